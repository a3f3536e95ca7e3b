import { inArray, sql } from 'drizzle-orm';
import { hueOf, initialsOf } from '../../../views/parts/avatar.tsx';
import { conversations } from '../../db/schema/queue.ts';
import { sources } from '../../db/schema/sources.ts';
import type { Presence } from '../../events/presence.ts';
import { type Scope, sees } from '../../people/index.ts';
import type { Deps } from '../env.ts';
import type { Frame } from './frames.ts';

const utf8 = new TextEncoder();

/** [user, name, initials, hue, writes]: what static/js/presence.js draws */
type Shown = [userId: number, name: string, initials: string, hue: number, writes: 0 | 1];

/**
 * Who is at these conversations, as a message named `presence`, by what one may see: a colleague is shown where one sees
 * the conversation oneself. One statement, however many listen; frames are made when first asked for, then shared.
 */
export async function presenceFrames(
  { db }: Pick<Deps, 'db'>,
  presence: Pick<Presence, 'at'>,
  conversationIds: readonly number[],
): Promise<(scope: Scope) => Frame> {
  const known = await db
    .select({
      id: conversations.id,
      teamIds: sql<(number | null)[]>`(select jsonb_agg(${sources.teamId}) from ${sources}
        where ${sources.id} = any(${conversations.foundBy}))`,
    })
    .from(conversations)
    .where(inArray(conversations.id, [...conversationIds]));
  const people = known.map(({ id, teamIds }) => ({
    id,
    teamIds,
    present: presence.at(id).map(({ userId, name, doing }): Shown => {
      return [userId, name, initialsOf(name), hueOf(String(userId)), doing === 'writing' ? 1 : 0];
    }),
  }));
  const frames = new Map<string, Frame>();
  return (scope) => {
    const key = scope.all ? '*' : scope.teamIds.join();
    let frame = frames.get(key);
    if (!frame) {
      const seen = people.filter(({ teamIds }) => sees(scope, teamIds));
      const data = Object.fromEntries(seen.map(({ id, present }) => [id, present]));
      frame = utf8.encode(seen.length === 0 ? '' : `event: presence\ndata: ${JSON.stringify(data)}\n\n`);
      frames.set(key, frame);
    }
    return frame;
  };
}
