/** A simulated Graph API as the contract kit wants it. */
import type { Channel } from '../../src/channels/contract.ts';
import {
  createGraphSimulator,
  type GraphControl,
  type SimAccount,
  type SimComment,
} from '../../src/simulators/graph/index.ts';
import type { Fault, Fields, KitWorld } from './kit.ts';

interface Shop {
  channel: Channel;
  account: SimAccount;
  form: Record<string, string>;
  fields: Fields;
  /** the list with everything in it */
  path: string;
}

/** Faults that Meta has its own words for. */
const OWN = {
  'limited-silent': 'page-limit',
  'signed-out': 'expired',
  forbidden: 'forbidden',
  'server-error': 'server-error',
  'huge-id': 'number-ids',
} as const satisfies Partial<Record<Fault, unknown>>;
const ALWAYS = Number.POSITIVE_INFINITY;

export function graphWorld(clock: () => Date, open: (control: GraphControl) => Shop): KitWorld {
  const { app, control } = createGraphSimulator({ clock });
  const { channel, account, form, fields, path } = open(control);
  const jana = control.world.addPerson({ name: 'Jana Nováková' });
  const post = control.world.addPost({ account, message: 'Nová kola jsou tu' });
  const posted = new Map<string, SimComment>();
  let number = 0;
  return {
    channel,
    serve: (request, env) => app.fetch(request, env as Record<string, unknown>),
    form: (origin) => ({ server: origin, appSecret: control.app.secret, ...form }),
    post: (count) =>
      Array.from({ length: count }, () => {
        const message = `kde je moje objednávka ${++number}?`;
        const comment = control.world.addComment({ post, by: jana, message });
        posted.set(comment.id, comment);
        return comment.id;
      }),
    fields,
    fault(fault, doing) {
      if (fault === 'empty-page') control.failNext(fault, { times: 3, path });
      else if (fault in OWN) {
        const where = doing === 'sending' ? { times: 1, method: 'POST' } : { times: ALWAYS };
        control.failNext(OWN[fault as keyof typeof OWN], where);
      } else return undefined;
      return control.mend;
    },
    edit: (id, text) => {
      posted.get(id)!.message = text;
    },
    remove: (id) => {
      posted.get(id)!.deleted = true;
    },
    sent: (text) =>
      control.world.comments.filter(({ by, message }) => by === account && message.includes(text)).length,
    files: [
      {
        what: 'a comment',
        ask: () => {
          const comment = control.world.addComment({ post, by: jana, message: `ukažte kolo ${++number}` });
          const ours = (text: string) =>
            control.world.comments.filter(({ by, message }) => by === account && message.includes(text));
          return {
            id: comment.id,
            stands: (text) => ({
              words: ours(text).length,
              files: ours(text).filter(({ attachment }) => attachment !== null).length,
            }),
          };
        },
      },
      {
        what: 'a message',
        ask: () => {
          const person = control.world.addPerson({ name: `Jana ${++number}` });
          const talk = control.world.talkBetween(account, person);
          const asked = control.world.addMessage({ talk, by: person, text: `ukažte kolo ${number}` });
          const ours = () => talk.messages.filter(({ by }) => by === account);
          return {
            id: asked.id,
            stands: (text) => ({
              words: ours().filter((one) => one.text.includes(text)).length,
              files: ours().flatMap(({ attachments }) => attachments).length,
            }),
          };
        },
      },
    ],
  };
}
