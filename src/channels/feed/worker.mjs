// The thread that parses feeds. Plain JavaScript, so that Node can start it; it loads the TypeScript itself.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/cjs/api';

// the loader of `require` works in this thread; that of `import` would start one more, as big as all of the parser
register();
const { parseFeed } = createRequire(import.meta.url)('./parse.ts');

parentPort.on('message', async ({ bytes, input }) => {
  parentPort.postMessage(await parseFeed(bytes, input));
});
parentPort.postMessage('ready');
