import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FormState } from '../../views/form.ts';
import { ReplySettingsPage } from '../../views/settings/replies.tsx';
import { signedKinds } from '../flow/signing.ts';
import { readSetting, saveSetting } from '../settings/index.ts';
import { houseOfSigning, signatureChoices, styleFields, stylesOf } from './desk/signature-choices.ts';
import type { Deps, Env } from './env.ts';
import { startForm, submit } from './forms.ts';
import { requireAct } from './middleware/index.ts';
import { settingsFrame } from './settings-frame.ts';

const manage = requireAct('manage-settings');

/** What the house asks of a reply: how it is signed, and whether one that lacks a part leaves. */
export function replySettingsRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const kinds = signedKinds(deps);
  const shape = z.object({ incomplete: z.enum(['tell', 'stop-letters', 'stop']), ...styleFields(kinds) });

  app.get('/settings/replies', manage, async (c) => c.html(await page(c)));

  app.post('/settings/replies', manage, async (c) => {
    const sent = await submit(c, shape, ({ incomplete, ...typed }) => {
      const by = { userId: c.var.me.id, at: deps.clock() };
      const terms = { incomplete, signatures: stylesOf(kinds, typed) };
      return deps.db.transaction((tx) => saveSetting(tx, 'replies', terms, by));
    });
    if (!sent.ok) return c.html(await page(c, sent.form), sent.status);
    return c.redirect('/settings/replies?saved', 303);
  });

  /** Shown as it looks under the answers of who sets it. */
  async function page(c: Context<Env>, refused?: FormState) {
    const { incomplete, signatures } = await readSetting(deps.db, 'replies');
    const house = await houseOfSigning(deps);
    const choices = signatureChoices(
      deps,
      { ...c.var.me, signatureStyles: {} },
      { ...house, styles: {} },
      signatures,
    );
    const form = refused ?? startForm(c, '/settings/replies', { incomplete });
    return ReplySettingsPage({ frame: settingsFrame(c), form, choices });
  }

  return app;
}
