/** Feelings without words: emoji and emoticons, the same in every language. */
import { picturesIn } from '../pictures.ts';

const GOOD =
  '😀😃😄😁😊🙂😍🥰😘😻🤩😎🤗👍👏🙌💪🎉🥳❤💕💖💗💓💙💚💛🧡💜🖤💯⭐🌟✨🔥👌🙏😋😇🏆🥇💐🌹😂🤣😆😅😉☺♥';
const BAD = '😠😡🤬😤👎😞😔😟😢😭😩😫😖😣🤮🤢💩😱😨😰🖕💔😒😑🤦🤡😾🙁☹😿😪😓🥵🥴⚠🚫❌';
/** They turn the kind words next to them: "super, díky 🙄". */
const IRONIC = '🙄🤡🙃🤦😒🤥';

const points = (marks: string): ReadonlySet<string> => new Set(Array.from(marks));
const good = points(GOOD);
const bad = points(BAD);
const ironic = points(IRONIC);

const HAPPY = /(?<![\w:])(?:[:;=]['-]?[)\]D*]{1,20}|<3|x?xd+|\^_?\^)(?!\w)/gi;
const SAD = /(?<![\w:/])(?::['-]?[([/|]{1,20}|=[(/]{1,20}|[:;]['-]?<|>:[(/]|d:)(?![\w/])/gi;

/** Like marks repeat; more than this many say no more. */
const MOST_COUNTED = 3;
const EMOJI_WEIGHT = 1.5;
const EMOTICON_WEIGHT = 1.2;

const count = (text: string, expression: RegExp): number =>
  Math.min(MOST_COUNTED, text.match(expression)?.length ?? 0);

const countOf = (emoji: readonly string[], set: ReadonlySet<string>): number =>
  Math.min(MOST_COUNTED, emoji.filter((e) => set.has(e)).length);

export interface MarkedFeeling {
  positive: number;
  negative: number;
  ironic: boolean;
}

/** Sums what emoji and emoticons say. */
export function readMarks(text: string): MarkedFeeling {
  const emoji = picturesIn(text);
  return {
    positive: EMOJI_WEIGHT * countOf(emoji, good) + EMOTICON_WEIGHT * count(text, HAPPY),
    negative: EMOJI_WEIGHT * countOf(emoji, bad) + EMOTICON_WEIGHT * count(text, SAD),
    ironic: emoji.some((e) => ironic.has(e)) || /(?:^|\s)\/s\s*$/.test(text),
  };
}
