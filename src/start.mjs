// Where `npm start` begins.
import { loadTypeScript } from './lib/typescript.mjs';

loadTypeScript('./server.ts', import.meta.url);
