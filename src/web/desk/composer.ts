import type { Context } from 'hono';
import {
  COMPOSER_TABS,
  type ComposerProps,
  type ComposerTab,
  type HandoffStart,
} from '../../../views/composer/props.ts';
import type { Detail } from '../../../views/desk.ts';
import { cameBack, type FormState } from '../../../views/form.ts';
import { LETTER_FILES, waitingFiles } from '../../files/attachments.ts';
import { customerLanguage, ownWords, suggestedGreeting } from '../../flow/addressing.ts';
import { answeredIn } from '../../flow/answered-message.ts';
import { colleaguesOf } from '../../flow/colleagues.ts';
import { mediaLimits } from '../../flow/composing.ts';
import { previewHandoff } from '../../flow/handoff-preview.ts';
import { promiseTimes } from '../../flow/promising.ts';
import { checkDraft, type DraftCheck } from '../../flow/reply-check.ts';
import { hoursOfSource } from '../../flow/response-clock.ts';
import { languagesFor, wordsOfTemplate } from '../../flow/template-words.ts';
import { LANGS } from '../../i18n/index.ts';
import { newUuid } from '../../lib/ids.ts';
import { can } from '../../people/index.ts';
import { departmentsFor } from '../../replies/departments.ts';
import { draftOf } from '../../replies/drafts.ts';
import { promiseWords } from '../../replies/holding.ts';
import { listTemplates } from '../../replies/templates.ts';
import type { Deps, Env } from '../env.ts';
import { deskOf } from './context.ts';
import { instantOf } from './draft.ts';
import { offersOf } from './offers.ts';
import { houseOfSigning, signaturePreview } from './signature-choices.ts';
import { writerOf } from './writer.ts';

/** A note is said among ourselves. */
const NOTHING_TO_CHECK: DraftCheck = { parts: [], stops: false, advice: [] };

export interface ComposerState {
  tab?: ComposerTab;
  form?: FormState;
  focus?: boolean;
}

/** A tab named in an address; undefined for anything else. */
export const composerTab = (name: string | undefined): ComposerTab | undefined =>
  COMPOSER_TABS.find((tab) => tab === name);

/** The composer of a conversation with what this person has half-typed in it. */
export async function composerProps(
  deps: Deps,
  c: Context<Env>,
  detail: Detail,
  state: ComposerState,
): Promise<ComposerProps> {
  const { me, view } = c.var;
  const { row } = detail;
  const answered = answeredIn(detail);
  // who told us something in private is answered by mail
  const first = answered.channel === row.channel ? 'public' : 'email';
  const { tab = first, form, focus } = state.form ? state : { ...state, ...refusedState(c, row.id) };
  const now = deps.clock();
  const draft = await draftOf(deps.db, { conversationId: row.id, userId: me.id, kind: tab });
  const { offers, maxLength } = offersOf(deps, detail, tab);
  const suggestion = suggestionFor(detail, tab, offers);
  const sheet = form?.values[tab === 'email' ? 'body' : 'text'] ?? draft?.text ?? '';
  const templateMark = form ? form.values.template || undefined : draft?.fields.template;
  const check =
    tab === 'note'
      ? NOTHING_TO_CHECK
      : await checkDraft(deps, detail, {
          template: await wordsOfTemplate(deps, writerOf(c), detail, templateMark),
          kind: tab,
          text: ownWords(sheet, suggestion),
          publicNote: form?.values.publicNote ?? draft?.fields.publicNote ?? '',
        });
  return {
    desk: deskOf(deps, view),
    id: row.id,
    mentionId: answered.mentionId,
    tab,
    offers,
    visibility: answered.visibility,
    maxLength,
    channel: deps.channels.get(answered.channel)?.info.label ?? answered.channel,
    original: answered.url,
    signature: await markFor(deps, c, tab === 'email' ? 'email' : answered.channel),
    draft: { text: draft?.text ?? '', fields: draft?.fields ?? {} },
    suggestion,
    check: { ...check, despiteOrder: form?.values.despiteOrder !== undefined },
    requestId: newUuid(),
    openedAt: knownUpTo(form, now),
    files: await filesFor(deps, c, detail, tab, offers),
    templates: await templatesFor(deps, c, detail),
    template: templateMark,
    filesLeft: [],
    proposes: !can(me.role, 'answer'),
    heldBy: row.assignee && row.assignee.id !== me.id && row.status !== 'done' ? row.assignee.name : null,
    names: tab === 'note' ? await namesIn(deps, c, detail) : undefined,
    promiseTimes: await timesToPromise(deps, c, detail),
    promiseAt: instantOf((form ? form.values.promiseAt : draft?.fields.promiseAt) || undefined) ?? null,
    handoff: tab === 'email' ? await handoffStart(deps, c, detail) : null,
    form,
    focus,
  };
}

/** Beginning of what says what others did meanwhile. */
const TOLD_SINCE = 'reply.error.since.';

/** Up to when they know the conversation: a refusal tells them of no more than it speaks of. */
function knownUpTo(form: FormState | undefined, now: Date): Date {
  const isTold = Object.values(form?.errors ?? {}).some(({ key }) => key.startsWith(TOLD_SINCE));
  const before = instantOf(form?.values.openedAt);
  return before && !isTold && before < now ? before : now;
}

/** Who can be called by name in a note: whoever sees the conversation, but for oneself. */
async function namesIn({ db }: Deps, { var: { me } }: Context<Env>, { row }: Detail): Promise<string[]> {
  return (await colleaguesOf(db, row.foundBy)).filter(({ id }) => id !== me.id).map(({ name }) => name);
}

/** Those of the customer's language first. */
async function templatesFor(deps: Deps, c: Context<Env>, detail: Detail) {
  const { scope, view } = c.var;
  const language = LANGS.find((lang) => lang === customerLanguage(detail)) ?? view.lang;
  const templates = await listTemplates(deps.db, scope, language);
  return templates.map((template) => ({
    id: template.id,
    name: template.name,
    languages: languagesFor(template, detail, view.lang),
  }));
}

/** In the person's own language: the answer itself is in the customer's. */
async function timesToPromise(deps: Deps, { var: { view } }: Context<Env>, { source }: Detail) {
  const now = deps.clock();
  const counted = await hoursOfSource(deps.db, source);
  return promiseTimes(counted, view.timeZone, now).map((at) => ({
    at,
    words: promiseWords(view.lang, at, now, view.timeZone),
  }));
}

/** What the reply will be signed with; '' for who can't sign. */
async function markFor(deps: Deps, { var: { me } }: Context<Env>, channel: string): Promise<string> {
  return signaturePreview(me, channel, await houseOfSigning(deps));
}

/** What waits with the draft of a reply, and what the network takes; nothing to say where nothing can be sent anyway. */
async function filesFor(
  deps: Deps,
  c: Context<Env>,
  detail: Detail,
  tab: ComposerTab,
  offers: ComposerProps['offers'],
): Promise<ComposerProps['files']> {
  if (tab === 'note') return null;
  const place = { conversationId: detail.row.id, userId: c.var.me.id };
  if (tab === 'email') {
    return { limits: LETTER_FILES, waiting: await waitingFiles(deps.db, { ...place, kind: 'email' }) };
  }
  const limits = mediaLimits(deps, detail, tab);
  if (limits === null && !offers[tab].ok) return null;
  return { limits, waiting: await waitingFiles(deps.db, place) };
}

/** Its forms, whichever button sent them. */
const VERBS = ['reply', 'holding', 'answered', 'notes', 'handoff', 'template', 'draft', 'files', 'ask'];

/** What stood in the composer when one of its forms was refused. */
function refusedState({ var: { view } }: Context<Env>, id: number): ComposerState {
  const form = VERBS.map((verb) => cameBack(view, `/conversations/${id}/${verb}`)).find(Boolean);
  if (!form) return {};
  const tab = composerTab(form.values.tab);
  return tab ? { form, tab } : { form };
}

/** A greeting to begin with: on its own line in a letter, before the first words elsewhere. */
function suggestionFor(detail: Detail, tab: ComposerTab, offers: ComposerProps['offers']): string {
  if (tab === 'note' || (tab !== 'email' && !offers[tab].ok)) return '';
  const words = suggestedGreeting(detail);
  return words === '' ? '' : `${words}${tab === 'email' ? '\n\n' : ' '}`;
}

async function handoffStart(deps: Deps, c: Context<Env>, detail: Detail): Promise<HandoffStart> {
  const conversationId = detail.row.id;
  const { me, scope } = c.var;
  const start = await previewHandoff(deps, { conversationId, by: { userId: me.id }, scope });
  return { ...start, departments: await departmentsFor(deps.db, detail.row.source.teamId) };
}
