import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outbound } from '../../../src/channels/contract.ts';
import { email } from '../../../src/channels/email/index.ts';
import { after, DAY, HOUR } from '../../../src/lib/clock.ts';
import { fileOf } from '../../setup/files.ts';
import { START } from '../../setup/flow.ts';
import { ADDRESS, letter, type Mailbox, openMailbox, SENT, settingsOf } from '../../setup/mailbox.ts';
import { headerOf, type MailServer, mailServer, textOf } from '../../setup/sending.ts';
import { ctx, errorOf } from './ctx.ts';

const ID = '0b0e4a3e-1111-4222-8333-444455556666';
const MESSAGE_ID = `r.${ID}@vandr.example`;
const welcome = {
  allowInsecureAuth: true,
  onAuth: (
    { username = '' }: { username?: string },
    _session: unknown,
    done: (e: null, r: { user: string }) => void,
  ) => done(null, { user: username }),
};

let mailbox: Mailbox;
let smtp: MailServer;
beforeEach(async () => {
  mailbox = await openMailbox();
  smtp = await mailServer(welcome);
});
afterEach(() => Promise.all([mailbox.close(), smtp.close()]));

const settings = (port = smtp.port) =>
  settingsOf(mailbox, { smtp: `127.0.0.1:${port}`, sender: 'Vandr, péče' });

function out(over: Partial<Outbound> = {}, handle: Record<string, unknown> = {}): Outbound {
  const replyHandle = {
    to: { name: 'Lucie', address: 'lucie@posta.example' },
    subject: 'Odp: Boty',
    messageId: 'b@posta.example',
    references: ['a@posta.example'],
    ...handle,
  };
  const to = { externalId: 'b@posta.example#x', replyHandle, visibility: 'private' as const };
  return { id: ID, action: 'reply', to, text: 'Pošleme nové.', files: [], ...over };
}

async function prepared(one = out()): Promise<Outbound> {
  const result = await email.prepare(settings(), one, ctx());
  if (!result.ok) throw new Error(result.error.key);
  return { ...one, prepared: result.value };
}

describe('an answer', () => {
  test('is fixed before it leaves, and equal on every attempt, whenever that is', async () => {
    const one = await prepared();
    expect(await email.send(settings(), one, ctx())).toEqual({ ok: true, value: { externalId: MESSAGE_ID } });
    await email.send(settings(), one, ctx({ now: after(START, DAY) }));
    const [first, second] = smtp.mails;
    for (const name of ['Message-ID', 'Date', 'Subject', 'In-Reply-To', 'References', 'From', 'To']) {
      expect(headerOf(second!, name)).toEqual(headerOf(first!, name));
    }
    expect(headerOf(first!, 'Message-ID')).toEqual([`<${MESSAGE_ID}>`]);
    expect(headerOf(first!, 'Subject')).toEqual(['Re: Boty']);
    expect(headerOf(first!, 'References')).toEqual(['<a@posta.example> <b@posta.example>']);
    expect(headerOf(first!, 'In-Reply-To')).toEqual(['<b@posta.example>']);
    expect(first).toMatchObject({ from: ADDRESS, to: ['lucie@posta.example'] });
    expect(textOf(first!).trim()).toBe('Pošleme nové.');
  });

  test('a long thread keeps its root and the newest', async () => {
    const references = Array.from({ length: 60 }, (_, n) => `m${n}@posta.example`);
    await email.send(settings(), await prepared(out({}, { references })), ctx());
    const chain = headerOf(smtp.mails[0]!, 'References')[0]!.split(' ');
    expect(chain).toHaveLength(20);
    expect([chain[0], chain.at(-1)]).toEqual(['<m0@posta.example>', '<b@posta.example>']);
  });

  test('carries files', async () => {
    const bytes = new TextEncoder().encode('obrázek');
    const files = [fileOf('boty\r\nBcc: x@y.example.png', 'image/png', bytes)];
    await email.send(settings(), await prepared(out({ files })), ctx());
    const [mail] = smtp.mails;
    expect(mail!.raw).toContain(Buffer.from(bytes).toString('base64'));
    expect(mail!.raw).toMatch(/Content-Type: image\/png/);
    expect(mail!.raw).not.toMatch(/^Bcc:/im);
  });

  test.each(['\r\n', '\n', '\r', '\u2028', '\0', '\r\n\r\n', '%0d%0a', ', '])(
    'nothing that came in becomes a header or a recipient: %j',
    async (end) => {
      const evil = `x${end}Bcc: obet@jinde.example`;
      const handle = {
        to: { name: evil, address: 'lucie@posta.example' },
        subject: evil,
        messageId: `b@posta.example${evil}`,
        references: [evil, `a@posta.example>${end}Bcc: obet@jinde.example`],
      };
      await email.send(settings(), await prepared(out({}, handle)), ctx());
      const [mail] = smtp.mails;
      expect(mail!.to).toEqual(['lucie@posta.example']);
      expect(mail!.headers.filter((line) => /^(b?cc|to|subject):/i.test(line))).toHaveLength(2);
    },
  );

  test.each(['lucie@posta.example, obet@jinde.example', 'lucie@posta.example\r\nRCPT TO:<x@y.example>', ''])(
    'goes to one address or to none: %j',
    async (address) => {
      const one = await prepared(out({}, { to: { name: '', address } }));
      expect(errorOf(await email.send(settings(), one, ctx()))).toMatchObject({
        kind: 'permanent',
        key: 'mail.error.address',
      });
      expect(smtp.mails).toEqual([]);
    },
  );

  test('without what it answers is refused before anything happens', async () => {
    const bare = out();
    bare.to.replyHandle = null;
    expect(errorOf(await email.prepare(settings(), bare, ctx()))).toMatchObject({ kind: 'gone' });
  });

  test('a private host is asked only by an administrator’s word', async () => {
    const one = await prepared();
    const { createReach } = await import('../../../src/lib/http.ts');
    const reach = createReach({ isAllowedHost: () => false });
    expect(errorOf(await email.send(settings(), one, ctx({ reach })))).toEqual({
      kind: 'permanent',
      key: 'channel.error.blocked_address',
    });
  });
});

describe('an answer that got lost', () => {
  async function lost() {
    const mute = await mailServer({
      ...welcome,
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => mute.drop());
      },
    });
    const one = await prepared();
    const result = await email.send(settings(mute.port), one, ctx());
    await mute.close();
    return { one, result };
  }

  test('is known as such, and nobody can tell what became of it', async () => {
    const { one, result } = await lost();
    expect(errorOf(result)).toMatchObject({ kind: 'transient', ambiguous: true });
    expect(await email.findSent(settings(), one, ctx())).toEqual({ ok: true, value: 'unknown' });
    mailbox.deliver(letter({ id: 'r.other@vandr.example' }), START, SENT);
    expect(await email.findSent(settings(), one, ctx())).toEqual({ ok: true, value: 'unknown' });
  });

  test('is found where the house keeps what it sent for us', async () => {
    const { one } = await lost();
    mailbox.deliver(letter({ from: ADDRESS, id: MESSAGE_ID }), after(START, HOUR), SENT);
    expect(await email.findSent(settings(), one, ctx())).toEqual({
      ok: true,
      value: { externalId: MESSAGE_ID },
    });
  });
});
