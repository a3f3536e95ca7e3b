import { z } from 'zod';
import { assignTo } from '../flow/colleagues.ts';
import { noteFor } from '../flow/following.ts';
import { answerHeard, heard } from '../flow/heard.ts';
import { termsOfSource } from '../flow/response-clock.ts';
import { act as doAct, takeBack } from '../flow/taught.ts';
import { correctTone, withdrawTone } from '../flow/tone.ts';
import { markVip } from '../flow/vip.ts';
import { Problem } from '../lib/errors.ts';
import { type Act, conversation, RESOLUTIONS, visibleIds } from '../queue/index.ts';
import { Stands, standsNow, visible } from './conversation-rows.ts';
import { type ApiDeps, type Caller, type Endpoint, endpoint } from './endpoint.ts';
import { DONE, done, key, rowKey, text, uuidIn } from './shapes.ts';

const NOTE_MAX = 100_000;

const Acted = z.object({
  conversation: Stands,
  undo: z
    .uuid()
    .nullable()
    .describe('takes the act back at /acts/{id}/undo; null: it stood that way already'),
});

type Chosen<B> = (deps: ApiDeps, caller: Caller, conversationId: number, body: B) => Act | Promise<Act>;

/** One undoable act on one conversation. */
const verb = <B extends z.ZodType | undefined>(
  path: string,
  summary: string,
  body: B,
  chosen: Chosen<B extends z.ZodType ? z.output<B> : undefined>,
  right: 'work' | 'triage' = 'triage',
): Endpoint =>
  endpoint({
    method: 'post',
    path: `/conversations/:id/${path}`,
    act: right,
    scope: 'triage',
    tag: 'triage',
    summary,
    body,
    answer: Acted,
    async run(deps, caller, { id, body: given }) {
      const conversationId = await visible(deps.db, id, caller.scope);
      const act = await chosen(deps, caller, conversationId, given as never);
      const { me, now, scope } = caller;
      const result = await deps.db.transaction((tx) => doAct(tx, [conversationId], act, me.id, now));
      const [refused] = result.refused;
      if (refused) throw refused.problem;
      return { conversation: await standsNow(deps.db, conversationId, scope), undo: result.actId };
    },
  });

const Label = z.object({ labelId: key() });
const Tone = z.object({ tone: z.enum(['negative', 'neutral', 'positive']) });

/** Everything done to a conversation without a word to the customer. */
export const triageEndpoints = [
  verb('claim', 'I am on it; of all who ask at once one wins', undefined, () => ({ kind: 'claim' }), 'work'),
  verb('release', 'It is nobody’s again', undefined, () => ({ kind: 'release' }), 'work'),
  verb(
    'assign',
    'Give it to a colleague who sees it',
    z.strictObject({ userId: key() }),
    (deps, { scope }, id, { userId }) => assignTo(deps.db, id, userId, scope),
  ),
  verb(
    'snooze',
    'Out of sight until a time',
    z.strictObject({ until: z.iso.datetime({ offset: true }) }),
    (_deps, _caller, _id, { until }) => ({
      kind: 'snooze',
      until: new Date(until),
    }),
  ),
  verb('waiting', 'It is the customer’s turn: what is owed stands still', undefined, () => ({
    kind: 'waiting',
  })),
  verb('wake', 'Back from a snooze', undefined, () => ({ kind: 'wake' })),
  verb(
    'resolution',
    'Close it with a disposition',
    z.strictObject({ resolution: z.enum(RESOLUTIONS) }),
    (_deps, _caller, _id, { resolution }) => ({
      kind: 'resolve',
      resolution,
    }),
  ),
  verb('reopen', 'Open it again', undefined, () => ({ kind: 'reopen' })),
  verb('answer-this', 'It is to be answered: its clock starts', undefined, async ({ db }, { scope }, id) => {
    const { row } = await conversation(db, id, scope);
    return { kind: 'answerThis', terms: await termsOfSource(db, row.source.id) };
  }),
  verb(
    'labels',
    'Put a label on',
    Label.strict(),
    (_deps, _caller, _id, { labelId }) => ({ kind: 'label', labelId }),
    'work',
  ),
  verb(
    'labels/remove',
    'Take a label off',
    Label.strict(),
    (_deps, _caller, _id, { labelId }) => ({ kind: 'unlabel', labelId }),
    'work',
  ),
  endpoint({
    method: 'post',
    path: '/conversations/:id/notes',
    act: 'work',
    scope: 'triage',
    tag: 'triage',
    summary: 'Words for the team; the customer never sees them',
    body: z.strictObject({ text: text(NOTE_MAX) }),
    answer: done,
    async run({ db }, { me, scope, now }, { id, body }) {
      const conversationId = await visible(db, id, scope);
      await db.transaction((tx) => noteFor(tx, conversationId, { userId: me.id, scope }, body.text, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/conversations/:id/vip',
    act: 'triage',
    tag: 'triage',
    summary: 'Who wrote gets special care, or no more',
    body: z.strictObject({ vip: z.boolean() }),
    answer: done,
    async run({ db }, { me, scope, now }, { id, body }) {
      const { contact } = await conversation(db, rowKey(id), scope);
      if (contact === null) throw new Problem('not-found', 'problem.not_found');
      await db.transaction((tx) => markVip(tx, contact.id, body.vip, { userId: me.id, at: now }));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/mentions/:id/tone',
    act: 'triage',
    tag: 'triage',
    summary: 'How a message sounds, as a person says; the house learns from it',
    body: Tone.strict(),
    answer: done,
    async run({ db }, { me, scope, now }, { id, body }) {
      const mention = await heard(db, rowKey(id), scope);
      await db.transaction((tx) => correctTone(tx, mention.id, body.tone, me.id, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/mentions/:id/tone/withdraw',
    act: 'triage',
    tag: 'triage',
    summary: 'It sounds as the house thinks; what was said of it is forgotten',
    answer: done,
    async run({ db }, { me, scope, now }, { id }) {
      const mention = await heard(db, rowKey(id), scope);
      await db.transaction((tx) => withdrawTone(tx, mention.id, me.id, now));
      return DONE;
    },
  }),
  endpoint({
    method: 'post',
    path: '/mentions/:id/answer-this',
    act: 'triage',
    tag: 'triage',
    summary: 'What was only heard becomes work',
    answer: z.object({ conversationId: key() }),
    async run({ db }, { me, scope, now }, { id }) {
      const actor = { userId: me.id, scope };
      const { conversationId } = await db.transaction((tx) => answerHeard(tx, rowKey(id), actor, now));
      return { conversationId };
    },
  }),
  endpoint({
    method: 'post',
    path: '/acts/:id/undo',
    act: 'triage',
    tag: 'triage',
    summary: 'Take back an act of one’s own; what has changed since is left alone',
    answer: z.object({ restored: z.array(key()), changedSince: z.array(key()) }),
    async run({ db }, { me, scope, now }, { id }) {
      const actId = uuidIn(id);
      const { restored, changedSince } = await db.transaction((tx) => takeBack(tx, actId, me.id, now));
      return {
        restored: await visibleIds(db, restored, scope),
        changedSince: await visibleIds(db, changedSince, scope),
      };
    },
  }),
];
