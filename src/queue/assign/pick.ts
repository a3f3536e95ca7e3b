/** One conversation that somebody is to answer, with what only other rooms know of it. */
export interface ToGive {
  id: number;
  /** whose turns are counted; null = no turns there: only an owner or a colleague who knows the customer */
  policy: { id: number; byLanguage: boolean; skill: string | null } | null;
  /** the team that owns its source; null = everyone's */
  teamId: number | null;
  /** only somebody of this team; null = of the team that owns its source */
  among: number | null;
  language: string;
  /** their account manager */
  ownerId: number | null;
  /** who answered this customer last, within the days that count */
  knownBy: number | null;
  /** who has it, or had it until now, and is not to get it again */
  was: number | null;
}

/** Somebody who could get it. */
export interface Colleague {
  id: number;
  available: boolean;
  /** how many more they may be given */
  free: number;
  languages: readonly string[];
  skills: readonly string[];
  /** those of whose sources they are given by turns */
  teamIds: readonly number[];
  /** sees the sources of every team */
  seesAll: boolean;
}

export interface Given {
  id: number;
  to: number;
  why: 'owner' | 'known' | 'turn';
  /** who should have got it, or had it, and cannot be asked now */
  was: number | null;
}

/** Numbers of the last turns, by policy and person; the picking counts on. */
export type Turns = Map<number, Map<number, number>>;

/**
 * Who gets what: the owner, else who knows the customer, else whoever had their turn longest ago. The absent and the full
 * are passed over. Pure but for `turns` and the colleagues' `free`, which count on; what nobody can get is left out.
 */
export function pick(wanted: readonly ToGive[], colleagues: readonly Colleague[], turns: Turns): Given[] {
  const byId = new Map(colleagues.map((one) => [one.id, { ...one }]));
  const lines = new Map<number, Line>();
  return wanted.flatMap((item) => {
    const mayHave = (id: number | null) => {
      const one = id === null || id === item.was ? undefined : byId.get(id);
      return one && isFree(one) && sees(one, item) ? one : null;
    };
    const owner = mayHave(item.ownerId);
    const known = owner ?? mayHave(item.knownBy);
    const chosen = known ?? nextInLine(item, [...byId.values()], turns, lines);
    if (!chosen) return [];
    chosen.free--;
    const first = item.ownerId ?? item.knownBy ?? item.was;
    const why = owner ? 'owner' : known ? 'known' : 'turn';
    return [{ id: item.id, to: chosen.id, why, was: first === chosen.id ? null : (item.was ?? first) }];
  });
}

const isFree = ({ available, free }: Colleague): boolean => available && free > 0;

/** They see it, and belong to whom it was given to. */
const sees = ({ seesAll, teamIds }: Colleague, { teamId, among }: ToGive): boolean =>
  (seesAll || teamId === null || teamIds.includes(teamId)) && (among === null || teamIds.includes(among));

/** The numbers of one policy while a batch is given. */
interface Line {
  last: number;
  turnOf: Map<number, number>;
}

function nextInLine(
  item: ToGive,
  colleagues: Colleague[],
  turns: Turns,
  lines: Map<number, Line>,
): Colleague | null {
  const { policy, teamId, among, was, language } = item;
  if (policy === null) return null;
  let line = lines.get(policy.id);
  if (!line) {
    const turnOf = turns.get(policy.id) ?? new Map<number, number>();
    turns.set(policy.id, turnOf);
    line = { turnOf, last: Math.max(0, ...turnOf.values()) };
    lines.set(policy.id, line);
  }
  let next: Colleague | null = null;
  let longest = Number.POSITIVE_INFINITY;
  for (const one of colleagues) {
    const isMember = among !== null || teamId === null || one.teamIds.includes(teamId);
    if (!sees(one, item) || one.id === was || !isMember || !isFree(one)) continue;
    if (policy.byLanguage && one.languages.length > 0 && !one.languages.includes(language)) continue;
    if (policy.skill !== null && !one.skills.includes(policy.skill)) continue;
    const turn = line.turnOf.get(one.id) ?? 0;
    if (turn < longest) [next, longest] = [one, turn];
  }
  if (next) line.turnOf.set(next.id, ++line.last);
  return next;
}
