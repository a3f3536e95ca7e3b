import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { peopleLinks } from '../../views/people/links.ts';
import { type MadeLink, UsersPage, type UsersProps } from '../../views/people/users.tsx';
import {
  createPasswordLink,
  invite,
  listInvitations,
  listTeams,
  listUsers,
  ROLES,
  requireUserRow,
  revokeInvitation,
  setActive,
  setRole,
  setTeams,
} from '../people/index.ts';
import type { Deps, Env } from './env.ts';
import { email, keys, optionalKey, readForm, startForm, submit } from './forms.ts';
import { canMail, mailLater } from './mail.ts';
import { requireAct } from './middleware/index.ts';
import { idParam } from './request.ts';
import { settingsFrame } from './settings-frame.ts';

const InviteForm = z.object({ email: email(), role: z.enum(ROLES), teamId: optionalKey() });
const RoleForm = z.object({ role: z.enum(ROLES) });
const TeamsForm = z.object({ teamIds: keys() });

const manage = requireAct('manage-users');

/** The page of people and teams, with what just happened on it. */
export async function usersPage(
  deps: Deps,
  c: Context<Env>,
  extra: Pick<UsersProps, 'made' | 'inviteForm' | 'teamForm'> = {},
) {
  return UsersPage({
    view: c.var.view,
    frame: settingsFrame(c),
    meId: c.var.me.id,
    roles: ROLES,
    users: await listUsers(deps.db),
    invitations: await listInvitations(deps.db, deps.clock()),
    teams: await listTeams(deps.db),
    inviteForm: startForm(c, peopleLinks.invitations),
    teamForm: startForm(c, peopleLinks.teams),
    ...extra,
  });
}

/** Who works here: inviting, roles, teams, switching off, links to a new password. */
export function userRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/users', manage, async (c) => c.html(await usersPage(deps, c)));

  app.post('/invitations', manage, async (c) => {
    const by = c.var.me;
    const sent = await submit(c, InviteForm, async (invitation) => {
      const input = { ...invitation, by: by.id };
      const token = await deps.db.transaction((tx) => invite(tx, input, deps.clock()));
      return { email: invitation.email, url: deps.config.publicUrl + peopleLinks.invitation(token) };
    });
    if (!sent.ok) return c.html(await usersPage(deps, c, { inviteForm: sent.form }), sent.status);
    const { email, url } = sent.result;
    const mailed = await canMail(deps);
    if (mailed) {
      const { t } = c.var.view;
      const words = { name: by.name, link: url };
      mailLater(deps, {
        to: email,
        subject: t('people.mail.invite.subject', { name: by.name }),
        text: t('people.mail.invite.text', words),
      });
    }
    return c.html(await usersPage(deps, c, { made: { kind: 'invite', name: email, url, mailed } }));
  });

  app.post('/invitations/:id/revoke', manage, async (c) => {
    const input = { id: idParam(c), by: c.var.me.id };
    await deps.db.transaction((tx) => revokeInvitation(tx, input, deps.clock()));
    return c.redirect(peopleLinks.users, 303);
  });

  app.post('/users/:id/role', manage, async (c) => {
    const { role } = await readForm(c, RoleForm);
    const user = await requireUserRow(deps.db, idParam(c));
    const input = { userId: user.id, by: c.var.me.id, role };
    await deps.db.transaction((tx) => setRole(tx, input, deps.clock()));
    return c.redirect(peopleLinks.users, 303);
  });

  app.post('/users/:id/teams', manage, async (c) => {
    const { teamIds } = await readForm(c, TeamsForm);
    const user = await requireUserRow(deps.db, idParam(c));
    const input = { userId: user.id, by: c.var.me.id, teamIds };
    await deps.db.transaction((tx) => setTeams(tx, input, deps.clock()));
    return c.redirect(peopleLinks.users, 303);
  });

  for (const [act, active] of [
    ['disable', false],
    ['enable', true],
  ] as const) {
    app.post(`/users/:id/${act}`, manage, async (c) => {
      const user = await requireUserRow(deps.db, idParam(c));
      const input = { userId: user.id, by: c.var.me.id, active };
      await deps.db.transaction((tx) => setActive(tx, input, deps.clock()));
      return c.redirect(peopleLinks.users, 303);
    });
  }

  app.post('/users/:id/password-link', manage, async (c) => {
    const user = await requireUserRow(deps.db, idParam(c));
    const input = { userId: user.id, by: c.var.me.id };
    const token = await deps.db.transaction((tx) => createPasswordLink(tx, input, deps.clock()));
    const url = deps.config.publicUrl + peopleLinks.password(token);
    const made: MadeLink = { kind: 'password', name: user.name, url, mailed: false };
    return c.html(await usersPage(deps, c, { made }));
  });

  return app;
}
