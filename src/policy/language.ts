/** The languages that are read. `zh` covers simplified and traditional Chinese. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
