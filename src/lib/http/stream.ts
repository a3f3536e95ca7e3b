/** A connection that stays: guarded like every other, its body read while it comes. */
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { SECOND } from '../clock.ts';
import type { HttpOptions, HttpStream, HttpStreamed } from '../http.ts';
import { headersOf } from './exchange.ts';
import { HttpError, toHttpError } from './failure.ts';
import { guardHop } from './guard.ts';

/** Until the head of the answer is there. */
const HEAD_MS = 15 * SECOND;
/** Servers that keep a connection open say something now and then; one that is silent for so long is gone. */
const SILENCE_MS = 90 * SECOND;

/** Builds the way out for connections that stay. Redirects are not followed: they are an answer like any other. */
export function createHttpStream({ userAgent, isAllowedHost, lookup }: HttpOptions): HttpStream {
  return async (address, { headers = {}, signal }) => {
    if (!URL.canParse(address)) throw new HttpError('bad-url', false);
    const url = new URL(address);
    url.hash = '';
    const options: RequestOptions = {
      method: 'GET',
      headers: { accept: '*/*', 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers },
      lookup: await guardHop(url, isAllowedHost, lookup),
      agent: false,
      signal,
    };
    return open(url, options);
  };
}

function open(url: URL, options: RequestOptions): Promise<HttpStreamed> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options);
    const timer = setTimeout(() => request.destroy(new HttpError('timeout', false)), HEAD_MS);
    request.once('error', (error) => {
      clearTimeout(timer);
      reject(toHttpError(error, false));
    });
    request.once('response', (response) => {
      clearTimeout(timer);
      // an error of the connection from here on ends the reading of the body
      request.on('error', () => undefined);
      request.setTimeout(SILENCE_MS, () => response.destroy(new HttpError('timeout', false)));
      resolve({
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        chunks: chunksOf(response, options.signal),
      });
    });
    request.end();
  });
}

/** Being told to stop ends it like the other side's end does; a connection that breaks throws. */
async function* chunksOf(
  response: IncomingMessage,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    if (!signal?.aborted) throw toHttpError(error, false);
  } finally {
    response.destroy();
  }
}
