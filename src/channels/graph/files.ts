/**
 * Files with replies. A comment takes one photo, which is put on the page before it, unpublished. A message is words or
 * one file: files go as messages of their own after the words, put there before the first of them leaves.
 */
import { z } from 'zod';
import type { FileCaps, Outbound, OutboundFile, Settings } from '../contract.ts';
import { type Api, segment } from './api.ts';
import { GraphFailure } from './failure.ts';
import { id, made } from './wire.ts';

const MEGABYTE = 1024 * 1024;

/** Unverified figures of Meta's; what is too large is refused there and comes back to its writer. */
export const COMMENT_PHOTO: FileCaps = {
  max: 1,
  types: ['image/jpeg', 'image/png', 'image/gif'],
  maxBytes: 4 * MEGABYTE,
};
/** Messenger takes 25 MB, of pictures some say 8; our own limit is on how many there are. */
const MESSENGER_FILES: FileCaps = {
  max: 3,
  types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'video/mp4', 'application/pdf'],
  maxBytes: 8 * MEGABYTE,
};
/** Instagram Messaging, upload media: pictures to 8 MB, films and PDF to 25. */
const INSTAGRAM_FILES: FileCaps = {
  max: 3,
  types: ['image/jpeg', 'image/png', 'image/gif', 'video/mp4', 'application/pdf'],
  maxBytes: 8 * MEGABYTE,
};

export type Platform = 'messenger' | 'instagram';

/** The platform behind these settings: only an Instagram source says who signs in. */
export const platformOf = ({ login }: Settings): Platform =>
  login === undefined ? 'messenger' : 'instagram';

/** What a message takes. An account that signs in by itself has nowhere to put files: there Meta fetches them from the web. */
export function messageFiles(settings: Settings): FileCaps | undefined {
  if (platformOf(settings) === 'messenger') return MESSENGER_FILES;
  return settings.login === 'facebook' ? INSTAGRAM_FILES : undefined;
}

export type FileKind = 'image' | 'video' | 'file';

/** Meta's word for what a file is. */
export const kindOf = ({ type }: Pick<OutboundFile, 'type'>): FileKind =>
  type.startsWith('image/') ? 'image' : type.startsWith('video/') ? 'video' : 'file';

/** Puts a photo on the page, for a comment; a temporary one that no comment uses is dropped after a day. Gives its id. */
export async function uploadPhoto(api: Api, page: string, file: OutboundFile): Promise<string> {
  const fields = { published: 'false', temporary: 'true' };
  const photo = await orRefused(() =>
    api.upload(`/${segment(page)}/photos`, fields, { field: 'source', file }, made),
  );
  return photo.id;
}

const uploaded = z.object({ attachment_id: id });

/** Puts the files of a message there; gives their ids, which hold for 90 days. */
export async function uploadForMessage(
  api: Api,
  page: string,
  { files }: Outbound,
  settings: Settings,
): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) {
    const message = { attachment: { type: kindOf(file), payload: { is_reusable: true } } };
    const fields = {
      ...(platformOf(settings) === 'instagram' ? { platform: 'instagram' } : {}),
      message: JSON.stringify(message),
    };
    const answer = await orRefused(() =>
      api.upload(`/${segment(page)}/message_attachments`, fields, { field: 'filedata', file }, uploaded),
    );
    ids.push(answer.attachment_id);
  }
  return ids;
}

/** How a file that was put there is named in a message; on Instagram as documented for uploads, unlike in Messenger. */
export const attached = (platform: Platform, file: OutboundFile, attachmentId: string) =>
  platform === 'instagram'
    ? { type: 'MEDIA_SHARE', payload: { id: attachmentId } }
    : { type: kindOf(file), payload: { attachment_id: attachmentId } };

/** What Meta finds wrong with a request that is a file, it finds wrong with the file. */
async function orRefused<T>(upload: () => Promise<T>): Promise<T> {
  try {
    return await upload();
  } catch (failure) {
    const isParameter =
      failure instanceof GraphFailure && failure.error.key === 'channel.error.meta.parameter';
    if (!isParameter) throw failure;
    throw new GraphFailure({ kind: 'permanent', key: 'channel.error.meta.file' }, { cause: failure });
  }
}
