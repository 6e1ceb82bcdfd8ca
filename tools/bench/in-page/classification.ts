import { Readability } from '@mozilla/readability';
import { classify } from '../../../src/analysis/classify/classify';
import { readModel } from '../../../src/analysis/classify/model';
import { segment } from '../../../src/analysis/segment/segment';
import { read } from '../../../src/page/read/read';
import { timed } from './timed';

/** Medians in milliseconds, and how many clauses the page's policy has. */
export interface ClassificationTimes {
  readability: number;
  classification: number;
  clauses: number;
}

export function measure({ model: encoded, rounds }: { model: string; rounds: number }): ClassificationTimes {
  const model = readModel(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
  const clauses = segment(read(document, 'https://policy.example/privacy').text);
  const [readability, classification] = timed(rounds, [
    {
      // Readability takes its document apart; the copy is not counted against it.
      prepare: () => document.cloneNode(true) as Document,
      run: (copy) => new Readability(copy as Document).parse(),
    },
    { run: () => classify(model, clauses) },
  ]);
  return { readability: readability!, classification: classification!, clauses: clauses.length };
}
