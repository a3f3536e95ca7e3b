/** Front door of the room: who is told what, when and on which way, once. */
export { countUnread, MOST_UNREAD, markRead } from './bell.ts';
export { BODY_SHAPES } from './bodies.ts';
export { type Choices, choicesOf, saveChoices } from './choices.ts';
export { listNotices, type Told } from './content.ts';
export {
  type DeadLetter,
  deadLetters,
  type HookRow,
  hookById,
  listHooks,
  removeHook,
  saveHook,
  sendAgain,
  testHook,
} from './hooks.ts';
export { isNoticeKind, NOTICE_KINDS, type NoticeKind, PERSONAL_WAYS, type PersonalWay } from './kinds.ts';
export { climb, LADDER_BATCH } from './ladder.ts';
export { type NewNotice, notify } from './notify.ts';
export { addOnCall, listOnCall, type OnCallRow, removeOnCall } from './on-call.ts';
export { countBrowsers, pushKey, subscribe, unsubscribe } from './push.ts';
export { pathOf, place, sentence } from './wording.ts';
