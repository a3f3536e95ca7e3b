/** The roles from the least to the most: each can do all that the ones before it can. */
export const ROLES = ['viewer', 'trainee', 'agent', 'lead', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The lowest role that may do each act; the one table that routes and screens ask. */
const LOWEST = {
  read: 'viewer',
  /** claim, label, note, draft; what they write to people outside waits for approval */
  work: 'trainee',
  answer: 'agent',
  triage: 'agent',
  approve: 'lead',
  'manage-team': 'lead',
  'manage-sources': 'lead',
  'manage-watches': 'lead',
  'manage-templates': 'lead',
  'manage-labels': 'lead',
  'manage-settings': 'admin',
  /** they reach over all teams */
  'manage-rules': 'admin',
  'manage-users': 'admin',
} as const satisfies Record<string, Role>;

export type Act = keyof typeof LOWEST;

/** May somebody of this role do that? */
export const can = (role: Role, act: Act): boolean => ROLES.indexOf(role) >= ROLES.indexOf(LOWEST[act]);
