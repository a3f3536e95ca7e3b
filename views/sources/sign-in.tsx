import { formats } from '../../src/i18n/index.ts';
import type { Source } from '../../src/sources/leases.ts';
import type { ViewContext } from '../context.ts';
import { Notice } from '../parts/blocks.tsx';
import { Fact } from './fact.tsx';
import type { SourceLine } from './list.tsx';
import { endsSoon } from './state.ts';

/** What somebody should know of the account: its sign-in ends soon, it may not write for a while, or rights are missing. */
export function SignInNotices({ view, source }: { view: ViewContext; source: Source }) {
  const { t } = view;
  const { signInUntil, missingRights } = source;
  const format = formats(view.lang, view.timeZone);
  return (
    <>
      {signInUntil && endsSoon(source, view.now) && (
        <Notice kind="warning">{t('sources.signIn.ends', { at: format.full(signInUntil) })}</Notice>
      )}
      {source.sendHeldUntil && source.sendHeldUntil > view.now && (
        <Notice kind="warning">{t('sources.send_held', { at: format.full(source.sendHeldUntil) })}</Notice>
      )}
      {missingRights.length > 0 && (
        <Notice kind="warning" title={t('sources.rights.missing')}>
          <ul>
            {missingRights.map((right) => (
              <li>
                <code>{right}</code> {t.maybe(`channel.${source.channel}.right.${right}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** Until when we are signed in, and whether a connection stands. */
export function SignInFacts({ view, line }: { view: ViewContext; line: SourceLine }) {
  const { t } = view;
  const { source, listens } = line;
  const format = formats(view.lang, view.timeZone);
  const needsSignIn = source.polled && source.checkedAt !== null && source.secrets !== null;
  const isOver = source.state === 'stopped' && source.lastError?.kind === 'auth';
  return (
    <>
      {needsSignIn && (
        <Fact name={t('sources.signIn')}>
          {isOver
            ? t('sources.signIn.over')
            : source.signInUntil
              ? t('sources.signIn.until', { at: format.full(source.signInUntil) })
              : t('sources.signIn.holds')}
        </Fact>
      )}
      {listens && (
        <Fact name={t('sources.listening')}>
          {source.listeningSince
            ? t('sources.listening.since', { at: format.time(view.now, source.listeningSince) })
            : t('sources.listening.none')}
        </Fact>
      )}
    </>
  );
}
