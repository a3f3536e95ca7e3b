import { expect, it } from 'vitest';
import { type Act, can, ROLES } from '../../src/people/index.ts';

it.each<[Act, string]>([
  ['read', 'viewer trainee agent lead admin'],
  ['work', 'trainee agent lead admin'],
  ['answer', 'agent lead admin'],
  ['triage', 'agent lead admin'],
  ['approve', 'lead admin'],
  ['manage-team', 'lead admin'],
  ['manage-sources', 'lead admin'],
  ['manage-watches', 'lead admin'],
  ['manage-templates', 'lead admin'],
  ['manage-labels', 'lead admin'],
  ['manage-rules', 'admin'],
  ['manage-settings', 'admin'],
  ['manage-users', 'admin'],
])('%s is for %s', (act, roles) => {
  expect(ROLES.filter((role) => can(role, act)).join(' ')).toBe(roles);
});
