import { formats } from '../../src/i18n/index.ts';
import type { DeliveryTrouble } from '../../src/sources/deliveries.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { Notice } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';
import { Copied, CopyButton } from '../parts/copied.tsx';
import { sourceLinks } from './links.ts';

/** The door of a source that networks, or the shop's own programs, come to by themselves. */
export interface Door {
  /** the whole address */
  url: string;
  /** names of the secrets that we make up */
  secrets: readonly string[];
  /** those that were made just now, to be seen this once */
  issued?: Record<string, string>;
  /** for the shop's own programs: a call to copy, and what an item may say */
  manual?: { example: string; fields: readonly string[] };
}

interface DoorProps {
  view: ViewContext;
  source: Source;
  door: Door;
}

const SECRET_PLACE = 'secret';

/** Where others bring us news: the address, the secret, an example. */
export function DoorSection({ view, source, door }: DoorProps) {
  const { t } = view;
  return (
    <section class="brought">
      <h2 class="sec">{t('sources.hook.title')}</h2>
      <p class="lead">{t('sources.hook.kept')}</p>
      {!door.url.startsWith('https:') && <Notice kind="warning">{t('sources.hook.not_public')}</Notice>}
      <Copied
        view={view}
        id="hook-url"
        label={t('sources.hook.url')}
        hint={t('sources.hook.url_hint')}
        value={door.url}
      />
      {door.secrets.length > 0 && <SecretBox view={view} source={source} door={door} />}
      {door.manual && <Manual view={view} channel={source.channel} manual={door.manual} />}
    </section>
  );
}

/** A secret to be made, or the one that was made just now. */
export function SecretBox({ view, source, door }: DoorProps) {
  const { t } = view;
  const { secrets, issued } = door;
  const words = issued ? 'once' : source.secrets ? 'there' : 'none';
  return (
    <div class="box" id={SECRET_PLACE}>
      <h2>{t('sources.secret.title')}</h2>
      <p>{t(`sources.secret.${words}`)}</p>
      {issued &&
        secrets.map((name) => (
          <Copied
            view={view}
            id={`issued-${name}`}
            label={t.maybe(`channel.${source.channel}.${name}.label`) ?? name}
            value={issued[name] ?? ''}
          />
        ))}
      <div class="go">
        <PostButton
          action={sourceLinks.act(source.id, 'secret')}
          icon="lock"
          small
          hx={{
            'hx-post': sourceLinks.act(source.id, 'secret'),
            'hx-target': `#${SECRET_PLACE}`,
            'hx-swap': 'outerHTML',
          }}
        >
          {t(source.secrets ? 'sources.secret.renew' : 'sources.secret.make')}
        </PostButton>
      </div>
    </div>
  );
}

interface ManualProps {
  view: ViewContext;
  channel: string;
  manual: NonNullable<Door['manual']>;
}

const Manual = ({ view, channel, manual: { example, fields } }: ManualProps) => (
  <>
    <h2 class="sec">{view.t('sources.manual.title')}</h2>
    <p class="lead">{view.t.maybe(`channel.${channel}.item.about`)}</p>
    <dl class="terms">
      {fields.map((field) => (
        <div>
          <dt>
            <code>{field}</code>
          </dt>
          <dd>{view.t.maybe(`channel.${channel}.item.${field}`)}</dd>
        </div>
      ))}
    </dl>
    <p class="lead">{view.t('sources.manual.example')}</p>
    <pre class="call" id="hook-example">
      {example}
    </pre>
    <CopyButton view={view} of="hook-example" />
  </>
);

/** What was brought and can't be read. */
export const DeliveryNotice = ({ view, trouble }: { view: ViewContext; trouble: DeliveryTrouble }) => {
  const next = formats(view.lang, view.timeZone).time(view.now, trouble.next);
  return (
    <Notice kind="warning" title={view.t('sources.hook.trouble', { n: trouble.waiting, next })}>
      {view.t.problem(trouble.lastError)}
    </Notice>
  );
};
