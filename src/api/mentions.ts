import { z } from 'zod';
import { mentionsPage } from '../search/mentions.ts';
import { endpoint } from './endpoint.ts';
import { instant, key, limit, next } from './shapes.ts';

const SEARCH_MAX = 200;

/** Everything heard, whether or not it is work. */
export const mentionEndpoints = [
  endpoint({
    method: 'get',
    path: '/mentions',
    act: 'read',
    tag: 'mentions',
    summary: 'Everything heard, newest first, and searching in it',
    query: z.object({
      q: z.string().max(SEARCH_MAX).optional(),
      source: z.coerce.number().int().positive().optional(),
      watch: z.coerce.number().int().positive().optional(),
      sentiment: z.enum(['negative', 'neutral', 'positive']).optional(),
      language: z.string().max(10).optional(),
      after: z.string().max(100).optional(),
      limit: limit(),
    }),
    answer: z.object({
      mentions: z.array(
        z.object({
          id: key(),
          conversationId: key().nullable(),
          channel: z.string(),
          kind: z.string(),
          title: z.string().nullable(),
          text: z.string().describe('its beginning'),
          url: z.string().nullable(),
          publishedAt: instant().nullable(),
          sentiment: z.string(),
          language: z.string(),
          urgency: z.int(),
        }),
      ),
      next,
    }),
    async run({ db }, { scope }, { query }) {
      const { q, source, watch, after, limit: rowLimit, ...rest } = query;
      const filter = { ...rest, text: q, sourceId: source, watchId: watch };
      const page = await mentionsPage(db, { scope, filter, after, limit: rowLimit });
      return {
        mentions: page.rows.map((row) => ({
          id: row.id,
          conversationId: row.conversation?.id ?? null,
          channel: row.channel,
          kind: row.kind,
          title: row.title,
          text: row.text,
          url: row.url,
          publishedAt: row.publishedAt,
          sentiment: row.sentimentLabel,
          language: row.language,
          urgency: row.urgency,
        })),
        next: page.next,
      };
    },
  }),
];
