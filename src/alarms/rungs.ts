/** Who is told at a step of the ladder: pure. */
import { can, type Role, scopeFor, sees } from '../people/index.ts';
import type { AlarmSteps } from '../settings/shapes.ts';

interface Colleague {
  id: number;
  role: Role;
  teamIds: number[];
}

interface House {
  /** active ones */
  people: readonly Colleague[];
  /** people on call now */
  onCall: ReadonlySet<number>;
  /** source → the team that owns it; null = everyone's */
  teamOf: ReadonlyMap<number, number | null>;
  /** people at work now */
  onDuty: ReadonlySet<number>;
}

interface About {
  assigneeId: number | null;
  sourceId: number;
  foundBy: readonly number[];
}

/**
 * The people of a step, each of them somebody who may see the conversation. Without an assignee it is the team on duty
 * (all of it where nobody is); a step that reaches nobody goes to the leads, and without leads to the admins.
 */
export function whoIsTold(about: About, step: AlarmSteps[number], house: House): number[] {
  const teams = about.foundBy.map((id) => house.teamOf.get(id) ?? null);
  const seeing = house.people.filter(({ role, teamIds }) => sees(scopeFor(role, teamIds), teams));
  const teamId = house.teamOf.get(about.sourceId) ?? null;
  const ofTeam = ({ teamIds }: Colleague) => teamId === null || teamIds.includes(teamId);

  const byRole = {
    assignee: () => {
      const assignee = seeing.filter(({ id }) => id === about.assigneeId);
      if (assignee.length > 0) return assignee;
      const team = seeing.filter((one) => can(one.role, 'work') && ofTeam(one));
      return firstNotEmpty(
        team.filter(({ id }) => house.onDuty.has(id)),
        team,
      );
    },
    leads: () => {
      const leads = seeing.filter(({ role }) => role === 'lead');
      const admins = seeing.filter(({ role }) => role === 'admin');
      return firstNotEmpty(leads.filter(ofTeam), leads, admins);
    },
    onCall: () => seeing.filter(({ id }) => house.onCall.has(id)),
  };
  const named = seeing.filter(({ id }) => step.users.includes(id));
  const told = [...step.roles.flatMap((role) => byRole[role]()), ...named];
  return [...new Set(firstNotEmpty(told, byRole.leads()).map(({ id }) => id))];
}

const firstNotEmpty = <T>(...lists: T[][]): T[] => lists.find((list) => list.length > 0) ?? [];
