/** What programs write that say nothing of how, or say it wrong; as Dovecot and Cyrus hand it on. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodePart } from '../../../src/channels/email/words.ts';
import { START } from '../../setup/flow.ts';
import { letter, type Mailbox, openMailbox, settingsOf } from '../../setup/mailbox.ts';
import { page } from './ctx.ts';

const PLAIN = { key: '1', type: 'text/plain', charset: '', flowed: false, delSp: false, encoding: '8bit' };
const SAID = 'Šálek žluťoučký, proč';
const IN_1250 = Buffer.from('8ae16c656b209e6c759d6f75e86bfd2c2070726fe8', 'hex');
const IN_8859_2 = Buffer.from('a9e16c656b20be6c75bb6f75e86bfd2c2070726fe8', 'hex');
const read = (bytes: Uint8Array, over: Partial<typeof PLAIN> = {}) =>
  decodePart({ ...PLAIN, ...over }, bytes);

describe('letters beyond ASCII', () => {
  // a server tells "us-ascii" of a part that says nothing itself
  test.each(['', 'us-ascii', 'unknown-8bit', 'default', 'klingon'])('that nobody named: %j', (charset) => {
    expect(read(Buffer.from(SAID), { charset })).toBe(SAID);
    expect(read(IN_1250, { charset })).toBe(SAID);
  });

  test('at the very end, and cut off in the middle', () => {
    expect(read(Buffer.from([...Buffer.from('Proc pr'), 0xe8]))).toBe('Proc prč');
    expect(read(Buffer.from(SAID).subarray(0, -1))).toBe('Šálek žluťoučký, pro');
  });

  test.each([
    ['utf-8', IN_1250],
    ['iso-8859-2', IN_1250],
    ['ISO-8859-2', IN_8859_2],
    ['cp-1250', IN_1250],
    ['win1250', IN_1250],
    ['utf-7', Buffer.from('+AWAA4Q-lek +AX4-lu+AWU-ou+AQ0-k+AP0, pro+AQ0')],
    ['unicode-1-1-utf-7', Buffer.from('+AWAA4Q-lek +AX4-lu+AWU-ou+AQ0-k+AP0-, pro+AQ0-')],
  ])('called %s', (charset, bytes) => expect(read(bytes, { charset })).toBe(SAID));

  test('in HTML that names its own charset', () => {
    const type = 'text/html';
    const page = (meta: string) => Buffer.concat([Buffer.from(`<head><meta ${meta}></head><p>`), IN_8859_2]);
    expect(read(page('charset="iso-8859-2"'), { type, charset: 'us-ascii' })).toBe(SAID);
    const old = 'http-equiv=Content-Type content="text/html; charset=iso-8859-2"';
    expect(read(page(old), { type })).toBe(SAID);
    // a meta that its program forgot to change
    const utf8 = Buffer.from(`<head><meta charset=windows-1250></head><p>${SAID}`);
    expect(read(utf8, { type, charset: 'utf-8' })).toBe(SAID);
  });

  test('in Chinese, transported as base64', () => {
    const bytes = Buffer.from('xOO6w6Ostqm1pQ==\r\n');
    expect(read(bytes, { charset: 'gb2312', encoding: 'BASE64' })).toBe('你好，订单');
  });

  test('flowed: quoted lines are joined among their own', () => {
    const text = '> kde je \r\n> moje\r\n>> dávno\r\nNikde, \r\nopravdu.\r\n-- \r\nLucie';
    expect(read(Buffer.from(text), { flowed: true })).toBe(
      '> kde je moje\n>> dávno\nNikde, opravdu.\n-- \nLucie',
    );
  });
});

describe('a mail', () => {
  let mailbox: Mailbox;
  beforeEach(async () => {
    mailbox = await openMailbox();
  });
  afterEach(() => mailbox.close());

  async function item(raw: string) {
    mailbox.deliver(raw, START);
    return (await page(settingsOf(mailbox), null)).items[0]!;
  }

  test('with a head in windows-1250', async () => {
    const latin1 = IN_1250.toString('latin1');
    const head = letter({ from: 'X <x@posta.example>', subject: 'Y' });
    const read = await item(head.replace('X <', `"${latin1}" <`).replace('Subject: Y', `Subject: ${latin1}`));
    expect(read).toMatchObject({ title: SAID, author: { name: SAID } });
  });

  test('whose very words have a file’s name', async () => {
    const head = { 'Content-Disposition': 'inline; filename="zprava.txt"' };
    expect(await item(letter({ head, text: 'Kde je?' }))).toMatchObject({ text: 'Kde je?', media: [] });
  });

  test('with spaces in its id', async () => {
    const read = await item(letter({ id: 'muj obchod 1@posta.example' }));
    expect(read.replyHandle).toMatchObject({ messageId: 'mujobchod1@posta.example' });
  });
});
