import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { MailtoProps } from '../../../views/composer/mailto.tsx';
import { ConversationPage } from '../../../views/conversation/page.tsx';
import { type TalkExtras, TalkPart } from '../../../views/conversation/part.tsx';
import type { TalkProps } from '../../../views/conversation/props.ts';
import type { Deps, Env } from '../env.ts';
import { wantsPart } from '../request.ts';
import type { ComposerState } from './composer.ts';
import { listProps, rememberedList } from './list.ts';
import { talkProps } from './talk.ts';

interface PageExtras {
  status?: ContentfulStatusCode;
  /** a handoff that waits in the person's own mail program, in place of the composer */
  mailto?: MailtoProps;
  /** when they had it open before; null = never, or nobody asks */
  since?: Date | null;
}

/** What a part shows besides the conversation as it stands. */
type PartExtras = TalkExtras & Pick<TalkProps, 'decision' | 'since'>;

/** A conversation as a whole page with the queue beside it. */
export async function conversationPage(
  deps: Deps,
  c: Context<Env>,
  id: number,
  composer: ComposerState,
  { status = 200, mailto, since }: PageExtras = {},
) {
  const talk = { ...(await talkProps(deps, c, id, composer)), mailto, since };
  const list = await listProps(deps, c, rememberedList(c), id);
  return c.html(ConversationPage({ list, talk }), status);
}

/** The same as parts to be swapped into a desk that is on screen. */
export async function conversationPart(
  deps: Deps,
  c: Context<Env>,
  id: number,
  composer: ComposerState,
  { decision, since, ...extras }: PartExtras = {},
) {
  const talk = { ...(await talkProps(deps, c, id, composer)), decision, since };
  return c.html(TalkPart({ talk, ...extras }));
}

/** What a verb answers with: the conversation as it stands now, in place or by going there. */
export async function answerTalk(
  deps: Deps,
  c: Context<Env>,
  id: number,
  { composer = {}, ...extras }: TalkExtras & { composer?: ComposerState } = {},
) {
  if (wantsPart(c)) return conversationPart(deps, c, id, composer, extras);
  const query = new URLSearchParams();
  if (extras.undo) query.set('undo', extras.undo.actId);
  if (composer.tab) query.set('tab', composer.tab);
  return c.redirect(`/conversations/${id}${query.size > 0 ? `?${query}` : ''}`, 303);
}
