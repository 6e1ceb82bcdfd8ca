import type { DataType } from '../../../policy/data-type';

/**
 * The words for each kind of data, divided by '|', lower case. `certain`: the words mean that data wherever they stand.
 * `likely`: they mean it where a clause speaks of taking, giving or keeping data; elsewhere they may be ordinary words
 * ("password", 地址).
 */
export type Lexicon = Record<DataType, { certain: string; likely?: string }>;
