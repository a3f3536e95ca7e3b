import { verb } from '../conversation/verb.ts';
import { Notice } from '../parts/blocks.tsx';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { AskButton } from './asking.tsx';
import { Foot, Hidden, Paper, Wrong } from './fields.tsx';
import { Files } from './files.tsx';
import { type ComposerProps, type HandoffStart, typed } from './props.ts';

/** A private matter moves to e-mail: to the customer, a department or both, with the thread quoted below. */
export function HandoffForm(props: ComposerProps) {
  const { desk, id, handoff } = props;
  const { t } = desk.view;
  if (!handoff) return null;
  return (
    <form class="handing" {...verb(`/conversations/${id}/handoff`)}>
      <Hidden {...props} />
      {!handoff.smtpSet && (
        <Notice kind="warning" title={t('desk.mail.noSmtp')}>
          {t('desk.mail.noSmtp.how')}
        </Notice>
      )}
      {handoff.demo && <Notice>{t('demo.mail')}</Notice>}
      <Recipients {...props} start={handoff} />
      <Line
        composer={props}
        field="subject"
        label={t('desk.mail.subject')}
        start={handoff.subject}
        required
      />
      <Paper
        composer={props}
        field="body"
        label={t('desk.mail.body')}
        placeholder={t('desk.mail.placeholder')}
        hotkey="e"
      />
      <Files {...props} />
      <details class="quoted">
        <summary>{t('desk.mail.quoted')}</summary>
        <pre>{handoff.quoted}</pre>
      </details>
      <Line
        composer={props}
        field="publicNote"
        label={noteLabel(props)}
        start=""
        placeholder={t('desk.mail.publicNote.example')}
      />
      <Foot composer={props}>
        <AskButton {...props} />
        {handoff.smtpSet || props.proposes ? (
          <Button kind="primary" icon="mail" showKey="Ctrl ⏎">
            {t(props.proposes ? 'approval.send' : 'desk.mail.send')}
          </Button>
        ) : (
          <Button kind="primary" icon="mail" name="via" value="mailto">
            {t('desk.mail.mailto')}
          </Button>
        )}
      </Foot>
    </form>
  );
}

/** The short word that stays where they wrote: seen as their message is. */
function noteLabel({ desk, offers, visibility, channel }: ComposerProps): string {
  const { t } = desk.view;
  if (!offers.public.ok) return t('desk.mail.publicNote.outside', { channel });
  return t(visibility === 'private' ? 'desk.mail.privateNote' : 'desk.mail.publicNote');
}

function Recipients(props: ComposerProps & { start: HandoffStart }) {
  const { desk, id, start } = props;
  const { t } = desk.view;
  const chosen = typed(props, 'departmentId');
  return (
    <>
      <Line
        composer={props}
        field="customerEmail"
        label={t('desk.mail.customer')}
        start={start.customerEmails[0] ?? ''}
        placeholder={t('desk.mail.customer.example')}
        type="email"
        list={`known-${id}`}
      />
      <datalist id={`known-${id}`}>
        {start.customerEmails.map((one) => (
          <option value={one} />
        ))}
      </datalist>
      {start.departments.length > 0 && (
        <p class="line">
          <label for={`department-${id}`}>{t('desk.mail.department')}</label>
          <select id={`department-${id}`} name="departmentId">
            <option value="">{t('desk.mail.department.none')}</option>
            {start.departments.map((one) => (
              <option value={one.id} selected={String(one.id) === chosen}>
                {one.name} ({one.email})
              </option>
            ))}
          </select>
        </p>
      )}
      <Wrong composer={props} field="departmentId" />
      <TheirFiles {...props} />
    </>
  );
}

/** What the customer gave us, to be ticked for the department. */
function TheirFiles(props: ComposerProps & { start: HandoffStart }) {
  const { desk, start } = props;
  const { t } = desk.view;
  const { received = [], departments, smtpSet } = start;
  if (received.length === 0 || departments.length === 0 || !smtpSet) return null;
  const ticked = typed(props, 'received').split(',');
  return (
    <fieldset class="attached">
      <legend>{t('desk.mail.received')}</legend>
      {received.map(({ id, name }) => (
        <Check name="received" value={id} label={name} checked={ticked.includes(id)} />
      ))}
      <Wrong composer={props} field="received" />
    </fieldset>
  );
}

interface LineProps {
  composer: ComposerProps;
  field: string;
  label: string;
  /** what stands there when nothing was typed yet */
  start: string;
  placeholder?: string;
  type?: string;
  list?: string;
  required?: boolean;
}

function Line({ composer, field, label, start, ...input }: LineProps) {
  const id = `${field}-${composer.id}`;
  return (
    <>
      <p class="line">
        <label for={id}>{label}</label>
        <input
          id={id}
          name={field}
          value={typed(composer, field) || start}
          aria-invalid={composer.form?.errors[field] ? 'true' : undefined}
          {...input}
        />
      </p>
      <Wrong composer={composer} field={field} />
    </>
  );
}
