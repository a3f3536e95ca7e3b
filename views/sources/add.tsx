import type { ChannelInfo } from '../../src/channels/contract.ts';
import { Layout } from '../layout.tsx';
import { PageHead } from '../parts/blocks.tsx';
import { SourceForm, type SourceFormProps } from './form.tsx';
import { Guide } from './guide.tsx';
import { sourceLinks } from './links.ts';

interface AddSourceProps extends Omit<SourceFormProps, 'action'> {
  channels: readonly ChannelInfo[];
  /** its network tells us by itself, at an address that the source will have */
  hasHook: boolean;
}

/** A new source: which network, what to do there, and the form. */
export function AddSourcePage({ channels, hasHook, ...form }: AddSourceProps) {
  const { view, channel } = form;
  const { t } = view;
  return (
    <Layout view={view} title={t('sources.add')}>
      <PageHead
        title={t('sources.add')}
        crumbs={[{ href: sourceLinks.list, label: t('sources.title') }]}
        sub={t.maybe(`channel.${channel.kind}.about`)}
      >
        {channels.length > 1 && (
          <nav class="seg" aria-label={t('sources.form.channel')}>
            {channels.map(({ kind, label }) => (
              <a href={sourceLinks.add(kind)} aria-current={kind === channel.kind ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
        )}
      </PageHead>
      <div class="body-pad">
        <Guide view={view} channel={channel} />
        {hasHook && <p class="lead">{t('sources.guide.hook_later')}</p>}
        <SourceForm {...form} action={sourceLinks.list} />
      </div>
    </Layout>
  );
}
