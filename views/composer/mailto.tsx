import type { Desk } from '../desk.ts';
import { Notice } from '../parts/blocks.tsx';
import { Icon } from '../parts/icon.tsx';

export interface MailtoProps {
  desk: Desk;
  /** the conversation */
  id: number;
  links: { href: string; cut: boolean }[];
}

/** Mail leaves by the person's own program: links that open it, filled in. It stands where the composer was. */
export function MailtoPanel({ desk, id, links }: MailtoProps) {
  const { t } = desk.view;
  return (
    <div class="composer" id="composer" hx-morph-skip="">
      <div class="mailto">
        <Notice kind="info" title={t('desk.mail.open')}>
          {t('desk.mail.open.how')}
        </Notice>
        <p class="go">
          {links.map(({ href, cut }) => (
            <a class="btn primary" href={href}>
              <Icon name="mail" /> {t(cut ? 'desk.mail.openCut' : 'desk.mail.openNow')}
            </a>
          ))}
          <a class="btn quiet" href={`/conversations/${id}`}>
            {t('desk.mail.opened')}
          </a>
        </p>
      </div>
    </div>
  );
}
