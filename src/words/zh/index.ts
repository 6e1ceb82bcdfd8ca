import type { Translation } from '../catalogue';
import type { en } from '../en';
import { card } from './card';
import { data, taking } from './data';
import { children, contradictions, count, dates, grade, languages, retention, rights, storage } from './facts';
import { library, settings, weights } from './library';
import { kinds, laws, risks, topics } from './marks';
import { panel } from './panel';
import { common, popup, states } from './popup';
import { answers, questions } from './questions';
import { recipients, sharing } from './sharing';

/** Every word and sentence of the interface, in simplified Chinese. */
export const zh: Translation<typeof en> = {
  answers,
  card,
  children,
  common,
  contradictions,
  count,
  data,
  dates,
  grade,
  kinds,
  languages,
  laws,
  library,
  panel,
  popup,
  questions,
  recipients,
  retention,
  rights,
  risks,
  settings,
  sharing,
  states,
  storage,
  taking,
  topics,
  weights,
};
