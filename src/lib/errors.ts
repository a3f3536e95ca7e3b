/**
 * An error has two faces: `key` + `params` for the person (translated by the web or the API),
 * `cause` for the log. The domain never speaks HTTP; `kind` says what sort of refusal it is.
 */
export type ProblemKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-many'
  | 'unavailable';

export type ProblemParams = Record<string, string | number>;

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  /** i18n message key */
  readonly key: string;
  readonly params: ProblemParams;
  /** form field that the sentence belongs to, where there is one */
  readonly field?: string;

  constructor(
    kind: ProblemKind,
    key: string,
    options: { params?: ProblemParams; field?: string; cause?: unknown } = {},
  ) {
    super(key, { cause: options.cause });
    this.kind = kind;
    this.key = key;
    this.params = options.params ?? {};
    this.field = options.field;
  }
}
