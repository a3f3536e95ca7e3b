import type { Child } from 'hono/jsx';
import type { ViewContext } from '../context.ts';
import { Button, PostButton } from '../parts/button.tsx';

interface EntriesProps<E> {
  view: ViewContext;
  entries: readonly E[];
  /** `/labels`; one thing is `/labels/7`, its removal `/labels/7/remove` */
  path: string;
  /** what the list says of one: its name, then more */
  head: (entry: E) => { name: Child; more?: Child };
  /** shipped ones stay as they are */
  isFixed?: (entry: E) => boolean;
  words: { none: string; add: string };
  /** the form for a new one */
  children: Child;
}

/** A list of small things, each a link to its own page, and the form for a new one below. */
export function Entries<E extends { id: number }>(props: EntriesProps<E>) {
  const { view, entries, path, head, isFixed, words, children } = props;
  return (
    <>
      {entries.length === 0 ? (
        <p class="lead">{words.none}</p>
      ) : (
        <ul class="entries">
          {entries.map((entry) => {
            const { name, more } = head(entry);
            return (
              <li>
                {isFixed?.(entry) ? (
                  <span class="nm">{name}</span>
                ) : (
                  <a class="nm" href={`${path}/${entry.id}`}>
                    {name}
                  </a>
                )}
                {more && <small>{more}</small>}
              </li>
            );
          })}
        </ul>
      )}
      <section>
        <h2 class="sec">{words.add}</h2>
        <form class="form" method="post" action={path}>
          {children}
          <p class="go">
            <Button kind="primary">{view.t('settings.add')}</Button>
          </p>
        </form>
      </section>
    </>
  );
}

/** One small thing: its form, and away with it. */
export const Entry = ({ view, action, children }: { view: ViewContext; action: string; children: Child }) => (
  <>
    <form class="form" method="post" action={action}>
      {children}
      <p class="go">
        <Button kind="primary">{view.t('settings.save')}</Button>
      </p>
    </form>
    <div class="go">
      <PostButton small kind="danger" icon="trash-2" action={`${action}/remove`}>
        {view.t('settings.remove')}
      </PostButton>
    </div>
  </>
);
