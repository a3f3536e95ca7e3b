import type { TrialResult } from '../../src/flow/setup.ts';
import type { Import } from '../../src/sources/imports.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { Notice, PageHead } from '../parts/blocks.tsx';
import { ButtonLink, PostButton } from '../parts/button.tsx';
import { Bars } from './bars.tsx';
import { DeliveryNotice, type Door, DoorSection } from './brought.tsx';
import { Fact } from './fact.tsx';
import { FilesSection } from './files.tsx';
import { SourceForm, type SourceFormProps } from './form.tsx';
import { Guide, hasGuide } from './guide.tsx';
import { sourceLinks } from './links.ts';
import { Polls, type SourceLine } from './list.tsx';
import { SignInFacts, SignInNotices } from './sign-in.tsx';
import { conditionOf, inTrouble } from './state.ts';
import { lagText, State } from './status.tsx';
import { TrialBox, TrialPlace, tryHx } from './trial.tsx';
import { Trouble } from './trouble.tsx';

interface SourceProps {
  view: ViewContext;
  line: SourceLine;
  /** null for those who may only look */
  edit: Omit<SourceFormProps, 'view' | 'action' | 'editing'> | null;
  /** where others bring us news; null where nobody does, or for those who may only look */
  door: Door | null;
  /** what people brought in files; null where none are taken, or for those who may only look */
  files: readonly Import[] | null;
  trial?: TrialResult;
  /** what just happened to it */
  said?: 'added' | 'saved';
  /** what its network wants known about it although it can be read: message keys */
  warnings?: readonly string[];
}

/** One source: how it does, a trial, and its settings. */
export function SourcePage({ view, line, edit, door, files, trial, said, warnings = [] }: SourceProps) {
  const { t } = view;
  const { source } = line;
  const title = `${line.channel} · ${source.name}`;
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        crumbs={[{ href: sourceLinks.list, label: t('sources.title') }]}
        sub={<State view={view} source={source} />}
      >
        <ButtonLink kind="quiet" icon="newspaper" href={`/mentions?source=${source.id}`}>
          {t('sources.do.mentions')}
        </ButtonLink>
        {edit && <Verbs view={view} line={line} />}
      </PageHead>
      <div class="body-pad">
        {said && <Notice kind="good">{t(saidOf(said, source))}</Notice>}
        {warnings
          .flatMap((key) => t.maybe(key) ?? [])
          .map((warning) => (
            <Notice kind="warning">{warning}</Notice>
          ))}
        {inTrouble(conditionOf(source, view.now)) && (
          <Trouble view={view} source={source} mayManage={edit !== null} />
        )}
        <SignInNotices view={view} source={source} />
        {line.deliveries && <DeliveryNotice view={view} trouble={line.deliveries} />}
        <Health view={view} line={line} door={door} />
        {door && <DoorSection view={view} source={source} door={door} />}
        {files && <FilesSection view={view} sourceId={source.id} files={files} />}
        {trial ? <TrialBox view={view} sourceId={source.id} result={trial} /> : <TrialPlace id={source.id} />}
        {edit && (
          <section>
            <h2 class="sec">{t('sources.form.title')}</h2>
            <p class="lead">{t.maybe(`channel.${source.channel}.about`)}</p>
            {hasGuide(edit.channel) && (
              <details class="seldom">
                <summary>{t('sources.guide.steps')}</summary>
                <Guide view={view} channel={edit.channel} />
              </details>
            )}
            <SourceForm {...edit} view={view} action={sourceLinks.one(source.id)} editing />
            <p class="away">
              <ButtonLink kind="danger" icon="trash-2" href={sourceLinks.act(source.id, 'remove')}>
                {t('sources.do.remove')}
              </ButtonLink>
            </p>
          </section>
        )}
      </div>
    </Layout>
  );
}

/** What is only brought is not read once it is saved. */
const saidOf = (said: 'added' | 'saved', { polled }: Source) =>
  `sources.said.${said}${polled ? '' : '_brought'}` as const;

function Verbs({ view, line: { source } }: { view: ViewContext; line: SourceLine }) {
  const { t } = view;
  return (
    <>
      {source.polled && (
        <PostButton action={sourceLinks.act(source.id, 'try')} icon="eye" hx={tryHx(source.id)}>
          {t('sources.do.try')}
        </PostButton>
      )}
      {source.state === 'active' ? (
        <>
          {source.polled && (
            <PostButton action={sourceLinks.act(source.id, 'poll')} icon="rotate-ccw">
              {t('sources.do.poll')}
            </PostButton>
          )}
          <PostButton action={sourceLinks.act(source.id, 'pause')} icon="pause" kind="quiet">
            {t('sources.do.pause')}
          </PostButton>
        </>
      ) : (
        <PostButton action={sourceLinks.act(source.id, 'resume')} icon="play" kind="primary">
          {t('sources.do.resume')}
        </PostButton>
      )}
    </>
  );
}

function Health({ view, line, door }: Pick<SourceProps, 'view' | 'line' | 'door'>) {
  const { t } = view;
  const { source } = line;
  const silent = inTrouble(conditionOf(source, view.now)) ? source.lastSuccessAt : null;
  return (
    <dl class="facts">
      <Fact name={t(source.polled ? 'sources.col.polls' : 'sources.hook.last')}>
        <Polls view={view} line={line} />
      </Fact>
      {source.polled && (
        <Fact name={t('sources.fact.success')}>
          {source.lastSuccessAt ? <Time view={view} at={source.lastSuccessAt} /> : t('sources.fact.not_yet')}
        </Fact>
      )}
      {source.polled && door && (
        <Fact name={t('sources.hook.last')}>
          {source.lastHookAt ? <Time view={view} at={source.lastHookAt} /> : t('sources.hook.none')}
        </Fact>
      )}
      <SignInFacts view={view} line={line} />
      <Fact name={t('sources.fact.newest')}>
        {source.lastItemAt ? <Time view={view} at={source.lastItemAt} /> : t('sources.fact.not_yet')}
        {source.lagSeconds !== null && (
          <small>{t('sources.fact.lag', { time: lagText(view, source) ?? '' })}</small>
        )}
      </Fact>
      <Fact name={t('sources.col.day')}>
        <Bars view={view} hours={line.hours} silentSince={silent} />
      </Fact>
      <Fact name={t('sources.col.purpose')}>
        {t(`sources.purpose.${source.purpose}`)}
        <small>{line.team ?? t('sources.team.all')}</small>
      </Fact>
      {source.quality && (
        <Fact name={t('sources.fact.quality')}>{t(`channel.feed.quality.${source.quality}`)}</Fact>
      )}
    </dl>
  );
}
