export { type Act, RESOLUTIONS, rightFor } from './acts.ts';
export { answerThis, foundAgain } from './answer-this.ts';
export { dropClaims, type Lapsed, lapsedClaims, noteSign, openIdsOf } from './assign/claims.ts';
export { type Candidate, give, type Occasion, openOf } from './assign/give.ts';
export { SKIP_REASONS, type SkipReason, skip, takeNext } from './assign/next.ts';
export type { Given, ToGive } from './assign/pick.ts';
export {
  listPolicies,
  NO_POLICY,
  type Policy,
  type PolicyInput,
  type PolicyPlace,
  policyOf,
  savePolicy,
  turnsOfTeams,
  underPolicy,
} from './assign/policies.ts';
export { type AutomaticAct, actByItself, type Deed, takeBackDeeds } from './automatic.ts';
export { type BulkResult, bulk } from './bulk.ts';
export type { NewDeadline } from './change.ts';
export { cancelDeadline, meetDeadline, recordAnswer, startDeadline } from './deadlines.ts';
export { breachDue, wakeDue } from './due.ts';
export { follow, followersAmong, followersOf, unfollow } from './followers.ts';
export { countForgotten, forgetConversations } from './forget.ts';
export { type CountedHours, dueAfter, opensAfter } from './hours.ts';
export { joinActs } from './join-acts.ts';
export {
  ensureLabels,
  flag,
  type Label,
  listLabels,
  ownLabelById,
  removeLabel,
  saveLabel,
} from './labels.ts';
export { type News, newsOf, noteLook } from './looks.ts';
export { type Merged, merge } from './merge.ts';
export { keepMoved, type Moved } from './moved.ts';
export { dropNote, note } from './notes.ts';
export { type Asked, type StandingPolicy, winnerOf } from './policies.ts';
export { handoffOf, promiseOf, type ResponseTerms, type Unheard } from './promise.ts';
export { type ConversationDetail, conversation } from './read/conversation.ts';
export { counts, type QueueCounts } from './read/counts.ts';
export { createCounts } from './read/live-counts.ts';
export { matchingIds, type QueueQuery, queuePage } from './read/page.ts';
export type { QueueRow } from './read/row.ts';
export { rowsById, seenBy, visibleIds } from './read/rows.ts';
export { filterOf, ONLY, ORDERS, type Order, type QueueFilter, VIEWS, type View } from './read/views.ts';
export { giveTimeBack, inOne, promisedNow, type Sooner, soonerThan } from './sooner.ts';
export { type Split, split } from './split.ts';
export { followTone } from './tone.ts';
export { type Triaged, type TriageItem, triage } from './triage.ts';
export { forgetActs, removePart, undo } from './undo.ts';
export { askedOf, claim } from './verbs.ts';
export { becameVip } from './vip.ts';
export { withdrawAnswer } from './withdraw.ts';
