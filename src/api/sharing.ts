/** Whose a saved view or a macro is, as other programs say it. */
import { z } from 'zod';
import { AUDIENCES, type Keeper } from '../shortcuts/audience.ts';
import type { Caller } from './endpoint.ts';
import { key } from './shapes.ts';

/** To be spread into the shape of what is shared. */
export const SHARED = {
  audience: z.enum(AUDIENCES).default('me'),
  teamId: key().nullable().default(null).describe('only for a team’s'),
};

/** Who asks, as the room of shortcuts wants to know it. */
export const keeperOf = ({ me, scope }: Caller): Keeper => ({ id: me.id, role: me.role, scope });
