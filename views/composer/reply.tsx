import { formats } from '../../src/i18n/index.ts';
import { verb } from '../conversation/verb.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { AskButton } from './asking.tsx';
import { Foot, Hidden, Paper } from './fields.tsx';
import { Files } from './files.tsx';
import { HoldingMenu, PromiseLine } from './holding.tsx';
import type { ComposerProps } from './props.ts';
import { FilesLeft, TemplateMenu } from './templates.tsx';

/** An answer that we send ourselves: who will see it, the text, the signature, how long it may be. */
export function ReplyForm(props: ComposerProps & { kind: 'public' | 'private' }) {
  const { desk, id, kind, offers, signature } = props;
  const { t } = desk.view;
  const offer = offers[kind];
  const seen = seenAs(props);
  return (
    <form class={seen} {...verb(`/conversations/${id}/reply`)}>
      <Hidden {...props} />
      <WhoSees {...props} />
      {offer.ok ? (
        <>
          <Paper
            composer={props}
            label={t(`desk.composer.${seen}`)}
            placeholder={t('desk.composer.placeholder')}
          />
          <Files {...props} />
          <FilesLeft {...props} />
          <Foot composer={props}>
            <PromiseLine {...props} />
            <Signature {...props} />
            <Count {...props} />
            <TemplateMenu {...props} />
            <HoldingMenu {...props} />
            <AskButton {...props} />
            <Button kind="primary" icon="send" showKey="Ctrl ⏎">
              {props.proposes ? t('approval.send') : t(`desk.send.${seen}`)}
            </Button>
          </Foot>
          {signature === '' && <p class="error">{t('reply.error.unsigned')}</p>}
        </>
      ) : (
        <p class="refused">
          <Icon name="info" /> {t.maybe(`reply.error.cap.${offer.why.replaceAll('-', '_')}`)}
        </p>
      )}
    </form>
  );
}

/** An answer to a private message stays private. */
const seenAs = ({ kind, visibility }: ComposerProps & { kind: 'public' | 'private' }) =>
  visibility === 'private' ? 'private' : kind;

function WhoSees(props: ComposerProps & { kind: 'public' | 'private' }) {
  const { view } = props.desk;
  const { t } = view;
  const offer = props.offers[props.kind];
  const seen = seenAs(props);
  const format = formats(view.lang, view.timeZone);
  return (
    <p class={`who-sees ${seen === 'private' ? 'private' : ''}`}>
      <b>{t(`desk.whoSees.${seen}`)}</b> {offer.ok && offer.once && t('desk.whoSees.once')}{' '}
      {offer.ok &&
        offer.until &&
        t('desk.whoSees.until', { at: format.time(view.now, new Date(offer.until)) })}
    </p>
  );
}

const Signature = ({ desk, signature }: ComposerProps) =>
  signature === '' ? null : (
    <span class="sig" title={desk.view.t('desk.composer.signed')}>
      {signature
        .split('\n')
        .slice(signature.includes('\n') ? 1 : 0)
        .join(', ')}
    </span>
  );

/** Counted while typing by static/js/composer.js; what counts is what the server counts when it is sent. */
function Count({ desk, maxLength, signature }: ComposerProps) {
  const { unit, max, urlWeight, maxBytes } = maxLength;
  if (unit === 'none') return null;
  return (
    <span
      class="count"
      data-count={unit}
      data-max={max}
      data-max-bytes={maxBytes}
      data-url-weight={urlWeight}
      data-signature={signature}
      title={desk.view.t('desk.composer.count')}
    >
      {desk.view.t('desk.composer.upTo', { max })}
    </span>
  );
}

/** The network takes no answers from us: answer at the original, and keep here what was said. */
export function OutsideForm(props: ComposerProps) {
  const { desk, id, channel, original, offers, proposes } = props;
  const { t } = desk.view;
  const why = offers.public.ok ? 'unsupported' : offers.public.why;
  return (
    <form class="outside" {...verb(`/conversations/${id}/answered`)}>
      <Hidden {...props} />
      <div class="who-sees steps">
        <span>
          {proposes
            ? t('approval.outside')
            : why === 'unsupported'
              ? t('desk.outside.why', { channel })
              : t.maybe(`reply.error.cap.${why.replaceAll('-', '_')}`)}
        </span>
        {original && (
          <ButtonLink small icon="external-link" href={original} target="_blank" rel="noopener noreferrer">
            {t('desk.outside.open')}
          </ButtonLink>
        )}
      </div>
      <Paper composer={props} label={t('desk.outside.text')} placeholder={t('desk.outside.placeholder')} />
      <Foot composer={props}>
        <Signature {...props} />
        <TemplateMenu {...props} />
        <AskButton {...props} />
        {!proposes && (
          <Button kind="primary" icon="check" showKey="Ctrl ⏎">
            {t('desk.outside.mark')}
          </Button>
        )}
      </Foot>
    </form>
  );
}
