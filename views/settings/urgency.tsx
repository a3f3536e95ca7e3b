import type { UrgencyWeights } from '../../src/analysis/index.ts';
import type { Reweighed } from '../../src/flow/urgency-preview.ts';
import type { ViewContext } from '../context.ts';
import { authorName } from '../desk.ts';
import type { FormState } from '../form.ts';
import { Time } from '../parts/bits.tsx';
import { Button, EnterSubmits, PostButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

type Code = keyof UrgencyWeights;

/** The reasons as they stand on the page: what is said, how, by whom, and who sees it. */
const GROUPS: Readonly<Record<'words' | 'tone' | 'person' | 'audience', readonly Code[]>> = {
  words: [
    ...(['selfHarm', 'safety', 'grave', 'legal', 'media', 'repeatWords', 'money', 'conduct'] as const),
    ...([
      'deadline',
      'dateNear',
      'question',
      'request',
      'waiting',
      'trouble',
      'leaving',
      'slight',
      'spam',
    ] as const),
  ],
  tone: ['negative', 'mixed', 'praise'],
  person: ['vip', 'unheard', 'repeatUnanswered', 'repeatRecent'],
  audience: ['public', 'publicCalm', 'limited', 'reach', 'privatePublic'],
};

const FORM = 'weights';
/** The element that a new preview takes the place of. */
const PREVIEW = 'weighed';

export interface UrgencyProps {
  frame: SettingsFrame;
  form: FormState;
  shipped: UrgencyWeights;
  reweighed: Reweighed[];
}

/** What makes a message urgent and how much, with what that would do to the newest open conversations beside it. */
export function UrgencyPage(props: UrgencyProps) {
  const { t } = props.frame.view;
  return (
    <Settings frame={props.frame} page="settings.urgency">
      <div class="weighing">
        <div>
          <form class="form" id={FORM} method="post" action="/settings/urgency">
            <EnterSubmits>{t('settings.save')}</EnterSubmits>
            <div class="form" {...WHILE_TYPING}>
              {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
                <fieldset class="weights">
                  <legend>{t(`weight.group.${group}`)}</legend>
                  {GROUPS[group].map((code) => (
                    <Weight {...props} code={code} />
                  ))}
                </fieldset>
              ))}
            </div>
            <p class="go">
              <Button kind="primary">{t('settings.save')}</Button>
              <Button icon="eye" formaction="/settings/urgency/preview" formnovalidate>
                {t('weight.try')}
              </Button>
            </p>
            <p class="hint">{t('weight.from_now')}</p>
          </form>
          <PostButton kind="quiet" icon="rotate-ccw" action="/settings/urgency/reset">
            {t('weight.reset')}
          </PostButton>
        </div>
        <Weighed {...props} />
      </div>
    </Settings>
  );
}

/** The list sorts itself anew a moment after the last key, and never two at once. */
const WHILE_TYPING = {
  'hx-post': '/settings/urgency/preview',
  'hx-trigger': 'input delay:300ms',
  'hx-target': `#${PREVIEW}`,
  'hx-swap': 'outerHTML',
  'hx-sync': `#${FORM}:replace`,
};

function Weight({ frame: { view }, form, shipped, code }: UrgencyProps & { code: Code }) {
  const error = form.errors[code];
  const value = form.values[code] ?? '';
  const isOwn = value.trim() !== String(shipped[code]);
  return (
    <Field
      name={code}
      label={view.t.maybe(`weight.${code}`) ?? view.t.maybe(`urgency.reason.${code}`) ?? code}
      hint={isOwn ? view.t('weight.shipped', { n: shipped[code] }) : undefined}
      error={error && view.t.problem(error)}
      value={value}
      type="number"
      min={-100}
      max={100}
      step={1}
    />
  );
}

/** What would come first, each with its urgency before and after. */
export function Weighed({ frame: { view }, reweighed }: UrgencyProps) {
  const { t } = view;
  const moved = reweighed.filter(({ before, after }) => before !== after).length;
  return (
    <section class="weighed" id={PREVIEW} aria-label={t('weight.preview')}>
      <h2>{t('weight.preview')}</h2>
      <p class="hint" aria-live="polite">
        {reweighed.length === 0
          ? t('weight.none')
          : moved > 0
            ? t('weight.moved', { n: moved })
            : t('weight.same')}
      </p>
      <ol>
        {reweighed.map((one) => (
          <One view={view} {...one} />
        ))}
      </ol>
    </section>
  );
}

function One({ view, row, before, after, placeBefore, placeAfter }: Reweighed & { view: ViewContext }) {
  const { t } = view;
  const way = placeAfter < placeBefore ? 'up' : placeAfter > placeBefore ? 'down' : null;
  return (
    <li>
      <b class="points">
        {before === after ? after : t('weight.change', { before, after })}
        {way && (
          <span title={t('weight.place', { before: placeBefore, after: placeAfter })}>
            <Icon name={way === 'up' ? 'chevron-up' : 'chevron-down'} />
          </span>
        )}
      </b>
      <div>
        <p class="who">
          <a href={`/conversations/${row.id}`}>
            <b>{authorName(row.author, row.source)}</b>
          </a>{' '}
          <Time view={view} at={row.publishedAt ?? row.lastInboundAt} />
        </p>
        <p class="snip">{row.title ? `${row.title} — ${row.snippet}` : row.snippet}</p>
      </div>
    </li>
  );
}
