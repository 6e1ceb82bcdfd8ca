import type { en } from './en';

/** The same keys with other words; a language without a singular form leaves out the keys that end in `_one`. */
export type Translation<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translation<T[K]>;
};

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${Singular<K>}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
type Singular<K extends string> = K extends `${infer Stem}_one` ? Stem : K extends `${infer Stem}_other` ? Stem : K;

/** Every path in the catalogue that leads to words, without its plural ending: 'data.health.label', 'count.clauses', … */
export type WordKey = Leaves<typeof en>;
