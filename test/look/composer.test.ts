import { expect, it } from 'vitest';
import type { CapState } from '../../src/channels/contract.ts';
import type { ComposerProps } from '../../views/composer/props.ts';
import { ComposerTabs } from '../../views/composer/tabs.tsx';
import { galleryView } from '../browser/gallery/view.ts';

const YES: CapState = { ok: true };
const NO: CapState = { ok: false, why: 'unsupported' };

/** The tabs that a composer offers, by name. */
function offered(visibility: ComposerProps['visibility'], publicly: CapState, privately: CapState): string[] {
  const props = {
    desk: { view: galleryView() },
    id: 1,
    tab: 'public',
    visibility,
  } as unknown as ComposerProps;
  const html = String(ComposerTabs({ ...props, offers: { public: publicly, private: privately } }));
  return [...html.matchAll(/class="long">([^<]+)/g)].map(([, name]) => name!);
}

it('a private message has one way of answering, and it is called private', () => {
  expect(offered('private', YES, YES)).toEqual(['Soukromá zpráva', 'E-mail', 'Poznámka']);
  expect(offered('public', YES, YES)).toEqual(['Veřejná odpověď', 'Soukromá zpráva', 'E-mail', 'Poznámka']);
  expect(offered('public', YES, NO)).toEqual(['Veřejná odpověď', 'E-mail', 'Poznámka']);
});
