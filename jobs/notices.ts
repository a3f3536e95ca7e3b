import { takeUpNotices } from '../src/flow/alarms.ts';
import type { FlowDeps } from '../src/flow/deps.ts';
import type { Job } from './run.ts';
import { sideBySide } from './side-by-side.ts';

/** Messages under way at once: so many that some which hang leave room for the others. */
const AT_ONCE = 20;

/** Sends what people and programs are to be told on their ways out of the house; a dead mail server holds up no push. */
export const noticesJob = (deps: FlowDeps): Job => sideBySide(AT_ONCE, (free) => takeUpNotices(deps, free));
