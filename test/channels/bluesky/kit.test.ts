import { bluesky } from '../../../src/channels/bluesky/index.ts';
import { createBlueskySimulator, type SimRecord } from '../../../src/simulators/bluesky/index.ts';
import { channelKit } from '../kit.ts';

channelKit('Bluesky', (clock) => {
  const { app, control } = createBlueskySimulator({ clock });
  const shop = control.addAccount({ handle: 'kolo.obchod.example' });
  const jana = control.addAccount({ handle: 'jana.jinde.example' });
  const password = control.password(shop);
  const posted = new Map<string, SimRecord>();
  let number = 0;
  return {
    channel: bluesky,
    serve: (request, env) => app.fetch(request, env as Record<string, unknown>),
    form: (origin) => ({ server: origin, handle: shop.handle, password, what: 'mentions', query: '' }),
    post: (count) =>
      Array.from({ length: count }, () => {
        const post = control.mention({ by: jana, to: shop, text: `kde je moje objednávka ${++number}?` });
        posted.set(post.uri, post);
        return post.uri;
      }),
    sortsByClock: true,
    fields: {
      text: ['text'],
      author: ['author'],
      kind: ['$type', 'reason'],
      date: ['createdAt', 'indexedAt'],
    },
    fault(fault) {
      if (fault === 'huge-id') return 'impossible';
      if (fault !== 'signed-out') return undefined;
      control.revoke();
      control.forgetPasswords();
      return () => void control.password(shop, { password });
    },
    edit: (id, text) => control.edit(posted.get(id)!, text),
    remove: (id) => control.delete(posted.get(id)!),
    sent: (text) => control.posts().filter(({ value }) => String(value.text).includes(text)).length,
  };
});
