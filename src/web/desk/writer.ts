import type { Context } from 'hono';
import type { Writer } from '../../flow/template-words.ts';
import type { Env } from '../env.ts';

/** Who asks, as templates want to know it. */
export const writerOf = ({ var: { me, scope, view } }: Context<Env>): Writer => ({
  scope,
  language: view.lang,
  signature: me.signature,
});
