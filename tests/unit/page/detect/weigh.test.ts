import { expect, it } from 'vitest';
import type { Measure } from '../../../../src/page/detect/measure';
import type { Place } from '../../../../src/page/detect/place';
import { confidence } from '../../../../src/page/detect/weigh';

/** A text that speaks to its reader, goes through nearly all matters, and of each half as often as is usual. */
const TEXT: Measure = {
  words: 1000,
  matters: 21,
  breadth: 0.92,
  contract: 4,
  cookies: 4,
  address: 19,
  acts: 3.5,
  plain: false,
  self: 0,
  about: 1,
};
const PLACE: Place = {
  named: 'privacy',
  titled: true,
  about: false,
  brief: true,
  list: false,
  address: false,
  headings: [],
  listed: 0,
};
const sure = (place: Partial<Place>, text: Partial<Measure> = {}) =>
  confidence({ ...PLACE, ...place }, false, { ...TEXT, ...text }, 42);

it.each([
  ['a name and nearly all matters make up for how seldom each is spoken of', true, {}, {}],
  ['no name does not', false, { named: 'other', brief: false }, {}],
  ['a page about policies has no such name', false, { about: true }, {}],
  ['half of the matters do not', false, {}, { breadth: 0.5 }],
  ['nor a text that speaks to nobody', false, {}, { address: 0, acts: 0 }],
  ['nor one that tells of others', false, {}, { about: 20 }],
] as const)('%s', (_, isPolicy, place, text) => {
  expect(sure(place, text) >= 0.5).toBe(isPolicy);
});
