import type { Outcome } from '../../src/register/calls.ts';
import type { CallRow } from '../../src/register/read.ts';
import type { ViewContext } from '../context.ts';
import type { FormState } from '../form.ts';
import { Layout } from '../layout.tsx';
import { Time } from '../parts/bits.tsx';
import { PageHead } from '../parts/blocks.tsx';
import { Button } from '../parts/button.tsx';
import { Field, TextField } from '../parts/field.tsx';
import { Choice, Line, Lines } from '../settings/fields.tsx';

const OUTCOMES = ['reached', 'missed', 'cancelled'] as const satisfies readonly Outcome[];

/** A call is promised, or one that has just been is written down. */
export function NewCallPage({
  view,
  conversationId,
  canPlan,
  plan,
  note,
}: {
  view: ViewContext;
  conversationId: number;
  canPlan: boolean;
  plan: FormState;
  note: FormState;
}) {
  const { t } = view;
  const wrong = (field: string) => note.errors[field] && t.problem(note.errors[field]);
  return (
    <Layout view={view} title={t('register.call')}>
      <PageHead
        title={t('register.call')}
        sub={t('register.call.sub')}
        crumbs={[{ href: `/conversations/${conversationId}`, label: t('register.talk') }]}
      />
      <div class="body-pad">
        {canPlan && (
          <form class="form" method="post" action={`/conversations/${conversationId}/calls`}>
            <h2>{t('register.call.plan')}</h2>
            <Line view={view} form={plan} name="phone" label="register.phone" inputmode="tel" />
            <Line view={view} form={plan} name="from" label="register.from" type="datetime-local" />
            <Line view={view} form={plan} name="until" label="register.until" type="datetime-local" />
            <Lines view={view} form={plan} name="script" label="register.script" />
            <p class="go">
              <Button kind="primary">{t('register.call.plan.go')}</Button>
            </p>
          </form>
        )}
        <form class="form" method="post" action={`/conversations/${conversationId}/calls/note`}>
          <h2>{t('register.call.note')}</h2>
          <Field
            id="note-phone"
            name="phone"
            label={t('register.phone')}
            error={wrong('phone')}
            value={note.values.phone}
            inputmode="tel"
          />
          <TextField
            name="text"
            label={t('register.call.text')}
            error={wrong('text')}
            value={note.values.text}
          />
          <p class="go">
            <Button>{t('register.call.note.go')}</Button>
          </p>
        </form>
      </div>
    </Layout>
  );
}

/** A promised call: when, what to say, and how it ended. */
export function CallPage({
  view,
  call,
  form,
  canEnd,
}: {
  view: ViewContext;
  call: CallRow;
  form: FormState;
  canEnd: boolean;
}) {
  const { t } = view;
  const isAhead = call.state === 'planned';
  const told = t(`register.call.${call.state}`, { phone: call.phone });
  const title = isAhead ? told : t('register.call.of', { phone: call.phone });
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        sub={isAhead ? undefined : `${call.userName ?? t('desk.someone')} ${told}`}
        crumbs={[{ href: `/conversations/${call.conversationId}`, label: t('register.talk') }]}
      />
      <div class="body-pad">
        {call.fromAt && call.untilAt && (
          <p>
            <Time view={view} at={call.fromAt} /> – <Time view={view} at={call.untilAt} /> ·{' '}
            <a href={`tel:${call.phone.replace(/[^+\d]/g, '')}`}>{call.phone}</a>
          </p>
        )}
        {call.script !== '' && (
          <p>
            <b>{t('register.script')}:</b> {call.script}
          </p>
        )}
        {call.text !== '' && <p>{call.text}</p>}
        {canEnd && (
          <form class="form" method="post" action={`/calls/${call.id}/outcome`}>
            <Choice
              view={view}
              form={form}
              name="outcome"
              label="register.outcome"
              options={OUTCOMES.map((value) => ({ value, label: t(`register.outcome.${value}`) }))}
            />
            <Lines view={view} form={form} name="text" label="register.call.text" />
            <h2>{t('register.next')}</h2>
            <Line view={view} form={form} name="from" label="register.from" type="datetime-local" />
            <Line view={view} form={form} name="until" label="register.until" type="datetime-local" />
            <p class="go">
              <Button kind="primary">{t('settings.save')}</Button>
            </p>
          </form>
        )}
      </div>
    </Layout>
  );
}
