// Where `npm start` begins. Plain JavaScript, so that Node can start it; it loads the TypeScript itself: the loader of
// `require` works in this thread, that of `import` would start one more, some 30 MB big.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();
createRequire(import.meta.url)('./server.ts');
