import type { FlowDeps } from './deps.ts';

/** A letter is signed also where no mailbox is read. */
const LETTER = 'email';

/** Kinds of channel that we answer on, letters first. */
export const signedKinds = ({ channels }: Pick<FlowDeps, 'channels'>): string[] => [
  LETTER,
  ...[...channels.values()]
    .filter(({ send, info }) => send && info.kind !== LETTER)
    .map(({ info }) => info.kind),
];
