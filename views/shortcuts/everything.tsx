import { type Colleague, type Desk, type Label, labelName } from '../desk.ts';
import { cameBack, emptyForm } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Empty, Notice, PageHead, Refusal } from '../parts/blocks.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { DISPOSITIONS } from '../queue/bulk.tsx';
import { type ListState, listHref, listQuery } from '../queue/state.ts';

/** Where what is done to a whole list goes. */
export const EVERYTHING = '/queue/all';

export const everythingHref = (state: ListState): string => {
  const query = listQuery(state);
  return query === '' ? EVERYTHING : `${EVERYTHING}?${query}`;
};

interface EverythingProps {
  desk: Desk;
  state: ListState;
  /** how many stand in the list now, at most `most` */
  count: number;
  most: number;
  labels: readonly Label[];
  colleagues: readonly Colleague[];
}

const SNOOZES = ['hour', 'afternoon', 'tomorrow', 'monday'] as const;

/** How many there are, and what to do with all of them. */
export function EverythingPage({ desk: { view }, state, count, most, labels, colleagues }: EverythingProps) {
  const { t } = view;
  const { values } = cameBack(view, EVERYTHING) ?? emptyForm;
  const choices: { act: string; name: string; words: string; options: [value: string, label: string][] }[] = [
    {
      act: 'label',
      name: 'labelId',
      words: t('desk.bulk.label'),
      options: labels.map((label) => [String(label.id), labelName(view, label)]),
    },
    {
      act: 'assign',
      name: 'assigneeId',
      words: t('desk.assign'),
      options: colleagues.map(({ id, name }) => [String(id), name]),
    },
    {
      act: 'snooze',
      name: 'snooze',
      words: t('desk.snooze'),
      options: SNOOZES.map((name) => [name, t(`desk.snooze.${name}`)]),
    },
    {
      act: 'resolve',
      name: 'resolution',
      words: t('desk.bulk.close'),
      options: DISPOSITIONS.map((one) => [one, t(`resolution.${one}`)]),
    },
  ];
  return (
    <Layout view={view} title={t('fast.all.title')}>
      <PageHead
        title={t('fast.all.count', { n: count })}
        sub={t('fast.all.sub')}
        crumbs={[{ href: listHref(state), label: t('ui.nav.queue') }]}
      />
      <div class="body-pad">
        <Refusal view={view} />
        {count === 0 && <Empty title={t('desk.empty.filtered')} />}
        {count >= most && <Notice kind="warning">{t('fast.all.most', { n: most })}</Notice>}
        {count > 0 && (
          <form class="everything" method="post" action={EVERYTHING}>
            {choices.map(
              ({ act, name, words, options }) =>
                options.length > 0 && (
                  <p class="pair">
                    <select name={name} aria-label={words}>
                      {options.map(([value, label]) => (
                        <option value={value} selected={value === values[name]}>
                          {label}
                        </option>
                      ))}
                    </select>
                    <Button name="act" value={act}>
                      {words}
                    </Button>
                  </p>
                ),
            )}
            <p class="go">
              <ButtonLink kind="quiet" href={listHref(state)}>
                {t('fast.all.back')}
              </ButtonLink>
            </p>
          </form>
        )}
      </div>
    </Layout>
  );
}
