import type { Batch, ChannelCtx, ChannelError, Cursor } from '../../../src/channels/contract.ts';
import { feed } from '../../../src/channels/feed/index.ts';
import { HttpError, type HttpFailure, type HttpRequest, type HttpResponse } from '../../../src/lib/http.ts';
import { loopbackReach } from '../../setup/reach.ts';
import { article, rss } from './documents.ts';

export const NOW = new Date('2026-05-04T10:00:00Z');
export const SETTINGS = { url: 'https://www.boty.example/rss' };

export interface Page {
  status?: number;
  body?: string;
  headers?: Record<string, string>;
  permanentUrl?: string;
  fails?: HttpFailure;
}

/** A site whose answer can be changed; remembers what it was asked. */
export class Site {
  page: Page = { body: rss([article(1), article(2)]) };
  readonly asked: HttpRequest[] = [];
  now = NOW;

  get ctx(): ChannelCtx {
    return {
      now: this.now,
      secrets: {},
      keep: async () => true,
      reach: loopbackReach,
      http: (url, request = {}) => this.answer(url, request),
    };
  }

  async poll(cursor: Cursor = null): Promise<Batch> {
    const result = await feed.poll(SETTINGS, cursor, this.ctx);
    if (!result.ok) throw new Error(result.error.key);
    return result.value;
  }

  async failure(page: Page): Promise<ChannelError> {
    this.page = page;
    const result = await feed.poll(SETTINGS, null, this.ctx);
    if (result.ok) throw new Error('no failure');
    return result.error;
  }

  private async answer(url: string, request: HttpRequest): Promise<HttpResponse> {
    this.asked.push(request);
    const { status = 200, body = '', headers = {}, permanentUrl = null, fails } = this.page;
    if (fails !== undefined) throw new HttpError(fails, false);
    return {
      status,
      headers: new Headers(headers),
      bytes: Buffer.from(body),
      url: permanentUrl ?? url,
      permanentUrl,
    };
  }
}
