import { takeUp } from '../src/flow/deliver.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import type { Job } from './run.ts';
import { sideBySide } from './side-by-side.ts';

/** Rows under way at once: so many that some which hang leave room for the others. */
const AT_ONCE = 20;

/** Sends what is due in the outbox; a network that is slow delays nobody else's answer. */
export const deliverJob = (deps: FlowDeps): Job => sideBySide(AT_ONCE, (free) => takeUp(deps, free));
