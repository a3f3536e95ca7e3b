// Runs TypeScript from plain JavaScript, which Node can start: the whole app, and its threads.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

/**
 * What the TypeScript file at `path`, seen from the module at `from` (its import.meta.url), exports. The loader of
 * `require` works in this thread; that of `import` would start one more, some 30 MB big.
 *
 * Maps from what runs back to what was written would take another 16 MB. Without them a stack still names file and
 * function; NODE_OPTIONS=--enable-source-maps brings the lines back.
 */
export function loadTypeScript(path, from) {
  const mapped = process.sourceMapsEnabled === true;
  register();
  process.setSourceMapsEnabled(mapped);
  return createRequire(from)(path);
}
