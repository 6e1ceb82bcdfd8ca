import { median } from '../row';

export interface Task {
  /** Not timed. */
  prepare?(): unknown;
  run(prepared: unknown): unknown;
}

/** Rounds that are not counted: code is compiled in them. */
const WARMING = 3;

/** Runs tasks by turns, so that whatever else the machine does meets them all alike; gives each one's median in milliseconds. */
export function timed(rounds: number, tasks: readonly Task[]): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let round = -WARMING; round < rounds; round++) {
    for (const [index, { prepare, run }] of tasks.entries()) {
      const prepared = prepare?.();
      const before = performance.now();
      run(prepared);
      const after = performance.now();
      if (round >= 0) times[index]!.push(after - before);
    }
  }
  return times.map(median);
}
