/** Front door of the room: who the people are, what they may do and see, how they get in. */
export {
  type ActiveKey,
  API_SCOPES,
  type ApiKeyRow,
  type ApiScope,
  createApiKey,
  findApiKey,
  KEY_LIVES,
  listApiKeys,
  revokeApiKey,
  scopeForAct,
} from './api-keys.ts';
export { forgetExpired } from './cleanup.ts';
export {
  noteHanded,
  type Presence,
  saveWork,
  setPresence,
  type Worker,
  type WorkInput,
  workers,
} from './duty.ts';
export {
  acceptInvitation,
  invite,
  listInvitations,
  type OpenInvitation,
  revokeInvitation,
} from './invitations.ts';
export { findLink } from './links.ts';
export { createPasswords, MIN_PASSWORD, OWASP_COST, type Passwords } from './passwords.ts';
export { type Act, can, ROLES, type Role } from './permissions.ts';
export { noteSeen } from './presence.ts';
export { changePassword, createPasswordLink, requestPasswordLink, resetPassword } from './recovery.ts';
export {
  finderFor,
  type Scope,
  scopeFor,
  scopeOf,
  sees,
  visibleConversation,
  visibleMention,
  visibleSource,
} from './scope.ts';
export {
  endSession,
  endSessionOf,
  endSessions,
  findSession,
  listSessions,
  SESSION_LIFE,
  type SessionRow,
  startSession,
  type User,
} from './sessions.ts';
export { createFirstAccount, createSetupLink, isFresh } from './setup.ts';
export { onShift, shiftEnded } from './shift.ts';
export { signIn } from './sign-in.ts';
export { createTeam, listTeams, removeTeam, renameTeam, type TeamRow } from './teams.ts';
export {
  listUsers,
  requireUserRow,
  saveProfile,
  saveSignature,
  setActive,
  setRole,
  setTeams,
  type UserRow,
} from './users.ts';
