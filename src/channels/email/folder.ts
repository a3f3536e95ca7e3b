/** Finding and opening folders of a mailbox. */
import type { ImapFlow, MailboxObject } from 'imapflow';
import { isRefused, MailboxFailure } from './failure.ts';

/**
 * Opens a folder to read, as a person has typed its name: also with a slash where the server parts folders by a dot,
 * without the name of the inbox in front, in other letters. Throws MailboxFailure if there is none, or it is not ours.
 */
export async function openFolder(client: ImapFlow, name: string): Promise<MailboxObject> {
  try {
    return await client.mailboxOpen(name, { readOnly: true });
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    const alike = (await client.list()).filter(({ path }) => path !== name && bare(path) === bare(name));
    if (alike.length !== 1) throw noFolder(cause, name);
    return client.mailboxOpen(alike[0]!.path, { readOnly: true }).catch((refused: unknown) => {
      throw isRefused(refused) ? noFolder(refused, name) : refused;
    });
  }
}

const bare = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replace(/[/.\\]+/g, '/')
    .replace(/^inbox\/(?=.)/, '');

/** For a person to mend. */
const noFolder = (cause: unknown, folder: string): MailboxFailure =>
  new MailboxFailure({ kind: 'permanent', key: 'channel.email.error.folder', params: { folder } }, cause);

/** Where the server keeps what was sent (RFC 6154, or by its name); null when nobody can tell. */
export async function sentFolder(client: ImapFlow): Promise<string | null> {
  const folders = await client.list();
  return folders.find(({ specialUse }) => specialUse === '\\Sent')?.path ?? null;
}
