import { mastodon } from '../../../src/channels/mastodon/index.ts';
import { createMastodonSimulator, type SimStatus } from '../../../src/simulators/mastodon/index.ts';
import { filesKit } from '../kit/files.ts';
import { channelKit, type KitWorld } from '../kit.ts';

const world = (clock: () => Date): KitWorld => {
  const { app, control } = createMastodonSimulator({ clock, domain: 'obchod.example' });
  const shop = control.addAccount({ username: 'kolo' });
  const jana = control.addAccount({ username: 'jana', domain: 'jinde.example' });
  const token = control.token(shop);
  const posted = new Map<string, SimStatus>();
  let number = 0;
  return {
    channel: mastodon,
    serve: (request, env) => app.fetch(request, env as Record<string, unknown>),
    form: (origin) => ({ server: origin, token, what: 'mentions', query: '' }),
    post: (count) =>
      Array.from({ length: count }, () => {
        const text = `kde je moje objednávka ${++number}?`;
        const status = control.mention({ by: jana, to: shop, text });
        posted.set(control.uri(status), status);
        return control.uri(status);
      }),
    fields: {
      text: ['content'],
      author: ['account'],
      id: ['id'],
      kind: ['visibility'],
      date: ['created_at', 'edited_at'],
    },
    fault(fault) {
      if (fault !== 'empty-page') return undefined;
      control.failNext(fault, { times: 3, path: '/notifications' });
      return control.mend;
    },
    edit: (id, text) => control.edit(posted.get(id)!, text),
    remove: (id) => control.delete(posted.get(id)!),
    sent: (text) => control.statuses().filter(({ content }) => String(content).includes(text)).length,
    files: [
      {
        what: 'a status',
        ask: () => {
          const status = control.mention({ by: jana, to: shop, text: `ukažte mi kolo ${++number}` });
          const ours = (text: string) =>
            control.statuses().filter(({ content }) => String(content).includes(text));
          return {
            id: control.uri(status),
            stands: (text) => ({
              words: ours(text).length,
              files: ours(text).flatMap(({ media_attachments: files }) => files as unknown[]).length,
            }),
          };
        },
      },
    ],
  };
};

channelKit('Mastodon', world);
filesKit('Mastodon', world, 'a status');
