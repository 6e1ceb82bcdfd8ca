import { Readability } from '@mozilla/readability';
import { analyse } from '../../../src/analysis/analyse';
import { readModel } from '../../../src/analysis/classify/model';
import { read } from '../../../src/page/read/read';
import { timed } from './timed';

/** Medians in milliseconds, and the length of what was read in UTF-16 units. */
export interface AnalysisTimes {
  readability: number;
  reading: number;
  analysis: number;
  characters: number;
}

export function measure({ model: encoded, rounds }: { model: string; rounds: number }): AnalysisTimes {
  const model = readModel(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
  const { text } = read(document, 'https://policy.example/privacy');
  const [readability, reading, analysis] = timed(rounds, [
    {
      // Readability takes its document apart; the copy is not counted against it.
      prepare: () => document.cloneNode(true) as Document,
      run: (copy) => new Readability(copy as Document).parse(),
    },
    { run: () => read(document, 'https://policy.example/privacy') },
    { run: () => analyse(text, model) },
  ]);
  const { characters } = text.extraction;
  return {
    readability: readability!,
    reading: reading!,
    analysis: analysis!,
    characters,
  };
}
