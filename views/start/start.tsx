import type { Child } from 'hono/jsx';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Empty, Notice, Refusal } from '../parts/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../parts/button.tsx';
import { sourceLinks } from '../sources/links.ts';
import { watchLinks } from '../watches/links.ts';
import { Echo, Town } from './art.tsx';

interface StartProps {
  view: ViewContext;
  /** how the shop is called; '' = nobody said yet */
  shop: string;
  /** "RSS, Mastodon" */
  channels: readonly string[];
  done: { watch: boolean; source: boolean; colleague: boolean };
  minutes: number;
  /** the town is offered while there is no source at all, and can be left while it is open */
  demo: 'offered' | 'running' | null;
  may: { manage: boolean; invite: boolean };
}

/** The first page after signing in: two ways to begin, and three steps. The empty queue already stands beside it. */
export function StartPage(props: StartProps) {
  const { view, may } = props;
  const { t } = view;
  return (
    <Layout view={view} title={t('start.title')} kind="desk" showing="talk">
      <section class="queue" aria-label={t('ui.nav.queue')}>
        <header>
          <h2>{t('ui.view.open')}</h2>
          <p class="pulse">
            <span>{t(props.done.source ? 'start.listening' : 'start.not_listening')}</span>
          </p>
        </header>
        <Empty title={t('start.calm.title')} calm>
          <p>{t('start.calm.text')}</p>
        </Empty>
      </section>
      <div class="welcome talk">
        <div class="wel">
          <Refusal view={view} />
          <h1>{t('start.hello')}</h1>
          <p class="intro">{t('start.intro')}</p>
          {may.manage ? <Ways {...props} /> : <Notice>{t('start.ask')}</Notice>}
          {may.manage && <Steps {...props} />}
        </div>
      </div>
    </Layout>
  );
}

function Ways({ view, channels, demo }: StartProps) {
  const { t } = view;
  return (
    <div class="ways">
      <section class="way">
        <div class="art">
          <Echo channels={channels} />
        </div>
        <h2>{t('start.source.title')}</h2>
        <p>{t('start.source.text', { names: channels.join(', ') })}</p>
        <div class="foot">
          <ButtonLink kind="primary" href={sourceLinks.add()}>
            {t('start.source.title')}
          </ButtonLink>
          <span>{t('start.source.takes')}</span>
        </div>
      </section>
      {demo && (
        <section class="way">
          <div class="art">
            <Town />
          </div>
          <h2>{t('start.demo.title')}</h2>
          <p>{t('start.demo.text')}</p>
          <div class="foot">
            {demo === 'offered' ? (
              <PostButton action="/demo">{t('start.demo.open')}</PostButton>
            ) : (
              <PostButton action="/demo/leave">{t('start.demo.leave')}</PostButton>
            )}
            {demo === 'offered' && <span>{t('start.demo.takes')}</span>}
          </div>
        </section>
      )}
    </div>
  );
}

function Steps({ view, shop, done, minutes, may }: StartProps) {
  const { t } = view;
  return (
    <section class="three">
      <h2>
        {t('start.steps.title')} <small>{t('start.steps.order')}</small>
      </h2>
      <ol>
        <Step
          done={done.watch}
          now={!done.watch}
          title={t('start.names.title')}
          takes={t('start.names.takes')}
        >
          {done.watch ? (
            <p>
              <a class="lnk" href={watchLinks.list}>
                {t('start.names.done')}
              </a>
            </p>
          ) : (
            <form action={watchLinks.add}>
              <input name="words" value={shop} aria-label={t('start.names.label')} maxlength={80} required />
              <Button>{t('start.names.go')}</Button>
            </form>
          )}
        </Step>
        <Step
          done={done.source}
          now={done.watch && !done.source}
          title={t('start.where.title')}
          takes={t('start.where.takes')}
        >
          <p>{t('start.where.text')}</p>
        </Step>
        <Step
          done={done.colleague}
          now={done.watch && done.source && !done.colleague}
          title={t('start.who.title')}
          takes={t('start.who.takes')}
        >
          <p>{t('start.who.text', { n: minutes })}</p>
          {may.invite && (
            <p>
              <a class="lnk" href="/users">
                {t('start.who.invite')}
              </a>{' '}
              <a class="lnk" href="/settings/response">
                {t('start.who.times')}
              </a>
            </p>
          )}
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  done: boolean;
  now: boolean;
  title: string;
  takes: string;
  children?: Child;
}

const Step = ({ done, now, title, takes, children }: StepProps) => (
  <li class={done ? 'did' : now ? 'now' : undefined}>
    <div>
      <b>{title}</b>
      {children}
    </div>
    <span>{takes}</span>
  </li>
);
