/** One request and its response, without redirects: connect under guard, send, read under the caps, close. */
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import type { HttpBody } from '../http.ts';
import { readBody } from './body.ts';
import { HttpError, toHttpError } from './failure.ts';
import type { Lookup } from './guard.ts';

interface Exchange {
  url: URL;
  method: string;
  headers: Headers;
  body: Uint8Array | HttpBody | null;
  lookup: Lookup;
  maxBytes: number;
  /** to the standing TCP connection, name look-up included, in ms */
  connectMs: number;
  /** the end of time for the whole request; its reason is what gets thrown */
  signal: AbortSignal;
  /** statuses whose body nobody needs: the connection is dropped after the head */
  headOnly: ReadonlySet<number>;
}

export interface Answer {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

/** Throws HttpError; whatever happens, the socket is closed when the promise settles. */
export function exchange(job: Exchange): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let reached = false;
    let answered = false;
    const options: RequestOptions = {
      method: job.method,
      headers: Object.fromEntries(job.headers),
      lookup: job.lookup,
      // A fresh connection each: an address is checked when it is connected to, and nothing stays open behind us.
      agent: false,
    };
    const secure = job.url.protocol === 'https:';
    const request = (secure ? requestHttps : requestHttp)(job.url, options);

    const connectTimer = setTimeout(() => request.destroy(new HttpError('timeout', false)), job.connectMs);
    const onAbort = (): void => {
      request.destroy(new HttpError('timeout', reached, job.signal.reason));
    };
    job.signal.addEventListener('abort', onAbort, { once: true });
    const source = job.body !== null && 'size' in job.body ? Readable.from(job.body.chunks()) : null;
    const settle = (finish: () => void): void => {
      clearTimeout(connectTimer);
      source?.destroy();
      job.signal.removeEventListener('abort', onAbort);
      request.destroy();
      finish();
    };
    const fail = (error: unknown): void =>
      settle(() =>
        reject(toHttpError(job.signal.aborted ? new HttpError('timeout', reached, error) : error, reached)),
      );

    request.on('socket', (socket) => {
      socket.once('connect', () => {
        clearTimeout(connectTimer);
        if (!secure) reached = true;
      });
      socket.once('secureConnect', () => {
        reached = true;
      });
    });
    request.on('error', fail);
    // A refused protocol upgrade closes the connection without an error.
    request.once('close', () => answered || fail(new HttpError('reset', reached)));
    request.on('response', (response) => {
      answered = true;
      reached = true;
      const status = response.statusCode ?? 0;
      const headers = headersOf(response);
      const skip = job.headOnly.has(status);
      const read = skip ? Promise.resolve(new Uint8Array()) : readBody(response, job.maxBytes);
      read.then((bytes) => settle(() => resolve({ status, headers, bytes })), fail);
    });
    if (job.signal.aborted) onAbort();
    if (source !== null) source.once('error', fail).pipe(request);
    else request.end(job.body ?? undefined);
  });
}

/** Headers as they came, the same name several times included. */
export function headersOf(response: IncomingMessage): Headers {
  const headers = new Headers();
  const raw = response.rawHeaders;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    try {
      headers.append(raw[i] ?? '', raw[i + 1] ?? '');
    } catch {
      // A header that the standard forbids carries nothing we ask for.
    }
  }
  return headers;
}
