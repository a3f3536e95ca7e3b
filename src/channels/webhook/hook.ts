import type { ChannelCtx, Hook, HookAnswer, HookRequest, Settings } from '../contract.ts';
import { globalId, toItem } from '../plain-item.ts';
import { parseCall } from './shape.ts';
import { deliveryId, SIGNATURE_HEADER, verify } from './signature.ts';

const UNPROCESSABLE = 422;

/** What an item may say, in the order in which it is explained. */
const FIELDS = [
  ...['id', 'text', 'title', 'author', 'url', 'time'],
  ...['thread', 'parent', 'rating', 'language', 'private', 'deleted'],
] as const;

export const hook = {
  verify: (_settings, request, ctx) => verify(request, ctx),
  deliveryId,
  refuse,
  read: async ({ space = '' }, body, { now }) => {
    const parsed = parseCall(body, now);
    if (!parsed.ok) return { ok: false, error: { kind: 'permanent', key: 'channel.webhook.error.body' } };
    const { items, deleted } = parsed.call;
    return {
      ok: true,
      value: {
        items: items.map((item) => toItem(item, space)),
        tombstones: deleted.map((id) => globalId(space, id)),
      },
    };
  },
  manual: { example, fields: FIELDS },
} satisfies Hook;

/** Which field is wrong and why, for the programmer on the other side. */
function refuse(_settings: Settings, { body }: HookRequest, { now }: ChannelCtx): HookAnswer | null {
  const parsed = parseCall(body, now);
  if (parsed.ok) return null;
  return {
    status: UNPROCESSABLE,
    type: 'application/json',
    body: `${JSON.stringify({ errors: parsed.faults }, null, 2)}\n`,
  };
}

/** Lines for a terminal that have OHLAS_SECRET in their environment. */
function example(url: string): string {
  return [
    `body='{"id": "42", "text": "Kde je moje objednávka?", "author": {"name": "Jana"}}'`,
    't=$(date +%s)',
    `v1=$(printf '%s.%s' "$t" "$body" | openssl dgst -sha256 -hmac "$OHLAS_SECRET" | sed 's/^.*= //')`,
    `curl -X POST '${url}' \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -H "${SIGNATURE_HEADER}: t=$t,v1=$v1" \\`,
    '  --data-binary "$body"',
  ].join('\n');
}
