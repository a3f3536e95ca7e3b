import type { OpenInvitation, Role, TeamRow, UserRow } from '../../src/people/index.ts';
import type { ViewContext } from '../context.ts';
import { cameBack, emptyForm, type FormState } from '../form.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Time } from '../parts/bits.tsx';
import { Notice } from '../parts/blocks.tsx';
import { Button, PostButton } from '../parts/button.tsx';
import { Check, SelectField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Settings, type SettingsFrame } from '../settings/frame.tsx';
import { Choice, Text } from './fields.tsx';
import { peopleLinks } from './links.ts';
import { Teams } from './teams.tsx';

/** A link that was just made; this is the only time it is seen. */
export interface MadeLink {
  kind: 'invite' | 'password';
  name: string;
  url: string;
  mailed: boolean;
}

export interface UsersProps {
  view: ViewContext;
  frame: SettingsFrame;
  meId: number;
  /** from the least to the most */
  roles: readonly Role[];
  users: readonly UserRow[];
  invitations: readonly OpenInvitation[];
  teams: readonly TeamRow[];
  made?: MadeLink;
  inviteForm?: FormState;
  teamForm?: FormState;
}

/** Who works here: roles, teams, invitations. */
export function UsersPage(props: UsersProps) {
  const { view, frame, made, users } = props;
  return (
    <Settings frame={frame} page="settings.people">
      {made && <Made view={view} made={made} />}
      <section class="people-list">
        {users.map((user) => (
          <Person {...props} user={user} />
        ))}
      </section>
      <Invite {...props} />
      <Teams {...props} />
    </Settings>
  );
}

const Made = ({ view, made }: { view: ViewContext; made: MadeLink }) => (
  <Notice kind="good">
    <p>
      {view.t(`people.users.link.${made.kind}`, { name: made.name })}{' '}
      {made.mailed && view.t('people.users.link.mailed')}
    </p>
    <input
      class="copy"
      type="text"
      readonly
      value={made.url}
      aria-label={view.t('people.users.link.label')}
    />
  </Notice>
);

/** The roles by name, and beneath what each may: the names alone fit a phone. */
const roleChoice = ({ view: { t }, roles }: UsersProps) => ({
  options: roles.map((role) => ({ value: role, label: t(`people.role.${role}`) })),
  hint: roles.map((role) => `${t(`people.role.${role}`)}: ${t(`people.role.${role}.can`)}`).join(' · '),
});

function Person(props: UsersProps & { user: UserRow }) {
  const { view, user, meId, teams } = props;
  const { t } = view;
  const role = cameBack(view, peopleLinks.user(user.id, 'role'));
  const chosen = cameBack(view, peopleLinks.user(user.id, 'teams'));
  const teamIds = chosen ? (chosen.values.teamIds ?? '').split(',') : user.teamIds.map(String);
  return (
    <details class="box person-row" open={view.refused?.action.startsWith(`/users/${user.id}/`)}>
      <summary>
        <Avatar name={user.name} size="sm" /> <b>{user.name}</b> <span>{user.email}</span>{' '}
        <span>{user.active ? t(`people.role.${user.role}`) : t('people.users.off')}</span>{' '}
        {user.id === meId && <small>{t('people.users.you')}</small>}
        <Icon name="chevron-down" />
      </summary>
      <p class="lead">
        {user.lastSeenAt ? (
          <>
            {t('people.users.seen')} <Time view={view} at={user.lastSeenAt} />
          </>
        ) : (
          t('people.users.never')
        )}
      </p>
      <form class="form" method="post" action={peopleLinks.user(user.id, 'role')}>
        <SelectField
          name="role"
          id={`role-${user.id}`}
          label={t('people.role')}
          {...roleChoice(props)}
          value={role?.values.role ?? user.role}
        />
        <p class="go">
          <Button small>{t('people.users.save_role')}</Button>
        </p>
      </form>
      {teams.length > 0 && (
        <form class="form" method="post" action={peopleLinks.user(user.id, 'teams')}>
          <fieldset>
            <legend>{t('people.teams.title')}</legend>
            {teams.map((team) => (
              <Check
                name="teamIds"
                value={String(team.id)}
                label={team.name}
                checked={teamIds.includes(String(team.id))}
              />
            ))}
          </fieldset>
          <p class="go">
            <Button small>{t('people.users.save_teams')}</Button>
          </p>
        </form>
      )}
      <div class="go">
        {user.active && (
          <PostButton action={peopleLinks.user(user.id, 'password-link')} small>
            {t('people.users.password_link')}
          </PostButton>
        )}
        {user.active ? (
          <PostButton action={peopleLinks.user(user.id, 'disable')} small kind="danger">
            {t('people.users.disable')}
          </PostButton>
        ) : (
          <PostButton action={peopleLinks.user(user.id, 'enable')} small>
            {t('people.users.enable')}
          </PostButton>
        )}
      </div>
    </details>
  );
}

function Invite(props: UsersProps) {
  const { view, teams, invitations, inviteForm: form = emptyForm } = props;
  const { t } = view;
  const teamOptions = teams.map((team) => ({ value: String(team.id), label: team.name }));
  return (
    <section class="part">
      <h2 class="sec">{t('people.invite.title')}</h2>
      <form class="form" method="post" action={peopleLinks.invitations}>
        <Text view={view} form={form} name="email" label="people.email" type="email" autocomplete="off" />
        <Choice
          view={view}
          form={form}
          name="role"
          label="people.role"
          {...roleChoice(props)}
          value="agent"
        />
        {teams.length > 0 && (
          <Choice
            view={view}
            form={form}
            name="teamId"
            label="people.team"
            options={[{ value: '', label: t('people.teams.none') }, ...teamOptions]}
          />
        )}
        <p class="go">
          <Button kind="primary">{t('people.invite.button')}</Button>
        </p>
      </form>
      {invitations.length > 0 && (
        <table class="list">
          <caption>{t('people.invite.open')}</caption>
          <tbody>
            {invitations.map((invitation) => (
              <tr>
                <td>
                  <b>{invitation.email}</b>
                  <small>
                    {t(`people.role.${invitation.role}`)}
                    {invitation.team && ` · ${invitation.team}`}
                  </small>
                </td>
                <td>
                  {t('people.invite.until')} <Time view={view} at={invitation.expiresAt} />
                </td>
                <td class="n">
                  <PostButton action={peopleLinks.revoke(invitation.id)} small>
                    {t('people.invite.revoke')}
                  </PostButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
