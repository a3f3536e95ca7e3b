/** Files of mails, opened out of the mailbox when somebody asks. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { email } from '../../../src/channels/email/index.ts';
import { START } from '../../setup/flow.ts';
import { letter, type Mailbox, openMailbox, SENT, settingsOf } from '../../setup/mailbox.ts';
import { ctx, errorOf, page } from './ctx.ts';

let mailbox: Mailbox;
beforeEach(async () => {
  mailbox = await openMailbox();
});
afterEach(() => mailbox.close());

/** Not a multiple of anything: pieces of it end in the middle of signs and lines. */
const PHOTO = Buffer.alloc(700_001, 'ABCDEFG#');
const lines = (text: string): string => text.replace(/.{76}/g, '$&\n');

const part = (head: Record<string, string>, text: string): string =>
  `--B\n${Object.entries(head)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}\n${text}\n`;
const file = (name: string, type: string, encoding: string, text: string): string =>
  part(
    {
      'Content-Type': `${type}; name="${name}"`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Transfer-Encoding': encoding,
    },
    text,
  );
const withFiles = (...parts: string[]): string =>
  letter({
    id: 'fotky@posta.example',
    head: { 'Content-Type': 'multipart/mixed; boundary="B"' },
    text: `${part({ 'Content-Type': 'text/plain' }, 'V příloze.')}${parts.join('')}--B--`,
  });

async function read(raw: string) {
  const settings = settingsOf(mailbox);
  const { cursor } = await page(settings, null);
  mailbox.deliver(raw, START);
  const { items } = await page(settings, cursor);
  return items[0]!;
}
/** As it is stored with the message and asked for later. */
const open = (handle: Record<string, unknown> | undefined) =>
  email.openFile(settingsOf(mailbox), JSON.parse(JSON.stringify(handle)) as Record<string, unknown>, ctx());

async function bytesOf(handle: Record<string, unknown> | undefined): Promise<Buffer> {
  const opened = await open(handle);
  if (!opened.ok) throw new Error(opened.error.key);
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.value.chunks) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('come as they are, however they are written in the mail', async () => {
  const { media } = await read(
    withFiles(
      file('boty.jpg', 'image/jpeg', 'base64', lines(PHOTO.toString('base64'))),
      file('dopis.txt', 'text/plain', 'quoted-printable', 'P=C5=99=C3=ADlo=\n=C5=BEen=C3=BD =3D list\n'),
      file('tabulka.csv', 'text/csv', '8bit', 'a;b'),
    ),
  );
  expect(media.map(({ kind, name }) => [kind, name])).toEqual([
    ['image', 'boty.jpg'],
    ['file', 'dopis.txt'],
    ['file', 'tabulka.csv'],
  ]);
  expect((await bytesOf(media[0]!.handle)).equals(PHOTO)).toBe(true);
  expect(String(await bytesOf(media[1]!.handle)).trim()).toBe('Příložený = list');
  expect(String(await bytesOf(media[2]!.handle)).trim()).toBe('a;b');
});

test('are found where somebody has put the mail, and told to be gone when it is', async () => {
  const raw = withFiles(file('boty.jpg', 'image/jpeg', 'base64', 'QUJD'));
  const { media } = await read(raw);
  const { handle } = media[0]!;
  mailbox.renumber();
  expect(String(await bytesOf(handle))).toBe('ABC');
  mailbox.server.getMailbox('INBOX').messages.length = 0;
  expect(errorOf(await open(handle))).toEqual({ kind: 'gone', key: 'channel.email.error.file_gone' });
  mailbox.server.getMailbox(SENT)['special-use'] = '\\Archive';
  mailbox.deliver(raw, START, SENT);
  expect(String(await bytesOf(handle))).toBe('ABC');
  expect(errorOf(await open({ odd: true }))).toMatchObject({ kind: 'gone' });
});

test('a photo between the words is a file, the logo of a signature is not', async () => {
  const inside = (name: string, bytes: number) =>
    part(
      { 'Content-Type': 'image/png', 'Content-ID': `<${name}>`, 'Content-Transfer-Encoding': 'base64' },
      lines('QUJD'.repeat(Math.ceil(bytes / 3))),
    );
  const { media } = await read(
    letter({
      head: { 'Content-Type': 'multipart/related; boundary="B"' },
      text: `${part({ 'Content-Type': 'text/html' }, 'Podívejte')}${inside('logo', 900)}${inside('bota', 30_000)}--B--`,
    }),
  );
  expect(media).toMatchObject([{ kind: 'image', handle: { key: '3' } }]);
});

test('whoever leaves off lets go of the mailbox, and a connection that breaks ends the file', async () => {
  const { media } = await read(
    withFiles(file('boty.jpg', 'image/jpeg', 'base64', lines(PHOTO.toString('base64')))),
  );
  const left = await open(media[0]!.handle);
  if (!left.ok) throw new Error(left.error.key);
  for await (const piece of left.value.chunks) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
  const broken = await open(media[0]!.handle);
  if (!broken.ok) throw new Error(broken.error.key);
  mailbox.drop();
  await expect(
    (async () => {
      for await (const _piece of broken.value.chunks);
    })(),
  ).rejects.toThrow();
});
