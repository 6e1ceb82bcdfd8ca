import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// A thread of `solveInThreads`: fits the tasks that it is sent, one at a time. Plain JavaScript, because the loader that the main thread
// reads TypeScript with does not reach into workers.
const { fitSvm } = await tsImport('./svm.ts', import.meta.url);

parentPort?.on('message', ({ number, task }) => {
  const weights = fitSvm(workerData, task.rows, task.targets, task.settings);
  parentPort?.postMessage({ number, weights }, [weights.buffer]);
});
