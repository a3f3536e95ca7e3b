/**
 * Asking a customer for what does not belong in public: a page of their own, once, whose address leaves with an answer.
 *
 *   askForContact(deps, { conversationId, by, scope }, now)         words with the address, for the composer
 *   revokeAsked(deps, { conversationId, requestId, by, scope }, now)
 *   openAsked, receiveFilled                                        the customer's side
 */
import { and, desc, eq } from 'drizzle-orm';
import {
  ASK_CHANNEL,
  askPath,
  createRequest,
  forgetRequests,
  liveRequest,
  noteFilled,
  noteOpened,
  REQUEST_DAYS,
  revokeRequest,
  takeRequest,
} from '../asking/requests.ts';
import type { InboundItem } from '../channels/contract.ts';
import type { Tx } from '../db/client.ts';
import { authors, mentions } from '../db/schema/intake.ts';
import { conversations } from '../db/schema/queue.ts';
import { sources } from '../db/schema/sources.ts';
import { record } from '../events/record.ts';
import { dropStrays } from '../files/kept.ts';
import { noteReceived, type ReceivedFile, receivedFolder, storedReceived } from '../files/received.ts';
import { type Lang, translator } from '../i18n/index.ts';
import { after, DAY } from '../lib/clock.ts';
import { cleanText } from '../lib/html.ts';
import { fingerprint } from '../lib/ids.ts';
import { replyToken } from '../lib/mail/reply-token.ts';
import type { FlowDeps } from './deps.ts';
import { type Actor, customerLang, groundOf, proposingGround } from './ground.ts';
import { ingest } from './ingest.ts';

/** Their numbers count only there. */
const ASK_ACCOUNT = 'page';
/** They waited for us before, and did what we asked: the house's first step of urgency. */
const ASKED = { urgency: 80, code: 'asked' } as const;
/** An upload may be under way, its file not noted yet. */
const STRAY_MS = DAY;

export interface Asked {
  requestId: number;
  link: string;
  /** a sentence with the address, in the customer's language */
  words: string;
  expiresAt: Date;
}

/** Makes a page for whoever is answered. Problems as of every act on a conversation: `problem.forbidden`, `.not_found`. */
export function askForContact(
  deps: Pick<FlowDeps, 'db' | 'publicUrl'>,
  request: Actor & { conversationId: number },
  now: Date,
): Promise<Asked> {
  return deps.db.transaction(async (tx) => {
    const ground = await proposingGround(tx, request.conversationId, request);
    const language = customerLang(ground);
    const { id, token, expiresAt } = await createRequest(
      tx,
      { conversationId: ground.conversation.id, userId: ground.user.id, language },
      now,
    );
    const link = deps.publicUrl + askPath(token);
    const words = translator(language)('ask.words', { link, days: REQUEST_DAYS });
    return { requestId: id, link, words, expiresAt };
  });
}

/** The page can't be filled in any more. False when it was filled in or taken back already; `problem.not_found`. */
export function revokeAsked(
  deps: Pick<FlowDeps, 'db'>,
  request: Actor & { conversationId: number; requestId: number },
  now: Date,
): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const { conversation, user } = await groundOf(tx, request.conversationId, request);
    const of = { id: request.requestId, conversationId: conversation.id, userId: user.id };
    if (!(await revokeRequest(tx, of, now))) return false;
    const event = { at: now, conversationId: conversation.id, userId: user.id };
    await record(tx, { ...event, kind: 'request.revoked', data: { requestId: request.requestId } });
    return true;
  });
}

/**
 * The customer looks at the page: in which language they were asked; null when there is nothing to fill in.
 * @param byPerson false for the previews that networks make of every address
 */
export function openAsked(
  deps: Pick<FlowDeps, 'db'>,
  token: string,
  byPerson: boolean,
  now: Date,
): Promise<{ language: Lang } | null> {
  return deps.db.transaction(async (tx) => {
    const request = await liveRequest(tx, token, now);
    if (request === null) return null;
    // before it has left only we know the address
    if (byPerson && request.sentAt !== null && (await noteOpened(tx, request.id, now))) {
      const event = { at: now, conversationId: request.conversationId };
      await record(tx, { ...event, kind: 'request.opened', data: { requestId: request.id } });
    }
    return { language: request.language };
  });
}

/** What a customer told us on the page. */
export interface FilledIn {
  order: string;
  email: string;
  phone: string;
  text: string;
  files: readonly ReceivedFile[];
}

/**
 * Takes in what was filled in, once: a private message in the conversation that asked, which is open again and urgent.
 * False when the page can't be filled in any more; of two at once one is taken.
 */
export function receiveFilled(deps: FlowDeps, token: string, filled: FilledIn, now: Date): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const request = await takeRequest(tx, token, now);
    if (request === null) return false;
    const { conversationId, id, language } = request;
    const asked = await askedOf(tx, conversationId);
    const item = itemOf(filled, {
      id,
      language,
      name: asked.name ?? undefined,
      answersTo: [replyToken(conversationId, deps.seal)],
      now,
    });
    const source = { ...asked.source, channel: ASK_CHANNEL, purpose: 'answer' as const };
    const batch = {
      items: [item],
      tombstones: [],
      baseline: false,
      believed: true,
      wanted: true,
      pressing: ASKED,
    };
    await ingest(tx, deps, source, batch, now);
    const mentionId = await mentionOf(tx, item);
    await noteFilled(tx, id, mentionId);
    await noteReceived(tx, mentionId, filled.files, now);
    const event = { at: now, conversationId, sourceId: source.id };
    await record(tx, { ...event, kind: 'request.filled', data: { requestId: id, mentionId } });
    return true;
  });
}

/** The source of the conversation, and the name of whom it is with. */
async function askedOf(tx: Tx, conversationId: number) {
  const [found] = await tx
    .select({ source: sources, name: authors.name })
    .from(conversations)
    .innerJoin(sources, eq(sources.id, conversations.sourceId))
    .innerJoin(mentions, eq(mentions.id, conversations.lastMentionId))
    .innerJoin(authors, eq(authors.id, mentions.authorId))
    .where(eq(conversations.id, conversationId));
  return found!;
}

async function mentionOf(tx: Tx, { externalId }: InboundItem): Promise<number> {
  const [row] = await tx
    .select({ id: mentions.id })
    .from(mentions)
    .where(
      and(
        eq(mentions.channel, ASK_CHANNEL),
        eq(mentions.account, ASK_ACCOUNT),
        eq(mentions.externalId, externalId),
      ),
    )
    .orderBy(desc(mentions.id));
  return row!.id;
}

interface Telling {
  id: number;
  language: Lang;
  name: string | undefined;
  answersTo: string[];
  now: Date;
}

/** As lines that people and the search for private data understand: "E-mail: jana@posta.example". */
function itemOf(filled: FilledIn, { id, language, name, answersTo, now }: Telling): InboundItem {
  const t = translator(language);
  const told = (['order', 'email', 'phone'] as const)
    .filter((field) => filled[field] !== '')
    .map((field) => `${t(`ask.${field}`)}: ${filled[field]}`);
  const text = cleanText([told.join('\n'), filled.text].filter(Boolean).join('\n\n'));
  const key = `page-${id}`;
  return {
    externalId: key,
    account: ASK_ACCOUNT,
    revision: fingerprint(text, 'private'),
    kind: 'message',
    visibility: 'private',
    author: { externalId: key, name, isSelf: false },
    text,
    languageClaim: language,
    media: filled.files.map((file) => ({
      kind: 'file',
      url: `/received/${file.id}`,
      name: file.name,
      bytes: file.size,
    })),
    publishedAt: now,
    publishedTrust: 'platform',
    threadKey: key,
    caps: {
      reply: { ok: false, why: 'unsupported' },
      privateReply: { ok: false, why: 'unsupported' },
      maxLength: { unit: 'none', max: 0 },
    },
    replyHandle: null,
    answersTo,
  };
}

/** Lets go of pages that ended unfilled before `before`, and of files that nobody knows any more. Returns how many. */
export async function forgetAsking(
  deps: Pick<FlowDeps, 'db' | 'dataDir' | 'clock'>,
  before: Date,
): Promise<number> {
  const gone = await forgetRequests(deps.db, before);
  const known = await storedReceived(deps.db);
  return gone + (await dropStrays(receivedFolder(deps.dataDir), known, after(deps.clock(), -STRAY_MS)));
}
