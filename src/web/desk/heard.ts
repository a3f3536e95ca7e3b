import type { Context } from 'hono';
import { heard } from '../../flow/heard.ts';
import type { Deps, Env } from '../env.ts';
import { idParam } from '../request.ts';

/** The mention in the path and its conversation, if this person may see it. */
export const heardMention = ({ db }: Pick<Deps, 'db'>, c: Context<Env>) => heard(db, idParam(c), c.var.scope);
