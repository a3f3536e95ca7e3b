/** Front door of the room: who is told what, when and on which way, once. */
export { NOTICE_KINDS, type NoticeKind } from './kinds.ts';
export { climb, LADDER_BATCH } from './ladder.ts';
export { type NewNotice, notify } from './notify.ts';
