import type { ChannelInfo } from '../../src/channels/contract.ts';
import type { ViewContext } from '../context.ts';

interface GuideProps {
  view: ViewContext;
  channel: ChannelInfo;
}

/** Whether there is anything to tell. */
export const hasGuide = ({ steps = 0, rights = [] }: ChannelInfo): boolean => steps + rights.length > 0;

/** How a source of this channel is set up, step by step, and which rights it asks for and why. */
export function Guide({ view, channel }: GuideProps) {
  const { t } = view;
  const { kind, steps = 0, rights = [] } = channel;
  const sentences = Array.from({ length: steps }, (_, at) => t.maybe(`channel.${kind}.step.${at + 1}`));
  return (
    <>
      {steps > 0 && (
        <section>
          <h2 class="sec">{t('sources.guide.steps')}</h2>
          <ol class="todo setup">
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ol>
        </section>
      )}
      {rights.length > 0 && (
        <section>
          <h2 class="sec">{t('sources.guide.rights')}</h2>
          <dl class="terms">
            {rights.map((right) => (
              <div>
                <dt>
                  <code>{right}</code>
                </dt>
                <dd>{t.maybe(`channel.${kind}.right.${right}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
