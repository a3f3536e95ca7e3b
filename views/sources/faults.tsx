import type { ImportFault } from '../../src/sources/imports.ts';
import type { ViewContext } from '../context.ts';
import { More } from '../parts/blocks.tsx';

interface FaultsProps {
  view: ViewContext;
  faults: readonly ImportFault[];
  /** where the next ones are; null = these are all */
  more: string | null;
}

/** Rows of a file that could not be read, by their line, with why. */
export function Faults({ view, faults, more }: FaultsProps) {
  const { t } = view;
  if (faults.length === 0) return null;
  return (
    <section>
      <h2 class="sec">{t('imports.faults.title')}</h2>
      <p class="lead">{t('imports.faults.lead')}</p>
      <ul class="rows faults">
        {faults.map((fault) => (
          <li>
            <b>{t('imports.line', { n: fault.line })}</b>
            <span>{t.problem({ key: fault.key, params: fault.params ?? {} })}</span>
            <small>{fault.excerpt}</small>
          </li>
        ))}
        {more && <More view={view} href={more} />}
      </ul>
    </section>
  );
}
