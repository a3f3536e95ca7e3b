/** Files that go with a reply: put on the server before it, ready when it leaves. */
import type { Outbound } from '../contract.ts';
import { type Api, isMissing } from './api.ts';
import { ApiFailure } from './failure.ts';
import { wire } from './wire.ts';

/**
 * Puts the files of a reply on the server, each with its words for those who can't see it; gives their ids. Until a
 * status uses them nobody sees them, and what is never used the server drops within a day. Throws ApiFailure.
 */
export async function uploadAll(api: Api, { files }: Outbound): Promise<string[]> {
  // Mastodon takes several pictures, or one film or sound
  if (files.length > 1 && !files.every(({ type }) => type.startsWith('image/'))) throw refused('one_film');
  const ids: string[] = [];
  for (const file of files) {
    const words: Record<string, string> = file.description ? { description: file.description } : {};
    const { value } = await api.upload('/api/v2/media', words, file, wire.media).catch((failure: unknown) => {
      throw isRefusal(failure) ? refused('refused') : failure;
    });
    if (value.id === null) throw new ApiFailure({ kind: 'transient', key: 'channel.error.unexpected' });
    ids.push(value.id);
  }
  return ids;
}

const PARTIAL = 206;

/** Large files are worked on for a while after they were put there. Throws a passing ApiFailure as long as one is. */
export async function assertReady(api: Api, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const path = `/api/v1/media/${encodeURIComponent(id)}`;
    try {
      const { status, value } = await api.get(path, {}, wire.media);
      if (status === PARTIAL || !value.url) throw WORKING;
    } catch (failure) {
      if (isRefusal(failure)) throw refused('refused');
      // part of a status already, or a server that can't be asked: posting tells
      if (!(failure instanceof ApiFailure) || !isMissing(failure)) throw failure;
    }
  }
}

const WORKING = new ApiFailure({ kind: 'transient', key: 'channel.mastodon.media.working' });

/** The server has looked at the file and does not want it. */
const isRefusal = (failure: unknown): boolean =>
  failure instanceof ApiFailure && [400, 413, 415, 422].includes(failure.status ?? 0);

const refused = (why: 'refused' | 'one_film'): ApiFailure =>
  new ApiFailure({ kind: 'permanent', key: `channel.mastodon.media.${why}` });
