/** Putting a prepared answer into a draft, and knowing it there. */

import { LANGS, type Lang } from '../i18n/index.ts';
import { Problem } from '../lib/errors.ts';
import type { Scope } from '../people/index.ts';
import type { ConversationDetail } from '../queue/index.ts';
import { fillTemplate } from '../replies/fill.ts';
import { bodyFor, type Template, templateById } from '../replies/templates.ts';
import { customerLanguage } from './addressing.ts';
import { type FillDeps, templateValues } from './template-values.ts';

/** Whoever puts it in: what they see, in which language they work, and how they sign. */
export interface Writer {
  scope: Scope;
  language: Lang;
  signature: string;
}

export interface FilledTemplate {
  template: Template;
  /** as a draft remembers it: "7.cs" */
  mark: string;
  text: string;
}

/** Which template of which language: "7" in the customer's, "7.pl" in that one. */
const MARK = /^([1-9]\d{0,14})(?:\.([a-z]{2}))?$/;

/** Its words for this conversation. Problem `problem.not_found` for one that is gone or not for this person. */
export async function filledTemplate(
  deps: FillDeps,
  writer: Writer,
  detail: ConversationDetail,
  mark: string,
): Promise<FilledTemplate> {
  const match = MARK.exec(mark);
  if (!match) throw new Problem('invalid', 'problem.field.choice', { field: 'templateId' });
  const template = await templateById(deps.db, Number(match[1]), writer.scope);
  const { language, body } = bodyFor(template, match[2], customerLanguage(detail), writer.language);
  const { text } = fillTemplate(body, await templateValues(deps, writer, detail, language));
  return { template, mark: `${template.id}.${language}`, text };
}

/** The words that the template of a draft had put there; undefined for none, or one that is gone. */
export async function wordsOfTemplate(
  deps: FillDeps,
  writer: Writer,
  detail: ConversationDetail,
  mark: string | undefined,
): Promise<string | undefined> {
  if (!mark) return undefined;
  try {
    return (await filledTemplate(deps, writer, detail, mark)).text;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** The languages of a template, the one that a click takes first. */
export function languagesFor(template: Template, detail: ConversationDetail, own: Lang): Lang[] {
  const { language } = bodyFor(template, customerLanguage(detail), own);
  return [language, ...LANGS.filter((lang) => lang !== language && template.bodies[lang])];
}
