/** What a known firm trades in, and whether that, or anything that is traded, is spoken of around its name. */
import { type Trade, tradesOfFirm } from '../forms/known-firms.ts';
import type { Candidate } from './candidate.ts';
import type { Findings } from './findings.ts';
import type { Sight } from './sight.ts';
import { tradesOfWord, tradesSpokenOf } from './trades.ts';

/** Of what is sold from a distance one speaks as of parcels, of a marketplace as of all that is sold there. */
const SOLD: readonly Trade[] = [
  'grocery',
  'drugstore',
  'fashion',
  'shoes',
  'electronics',
  'furniture',
  'diy',
  'garden',
  'books',
  'toys',
  'sport',
  'pharmacy',
  'jewellery',
  'market',
  'pets',
  'office',
  'music',
];
const FAR = 40;
const NEAR = 7;
const MANY = 3;

/** How many words near and far are of the firm's own trade, and of others. */
interface Spoken {
  own: number;
  ownFar: number;
  other: number;
  /** of the trade that is spoken of most */
  most: number;
}

export function lookForTrades(sight: Sight, { known }: Findings): void {
  const { candidate, shape, starts, kind, nameIs } = sight;
  const own = ownTrades(candidate.name);
  const spoken = spokenAround(candidate, own);
  const isKnown = own.length > 0;
  const level = levelOf(sight, own, spoken);
  // of a firm that nobody knows, whatever is spoken of most may be the trade
  const near = level === 'goods' ? level : isKnown ? spoken.own : spoken.most;
  known.add`trade ${isKnown} ${near}`;
  known.add`trade ${near} ${shape}${starts}`;
  known.add`trade ${near} ${kind} ${nameIs}`;
  known.add`trade any ${spoken.most}`;
  known.add`firm ${isKnown} ${shape}${starts}`;
  if (!isKnown) return;
  known.add`firm ${level}`;
  known.add`firm ${level} ${shape}${starts}`;
  known.add`firm ${level} ${kind} ${nameIs}`;
  known.add`firm ${level} ${candidate.way}`;
}

const ownByFirm = new Map<string, readonly Trade[]>();

/** What a known firm trades in, with what belongs to it. */
function ownTrades(name: readonly string[]): readonly Trade[] {
  const trades = tradesOfFirm(name);
  if (trades.length === 0) return trades;
  const key = trades.join();
  const known = ownByFirm.get(key);
  if (known) return known;
  const found = new Set(trades);
  if (trades.includes('market')) for (const trade of SOLD) found.add(trade);
  if (trades.some((trade) => SOLD.includes(trade))) found.add('parcels');
  ownByFirm.set(key, [...found]);
  return [...found];
}

/** A pill among medicines is a pill: of a firm that is called by its goods, they tell nothing in small letters. */
function levelOf({ candidate, shape }: Sight, own: readonly Trade[], spoken: Spoken): string {
  if (spoken.own > 0)
    return shape === 'l' && own.some((trade) => tradesOfWord(candidate.name[0]!).includes(trade))
      ? 'goods'
      : 'own';
  return spoken.ownFar > 0 ? 'far' : spoken.other > 0 ? 'other' : 'none';
}

function spokenAround({ place, reading }: Candidate, own: readonly Trade[]): Spoken {
  const { first, last } = place;
  const spoken = tradesSpokenOf(reading);
  const counts = new Map<Trade, number>();
  let ownNear = 0;
  let ownFar = 0;
  let other = 0;
  const end = Math.min(spoken.length, last + FAR + 1);
  for (let at = Math.max(0, first - FAR); at < end; at += 1) {
    const trades = spoken[at]!;
    if (trades.length === 0 || (at >= first && at <= last)) continue;
    const isOwn = trades.some((trade) => own.includes(trade));
    const away = at < first ? first - at : at - last;
    if (away > NEAR) {
      if (isOwn) ownFar += 1;
      continue;
    }
    if (isOwn) ownNear += 1;
    else other += 1;
    for (const trade of trades) counts.set(trade, (counts.get(trade) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return {
    own: Math.min(MANY, ownNear),
    ownFar,
    other,
    most: Math.min(MANY, most),
  };
}
