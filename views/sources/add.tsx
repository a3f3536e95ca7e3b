import type { ChannelInfo } from '../../src/channels/contract.ts';
import { Layout } from '../layout.tsx';
import { PageHead } from '../parts/blocks.tsx';
import { SourceForm, type SourceFormProps } from './form.tsx';
import { sourceLinks } from './links.ts';

interface AddSourceProps extends Omit<SourceFormProps, 'action'> {
  channels: readonly ChannelInfo[];
}

/** Steps that a channel may tell about; it numbers them from 1. */
const MOST_STEPS = 9;

/** A new source: which network, what to do there, and the form. */
export function AddSourcePage({ channels, ...form }: AddSourceProps) {
  const { view, channel } = form;
  const { t } = view;
  const steps = Array.from({ length: MOST_STEPS }, (_, at) =>
    t.maybe(`channel.${channel.kind}.setup.${at + 1}`),
  ).filter((step) => step !== undefined);
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
        {steps.length > 0 && (
          <ol class="todo setup">
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        )}
        <SourceForm {...form} action={sourceLinks.list} />
      </div>
    </Layout>
  );
}
