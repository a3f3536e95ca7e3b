// Where `npm start` begins: the database comes up while the code is read.
import { setTimeout as pause } from 'node:timers/promises';
import { loadTypeScript } from './lib/typescript.mjs';

/** The rooms that take longest to read, one after the other; what else there is comes with the server. */
const ROOMS = ['channels/index', 'analysis/index', 'flow/matching', 'demo/index', 'app'];
/** Reading takes the whole thread: between two rooms what the database waits for is done. */
const GAP_MS = 25;

const load = (path) => loadTypeScript(`./${path}.ts`, import.meta.url);

const { database } = load('ground');
for (const room of ROOMS) {
  await Promise.race([database.catch(() => {}), pause(GAP_MS)]);
  load(room);
}
load('server');
