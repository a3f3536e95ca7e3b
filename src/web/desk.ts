import { Hono } from 'hono';
import { actRoutes } from './acts.ts';
import { answerThisRoutes } from './answer-this.ts';
import { approvalRoutes } from './approvals.ts';
import { askingRoutes } from './asking.ts';
import { besideRoutes } from './beside.ts';
import { claimRoutes } from './claims.ts';
import { conversationRoutes } from './conversations.ts';
import type { Deps, Env } from './env.ts';
import { fileRoutes } from './files.ts';
import { handoffRoutes } from './handoffs.ts';
import { holdingRoutes } from './holding.ts';
import { labellingRoutes } from './labelling.ts';
import { liveRoutes } from './live.ts';
import { manyRoutes } from './many.ts';
import { mediaRoutes } from './media.ts';
import { nextRoutes } from './next.ts';
import { noteRoutes } from './notes.ts';
import { outboxRoutes } from './outbox.ts';
import { queueRoutes } from './queue.ts';
import { receivedRoutes } from './received.ts';
import { replyRoutes } from './replies.ts';
import { resolutionRoutes } from './resolutions.ts';
import { snoozeRoutes } from './snoozes.ts';
import { spamRoutes } from './spam.ts';
import { threadRoutes } from './threads.ts';
import { toneRoutes } from './tones.ts';
import { vipRoutes } from './vip.ts';

const PARTS = [
  queueRoutes,
  manyRoutes,
  conversationRoutes,
  claimRoutes,
  snoozeRoutes,
  labellingRoutes,
  toneRoutes,
  spamRoutes,
  besideRoutes,
  noteRoutes,
  nextRoutes,
  resolutionRoutes,
  answerThisRoutes,
  replyRoutes,
  holdingRoutes,
  askingRoutes,
  handoffRoutes,
  fileRoutes,
  approvalRoutes,
  outboxRoutes,
  actRoutes,
  mediaRoutes,
  receivedRoutes,
  vipRoutes,
  threadRoutes,
  liveRoutes,
];

/** The main screen: the queue, one conversation, and every verb on them. */
export function deskRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  for (const routes of PARTS) app.route('/', routes(deps));
  return app;
}
