/** What rules say: their order, what they see of each other, and that no circle closes. Pure. */
import { describe, expect, test } from 'vitest';
import { type AskedRule, decide, type RuleFacts } from '../../src/rules/decide.ts';
import { ANYTHING, type RuleAct, type RuleWhen } from '../../src/rules/store.ts';

const FACTS: RuleFacts = {
  sourceId: 1,
  channel: 'facebook',
  kind: 'comment',
  visibility: 'public',
  language: 'cs',
  sentiment: 'negative',
  urgency: 70,
  words: new Set(['reklamace']),
  labels: new Set([3]),
  vip: false,
  isOpen: true,
  assigneeId: null,
  status: 'open',
  purpose: 'answer',
  handed: 0,
  unheard: 0,
  seenBy: new Set([8]),
  teamId: null,
  teams: new Map([[4, new Set([8])]]),
  contactId: 5,
  ownerId: null,
  followers: new Set(),
  canHide: true,
  departments: new Set([2]),
};
const ARRIVED = [{ event: 'arrived' as const }];

let last = 0;
const rule = (
  acts: RuleAct[],
  { event = 'arrived', stops = false, ...when }: Partial<RuleWhen & Pick<AskedRule, 'event' | 'stops'>> = {},
): AskedRule => ({ id: ++last, event, when: { ...ANYTHING, ...when }, acts, stops });
const label = (labelId: number): RuleAct => ({ kind: 'label', labelId });
const appliedIds = (rules: AskedRule[], facts: Partial<RuleFacts> = {}) =>
  decide(rules, ARRIVED, { ...FACTS, ...facts }).applied.map(({ ruleId }) => ruleId);

describe('conditions', () => {
  test.each<[Partial<RuleWhen>, Partial<RuleFacts>]>([
    [{ sources: [1, 2] }, { sourceId: 3 }],
    [{ channels: ['facebook'] }, { channel: 'email' }],
    [{ kinds: ['comment', 'review'] }, { kind: 'article' }],
    [{ visibilities: ['public'] }, { visibility: 'private' }],
    [{ languages: ['cs'] }, { language: 'pl' }],
    [{ sentiments: ['negative', 'mixed'] }, { sentiment: 'positive' }],
    [{ labels: [3, 4] }, { labels: new Set([5]) }],
    [{ words: 'reklamace' }, { words: new Set() }],
    [{ urgencyFrom: 70 }, { urgency: 69 }],
    [{ unheardFrom: 0 }, {}],
    [{ vip: false }, { vip: true }],
    [{ hours: 'open' }, { isOpen: false }],
    [{ assignee: 0 }, { assigneeId: 8 }],
    [{ owner: 0 }, { ownerId: 8 }],
  ])('%j holds, and not of %j', (when, other) => {
    const one = rule([label(9)], when);
    expect(appliedIds([one])).toEqual([one.id]);
    if (Object.keys(other).length > 0) expect(appliedIds([one], other)).toEqual([]);
  });

  test('all of them must hold', () => {
    expect(appliedIds([rule([label(9)], { channels: ['facebook'], urgencyFrom: 90 })])).toEqual([]);
  });
});

describe('order', () => {
  test('a later rule sees what an earlier one did; one that stops is the last of its event', () => {
    const first = rule([label(9)]);
    const second = rule([{ kind: 'assign', assigneeId: 8 }], { labels: [9], stops: true });
    const third = rule([label(10)]);
    expect(appliedIds([first, second, third])).toEqual([first.id, second.id]);
    expect(appliedIds([second, first, third])).toEqual([first.id, third.id]);
  });

  test('what stood that way already is no act, and nobody is given what they do not see', () => {
    expect(appliedIds([rule([label(3)]), rule([{ kind: 'assign', assigneeId: 7 }])])).toEqual([]);
    const { applied } = decide([rule([label(3), label(9)])], ARRIVED, FACTS);
    expect(applied[0]?.acts).toEqual([label(9)]);
  });
});

describe('rules that set off each other', () => {
  test('an act of one is the event of another', () => {
    const first = rule([label(9)]);
    const second = rule([{ kind: 'assign', assigneeId: 8 }], { event: 'labelled', labels: [9] });
    const third = rule([{ kind: 'call' }], { event: 'assigned' });
    expect(appliedIds([third, second, first])).toEqual([first.id, second.id, third.id]);
    expect(appliedIds([rule([label(10)]), second])).toHaveLength(1);
  });

  test('a circle ends: each applies once', () => {
    const on = rule([label(9)]);
    const off = rule([{ kind: 'unlabel', labelId: 9 }], { event: 'labelled', labels: [9] });
    const again = rule([label(9)], { event: 'labelled' });
    const { applied, facts } = decide([on, off, again], ARRIVED, FACTS);
    expect(applied.map(({ ruleId }) => ruleId)).toEqual([on.id, off.id, again.id]);
    expect(facts.labels.has(9)).toBe(true);
  });

  test('a chain ends after five', () => {
    const chain = Array.from({ length: 9 }, (_, n) =>
      rule([label(100 + n)], n === 0 ? {} : { event: 'labelled', labels: [99 + n] }),
    );
    expect(appliedIds(chain)).toHaveLength(5);
  });
});
