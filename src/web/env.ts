import type { HttpBindings } from '@hono/node-server';
import type { Sql } from 'postgres';
import type { NavCounts, ViewContext } from '../../views/context.ts';
import type { Refused } from '../../views/form.ts';
import type { Config } from '../config.ts';
import type { Bus } from '../events/bus.ts';
import type { FlowDeps } from '../flow/deps.ts';
import type { Problem } from '../lib/errors.ts';
import type { Passwords, Presence, Scope, User } from '../people/index.ts';

/** What the composition root gives to every resource. */
export interface Deps extends FlowDeps {
  sql: Sql;
  config: Config;
  bus: Bus;
  passwords: Passwords;
  /** goes into the addresses of static files */
  assetVersion: string;
  /** the numbers beside the navigation, counted at most `maxAge` milliseconds ago; absent where nothing counts (tests) */
  nav?: (who: { scope: Scope; me: Me; now: Date; maxAge?: number }) => Promise<NavCounts>;
  /** hands a letter to the mail server set in the settings; used only where one is set */
  sendMail?: (mail: PlainMail) => Promise<void>;
}

export interface PlainMail {
  to: string;
  subject: string;
  text: string;
}

/** Who is signed in, and by which session. */
export type Me = User & { sessionId: number; presence: Presence };

interface Always {
  view: ViewContext;
  /** what an error was told as */
  problem?: Problem;
}

/** `refused` is set only where a page is asked for again by ourselves (middleware/way-back.ts). */
type Bindings = Partial<HttpBindings> & { refused?: Refused };

/** Of routes behind `requireUser` or `requireAct`. */
export interface Env {
  Bindings: Bindings;
  Variables: Always & { me: Me; scope: Scope };
}

/** Of routes that anybody may ask for. */
export interface OpenEnv {
  Bindings: Bindings;
  Variables: Always & { me: Me | null; scope: Scope | null };
}
