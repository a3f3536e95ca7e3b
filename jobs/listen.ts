import { createListening, type ListenDeps } from '../src/flow/listen.ts';
import type { Job } from './run.ts';

/** Keeps one ear on every source that has a stream. */
export function listenJob(deps: ListenDeps): Job {
  const { tick, stop } = createListening(deps);
  return Object.assign(tick, { underWay: stop });
}
