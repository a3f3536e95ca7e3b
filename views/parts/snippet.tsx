import type { ViewContext } from '../context.ts';
import { aroundFind } from './found.ts';
import { Marked } from './marked.tsx';

interface SnippetProps {
  view: ViewContext;
  title: string | null | undefined;
  text: string;
  /** what was found, in the title or in the text */
  spans: readonly { start: number; end: number; in: 'title' | 'text' }[];
}

/** Title and a piece of the text around what was found in it, marked. */
export function Snippet({ view, title, text, spans }: SnippetProps) {
  const shown = (whole: string, part: 'title' | 'text') => {
    const { text, places } = aroundFind(
      whole,
      spans.filter((span) => span.in === part),
    );
    const marks = places.map(({ start, end }) => ({ start, end, kind: 'brand' as const }));
    return <Marked view={view} text={text} marks={marks} />;
  };
  return (
    <p class="snip">
      {title && <b>{shown(title, 'title')}</b>} {text !== title && shown(text, 'text')}
    </p>
  );
}
