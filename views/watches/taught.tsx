import type { ShownText, Taught as TaughtTo } from '../../src/learning/held-back.ts';
import type { ViewContext } from '../context.ts';
import { Time } from '../parts/bits.tsx';
import { PostButton } from '../parts/button.tsx';
import { Snippet } from '../parts/snippet.tsx';
import { watchLinks } from './links.ts';

interface TaughtProps {
  view: ViewContext;
  id: number;
  taught: TaughtTo;
}

/** What the team said isn't about us, what the watch holds back since, and why; each to be taken back. */
export function Taught({ view, id, taught }: TaughtProps) {
  const { t } = view;
  const { examples, exampleCount, held, heldCount } = taught;
  if (exampleCount === 0 && heldCount === 0) return null;
  return (
    <section class="part taught" id="taught">
      <h2 class="sec">{t('watches.taught')}</h2>
      <p class="lead">
        {t('watches.taught_lead', { n: exampleCount })} {t('watches.held', { n: heldCount })}
      </p>
      {held.length > 0 && (
        <ol class="hits">
          {held.map((one) => (
            <Text view={view} one={one} spans={one.spans}>
              <p class="why1">{t('watches.held_why', { words: one.words.join(', ') })}</p>
              <PostButton small action={watchLinks.held(id)} fields={{ held: String(one.id) }}>
                {t('watches.believe')}
              </PostButton>
            </Text>
          ))}
        </ol>
      )}
      {exampleCount > 0 && (
        <details>
          <summary>{t('watches.examples', { n: exampleCount })}</summary>
          <ol class="hits">
            {examples.map((one) => (
              <Text view={view} one={one} spans={[]}>
                <PostButton small action={watchLinks.taught(id)} fields={{ mention: String(one.id) }}>
                  {t('watches.withdraw')}
                </PostButton>
              </Text>
            ))}
          </ol>
          <PostButton small action={watchLinks.taught(id)}>
            {t('watches.withdraw_all')}
          </PostButton>
        </details>
      )}
    </section>
  );
}

interface TextProps {
  view: ViewContext;
  one: ShownText;
  spans: TaughtTo['held'][number]['spans'];
  children: unknown;
}

const Text = ({ view, one, spans, children }: TextProps) => (
  <li>
    <p class="who">
      <b>{one.sourceName}</b>
      <span class="chan">
        <Time view={view} at={one.at} />
      </span>
    </p>
    <Snippet view={view} title={one.title} text={one.text} spans={spans} />
    {children}
  </li>
);
