/** The kinds of personal data. Generic words ("personal data", 个人信息) are no type. */
export const DATA_TYPES = [
  'name',
  'gender',
  'birth-date',
  'nationality',
  'portrait',
  'government-id',
  'biometric',
  'health',
  'genetic',
  'religion',
  'ethnicity',
  'politics',
  'union',
  'sexual-life',
  'criminal-record',
  'financial-account',
  'payment',
  'transaction',
  'credit',
  'income-tax',
  'precise-location',
  'location',
  'coarse-location',
  'address-book',
  'communications',
  'call-log',
  'email',
  'phone',
  'postal-address',
  'credentials',
  'social-account',
  'device-id',
  'ip-address',
  'device-info',
  'installed-apps',
  'sensors',
  'network-info',
  'clipboard',
  'cookies',
  'usage-log',
  'browsing-history',
  'search-history',
  'calendar',
  'media',
  'voice',
  'camera',
  'user-content',
  'education',
  'employment',
  'family',
  'minor',
  'profile',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

/** One mention of a data type. `start` and `end` are UTF-16 offsets into the clause's text. */
export interface DataMention {
  type: DataType;
  start: number;
  end: number;
  sensitive: boolean;
}
