/** What other programs are sent: our own JSON, a message of Slack, a card of Teams. */
import type { Told } from './content.ts';
import { headline, line, listed, pathOf, type Words } from './wording.ts';

export type BodyShape = 'generic' | 'slack' | 'teams';
export const BODY_SHAPES = ['generic', 'slack', 'teams'] as const satisfies readonly BodyShape[];

interface About {
  /** the message's own, equal on every retry */
  id: string;
  words: Words;
  told: readonly Told[];
  /** where people reach us, without a slash at the end */
  base: string;
  now: Date;
}

/** The body of a call, ready to be signed and sent as JSON. */
export const bodyOf = (shape: BodyShape, about: About): string =>
  JSON.stringify({ generic, slack, teams }[shape](about));

function generic({ id, words, told, base, now }: About) {
  const { shown, more } = listed(told);
  return {
    id,
    at: now.toISOString(),
    notices: shown.map((one) => ({
      kind: one.kind,
      text: line(words, one, now),
      url: base + pathOf(one),
      conversation: one.conversationId,
      source: one.source,
      ...(one.params.dueAt
        ? { deadline: { kind: one.params.deadline, dueAt: one.params.dueAt, step: one.params.minutes } }
        : {}),
    })),
    more,
  };
}

/** https://api.slack.com/messaging/webhooks: `text` with `<url|words>` links. */
function slack({ words, told, base, now }: About) {
  const { shown, more } = listed(told);
  const lines = shown.map((one) => `<${base}${pathOf(one)}|${slackText(line(words, one, now))}>`);
  if (told.length > 1) lines.unshift(`*${slackText(headline(words, told, now))}*`);
  if (more > 0) lines.push(`<${base}/notices|${slackText(words.t('alarms.more', { n: more }))}>`);
  return { text: lines.join('\n') };
}

const slackText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '¦');

/** An Adaptive Card in a message, as the workflows of Teams take it. */
function teams({ words, told, base, now }: About) {
  const { shown, more } = listed(told);
  const block = (text: string, extra: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...extra });
  const head = told.length > 1 ? [block(cardText(headline(words, told, now)), { weight: 'Bolder' })] : [];
  const links = shown.map((one) => block(`[${cardText(line(words, one, now))}](${base}${pathOf(one)})`));
  const rest = more > 0 ? [block(cardText(words.t('alarms.more', { n: more })))] : [];
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [...head, ...links, ...rest],
        },
      },
    ],
  };
}

/** Text of a card is Markdown. */
const cardText = (text: string): string => text.replace(/[\\`*_[\]()]/g, '\\$&');
