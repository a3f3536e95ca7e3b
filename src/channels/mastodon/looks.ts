/** A second look at statuses that we have: were they edited, are they gone? */
import { type Api, isMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import type { Profile } from './profile.ts';
import { readable, type WireStatus, wire } from './wire.ts';

/** Statuses looked at in one go; Mastodon gives no more of them at once. */
const AT_ONCE = 20;
/** … one by one, where a server has no such list, and for those that the list leaves out. */
const ONE_BY_ONE = 3;
/** There, these of others are looked at every time beside them: who mends their words does so soon. */
const NEWEST = 2;

export interface Known {
  id: string;
  uri: string;
  edited: string | null;
  /** written by our own account */
  own: boolean;
}

export interface Looked {
  edited: WireStatus[];
  /** URIs */
  gone: string[];
  /** place in `seen` where the next look starts */
  turn: number;
}

/** Whether a status is still what it was. */
export const isSame = (known: Known, status: WireStatus): boolean =>
  known.uri === status.uri && known.edited === (status.edited_at ?? null);

/** Looks at some of `seen`, in turn. A server that can't answer now is asked in a later poll. */
export async function lookAgain(
  api: Api,
  profile: Profile,
  seen: readonly Known[],
  turn: number,
): Promise<Looked> {
  const start = turn < seen.length ? turn : 0;
  const many = profile.lacks.includes('many-statuses') ? null : await lookAtMany(api, profile, seen, start);
  if (many === null) {
    const inTurn = seen.slice(start, start + ONE_BY_ONE);
    const newest = seen.filter(({ own }) => !own).slice(0, NEWEST);
    return oneByOne(api, [...new Set([...newest, ...inTurn])], start + ONE_BY_ONE);
  }
  const { found, asked } = many;
  const missing = asked.filter((known) => !found.some((status) => status.id === known.id));
  const { edited, gone } = await oneByOne(api, missing.slice(0, ONE_BY_ONE), 0);
  const changed = asked.flatMap((known) => {
    const status = found.find(({ id }) => id === known.id);
    return status && status.uri === known.uri && !isSame(known, status) ? [status] : [];
  });
  return { edited: [...changed, ...edited], gone, turn: start + AT_ONCE };
}

/** Null where the server has no such list, or can't give it now. */
async function lookAtMany(
  api: Api,
  profile: Profile,
  seen: readonly Known[],
  start: number,
): Promise<{ asked: readonly Known[]; found: WireStatus[] } | null> {
  const asked = seen.slice(start, start + AT_ONCE);
  if (asked.length === 0) return { asked, found: [] };
  try {
    const { value } = await api.get('/api/v1/statuses', { id: asked.map(({ id }) => id) }, wire.statuses);
    return { asked, found: readable(value) };
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || failure.error.kind === 'auth') throw failure;
    if (isMissing(failure)) profile.lacks.push('many-statuses');
    return null;
  }
}

async function oneByOne(api: Api, chosen: readonly Known[], turn: number): Promise<Looked> {
  const edited: WireStatus[] = [];
  const gone: string[] = [];
  for (const known of chosen) {
    try {
      const path = `/api/v1/statuses/${encodeURIComponent(known.id)}`;
      const { value } = await api.get(path, {}, wire.status);
      if (!isSame(known, value) && value.uri === known.uri) edited.push(value);
    } catch (failure) {
      if (!(failure instanceof ApiFailure) || failure.error.kind === 'auth') throw failure;
      if (failure.error.kind === 'gone') gone.push(known.uri);
      else if (!isMissing(failure)) break;
    }
  }
  return { edited, gone, turn };
}
