import type { Problem, ProblemKind } from './errors.ts';

const STATUS = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  unavailable: 503,
} as const satisfies Record<ProblemKind, number>;

/** The HTTP status by which pages and the API answer with a Problem. */
export const statusOf = ({ key, kind }: Problem) => (key === 'problem.unexpected' ? 500 : STATUS[kind]);
