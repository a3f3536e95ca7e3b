import type { z } from 'zod';
import type { Bus } from '../events/bus.ts';
import type { FlowDeps } from '../flow/deps.ts';
import type { Actor } from '../flow/ground.ts';
import { type Act, type ApiScope, type Scope, scopeForAct, type User } from '../people/index.ts';

/** What the API stands on: the corridor's own, so that a verb here is the verb of the screens. */
export interface ApiDeps extends FlowDeps {
  bus: Bus;
}

/** Who asks: the person whose key it is, and what they may see. */
export interface Caller {
  me: User;
  scope: Scope;
  /** the same as the verbs of flow take it */
  actor: Actor;
  now: Date;
}

type Shape = z.ZodType | undefined;
type Given<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

/**
 * One address of the API. The permission that it asks for (and with it the key's scope), what it takes and what it
 * gives stand beside what it does; the description for other programs (openapi.ts) is made of the same.
 */
export interface Endpoint<B extends Shape = Shape, Q extends Shape = Shape, A extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'delete';
  /** below /api/v1; `:id` is a row's key or, for the outbox and acts, a uuid */
  path: string;
  act: Act;
  /** asked of the key, where it isn't the one that goes with `act` */
  scope?: ApiScope;
  /** group of addresses in the description */
  tag: string;
  summary: string;
  body?: B;
  query?: Q;
  answer: A;
  run(
    deps: ApiDeps,
    caller: Caller,
    given: { id: string; body: Given<B>; query: Given<Q> },
  ): Promise<z.input<A>>;
}

/** Ties the types of an endpoint's parts together. */
export const endpoint = <A extends z.ZodType, B extends Shape = undefined, Q extends Shape = undefined>(
  one: Endpoint<B, Q, A>,
): Endpoint => one as unknown as Endpoint;

/** What a key must be good for. */
export const scopeOf = ({ act, scope }: Pick<Endpoint, 'act' | 'scope'>): ApiScope =>
  scope ?? scopeForAct(act);
