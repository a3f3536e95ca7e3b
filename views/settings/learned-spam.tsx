import type { spamHeld, spamTaught } from '../../src/learning/spam.ts';
import type { ViewContext } from '../context.ts';
import { Time } from '../parts/bits.tsx';
import { More } from '../parts/blocks.tsx';
import { PostButton } from '../parts/button.tsx';
import { Snippet } from '../parts/snippet.tsx';

export interface LearnedSpamProps {
  view: ViewContext;
  examples: Awaited<ReturnType<typeof spamTaught>>;
  held: Awaited<ReturnType<typeof spamHeld>>;
}

/** What was closed as spam and what is held because it is like that, each to be taken back. */
export const LearnedSpam = ({ view, examples, held }: LearnedSpamProps) => (
  <section class="part" id="spam">
    <h2 class="sec">{view.t('learning.spam')}</h2>
    <p class="lead">
      {view.t('learning.spam.lead')}{' '}
      {examples.all > 0 && view.t('learning.spam.examples', { n: examples.all })}{' '}
      {held.all > 0 && view.t('learning.spam.held', { n: held.all })}
    </p>
    {held.rows.length > 0 && <HeldList view={view} held={held} />}
    {examples.rows.length > 0 && <ExampleList view={view} examples={examples} />}
  </section>
);

const HeldList = ({ view, held }: Omit<LearnedSpamProps, 'examples'>) => (
  <>
    <h3 class="sec">{view.t('learning.spam.held_list')}</h3>
    <ol class="rows mentions">
      {held.rows.map((row) => (
        <Row
          view={view}
          row={row}
          action={`/mentions/${row.mentionId}/not-spam`}
          verb={view.t('learning.spam.release')}
          why={view.t('learning.spam.why', { words: row.words.join(', ') })}
        />
      ))}
      {held.next !== null && <More view={view} href={`/learning?held=${held.next}#spam`} />}
    </ol>
  </>
);

const ExampleList = ({ view, examples }: Omit<LearnedSpamProps, 'held'>) => (
  <>
    <h3 class="sec">{view.t('learning.spam.example_list')}</h3>
    <ol class="rows mentions">
      {examples.rows.map((row) => (
        <Row
          view={view}
          row={row}
          action={`/mentions/${row.mentionId}/spam-example/withdraw`}
          verb={view.t('learning.spam.withdraw')}
        />
      ))}
      {examples.next !== null && <More view={view} href={`/learning?example=${examples.next}#spam`} />}
    </ol>
  </>
);

interface RowProps {
  view: ViewContext;
  row: { author: string; at: Date; title: string | null; text: string };
  action: string;
  verb: string;
  why?: string;
}

const Row = ({ view, row, action, verb, why }: RowProps) => (
  <li class="row">
    <div class="body">
      <p class="who">
        <b>{row.author}</b>
        <Time view={view} at={row.at} />
      </p>
      <Snippet view={view} title={row.title} text={row.text} spans={[]} />
      {why !== undefined && <p class="meta">{why}</p>}
    </div>
    <div class="side-acts">
      <PostButton small icon="undo-2" action={action}>
        {verb}
        <span class="vh"> {view.t('mentions.of', { name: row.author })}</span>
      </PostButton>
    </div>
  </li>
);
