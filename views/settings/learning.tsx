import type { ToneReport } from '../../src/analysis/index.ts';
import type { learnedLabels } from '../../src/learning/labels.ts';
import type { corrections } from '../../src/learning/tones.ts';
import type { ViewContext } from '../context.ts';
import { labelName } from '../desk.ts';
import { Chip, Time, Tone } from '../parts/bits.tsx';
import { More } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Snippet } from '../parts/snippet.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';
import { LearnedSpam, type LearnedSpamProps } from './learned-spam.tsx';

type Corrections = Awaited<ReturnType<typeof corrections>>;
type Label = Awaited<ReturnType<typeof learnedLabels>>[number];

interface LearningProps {
  frame: SettingsFrame;
  corrections: Corrections;
  /** how well it does on what the team corrected; null while nobody did */
  report: ToneReport | null;
  labels: readonly Label[];
  spam: Omit<LearnedSpamProps, 'view'>;
}

/** What Ohlas has learned from the team: tones, labels and spam, each to be taken back. */
export const LearningPage = ({ frame, corrections, report, labels, spam }: LearningProps) => (
  <Settings frame={frame} page="settings.learning">
    <Tones view={frame.view} corrections={corrections} report={report} />
    <Labels view={frame.view} labels={labels} />
    <LearnedSpam view={frame.view} {...spam} />
  </Settings>
);

function Tones({
  view,
  corrections,
  report,
}: Omit<LearningProps, 'frame' | 'labels' | 'spam'> & { view: ViewContext }) {
  const { t } = view;
  const { rows, next, all } = corrections;
  return (
    <section class="part" id="tones">
      <h2 class="sec">{t('learning.tones')}</h2>
      <p class="lead">
        {all === 0 ? t('learning.tones.none') : t('learning.tones.lead', { n: all })}{' '}
        {report?.isUsed &&
          t('learning.tones.report', {
            n: report.corrections,
            before: report.rightBefore,
            after: report.rightAfter,
          })}
      </p>
      {rows.length > 0 && (
        <ol class="rows mentions">
          {rows.map((row) => (
            <Correction view={view} row={row} />
          ))}
          {next !== null && <More view={view} href={`/learning?after=${next}`} />}
        </ol>
      )}
    </section>
  );
}

function Correction({ view, row }: { view: ViewContext; row: Corrections['rows'][number] }) {
  const { t } = view;
  return (
    <li class="row">
      <div class="body">
        <p class="who">
          <b>{row.author}</b>
          <span class="chan">{t('learning.by', { name: row.userName ?? t('desk.someone') })}</span>
          <Time view={view} at={row.at} />
        </p>
        <Snippet view={view} title={row.title} text={row.text} spans={[]} />
        <p class="meta">
          <Tone view={view} tone={row.was.sentimentLabel} /> <Icon name="chevron-right" />
          <span class="vh">{t('learning.becomes')}</span> <Tone view={view} tone={row.label} />
          {row.conversationId !== null && (
            <a class="lnk" href={`/conversations/${row.conversationId}`}>
              {t('learning.open')}
              <span class="vh"> {t('mentions.of', { name: row.author })}</span>
            </a>
          )}
        </p>
      </div>
      <div class="side-acts">
        <PostButton
          small
          icon="undo-2"
          action={`/mentions/${row.mentionId}/tone/withdraw`}
          fields={{ onList: 'on' }}
        >
          {t('learning.withdraw')}
          <span class="vh"> {t('mentions.of', { name: row.author })}</span>
        </PostButton>
      </div>
    </li>
  );
}

function Labels({ view, labels }: { view: ViewContext; labels: readonly Label[] }) {
  const { t } = view;
  return (
    <section class="part" id="labels">
      <h2 class="sec">{t('learning.labels')}</h2>
      <p class="lead">{t('learning.labels.lead')}</p>
      <section class="scroll-x" tabindex={0} aria-label={t('learning.labels')}>
        <table class="list numbers">
          <thead>
            <tr>
              <th scope="col">{t('learning.label')}</th>
              <th scope="col">{t('learning.examples')}</th>
              <th scope="col">{t('learning.precision')}</th>
              <th scope="col">{t('learning.found')}</th>
              <th scope="col">{t('learning.state')}</th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label) => (
              <LabelRow view={view} label={label} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function LabelRow({ view, label }: { view: ViewContext; label: Label }) {
  const { t } = view;
  const { examples, precision, found, isLearned, off } = label;
  const name = labelName(view, label);
  return (
    <tr>
      <td>
        <Chip name={name} hue={label.hue} />
      </td>
      <td class="num">{examples}</td>
      <td class="num">{percent(precision)}</td>
      <td class="num">{percent(found)}</td>
      <td>
        {t(`learning.state.${stateOf(label)}`)}{' '}
        {(isLearned || off) && (
          <PostButton small action={`/labels/${label.id}/learning`} fields={{ use: off ? 'on' : 'off' }}>
            {t(off ? 'learning.use' : 'learning.dont')}
            <span class="vh"> {name}</span>
          </PostButton>
        )}
      </td>
    </tr>
  );
}

function stateOf({ off, isLearned, precision, found }: Label) {
  if (off) return 'off';
  if (isLearned) return 'on';
  return precision === null && found === null ? 'few' : 'poor';
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);
