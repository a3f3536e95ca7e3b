import { describe, expect, test } from 'vitest';
import { fillTemplate, unresolvedIn } from '../../src/replies/fill.ts';
import { mailtoLink, quoteThread } from '../../src/replies/handoff-text.ts';
import { lengthOf } from '../../src/replies/length.ts';
import { sign } from '../../src/replies/signature.ts';

const JANA = { name: 'Jana Nováková', signature: 'Jana', signatureStyles: {}, phone: '' };
const SHOP = { names: ['Vandr'], signature: 'Zákaznická péče Vandr\nwww.vandr.example', styles: {} };

describe('templates', () => {
  test('are filled where there is something to fill in', () => {
    const body = 'Dobrý den, {{customer}}, tady {{ agent }} z {{shop}}. {{order_link}}';
    expect(
      fillTemplate(body, { customer: 'paní Lucie', agent: 'Jana', shop: 'Vandr', order_link: ' ' }),
    ).toEqual({
      text: 'Dobrý den, paní Lucie, tady Jana z Vandr. {{order_link}}',
      unresolved: ['order_link'],
    });
  });

  test('a value is a text: it is not filled again, and takes no meaning from $', () => {
    expect(fillTemplate('{{customer}} {{shop}}', { customer: '{{shop}} $& $1', shop: 'Vandr' }).text).toBe(
      '{{shop}} $& $1 Vandr',
    );
  });

  test('names that every object has are no variables', () => {
    expect(fillTemplate('{{constructor}} {{__proto__}}', {}).unresolved).toEqual([
      'constructor',
      '__proto__',
    ]);
  });

  test.each([
    ['{{customer}}', 1],
    ['{{ }} a {{', 2],
    ['{{customer} a {{shop', 2],
    ['obyčejné {závorky} a }} konec', 0],
  ])('what is left to fill in %j: %i', (text, count) => {
    expect(unresolvedIn(text)).toHaveLength(count);
  });

  test('a hostile text costs no time', () => {
    const began = performance.now();
    unresolvedIn('{{'.repeat(50_000) + '{{a'.repeat(30_000));
    fillTemplate('{{ '.repeat(50_000), {});
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('signature', () => {
  test.each([
    ['Děkujeme.', 'mastodon', 'Děkujeme. — Jana'],
    ['Děkujeme.\n\nHezký den', 'mastodon', 'Děkujeme.\n\nHezký den\n\n— Jana'],
    ['Děkujeme. — Jana ', 'mastodon', 'Děkujeme. — Jana'],
    ['Děkujeme.\nJana', 'mastodon', 'Děkujeme.\nJana'],
    ['Jana', 'mastodon', 'Jana — Jana'],
    ['Děkujeme.', 'email', 'Děkujeme.\n\n-- \nJana Nováková\nZákaznická péče Vandr\nwww.vandr.example'],
  ])('%j on %s', (text, channel, signed) => {
    expect(sign(text, JANA, channel, SHOP)).toBe(signed);
    if (channel !== 'email') expect(sign(signed, JANA, channel, SHOP)).toBe(signed);
  });
});

describe('a signature by person and channel', () => {
  const house = { ...SHOP, styles: { x: 'caret', instagram: 'full' } as const };
  const jana = { ...JANA, phone: '800 123 456', signatureStyles: { mastodon: 'caret' } as const };
  test.each([
    ['bluesky', 'Díky. — Jana'],
    ['x', 'Díky. ^JN'],
    ['mastodon', 'Díky. ^JN'],
    ['email', 'Díky.\n\n-- \nJana Nováková\nZákaznická péče Vandr\nwww.vandr.example\n800 123 456'],
  ])('on %s', (channel, signed) => {
    expect(sign('Díky.', jana, channel, house)).toBe(signed);
    expect(sign(signed, jana, channel, house)).toBe(signed);
  });

  test.each(['Vandr', 'Tým Vandr', 'Zákaznická péče', 'Your Vandr team', '😀'])(
    '%j is nobody',
    (signature) => {
      expect(() => sign('Díky.', { ...JANA, signature }, 'x', house)).toThrow(
        expect.objectContaining({ key: 'reply.error.not_a_name' }),
      );
    },
  );
});

describe('length', () => {
  const family = '👨‍👩‍👧';
  test.each([
    ['graphemes', 7],
    ['codepoints', 12],
    ['utf16', 15],
    ['bytes', 27],
  ] as const)('in %s', (unit, length) => {
    expect(lengthOf(`ž e\u0301 x ${family}`, { unit, max: 0 })).toBe(length);
  });

  test('an address weighs the same however long', () => {
    const rule = { unit: 'graphemes', max: 0, urlWeight: 23 } as const;
    expect(lengthOf('a https://b.example/c b', rule)).toBe(27);
    expect(lengthOf(`a https://b.example/${'c'.repeat(300)} b`, rule)).toBe(27);
  });
});

describe('the quoted thread', () => {
  const said = [
    {
      who: 'Lucie',
      at: new Date('2026-11-18T09:00:00Z'),
      where: 'Mastodon',
      url: 'https://a.example/1',
      text: 'Kde je?\u2028> a nic',
      by: 'them' as const,
    },
    {
      who: 'Karel',
      at: new Date('2026-11-18T09:05:00Z'),
      where: '',
      url: null,
      text: 'VIP',
      by: 'note' as const,
    },
    {
      who: 'Jana',
      at: new Date('2026-11-18T09:10:00Z'),
      where: '',
      url: null,
      text: 'Na cestě.',
      by: 'us' as const,
    },
  ];

  test('says who, when, where; a customer never sees our notes', () => {
    expect(quoteThread(said, 'customer', 'cs', 'Europe/Prague')).toBe(
      [
        'Celá předchozí konverzace:',
        'Lucie, 18. 11. 2026 10:00, Mastodon:\nhttps://a.example/1\n> Kde je?\n> > a nic',
        'Jana, 18. 11. 2026 10:10:\n> Na cestě.',
      ].join('\n\n'),
    );
    expect(quoteThread(said, 'department', 'pl', 'Europe/Prague')).toContain('Karel (notatka wewnętrzna)');
  });

  test('is left out of a mailto link that would be too long', () => {
    const mail = {
      to: 'a+b@c.example',
      subject: 'Vaše & naše',
      body: 'Dobrý den',
      text: `Dobrý den${'á'.repeat(900)}`,
    };
    const { href, cut } = mailtoLink(mail);
    expect(cut).toBe(true);
    expect(href).toBe('mailto:a%2Bb@c.example?subject=Va%C5%A1e%20%26%20na%C5%A1e&body=Dobr%C3%BD%20den');
  });
});
