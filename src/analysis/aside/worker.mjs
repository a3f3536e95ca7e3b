// The thread that reads texts.
import { parentPort } from 'node:worker_threads';
import { loadTypeScript } from '../../lib/typescript.mjs';

const { createAnalyser } = loadTypeScript('../index.ts', import.meta.url);
const analyse = await createAnalyser();

parentPort.on('message', (texts) => {
  parentPort.postMessage(texts.map((words) => analyse.read(words).told));
});
parentPort.postMessage('ready');
