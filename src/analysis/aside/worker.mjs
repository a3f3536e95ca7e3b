// The thread that reads texts. Plain JavaScript, so that Node can start it; it loads the TypeScript itself.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/cjs/api';

// the loader of `require` works in this thread; that of `import` would start one more
register();
const { createAnalyser } = createRequire(import.meta.url)('../index.ts');
const analyse = await createAnalyser();

parentPort.on('message', (texts) => {
  parentPort.postMessage(texts.map((words) => analyse.read(words).told));
});
parentPort.postMessage('ready');
