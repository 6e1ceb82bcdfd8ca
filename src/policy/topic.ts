/** What a clause is about. The eleven topics are those of CAPP-130 and APPSI-139, whose annotations the models learn from. */
export const TOPICS = [
  'collection',
  'permissions',
  'sharing',
  'use',
  'retention',
  'security',
  'audiences',
  'control',
  'contact',
  'changes',
  'cessation',
] as const;
export type Topic = (typeof TOPICS)[number];
