/** How far a page or an account is read: what the turn (turn.ts) needs to go on, as JSON. Instants are unix seconds. */
import { z } from 'zod';
import { SECOND } from '../../lib/clock.ts';
import { nextSchema } from './wire.ts';

const CURSOR_VERSION = 1;
/** Posts whose last look is remembered; what is over it is mapped anew on every round, which costs work and no text. */
const LOOKS_KEPT = 400;

const instant = z.number();

export const digSchema = z.object({
  /** what is listed: the channel's own word */
  what: z.string(),
  /** the object below which it lies */
  id: z.string(),
  since: instant,
  /** what the channel needs to map what it finds */
  place: z.record(z.string(), z.unknown()),
});
export type Dig = z.infer<typeof digSchema>;

const walk = {
  next: nextSchema.optional(),
  pages: z.number().default(0),
  /** how often it has failed */
  tries: z.number().default(0),
  /** not in this turn any more */
  wait: z.boolean().optional(),
};
export const taskSchema = z.discriminatedUnion('do', [
  /** the newest posts of an edge, down to what was read before */
  z.object({ do: z.literal('top'), edge: z.string(), since: instant.optional(), ...walk }),
  /** one more page of older posts, round and round */
  z.object({ do: z.literal('round'), edge: z.string(), ...walk }),
  z.object({ do: z.literal('dig'), dig: digSchema, ...walk }),
  z.object({ do: z.literal('talks'), since: instant.optional(), ...walk }),
  z.object({ do: z.literal('talk'), id: z.string(), user: z.string(), since: instant, ...walk }),
]);
export type Task = z.infer<typeof taskSchema>;

const edgeSchema = z.object({
  /** the last look at its newest posts */
  top: instant.optional(),
  /** the round that is under way */
  round: nextSchema.optional(),
  roundPages: z.number().default(0),
  /** when the last page of a round was read */
  roundAt: instant.optional(),
  /** starts of this round, the one before and the one before that */
  started: instant.optional(),
  before: instant.optional(),
  earlier: instant.optional(),
  /** it was refused then: no right, no such thing */
  denied: instant.optional(),
});
export type EdgeState = z.infer<typeof edgeSchema>;

export const rememberedSchema = z.object({ group: z.string(), id: z.string(), at: instant });
export type Remembered = z.infer<typeof rememberedSchema>;

const stateSchema = z.object({
  v: z.literal(CURSOR_VERSION),
  /** first run */
  began: instant,
  /** who we are there, for channels that have to ask */
  self: z.unknown().optional(),
  edges: z.record(z.string(), edgeSchema),
  talks: z.object({ top: instant.optional(), denied: instant.optional() }),
  todo: z.array(taskSchema),
  /** print of a post → print of what hung on it, newest look first */
  looks: z.array(z.tuple([z.string(), z.string()])),
  ring: z.array(rememberedSchema),
});
export type State = z.infer<typeof stateSchema>;

export const unix = (at: Date): number => Math.floor(at.getTime() / SECOND);

/** A cursor that this version doesn't know counts as a first run. */
export function readState(cursor: unknown, now: Date): State {
  const read = stateSchema.safeParse(cursor);
  return read.success
    ? read.data
    : { v: CURSOR_VERSION, began: unix(now), edges: {}, talks: {}, todo: [], looks: [], ring: [] };
}

export const edgeOf = (state: State, name: string): EdgeState => {
  state.edges[name] ??= { roundPages: 0 };
  return state.edges[name];
};

export const lookAt = (state: State, key: string): string | undefined =>
  state.looks.find(([known]) => known === key)?.[1];

export function keepLook(state: State, key: string, look: string): void {
  state.looks = [[key, look] as [string, string], ...state.looks.filter(([known]) => known !== key)].slice(
    0,
    LOOKS_KEPT,
  );
}

/** It is looked at anew the next time, whatever it shows. */
export function forgetLook(state: State, key: string): void {
  state.looks = state.looks.filter(([known]) => known !== key);
}
