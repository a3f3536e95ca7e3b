/** One person's data go: wherever they stand, and so that what is counted stays. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { vocative } from '../analysis/index.ts';
import { lockContact } from '../contacts/edit.ts';
import { eraseContacts, type Identity, identityOf, isShared } from '../contacts/erase.ts';
import { everywhere, inTheirTalks, rawTexts } from '../contacts/needles.ts';
import type { Tx } from '../db/client.ts';
import { mentions } from '../db/schema/intake.ts';
import { conversationMentions } from '../db/schema/queue.ts';
import { scrub, scrubBytes } from '../db/scrub.ts';
import { record } from '../events/record.ts';
import { dropFilesOf } from '../files/attachments.ts';
import { dropReceived, dropReceivedWith, receivedFolder } from '../files/received.ts';
import { dropHeardOf, eraseAuthors, eraseMentions } from '../intake/erase.ts';
import { maskMentions } from '../intake/mask.ts';
import { Problem } from '../lib/errors.ts';
import { eraseSent, stillLeaving } from '../outbox/erase.ts';
import { eraseActWords, eraseNotes } from '../queue/erase.ts';
import { eraseMatters } from '../register/erase.ts';
import { eraseAnswers } from '../replies/erase.ts';
import { eraseDeedWords } from '../rules/erase.ts';
import { forgetWords, indexMentions, lookAgainAtAll } from '../search/index.ts';
import { dropSpans } from '../watches/store.ts';
import { type ContactActor, contactFor } from './contact-acts.ts';
import type { FlowDeps } from './deps.ts';
import { filesNaming, letGoOf, removeFiles } from './erasing-files.ts';
import { casesOf, formsOf } from './name-forms.ts';

/** erase: their words go, and ours to them · anonymise: the words stay, but nothing in them says whose they are */
export type Erasure = 'erase' | 'anonymise';

/** What would go, to be said before anybody agrees. */
export interface ErasurePreview {
  mentions: number;
  conversations: number;
  /** conversations in which other people have a part: of those only this person's words go */
  shared: number;
  accounts: number;
  /** something to them is still to leave, or nobody knows whether it did */
  leaving: boolean;
}

/** Our own house: whom we are, and what we wrote for everybody, stays as it is. */
const OURS: ReadonlySet<string> = new Set([
  'users',
  'sessions',
  'access_links',
  'login_failures',
  'teams',
  'settings',
  'departments',
  'templates',
  'template_versions',
  'template_files',
  'macros',
  'saved_views',
  'labels',
  'label_lessons',
  'watches',
  'api_keys',
  'contact_reads',
  'cron_runs',
  'search_marks',
]);

/** Counts what would go with a person. Writes nothing. */
export async function erasureOf(tx: Tx, id: number, by: ContactActor): Promise<ErasurePreview> {
  const identity = await identityOf(tx, await contactFor(tx, id, by.scope));
  const { own, alone, shared } = await wordsOf(tx, identity);
  return {
    mentions: own.length,
    conversations: alone.length + shared.length,
    shared: shared.length,
    accounts: identity.accounts.length,
    leaving: await stillLeaving(tx, [...alone, ...shared]),
  };
}

/**
 * Takes a person out of everything that the house holds: names, accounts, addresses and phone numbers in whatever
 * table they stand, and files that they gave us or that name them. Mentions, conversations, answers and their times stay,
 * so that reports count as before; what was erased isn't taken in again. Problems `problem.not_found`,
 * `contacts.erase.leaving` while something to them is still on its way, `contacts.erase.importing` while a file that names
 * them is being read. Cannot be taken back.
 */
export async function erasePerson(
  deps: Pick<FlowDeps, 'db' | 'dataDir'>,
  id: number,
  how: Erasure,
  by: ContactActor,
): Promise<void> {
  const { db, dataDir } = deps;
  const identity = await identityOf(db, await contactFor(db, id, by.scope));
  const files = await filesNaming(deps, identity, await ownNames(db, identity));
  const received = await db.transaction(async (tx) => {
    await letGoOf(tx, files);
    return eraseIn(tx, id, how, by);
  });
  await dropReceived(receivedFolder(dataDir), received);
  await removeFiles(dataDir, files);
}

/** The part of it that is the database's; gives the files that are to go with it. */
async function eraseIn(tx: Tx, id: number, how: Erasure, by: ContactActor): Promise<{ id: string }[]> {
  const contactId = await contactFor(tx, id, by.scope);
  await lockContact(tx, contactId);
  const identity = await identityOf(tx, contactId);
  const { own, alone, shared, ours } = await wordsOf(tx, identity);
  const talks = [...alone, ...shared];
  if (await stillLeaving(tx, talks)) throw new Problem('conflict', 'contacts.erase.leaving');

  const touched = new Set([...own, ...ours]);
  if (how === 'erase') {
    const gone = [...own, ...ours];
    await eraseMentions(tx, gone);
    await dropSpans(tx, gone);
    await eraseAnswers(tx, alone);
    await eraseSent(tx, alone);
    await eraseNotes(tx, alone);
    await eraseMatters(tx, alone);
  } else {
    await maskMentions(tx, own);
  }
  await eraseActWords(tx, talks);
  await eraseDeedWords(tx, talks);
  await dropFilesOf(tx, alone);
  const received = await dropReceivedWith(tx, own);
  await dropHeardOf(tx, identity.accounts);
  await eraseAuthors(
    tx,
    identity.accounts.map((account) => account.id),
  );
  await eraseContacts(tx, identity.contactIds, by.at);

  const names = await ownNames(tx, identity);
  await scrubBytes(tx, 'hook_deliveries', 'body', rawTexts(identity, names));
  const inTalks = await scrub(tx, inTheirTalks(identity, [...calledAs(identity), ...formsOf(identity)]), {
    except: OURS,
    within: how === 'erase' ? shared : talks,
  });
  const elsewhere = await scrub(tx, everywhere(identity, [...names, ...names.flatMap(casesOf)]), {
    except: OURS,
  });
  for (const id of [inTalks, elsewhere].flatMap((changed) => changed.get('mentions') ?? [])) touched.add(id);
  await indexAnew(tx, [...touched], talks);
  const data = { contactId, how };
  await record(tx, { at: by.at, kind: 'contact.erased', userId: by.userId, data });
  return received;
}

/** The search forgets what it knew of these mentions and of all that was said in these conversations. */
async function indexAnew(tx: Tx, mentionIds: number[], conversationIds: number[]): Promise<void> {
  await indexMentions(tx, mentionIds);
  await forgetWords(tx, conversationIds);
  await lookAgainAtAll(tx);
}

/** Their mentions, and the conversations where nobody else from outside speaks, with what our accounts said there. */
async function wordsOf(tx: Tx, { accounts, contactIds }: Identity) {
  const authorIds = accounts.map(({ id }) => id);
  const said = await tx
    .select({ id: mentions.id, conversationId: conversationMentions.conversationId })
    .from(mentions)
    .leftJoin(conversationMentions, eq(conversationMentions.mentionId, mentions.id))
    .where(inArray(mentions.authorId, authorIds));
  const talks = [...new Set(said.flatMap(({ conversationId }) => conversationId ?? []))];
  const others = await tx.execute<{ id: number }>(sql`
    select distinct p.conversation_id as id from conversation_mentions p
    join mentions m on m.id = p.mention_id join authors a on a.id = m.author_id
    left join contact_authors ca on ca.author_id = a.id
    where p.conversation_id in (select jsonb_array_elements_text(${JSON.stringify(talks)}::jsonb)::bigint)
      and not a.is_self
      and coalesce(ca.contact_id, 0) not in (select jsonb_array_elements_text(${JSON.stringify(contactIds)}::jsonb)::bigint)`);
  const shared = others.map(({ id }) => id);
  const alone = talks.filter((id) => !shared.includes(id));
  const ours =
    alone.length === 0
      ? []
      : await tx
          .select({ id: conversationMentions.mentionId })
          .from(conversationMentions)
          .innerJoin(mentions, eq(mentions.id, conversationMentions.mentionId))
          .where(
            and(
              inArray(conversationMentions.conversationId, alone),
              sql`${mentions.authorId} not in (select jsonb_array_elements_text(${JSON.stringify(authorIds)}::jsonb)::bigint)`,
            ),
          );
  return { own: said.map(({ id }) => id), alone, shared, ours: ours.map(({ id }) => id) };
}

/** Of their names those that are nobody else's. */
async function ownNames(tx: Tx, identity: Identity): Promise<string[]> {
  const own: string[] = [];
  for (const name of identity.names) if (!(await isShared(tx, name, identity))) own.push(name);
  return own;
}

const LANGUAGES = ['cs', 'pl'] as const;

/** How they are called in our answers: the vocative of each of their names. */
const calledAs = ({ names }: Identity): string[] =>
  names.flatMap((name) => {
    const words = name.split(/\s+/);
    return words.flatMap((word, at) =>
      LANGUAGES.flatMap(
        (language) =>
          vocative({ name: word, kind: at === 0 || words.length === 1 ? 'first' : 'surname', language }) ??
          [],
      ),
    );
  });
