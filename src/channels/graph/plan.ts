/** What a turn does, in which order: the newest first, older posts one page a turn, and what is left over last. */
import { DAY, MINUTE, SECOND } from '../../lib/clock.ts';
import { type EdgeState, edgeOf, type State, type Task } from './cursor.ts';
import type { Reader } from './reader.ts';

/** Two rounds through the older posts start at least so far apart. */
const ROUND_PAUSE = (15 * MINUTE) / SECOND;
/** A right that was missing may be there tomorrow. */
const DENIED_FOR = DAY / SECOND;
/** New things are looked for this often even while a long list is being read. */
const FRESH_AFTER = MINUTE / SECOND;

type ReaderShape = Pick<Reader, 'edges'>;

/** The tasks of this page's turn: a new plan, or the rest of the last one with news put first. */
export function tasksNow(state: State, reader: ReaderShape, now: number): Task[] {
  const isNewTurn = state.todo.every(({ wait }) => wait);
  const left = isNewTurn ? state.todo.map((task) => ({ ...task, wait: undefined })) : state.todo;
  const main = edgeOf(state, reader.edges[0]?.name ?? '');
  const isStale = main.top === undefined || now - main.top >= FRESH_AFTER;
  if (!isNewTurn && !isStale) return left;
  const news = [
    ...tops(state, reader, now),
    ...talks(state, now),
    ...(isNewTurn ? round(state, reader, now) : []),
  ];
  // one that was put off takes its place among the first: it knows how far back it has to look
  const first = news.map((task) => left.find((other) => isSame(task, other)) ?? task);
  return [...first, ...left.filter((task) => !first.includes(task))];
}

function tops(state: State, reader: ReaderShape, now: number): Task[] {
  return reader.edges
    .filter(({ name, everyMs }) => {
      const edge = edgeOf(state, name);
      return !isDenied(edge, now) && (edge.top === undefined || now - edge.top >= everyMs / SECOND);
    })
    .map(({ name }) => ({ do: 'top', edge: name, pages: 0, tries: 0 }));
}

const talks = (state: State, now: number): Task[] =>
  isDenied(state.talks, now) ? [] : [{ do: 'talks', pages: 0, tries: 0 }];

/** One page a turn of the round that has waited longest. */
function round(state: State, reader: ReaderShape, now: number): Task[] {
  const [first] = reader.edges
    .filter(({ name }) => edgeOf(state, name).round !== undefined && !isDenied(edgeOf(state, name), now))
    .sort((a, b) => (edgeOf(state, a.name).roundAt ?? 0) - (edgeOf(state, b.name).roundAt ?? 0));
  return first ? [{ do: 'round', edge: first.name, pages: 0, tries: 0 }] : [];
}

/** A new round begins below the newest posts, unless one is under way or the last began just now. */
export function beginRound(edge: EdgeState, next: EdgeState['round'] | null, now: number): void {
  if (!next || edge.round !== undefined) return;
  if (edge.started !== undefined && now - edge.started < ROUND_PAUSE) return;
  edge.earlier = edge.before;
  edge.before = edge.started;
  edge.started = now;
  edge.round = next;
  edge.roundPages = 0;
}

const isDenied = ({ denied }: { denied?: number }, now: number): boolean =>
  denied !== undefined && now - denied < DENIED_FOR;

/** The rest of a walk is no look at the newest. */
const isSame = (a: Task, b: Task): boolean =>
  a.do === b.do &&
  b.next === undefined &&
  ('edge' in a && 'edge' in b ? a.edge === b.edge : a.do === 'talks');
