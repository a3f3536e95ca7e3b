// The thread that parses feeds. Plain JavaScript, so that Node can start it; it loads the TypeScript itself.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { parseFeed } = await import('./parse.ts');

parentPort.on('message', async ({ bytes, input }) => {
  parentPort.postMessage(await parseFeed(bytes, input));
});
parentPort.postMessage('ready');
