import type { WatchError } from '../../src/watches/fault.ts';
import type { ViewContext } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { watchLinks } from './links.ts';

/** Characters shown on each side of the wrong place. */
const AROUND = 40;

interface FaultProps {
  view: ViewContext;
  /** `expression` or `exclude` */
  field: string;
  text: string;
  error: WatchError | undefined;
  watchId: number | null;
}

/** Under a text that can't be read: which line, the place itself, the cause, and the cure as a button. */
export function Fault({ view, field, text, error, watchId }: FaultProps) {
  const { t } = view;
  const id = `${field}-fault`;
  if (!error) return <div id={id} />;
  const line = text.slice(0, error.start).split('\n').length;
  const severalLines = text.includes('\n');
  return (
    <div id={id} class="err" role="status">
      <Icon name="circle-alert" />
      <p>
        <b>
          {severalLines && `${t('watches.line', { n: line })} `}
          {t.problem(error)}
        </b>
        <Excerpt text={text} start={error.start} end={error.end} />
      </p>
      {error.fix && (
        <Button
          small
          name={`${field}Fix`}
          value={error.fix.replacement}
          formaction={watchLinks.try(watchId)}
          formnovalidate
        >
          {t.maybe(error.fix.key, error.fix.params) ?? t('watches.fix')}
        </Button>
      )}
    </div>
  );
}

/** The wrong place among its neighbours; a gap is marked by an empty sign, so it takes the letter before. */
function Excerpt({ text, start, end }: { text: string; start: number; end: number }) {
  const from = start === end ? Math.max(0, start - 1) : start;
  const wrong = text.slice(from, Math.max(end, from + 1));
  if (wrong.trim() === '') return null;
  const before = text.slice(0, from).split('\n').pop()!.slice(-AROUND);
  const [shown = ''] = wrong.split('\n');
  const after = text
    .slice(from + shown.length)
    .split('\n')[0]!
    .slice(0, AROUND);
  return (
    <code class="excerpt">
      {before}
      <span class="wrong-part">{shown.slice(0, AROUND * 2)}</span>
      {shown.length <= AROUND * 2 && after}
    </code>
  );
}
