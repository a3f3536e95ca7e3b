import { composerTabHx } from '../composer/tabs.tsx';
import { ButtonLink } from '../parts/button.tsx';
import type { TalkProps } from './props.ts';

/** Somebody left private data where others read it: proposes to go on by e-mail. */
export function PrivateMatter({ desk, detail, canAct }: TalkProps) {
  const { t } = desk.view;
  const { row, mentions, handoffs } = detail;
  const newest = mentions
    .filter(({ author, colleague, deletedAt }) => !author.isSelf && !colleague && deletedAt === null)
    .at(-1);
  const found = newest?.privateData ?? [];
  if (!canAct || row.status === 'done' || row.visibility === 'private' || handoffs.length > 0) return null;
  if (found.length === 0) return null;
  const what = [...new Set(found.map(({ type }) => t.maybe(`private.${type}`) ?? type))].join(', ');
  return (
    <div class="why still private-matter">
      <b>{t('desk.privateMatter', { what })}</b>
      <ButtonLink
        small
        icon="mail"
        href={`/conversations/${row.id}?tab=email#composer`}
        {...composerTabHx(row.id, 'email')}
      >
        {t('desk.privateMatter.handoff')}
      </ButtonLink>
    </div>
  );
}
