/** Every kind of event in the story; `data` is small, without texts, addresses or secrets. */
const EVENT_KINDS = [
  'conversation.opened',
  'conversation.mention', // a new message came; data { mentionId }
  'conversation.reopened',
  'conversation.via', // a message came by another network than the conversation's; data { mentionId, via }
  'conversation.found', // another source has one of its messages too: who sees that source sees it now
  'conversation.edited', // a message was edited at its origin; data { mentionId }
  'conversation.deleted', // a message is gone at its origin; data { mentionId }
  'conversation.undeleted', // it is there again, or was never gone; data { mentionId }
  'conversation.claimed',
  'conversation.released', // data { was?, occasion? }: by its person, or for want of one
  'conversation.lapsed', // data { was }: a claim on something given without a sign of life; it stays theirs
  'conversation.skipped', // data { reason }: passed over when it was their next one
  'conversation.assigned', // data { assigneeId, why?, was?, occasion? }: by whom it was given, or by turns
  'conversation.to_team', // data { teamId, name, was }: to whoever of that team has room; `was` the team before
  'conversation.snoozed', // data { until }
  'conversation.woken',
  'conversation.labelled', // data { labelId }
  'conversation.unlabelled', // data { labelId }
  'conversation.tone', // a person corrected how a message sounds, or took that back; data { mentionId, tone, was }
  'conversation.noted', // data { noteId }
  'conversation.acted', // a message was hidden, liked … at its network; data { outboxId, act, mentionId }
  'conversation.act_failed', // data { outboxId, act, mentionId, key }
  'conversation.to_answer', // "answer this": it was only to know
  'conversation.to_know', // nobody is owed an answer after all
  'conversation.waiting',
  'conversation.resolved', // data { resolution }
  'conversation.merged', // others became part of it; data { absorbed: ids }; of each of those: data { into }
  'conversation.split', // messages went off into one of their own; data { into, messages }
  'conversation.split_off', // it began as a part of another one; data { from }
  'conversation.copied', // nearly the same text from elsewhere was counted in; data { mentionId }
  'conversation.followed', // data { followerId }
  'conversation.undone', // data { kind }: an act taken back
  'deadline.started', // data { kind, dueAt, minutes, because? }
  'deadline.shortened', // something pressing happened; data { kind, dueAt, minutes, because? }
  'deadline.changed', // due later than it was; data as above
  'deadline.paused', // it waits for the customer; data { kind, remaining }: milliseconds left, in the counted hours
  'deadline.resumed', // data { kind, dueAt }
  'deadline.met', // data { kind }
  'deadline.breached', // data { kind }
  'reply.queued', // data { outboxId, kind }
  'reply.sent', // data { outboxId, kind }
  'reply.failed', // data { outboxId, key }
  'reply.unknown', // data { outboxId }
  'reply.decided', // data { outboxId, decision }: a person said what became of an unknown one
  'reply.cancelled', // data { outboxId }: taken back within the undo window
  'reply.outside', // marked as answered at the original; data { replyId }
  'proposal.made', // data { proposalId }: a trainee's words wait for a yes
  'proposal.approved', // data { proposalId, edited }; what leaves has the same id in the outbox
  'proposal.returned', // data { proposalId }
  'proposal.withdrawn', // data { proposalId }
  'handoff.queued', // data { handoffId }
  'complaint.entered', // data { number }; taken back by conversation.undone
  'complaint.decided', // data { number, verdict, told }
  'call.planned', // data { callId }
  'call.ended', // data { callId, state }
  'rule.applied', // data { runId, name, deeds }: the house did this by a rule of the team
  'rule.undone', // data { runId, name }
  'handoff.answered', // a department wrote back: a colleague's word; data { mentionId }
  'request.opened', // the customer looked at the page they were asked to fill in; data { requestId }
  'request.filled', // data { requestId, mentionId }
  'request.revoked', // data { requestId }
  'source.added',
  'source.changed',
  'source.polled', // data { new, failed? }
  'source.expiring', // its sign-in ends soon; data { days }
  'source.removed',
  'watch.changed', // data { watchId }
  'contact.changed', // data { contactId, what }
  'contact.brought', // a file of people was read in, or taken back; data { import, undone? }
  'contact.merged', // data { contactId, fromId, reasons }
  'contact.unmerged', // data { contactId, fromId }
  'contact.erased', // data { contactId, how }
  'settings.changed', // data { key }
  'user.changed', // data { targetId, what }
  'user.presence', // data { presence }: working, on a break, away
  'notices.told', // something new in this person's bell
  'notices.read', // this person's bell has less to say
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

export interface NewEvent {
  at: Date;
  kind: EventKind;
  conversationId?: number | null;
  sourceId?: number | null;
  userId?: number | null;
  data?: Record<string, unknown>;
}
