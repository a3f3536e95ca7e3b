import type { ReadRow } from '../../src/contacts/reads.ts';
import { Reads } from '../contacts/rights.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Settings, type SettingsFrame } from './frame.tsx';

/** Who looked at whom, newest first. */
export const ReadsPage = ({
  frame,
  reads,
  next,
}: {
  frame: SettingsFrame;
  reads: readonly ReadRow[];
  next: number | null;
}) => {
  const { view } = frame;
  return (
    <Settings frame={frame} page="settings.reads">
      {reads.length === 0 ? (
        <p class="lead">{view.t('contacts.reads.none')}</p>
      ) : (
        <Reads view={view} reads={reads} named />
      )}
      {next !== null && (
        <ButtonLink href={`/settings/reads?before=${next}`}>{view.t('settings.reads.older')}</ButtonLink>
      )}
    </Settings>
  );
};
