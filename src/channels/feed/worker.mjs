// The thread that parses feeds.
import { parentPort } from 'node:worker_threads';
import { loadTypeScript } from '../../lib/typescript.mjs';

const { parseFeed } = loadTypeScript('./parse.ts', import.meta.url);

parentPort.on('message', async ({ bytes, input }) => {
  parentPort.postMessage(await parseFeed(bytes, input));
});
parentPort.postMessage('ready');
