import { authorName } from '../desk.ts';
import { Time } from '../parts/bits.tsx';
import { Button } from '../parts/button.tsx';
import { Outside } from './head.tsx';
import type { TalkProps } from './props.ts';
import { verb } from './verb.ts';

/** Where nearly the same text stands, too: one line each, and the way out for what is another matter after all. */
export function Copies({ desk, detail, canAct }: TalkProps) {
  const { view } = desk;
  const { t } = view;
  const copies = detail.mentions.filter(({ copy }) => copy);
  if (copies.length === 0) return null;
  return (
    <details class="copies" id="copies">
      <summary>{t('threads.copies.also', { n: detail.row.copies })}</summary>
      <p class="hint">{t('threads.copies.why')}</p>
      <ol>
        {copies.map((mention) => (
          <li>
            <span>
              <b>{authorName(mention.author, mention.foundBy[0] ?? detail.row.source)}</b>{' '}
              <Time view={view} at={mention.publishedAt ?? mention.firstSeenAt} /> {mention.title ?? ''}{' '}
              {mention.url && <Outside href={mention.url}>{t('desk.message.link')}</Outside>}
            </span>
            {canAct && (
              <form {...verb(`/mentions/${mention.id}/split`)}>
                <Button small kind="quiet">
                  {t('threads.copies.not')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
