/** Errors as the Graph API tells them: HTTP 400 for nearly all, the meaning in code and subcode. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export class GraphError extends Error {
  readonly code: number;
  readonly subcode: number | undefined;
  readonly type: string;
  readonly status: ContentfulStatusCode;
  readonly headers: Record<string, string>;
  constructor(
    code: number,
    message: string,
    more: {
      subcode?: number;
      type?: string;
      status?: ContentfulStatusCode;
      headers?: Record<string, string>;
    } = {},
  ) {
    super(message);
    this.code = code;
    this.subcode = more.subcode;
    this.type = more.type ?? 'OAuthException';
    this.status = more.status ?? 400;
    this.headers = more.headers ?? {};
  }

  toResponse(c: Context): Response {
    const { message, type, code, subcode } = this;
    const error = {
      message,
      type,
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: 'AzSimulatedTrace',
    };
    return c.json({ error }, this.status, this.headers);
  }
}

export const missing = (id: string): GraphError =>
  new GraphError(
    100,
    `Unsupported get request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
    { subcode: 33, type: 'GraphMethodException' },
  );
export const noRight = (right: string): GraphError =>
  new GraphError(10, `(#10) Requires ${right} permission to manage the object.`);
export const badToken = (subcode: number): GraphError =>
  new GraphError(190, 'Error validating access token', { subcode, status: 401 });
