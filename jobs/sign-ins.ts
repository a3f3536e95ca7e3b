import type { FlowDeps } from '../src/flow/deps.ts';
import { lookAtSignIns } from '../src/flow/sign-ins.ts';

/** Looks how the sign-ins of the sources stand, each once a day. */
export const signInsJob = (deps: FlowDeps) => (): Promise<number> => lookAtSignIns(deps);
