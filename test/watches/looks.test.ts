import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, hashOf } from '../../src/lib/linear/hash.ts';
import { Beginnings } from '../../src/watches/beginnings.ts';
import { CAPITAL, IN_WORD, kindAt, MARK, NUMBER, SMALL } from '../../src/watches/characters.ts';
import { maySoundAlike, sounded } from '../../src/watches/forms/sounds.ts';
import { Stems } from '../../src/watches/forms/stems.ts';
import { BUCKETS, Buckets } from '../../src/watches/meaning/findings.ts';

/** Words of few letters meet often. */
const words = fc.stringMatching(/^[aceikhnpqtuwxyz]{0,8}$/);

describe('kindAt', () => {
  it.each<[string, number]>([
    ['Ž', CAPITAL],
    ['ž', SMALL],
    ['7', NUMBER],
    ['\u0301', MARK],
    ['𝐀', CAPITAL],
    ['𐐨', SMALL],
  ])('tells what %s is, at each of its code units', (character, kind) => {
    for (let at = 0; at < character.length; at += 1) expect(kindAt(`${character}a`, at)).toBe(kind);
  });

  it.each(['🙂', '\ud835', '\udc00', '.'])('finds no letter in %j, nor behind the end', (text) => {
    for (let at = 0; at <= text.length; at += 1) expect(kindAt(text, at) & IN_WORD).toBe(0);
  });
});

describe('Stems', () => {
  const stems = new Stems(new Map(['kup', 'kupon', 'kuponova', 'v-ar'].map((stem) => [stem, stem])));

  it('finds the longest beginning, or a whole word of any length', () => {
    expect(stems.longest('kuponovy')).toBe('kupon');
    expect(stems.longest('kupon7')).toBe('kupon');
    expect(stems.longest('kup', 4, 7)).toBe('kup');
    expect(stems.longest('kupa', 4, 7)).toBeUndefined();
    expect(stems.longest('kuponovat', 4, 7)).toBe('kupon');
    expect(stems.longest('žkup')).toBeUndefined();
    expect(stems.longest('')).toBeUndefined();
  });
});

describe('Beginnings', () => {
  it('passes over no word that begins so', () => {
    fc.assert(
      fc.property(words, words, words, (name, other, rest) => {
        const beginnings = new Beginnings();
        beginnings.add(name);
        beginnings.add(other);
        return beginnings.mayBegin(name + rest);
      }),
    );
  });
});

describe('maySoundAlike', () => {
  it('lets all words pass that do', () => {
    fc.assert(
      fc.property(words, words, (one, other) => sounded(one) !== sounded(other) || maySoundAlike(one, other)),
    );
    expect(maySoundAlike('dekatlon', 'decathlon')).toBe(true);
    expect(maySoundAlike('reklamace', 'recenze')).toBe(false);
  });
});

describe('Buckets', () => {
  it('hashes a finding as it would be written, and takes it once', () => {
    const buckets = new Buckets();
    const [shape, near] = ['C', 3];
    buckets.add`told`;
    buckets.add`shopping near ${near} ${shape}${null} ${true}`;
    buckets.add`told`;
    const bucket = (finding: string): number => bucketOf(hashOf(finding), BUCKETS);
    expect([...buckets.all()]).toEqual([bucket('told'), bucket('shopping near 3 Cnull true')]);
  });
});
