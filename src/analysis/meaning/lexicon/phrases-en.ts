import type { Phrase } from './phrases';
import { location } from './phrases-en-location';
import { money } from './phrases-en-money';
import { person } from './phrases-en-person';
import { talk } from './phrases-en-talk';

export const en: readonly Phrase[] = [...location, ...talk, ...money, ...person];
