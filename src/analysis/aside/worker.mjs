// The thread that reads texts.
import { parentPort } from 'node:worker_threads';
import { loadTypeScript } from '../../lib/typescript.mjs';

const { createAnalyser } = loadTypeScript('../index.ts', import.meta.url);
const { pack } = loadTypeScript('./pack.ts', import.meta.url);
const analyse = await createAnalyser();

parentPort.on('message', (texts) => {
  const packed = pack(texts.map((words) => analyse.read(words).told));
  parentPort.postMessage(packed, [packed.numbers]);
});
parentPort.postMessage('ready');
