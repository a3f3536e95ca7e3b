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

export interface MarkedFeeling {
  positive: number;
  negative: number;
  ironic: boolean;
}

/** Sums what emoji and emoticons say. */
export function readMarks(text: string): MarkedFeeling {
  const emoji = picturesIn(text);
  const weigh = (set: ReadonlySet<string>): number =>
    EMOJI_WEIGHT * Math.min(MOST_COUNTED, emoji.filter((e) => set.has(e)).length);
  return {
    positive: weigh(good) + EMOTICON_WEIGHT * count(text, HAPPY),
    negative: weigh(bad) + EMOTICON_WEIGHT * count(text, SAD),
    ironic: emoji.some((e) => ironic.has(e)) || /(?:^|\s)\/s\s*$/.test(text),
  };
}
