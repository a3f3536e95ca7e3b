import type { NavCounts, SourceState } from '../../views/context.ts';
import { authorName } from '../../views/desk.ts';
import type { Channel } from '../channels/contract.ts';
import type { T } from '../i18n/index.ts';
import { can, type Role } from '../people/index.ts';
import type { QueueCounts } from '../queue/index.ts';

/** The rail's numbers and names from the queue's counts, in the words of the person. */
export const navOf = (
  counts: QueueCounts,
  t: T,
  role: Role,
  channels: ReadonlyMap<string, Channel>,
): NavCounts => ({
  ...counts,
  due: counts.due.map((at) => at.getTime()),
  alarms: counts.alarms.map(({ id, dueAt, author, source }) => ({
    id: String(id),
    due: dueAt.getTime(),
    name: authorName(author, source),
  })),
  until: counts.until?.getTime() ?? null,
  demo: counts.sources.some(({ demo }) => demo) ? { mayLeave: can(role, 'manage-sources') } : undefined,
  sources: counts.sources.map(({ id, name, channel, count, ...facts }) => ({
    id: String(id),
    name,
    channel: channels.get(channel)?.info.label ?? channel,
    count,
    state: stateOf(facts),
  })),
  saved: counts.saved.map(({ id, ...view }) => ({ ...view, id: String(id) })),
  labels: counts.labels.map(({ id, key, name, hue, count }) => ({
    id: String(id),
    name: (key && t.maybe(`label.${key}`)) || name,
    hue,
    count,
  })),
});

function stateOf({
  state,
  failures,
}: Pick<QueueCounts['sources'][number], 'state' | 'failures'>): SourceState {
  if (state !== 'active') return state;
  return failures > 0 ? 'waiting' : 'ok';
}
