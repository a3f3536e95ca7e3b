import type { Messages } from '../types.ts';

/** What is wrong with a search expression, and what a click would write instead. */
export const watch = {
  'watch.error.empty': {
    cs: 'Napište, co se má hledat, třeba název svého obchodu.',
    sk: 'Napíšte, čo sa má hľadať, napríklad názov svojho obchodu.',
    pl: 'Proszę wpisać, czego szukać, na przykład nazwę swojego sklepu.',
    en: 'Write what to look for, your shop’s name for example.',
  },
  'watch.error.too_long': {
    cs: {
      one: 'Výraz je příliš dlouhý: vejde se {n} znak. Rozdělte ho do více hlídání.',
      few: 'Výraz je příliš dlouhý: vejdou se {n} znaky. Rozdělte ho do více hlídání.',
      other: 'Výraz je příliš dlouhý: vejde se {n} znaků. Rozdělte ho do více hlídání.',
    },
    sk: {
      one: 'Výraz je príliš dlhý: zmestí sa {n} znak. Rozdeľte ho do viacerých sledovaní.',
      few: 'Výraz je príliš dlhý: zmestia sa {n} znaky. Rozdeľte ho do viacerých sledovaní.',
      other: 'Výraz je príliš dlhý: zmestí sa {n} znakov. Rozdeľte ho do viacerých sledovaní.',
    },
    pl: {
      one: 'Wyrażenie jest za długie: mieści się {n} znak. Proszę podzielić je na kilka obserwacji.',
      few: 'Wyrażenie jest za długie: mieszczą się {n} znaki. Proszę podzielić je na kilka obserwacji.',
      many: 'Wyrażenie jest za długie: mieści się {n} znaków. Proszę podzielić je na kilka obserwacji.',
      other: 'Wyrażenie jest za długie: mieści się {n} znaku. Proszę podzielić je na kilka obserwacji.',
    },
    en: {
      one: 'The expression is too long: there is room for {n} character. Split it into several watches.',
      other: 'The expression is too long: there is room for {n} characters. Split it into several watches.',
    },
  },
  'watch.error.too_deep': {
    cs: 'Závorek v sobě je tu příliš mnoho (nejvýš {n}). Zjednodušte výraz nebo ho rozdělte.',
    sk: 'Zátvoriek v sebe je tu priveľa (najviac {n}). Zjednodušte výraz alebo ho rozdeľte.',
    pl: 'Za dużo nawiasów w nawiasach (najwyżej {n}). Proszę uprościć wyrażenie albo je podzielić.',
    en: 'Too many brackets inside one another ({n} at most). Simplify the expression or split it.',
  },
  'watch.error.unclosed_quote': {
    cs: 'Uvozovky tu začínají, ale nikde nekončí.',
    sk: 'Úvodzovky sa tu začínajú, ale nikde nekončia.',
    pl: 'Cudzysłów tu się zaczyna, ale nigdzie się nie kończy.',
    en: 'A quotation starts here but never ends.',
  },
  'watch.error.empty_phrase': {
    cs: 'Mezi uvozovkami není žádné slovo.',
    sk: 'Medzi úvodzovkami nie je žiadne slovo.',
    pl: 'W cudzysłowie nie ma żadnego słowa.',
    en: 'There is no word between the quotes.',
  },
  'watch.error.unclosed_bracket': {
    cs: 'K této závorce chybí druhá, která ji zavře.',
    sk: 'K tejto zátvorke chýba druhá, ktorá ju zatvorí.',
    pl: 'Do tego nawiasu brakuje drugiego, zamykającego.',
    en: 'This bracket is never closed.',
  },
  'watch.error.extra_bracket': {
    cs: 'Tato závorka nic nezavírá.',
    sk: 'Táto zátvorka nič nezatvára.',
    pl: 'Ten nawias niczego nie zamyka.',
    en: 'This bracket closes nothing.',
  },
  'watch.error.empty_brackets': {
    cs: 'Závorky jsou prázdné.',
    sk: 'Zátvorky sú prázdne.',
    pl: 'Nawiasy są puste.',
    en: 'The brackets are empty.',
  },
  'watch.error.dangling_operator': {
    cs: 'Operátoru {name} tu chybí slovo, ke kterému patří. Hledáte-li samo slovo, dejte ho do uvozovek.',
    sk: 'Operátoru {name} tu chýba slovo, ku ktorému patrí. Ak hľadáte samotné slovo, dajte ho do úvodzoviek.',
    pl: 'Operatorowi {name} brakuje tu słowa, do którego należy. Jeśli to szukane słowo, proszę wziąć je w cudzysłów.',
    en: '{name} has nothing to work on here. If you are looking for the word itself, put it in quotes.',
  },
  'watch.error.only_negative': {
    cs: 'Výraz jen vylučuje, a tak by mu vyhovělo skoro všechno. Napište i to, co se má najít.',
    sk: 'Výraz iba vylučuje, takže by mu vyhovelo takmer všetko. Napíšte aj to, čo sa má nájsť.',
    pl: 'Wyrażenie tylko wyklucza, więc pasowałoby do niego prawie wszystko. Proszę wpisać też to, co ma zostać znalezione.',
    en: 'The expression only excludes, so nearly everything would match. Say also what to find.',
  },
  'watch.error.not_a_word': {
    cs: '„{name}“ není slovo, v textu se podle něj hledat nedá.',
    sk: '„{name}“ nie je slovo, v texte sa podľa neho hľadať nedá.',
    pl: '„{name}” nie jest słowem, nie da się tego szukać w tekście.',
    en: '“{name}” is not a word and cannot be looked for.',
  },
  'watch.error.hashtag': {
    cs: '„{name}“ není hashtag: smí mít jen písmena, číslice a podtržítka.',
    sk: '„{name}“ nie je hashtag: môže mať iba písmená, číslice a podčiarkovníky.',
    pl: '„{name}” nie jest hasztagiem: może zawierać tylko litery, cyfry i podkreślenia.',
    en: '“{name}” is not a hashtag: it may hold letters, digits and underscores only.',
  },
  'watch.error.wildcard_place': {
    cs: 'Hvězdička smí stát jen na konci slova, třeba alz*.',
    sk: 'Hviezdička môže stáť iba na konci slova, napríklad alz*.',
    pl: 'Gwiazdka może stać tylko na końcu słowa, na przykład alz*.',
    en: 'An asterisk may stand only at the end of a word, as in alz*.',
  },
  'watch.error.wildcard_short': {
    cs: {
      one: 'Před hvězdičkou musí být aspoň {n} písmeno, jinak by se našlo skoro vše.',
      few: 'Před hvězdičkou musí být aspoň {n} písmena, jinak by se našlo skoro vše.',
      other: 'Před hvězdičkou musí být aspoň {n} písmen, jinak by se našlo skoro vše.',
    },
    sk: {
      one: 'Pred hviezdičkou musí byť aspoň {n} písmeno, inak by sa našlo takmer všetko.',
      few: 'Pred hviezdičkou musia byť aspoň {n} písmená, inak by sa našlo takmer všetko.',
      other: 'Pred hviezdičkou musí byť aspoň {n} písmen, inak by sa našlo takmer všetko.',
    },
    pl: {
      one: 'Przed gwiazdką musi być co najmniej {n} litera, inaczej znalazłoby się prawie wszystko.',
      few: 'Przed gwiazdką muszą być co najmniej {n} litery, inaczej znalazłoby się prawie wszystko.',
      many: 'Przed gwiazdką musi być co najmniej {n} liter, inaczej znalazłoby się prawie wszystko.',
      other: 'Przed gwiazdką musi być co najmniej {n} litery, inaczej znalazłoby się prawie wszystko.',
    },
    en: {
      one: 'There must be at least {n} letter before the asterisk, or nearly everything would match.',
      other: 'There must be at least {n} letters before the asterisk, or nearly everything would match.',
    },
  },
  'watch.error.unknown_field': {
    cs: 'Pole „{name}:“ neznáme. Hledat lze v polích lang:, source: a author:.',
    sk: 'Pole „{name}:“ nepoznáme. Hľadať možno v poliach lang:, source: a author:.',
    pl: 'Nie znamy pola „{name}:”. Szukać można w polach lang:, source: i author:.',
    en: 'There is no field “{name}:”. The fields are lang:, source: and author:.',
  },
  'watch.error.empty_field': {
    cs: 'Za „{name}:“ chybí hodnota; píše se hned za dvojtečku, bez mezery.',
    sk: 'Za „{name}:“ chýba hodnota; píše sa hneď za dvojbodku, bez medzery.',
    pl: 'Po „{name}:” brakuje wartości; pisze się ją zaraz po dwukropku, bez spacji.',
    en: '“{name}:” has no value; write it right after the colon, without a space.',
  },
  'watch.error.language': {
    cs: '„{value}“ není kód jazyka. Pište třeba lang:cs, lang:sk, lang:pl nebo lang:en.',
    sk: '„{value}“ nie je kód jazyka. Píšte napríklad lang:cs, lang:sk, lang:pl alebo lang:en.',
    pl: '„{value}” nie jest kodem języka. Proszę pisać na przykład lang:cs, lang:sk, lang:pl lub lang:en.',
    en: '“{value}” is not a language code. Write lang:cs, lang:sk, lang:pl or lang:en, for example.',
  },
  'watch.fix.close_quote': {
    cs: 'Zavřít uvozovky',
    sk: 'Zatvoriť úvodzovky',
    pl: 'Zamknąć cudzysłów',
    en: 'Close the quotes',
  },
  'watch.fix.close_bracket': {
    cs: 'Zavřít závorku',
    sk: 'Zatvoriť zátvorku',
    pl: 'Zamknąć nawias',
    en: 'Close the bracket',
  },
  'watch.fix.remove': {
    cs: 'Vynechat to',
    sk: 'Vynechať to',
    pl: 'Pominąć to',
    en: 'Leave it out',
  },
  'watch.fix.operator': {
    cs: 'Napsat místo toho {name}',
    sk: 'Napísať namiesto toho {name}',
    pl: 'Napisać zamiast tego {name}',
    en: 'Write {name} instead',
  },
  'watch.fix.positive': {
    cs: 'Hledat takto',
    sk: 'Hľadať takto',
    pl: 'Szukać w ten sposób',
    en: 'Look for it this way',
  },
  'watch.fix.quote': {
    cs: 'Hledat přesně tato slova',
    sk: 'Hľadať presne tieto slová',
    pl: 'Szukać dokładnie tych słów',
    en: 'Look for exactly these words',
  },
  'watch.fix.field': {
    cs: 'Použít pole {name}:',
    sk: 'Použiť pole {name}:',
    pl: 'Użyć pola {name}:',
    en: 'Use the field {name}:',
  },
  'watch.fix.language': {
    cs: 'Použít kód {code}',
    sk: 'Použiť kód {code}',
    pl: 'Użyć kodu {code}',
    en: 'Use the code {code}',
  },
  'watch.fix.hashtag': {
    cs: 'Napsat ho bez ostatních znaků',
    sk: 'Napísať ho bez ostatných znakov',
    pl: 'Napisać go bez innych znaków',
    en: 'Write it without the other characters',
  },
  'watch.fix.wildcard_end': {
    cs: 'Dát hvězdičku na konec, nebo ji vynechat',
    sk: 'Dať hviezdičku na koniec, alebo ju vynechať',
    pl: 'Dać gwiazdkę na koniec albo ją pominąć',
    en: 'Move the asterisk to the end, or leave it out',
  },
  'watch.fix.drop_wildcard': {
    cs: 'Hledat bez hvězdičky',
    sk: 'Hľadať bez hviezdičky',
    pl: 'Szukać bez gwiazdki',
    en: 'Look for it without the asterisk',
  },
} satisfies Messages;
