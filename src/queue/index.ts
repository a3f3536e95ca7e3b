export { ACT_KINDS, type Act, RESOLUTIONS, type ResponseClock } from './acts.ts';
export { answerThis, foundAgain } from './answer-this.ts';
export { type BulkResult, bulk } from './bulk.ts';
export type { NewDeadline } from './change.ts';
export { cancelDeadline, meetDeadline, recordAnswer, startDeadline } from './deadlines.ts';
export { breachDue, DUE_BATCH, wakeDue } from './due.ts';
export { countForgotten, forgetConversations } from './forget.ts';
export { type CountedHours, dueAfter } from './hours.ts';
export {
  DEFAULT_LABELS,
  ensureLabels,
  type Label,
  listLabels,
  ownLabelById,
  removeLabel,
  saveLabel,
} from './labels.ts';
export { NOTE_MAX, note } from './notes.ts';
export { type ConversationDetail, conversation } from './read/conversation.ts';
export { counts, type QueueCounts, SOON_MINUTES } from './read/counts.ts';
export { createCounts, type LiveCounts } from './read/live-counts.ts';
export { type QueueQuery, queuePage } from './read/page.ts';
export { type QueueRow, rowsById, seenBy, visibleIds } from './read/rows.ts';
export { ORDERS, type Order, type QueueFilter, VIEWS, type View } from './read/views.ts';
export type { DeadlineKind, Resolution, Status } from './standing.ts';
export { type Triaged, type TriageItem, triage } from './triage.ts';
export { undo } from './undo.ts';
export {
  assign,
  type ClaimOutcome,
  claim,
  label,
  markWaiting,
  type Outcome,
  release,
  reopen,
  resolve,
  snooze,
  unlabel,
  wake,
} from './verbs.ts';
export { withdrawAnswer } from './withdraw.ts';
