import type { ViewContext } from '../context.ts';

/** A part of a text, in UTF-16 units from `start` up to `end`. */
export interface TextMark {
  start: number;
  end: number;
  kind: 'brand' | 'private';
}

interface Piece {
  text: string;
  kind: TextMark['kind'] | null;
}

/** The text cut where marks begin and end. Where two overlap, private wins; what lies outside the text is left out. */
export function pieces(text: string, marks: readonly TextMark[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) {
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]!;
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const kind = over.some((mark) => mark.kind === 'private') ? 'private' : over.length > 0 ? 'brand' : null;
    return { text: text.slice(from, to), kind };
  });
}

/** A text with the brand's name marked and private data underlined with dots. */
export const Marked = ({
  view,
  text,
  marks,
}: {
  view: ViewContext;
  text: string;
  marks: readonly TextMark[];
}) => (
  <>
    {pieces(text, marks).map((piece) =>
      piece.kind === null ? (
        piece.text
      ) : piece.kind === 'private' ? (
        <mark class="pii" title={view.t('ui.mark.private')}>
          {piece.text}
        </mark>
      ) : (
        <mark>{piece.text}</mark>
      ),
    )}
  </>
);
