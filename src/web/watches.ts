import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { emptyForm, type FormState } from '../../views/form.ts';
import { type EditorProps, Tried, WatchEditor } from '../../views/watches/editor.tsx';
import { watchLinks } from '../../views/watches/links.ts';
import { WatchesPage } from '../../views/watches/list.tsx';
import type { TryOutProps } from '../../views/watches/try-out.tsx';
import { TRY_DAYS } from '../flow/matching.ts';
import { believe, unteach } from '../flow/taught.ts';
import { tryWatch } from '../flow/trying.ts';
import { keepWatch } from '../flow/watching.ts';
import { taughtTo, visibleExample, visibleHeld } from '../learning/held-back.ts';
import { after, DAY } from '../lib/clock.ts';
import { can } from '../people/index.ts';
import { watchCounts } from '../reports/watch-counts.ts';
import { MAX_EXCLUDE, parseExclude } from '../watches/exclude.ts';
import { MAX_EXPRESSION, type ParsedWatch, parseWatch, type WatchNode } from '../watches/grammar.ts';
import { hueOf } from '../watches/hue.ts';
import { shownTerms } from '../watches/shown-forms.ts';
import { listWatches, removeWatch, type Watch, watchById } from '../watches/store.ts';
import { NO_TUNING, parseContext, type WatchTuning } from '../watches/tuning.ts';
import type { Deps, Env } from './env.ts';
import { key, line, lines, optionalKey, readForm, startForm, submit, ticked, typedIn } from './forms.ts';
import { requireAct, requireUser } from './middleware/index.ts';
import { idParam, wantsPart } from './request.ts';
import { tuningFields, tuningIn } from './watch-tuning.ts';

const WatchForm = z.object({
  name: line(80),
  expression: lines(MAX_EXPRESSION),
  exclude: lines(MAX_EXCLUDE),
  active: ticked(),
});

const LessonForm = z.object({ mention: optionalKey() });
const HeldForm = z.object({ held: key() });

const manage = requireAct('manage-watches');

/** What we look for: the list, the editor with its try-out, saving with filling in. */
export function watchRoutes(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/watches', requireUser, async (c) => {
    const { view, scope, me } = c.var;
    const counts = await watchCounts(deps.db, scope, deps.clock());
    const watches = await listWatches(deps.db);
    return c.html(WatchesPage({ view, watches, counts, mayManage: can(me.role, 'manage-watches') }));
  });

  app.get('/watches/new', manage, async (c) => {
    const words = (c.req.query('words') ?? '')
      .replace(/["„“”]/g, '')
      .trim()
      .slice(0, 80);
    const expression = /\s/.test(words) ? `"${words}"` : words;
    const values = { name: words, expression, exclude: '', active: 'on' };
    return c.html(await editor(c, null, startForm(c, watchLinks.list, values)));
  });

  app.post('/watches/try', manage, (c) => tryOut(c, null));
  app.post('/watches/:id/try', manage, async (c) => tryOut(c, await watchById(deps.db, idParam(c))));

  app.post('/watches', manage, (c) => save(c, null));
  app.post('/watches/:id', manage, async (c) => save(c, await watchById(deps.db, idParam(c))));

  app.get('/watches/:id', manage, async (c) => {
    const watch = await watchById(deps.db, idParam(c));
    const filledIn = z.coerce.number().int().min(0).safeParse(c.req.query('filled')).data;
    const cameBack = z.coerce.number().int().min(0).safeParse(c.req.query('back')).data;
    const said = filledIn === undefined && cameBack === undefined ? undefined : { filledIn, cameBack };
    return c.html(await editor(c, watch, startForm(c, watchLinks.one(watch.id), valuesOf(watch)), said));
  });

  app.post('/watches/:id/taught', manage, async (c) => {
    const { id } = await watchById(deps.db, idParam(c));
    const { mention } = await readForm(c, LessonForm);
    // without one it forgets all it was taught
    if (mention !== null) await visibleExample(deps.db, id, mention, c.var.scope);
    const released = await unteach(deps, id, mention, c.var.me.id);
    return c.redirect(`${watchLinks.one(id)}?back=${released}#taught`, 303);
  });
  app.post('/watches/:id/held', manage, async (c) => {
    const { id } = await watchById(deps.db, idParam(c));
    const { held } = await readForm(c, HeldForm);
    await believe(deps, await visibleHeld(deps.db, id, held, c.var.scope));
    return c.redirect(`${watchLinks.one(id)}?back=1#taught`, 303);
  });

  app.post('/watches/:id/remove', manage, async (c) => {
    const by = { userId: c.var.me.id, at: deps.clock() };
    const id = idParam(c);
    await deps.db.transaction((tx) => removeWatch(tx, id, by));
    return c.redirect(watchLinks.list, 303);
  });

  async function save(c: Context<Env>, watch: Watch | null) {
    const tuning = tuningIn(await typedIn(c));
    const sent = await submit(c, WatchForm, (input) => {
      const hue = watch?.hue ?? hueOf(input.name);
      return keepWatch(deps, watch?.id ?? null, { ...input, tuning, hue }, c.var.me.id);
    });
    if (!sent.ok) return c.html(await editor(c, watch, sent.form), sent.status);
    return c.redirect(`${watchLinks.one(sent.result.id)}?filled=${sent.result.filledIn}`, 303);
  }

  async function tryOut(c: Context<Env>, watch: Watch | null) {
    const typed = await typedIn(c);
    const { expressionFix, excludeFix, contextFix, ...values } = typed;
    const form: FormState = {
      ...emptyForm,
      values: {
        ...values,
        expression: expressionFix ?? values.expression ?? '',
        exclude: excludeFix ?? values.exclude ?? '',
        context: contextFix ?? values.context ?? '',
      },
    };
    const props = await propsOf(c, watch, form);
    if (wantsPart(c)) return c.html(Tried(props));
    const { expression, exclude } = props.faults;
    return c.html(WatchEditor(props), expression || exclude ? 422 : 200);
  }

  const editor = async (c: Context<Env>, watch: Watch | null, form: FormState, said?: EditorProps['said']) =>
    WatchEditor({ ...(await propsOf(c, watch, form)), said });

  async function propsOf(c: Context<Env>, watch: Watch | null, form: FormState): Promise<EditorProps> {
    const { expression = '', exclude = '', context = '' } = form.values;
    const tuning = tuningIn(form.values) ?? watch?.tuning ?? NO_TUNING;
    const near = parseContext(context);
    const isEmpty = expression.trim() === '';
    const parsed = parseWatch(expression);
    const excluded = parseExclude(exclude);
    const trial = await trialOf(c, watch, {
      expression: parsed.ok ? expression : parsed.error.fix?.replacement,
      exclude: excluded.ok ? exclude : excluded.error.fix?.replacement,
      cured: !parsed.ok || !excluded.ok,
      tuning,
    });
    const tree = treeOf(parsed);
    return {
      view: c.var.view,
      id: watch?.id ?? null,
      title: watch?.name ?? null,
      form,
      faults: {
        // an empty text is not yet wrong while somebody begins
        expression: parsed.ok || isEmpty ? undefined : parsed.error,
        exclude: excluded.ok ? undefined : excluded.error,
        context: near.ok ? undefined : near.error,
      },
      terms: tree ? shownTerms(tree, tuning, trial.tried?.forms.keys()) : [],
      tuning,
      taught: watch && (await taughtTo(deps.db, watch.id, c.var.scope, after(deps.clock(), -TRY_DAYS * DAY))),
      trial,
    };
  }

  /** Tries what can be read; a text without an offered cure isn't tried at all. */
  async function trialOf(
    c: Context<Env>,
    watch: Watch | null,
    readable: { expression?: string; exclude?: string; cured: boolean; tuning: WatchTuning },
  ): Promise<Omit<TryOutProps, 'view'>> {
    const { expression, exclude, cured, tuning } = readable;
    if (expression === undefined || exclude === undefined) return { tried: null };
    return {
      tried: await tryWatch(
        deps,
        { id: watch?.id, expression, exclude, tuning },
        c.var.scope,
        c.req.raw.signal,
      ),
      cured,
    };
  }

  return app;
}

/** The expression, or how it was probably meant. */
function treeOf(parsed: ParsedWatch): WatchNode | null {
  if (parsed.ok) return parsed.ast;
  const cured = parsed.error.fix && parseWatch(parsed.error.fix.replacement);
  return cured?.ok ? cured.ast : null;
}

const valuesOf = ({ name, expression, exclude, active, tuning }: Watch): Record<string, string> => ({
  ...tuningFields(tuning),
  name,
  expression,
  exclude,
  ...(active ? { active: 'on' } : {}),
});
