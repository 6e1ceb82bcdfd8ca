import { Readability } from '@mozilla/readability';
import { detect } from '../../../src/page/detect/detect';
import { timed } from './timed';

/** Medians in milliseconds; and what was detected, since a policy is no page to measure on. */
export interface DetectorTimes {
  readability: number;
  detector: number;
  kind: string;
}

/** The clock of a page is coarser than the detector is slow: each time is that of so many runs. */
const RUNS = 10;

export function measure({ url, rounds }: { url: string; rounds: number }): DetectorTimes {
  const [readability, tenDetectors] = timed(rounds, [
    {
      // Readability takes its document apart; the copy is not counted against it.
      prepare: () => document.cloneNode(true) as Document,
      run: (copy) => new Readability(copy as Document).parse(),
    },
    {
      run: () => {
        for (let run = 0; run < RUNS; run++) detect(document, url);
      },
    },
  ]);
  return { readability: readability!, detector: tenDetectors! / RUNS, kind: detect(document, url).kind };
}
