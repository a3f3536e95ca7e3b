/** The shop of sending.ts with a mailbox of its own beside its network, and a mail server to answer through. */
import { desc, eq } from 'drizzle-orm';
import { email } from '../../src/channels/email/index.ts';
import { mentions } from '../../src/db/schema/intake.ts';
import { conversationMentions, conversations } from '../../src/db/schema/queue.ts';
import { handOff } from '../../src/flow/handoff.ts';
import { MINUTE } from '../../src/lib/clock.ts';
import { saveSmtp } from '../../src/outbox/smtp.ts';
import { ensureLabels } from '../../src/queue/index.ts';
import type { SourceInput } from '../../src/sources/registry.ts';
import type { TestDatabase } from './database.ts';
import { scriptedSource } from './flow.ts';
import { type Letter, letter, openMailbox, PASSWORD, settingsOf } from './mailbox.ts';
import { headerOf, mailServer, sendingWorld } from './sending.ts';

export async function emailWorld(database: TestDatabase) {
  const world = await sendingWorld(database, { text: 'Boty mi nesedí.' });
  const { db, deps, clock, people } = world;
  Object.assign(deps, { channels: new Map([...deps.channels, ['email', email]]) });
  await ensureLabels(db, clock());
  const smtp = await mailServer({
    allowInsecureAuth: true,
    onAuth: ({ username = '' }, _session, done) => done(null, { user: username }),
  });
  const mailbox = await openMailbox();
  /** where the house wants answers to what it sends; '' = it does not say */
  const answersTo = (replyTo: string) =>
    saveSmtp(db, { ...smtp.settings, replyTo }, deps.seal, { userId: people.admin.id, at: clock() });
  await answersTo('');
  const placeOf = async (mentionId: number): Promise<number | null> => {
    const rows = await db
      .select()
      .from(conversationMentions)
      .where(eq(conversationMentions.mentionId, mentionId));
    return rows[0]?.conversationId ?? null;
  };
  const newest = async () => (await db.select().from(mentions).orderBy(desc(mentions.id)).limit(1))[0]!;
  return {
    ...world,
    smtp,
    mailbox,
    answersTo,
    /** The mailbox as a source of the shop's team, read once: what lies in it is history. */
    async watch(over: Record<string, string> = {}, source: Partial<SourceInput> = {}) {
      const settings = settingsOf(mailbox, { smtp: `127.0.0.1:${smtp.port}`, sender: 'Vandr', ...over });
      await scriptedSource(deps, {
        channel: 'email',
        name: 'Podpora',
        host: '127.0.0.1',
        settings,
        secrets: { password: PASSWORD },
        responseMinutes: 1440,
        teamId: people.teamId,
        pollSeconds: 60,
        ...source,
      });
      await world.poll();
    },
    /** A mail comes, and is read. */
    async arrives(mail: Letter | string = {}, folder?: string): Promise<void> {
      clock.forward(5 * MINUTE);
      mailbox.deliver(typeof mail === 'string' ? mail : letter(mail), clock(), folder);
      await world.poll();
    },
    conversations: () => db.select().from(conversations).orderBy(conversations.id),
    newest,
    /** the conversation in which a mention stands; null = in none */
    placeOf,
    /** the same of the newest mention */
    landed: async () => placeOf((await newest()).id),
    /** Hands the shop's conversation over to lucie@posta.example, or to a department; the mail as it left. */
    async handedOver(departmentId?: number) {
      await handOff(
        deps,
        {
          conversationId: world.conversationId,
          ...(departmentId === undefined ? { customerEmail: 'lucie@posta.example' } : { departmentId }),
          subject: 'Vaše zpráva pro Vandr',
          body: 'Napište nám prosím číslo objednávky.',
          ...world.actor(),
        },
        clock(),
      );
      await world.deliver();
      const mail = smtp.mails.at(-1)!;
      return { mail, id: headerOf(mail, 'Message-ID')[0]!, replyTo: headerOf(mail, 'Reply-To')[0]! };
    },
    close: () => Promise.all([smtp.close(), mailbox.close()]),
  };
}

export type EmailWorld = Awaited<ReturnType<typeof emailWorld>>;
