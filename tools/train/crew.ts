import { Worker } from 'node:worker_threads';
import type { Matrix } from './matrix';
import { fitSvm, type SvmSettings } from './svm';

/** One fit: which rows to learn from, what is to be learnt, how. */
export interface Task {
  rows: Uint32Array;
  targets: Int8Array;
  settings: SvmSettings;
}

/** Fits each task over the matrix; the results are in the order of the tasks and do not depend on who did which. */
export type Solve = (matrix: Matrix, tasks: readonly Task[]) => Promise<Float64Array[]>;

/** Fits one task after the other, in this thread. */
export const solveHere: Solve = async (matrix, tasks) =>
  tasks.map((task) => fitSvm(matrix, task.rows, task.targets, task.settings));

/** Fits in as many threads as given, which share the matrix. */
export function solveInThreads(count: number): Solve {
  return (matrix, tasks) =>
    new Promise((resolve, reject) => {
      const results = new Array<Float64Array>(tasks.length);
      let next = 0;
      let missing = tasks.length;
      const workers = Array.from({ length: Math.min(count, tasks.length) }, () => {
        const worker = new Worker(new URL('./crew-member.mjs', import.meta.url), { workerData: matrix });
        const give = () => {
          if (next < tasks.length) worker.postMessage({ number: next, task: tasks[next++] });
        };
        worker.on('message', ({ number, weights }: { number: number; weights: Float64Array }) => {
          results[number] = weights;
          missing--;
          if (missing === 0) finish(() => resolve(results));
          else give();
        });
        worker.on('error', (error) => finish(() => reject(error)));
        give();
        return worker;
      });
      const finish = (then: () => void) => {
        Promise.all(workers.map((worker) => worker.terminate())).then(then, reject);
      };
      if (tasks.length === 0) resolve([]);
    });
}
