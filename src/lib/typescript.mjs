// Runs TypeScript from plain JavaScript, which Node can start: the whole app, and its threads.
import Module, { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

/**
 * What the TypeScript file at `path`, seen from the module at `from` (its import.meta.url), exports. The loader of
 * `require` works in this thread; that of `import` would start one more, some 30 MB big.
 *
 * Maps from what runs back to what was written would take another 16 MB. Without them a stack still names file and
 * function; NODE_OPTIONS=--enable-source-maps brings the lines back.
 */
export function loadTypeScript(path, from) {
  if (!registered) {
    const mapped = process.sourceMapsEnabled === true;
    register();
    settleExports();
    process.setSourceMapsEnabled(mapped);
    registered = true;
  }
  return createRequire(from)(path);
}

let registered = false;

const KINDS = ['.ts', '.tsx'];

/**
 * What a module exports becomes a plain property once the module has run. A translated module answers each look at one of
 * its exports by two calls, which made reading texts take 1.8 times as long. Nothing exported here changes after that.
 */
function settleExports() {
  for (const kind of KINDS) {
    const run = Module._extensions[kind];
    Module._extensions[kind] = (module, filename) => {
      run(module, filename);
      module.exports = { ...module.exports };
      Object.defineProperty(module.exports, '__esModule', { value: true });
    };
  }
}
