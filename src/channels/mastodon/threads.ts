/** Which conversation a status belongs to: the URI of its root, found with as few requests as can be. */
import { type Api, unlessMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import type { Profile } from './profile.ts';
import { readable, type WireStatus, wire } from './wire.ts';

/** Contexts asked for in one batch; what is over it starts a conversation of its own. */
const CONTEXTS_PER_BATCH = 20;

interface Parent {
  uri: string;
  url?: string | null;
  /** written by our own account */
  own: boolean;
}

/** Where a status hangs: the root of its conversation and, where known, what it answers. */
export interface Place {
  root: string;
  parent?: Parent;
}

/** A status whose conversation is known already, by its id on this server. */
interface Placed extends Parent {
  id: string;
  root: string;
}

/**
 * The place of every given status, by URI. One context serves all statuses of the same thread.
 * A context that can't be had costs no status: then its own URI is the root. A status that is known already
 * (an edit of it came) stays where it was.
 * @param page newest first
 */
export async function placeAll(
  api: Api,
  page: readonly WireStatus[],
  known: readonly Placed[],
  profile: Profile,
): Promise<Map<string, Place>> {
  const byId = new Map(known.map((placed) => [placed.id, placed]));
  const places = new Map<string, Place>();
  const ourId = profile.id;
  let contexts = CONTEXTS_PER_BATCH;

  for (const status of page.toReversed()) {
    const parentId = status.in_reply_to_id;
    const before = known.find((placed) => placed.uri === status.uri);
    const unknown = before === undefined && parentId !== null && !byId.has(parentId);
    if (unknown && status.id !== null && contexts > 0) {
      contexts--;
      const thread = await readThread(api, status);
      if (thread === null) contexts = 0;
      for (const placed of rooted(thread ?? [], ourId)) byId.set(placed.id, placed);
    }
    const parent = parentId === null ? undefined : byId.get(parentId);
    const root = before?.root ?? parent?.root ?? status.uri;
    places.set(status.uri, { root, parent });
    if (status.id !== null) byId.set(status.id, { ...asParent(status, ourId), id: status.id, root });
  }
  return places;
}

/** A status and what hangs below it, each with its place in the conversation of that root. */
export function placeBelow(
  { status, root, ancestors }: { status: WireStatus; root: string; ancestors: readonly WireStatus[] },
  descendants: readonly WireStatus[],
  profile: Profile,
): { status: WireStatus; place: Place }[] {
  const thread = [...ancestors, status, ...descendants];
  const byId = new Map(thread.map((one) => [one.id, asParent(one, profile.id)]));
  return [status, ...descendants].map((one) => ({
    status: one,
    place: { root, parent: one.in_reply_to_id === null ? undefined : byId.get(one.in_reply_to_id) },
  }));
}

/** Ancestors, the status and its descendants; empty when it is gone; null when the server can't answer now. */
export async function readThread(api: Api, status: WireStatus): Promise<WireStatus[] | null> {
  const path = `/api/v1/statuses/${encodeURIComponent(status.id ?? '')}/context`;
  try {
    const context = await unlessMissing(async () => (await api.get(path, {}, wire.context)).value, null);
    if (context === null) return [];
    return [...readable(context.ancestors), status, ...readable(context.descendants)];
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.error.kind !== 'auth') return null;
    throw failure;
  }
}

/** A thread comes from the top down: all of it has the root of its first status. */
function rooted(thread: readonly WireStatus[], ourId: string | null): Placed[] {
  const root = thread[0]?.uri ?? '';
  return thread.flatMap((status) =>
    status.id === null ? [] : [{ ...asParent(status, ourId), id: status.id, root }],
  );
}

const asParent = (status: WireStatus, ourId: string | null): Parent => ({
  uri: status.uri,
  url: status.url,
  own: ourId !== null && status.account?.id === ourId,
});
