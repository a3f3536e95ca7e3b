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
    cs: 'Uvozovky tu začínají, ale nikde nekončí. Zavřete je za posledním slovem fráze.',
    sk: 'Úvodzovky sa tu začínajú, ale nikde nekončia. Zatvorte ich za posledným slovom frázy.',
    pl: 'Cudzysłów tu się zaczyna, ale nigdzie się nie kończy. Proszę zamknąć go za ostatnim słowem frazy.',
    en: 'A quotation starts here but never ends. Close it after the last word of the phrase.',
  },
  'watch.error.empty_phrase': {
    cs: 'Mezi uvozovkami není žádné slovo. Napište je tam, nebo uvozovky smažte.',
    sk: 'Medzi úvodzovkami nie je žiadne slovo. Napíšte ho tam, alebo úvodzovky zmažte.',
    pl: 'W cudzysłowie nie ma żadnego słowa. Proszę je wpisać albo usunąć cudzysłów.',
    en: 'There is no word between the quotes. Write one there, or delete the quotes.',
  },
  'watch.error.unclosed_bracket': {
    cs: 'K této závorce chybí druhá, která ji zavře. Doplňte ), nebo tuhle smažte.',
    sk: 'K tejto zátvorke chýba druhá, ktorá ju zatvorí. Doplňte ), alebo túto zmažte.',
    pl: 'Do tego nawiasu brakuje drugiego, zamykającego. Proszę dopisać ) albo usunąć ten.',
    en: 'This bracket is never closed. Add ), or delete this one.',
  },
  'watch.error.extra_bracket': {
    cs: 'Tato závorka nic nezavírá. Smažte ji, nebo před ni doplňte otevírací (.',
    sk: 'Táto zátvorka nič nezatvára. Zmažte ju, alebo pred ňu doplňte otváraciu (.',
    pl: 'Ten nawias niczego nie zamyka. Proszę go usunąć albo dopisać wcześniej otwierający (.',
    en: 'This bracket closes nothing. Delete it, or open one with ( before it.',
  },
  'watch.error.empty_brackets': {
    cs: 'Závorky jsou prázdné. Napište do nich, co se má hledat, nebo je smažte.',
    sk: 'Zátvorky sú prázdne. Napíšte do nich, čo sa má hľadať, alebo ich zmažte.',
    pl: 'Nawiasy są puste. Proszę wpisać w nie, czego szukać, albo je usunąć.',
    en: 'The brackets are empty. Write in them what to look for, or delete them.',
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
    cs: '„{name}“ není slovo, v textu se podle něj hledat nedá. Operátory se píšou AND, OR a NOT, nebo - těsně před slovem.',
    sk: '„{name}“ nie je slovo, v texte sa podľa neho hľadať nedá. Operátory sa píšu AND, OR a NOT, alebo - tesne pred slovom.',
    pl: '„{name}” nie jest słowem, nie da się tego szukać w tekście. Operatory pisze się AND, OR i NOT albo - tuż przed słowem.',
    en: '“{name}” is not a word and cannot be looked for. Operators are written AND, OR and NOT, or - right before a word.',
  },
  'watch.error.hashtag': {
    cs: '„{name}“ není hashtag: smí mít jen písmena, číslice a podtržítka.',
    sk: '„{name}“ nie je hashtag: môže mať iba písmená, číslice a podčiarkovníky.',
    pl: '„{name}” nie jest hasztagiem: może zawierać tylko litery, cyfry i podkreślenia.',
    en: '“{name}” is not a hashtag: it may hold letters, digits and underscores only.',
  },
  'watch.error.wildcard_place': {
    cs: 'Hvězdička smí stát jen na konci slova, třeba alz*. Na začátku ani uprostřed slova, v doméně a za lang: stát nemůže.',
    sk: 'Hviezdička môže stáť iba na konci slova, napríklad alz*. Na začiatku ani uprostred slova, v doméne a za lang: stáť nemôže.',
    pl: 'Gwiazdka może stać tylko na końcu słowa, na przykład alz*. Nie może stać na początku ani w środku słowa, w domenie i po lang:.',
    en: 'An asterisk may stand only at the end of a word, as in alz*. It cannot stand at the beginning or in the middle of a word, in a domain or behind lang:.',
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
  'watch.error.near_distance': {
    cs: 'Za NEAR patří lomítko a počet slov od 1 do {n}, třeba boty NEAR/8 reklamace.',
    sk: 'Za NEAR patrí lomka a počet slov od 1 do {n}, napríklad topánky NEAR/8 reklamácia.',
    pl: 'Po NEAR należy wpisać ukośnik i liczbę słów od 1 do {n}, na przykład buty NEAR/8 reklamacja.',
    en: 'NEAR takes a slash and a number of words from 1 to {n}, as in shoes NEAR/8 refund.',
  },
  'watch.error.near_side': {
    cs: 'Vedle NEAR smí stát jen slovo, fráze, hashtag nebo několik takových jako (a OR b). Ostatní spojte pomocí AND.',
    sk: 'Vedľa NEAR môže stáť iba slovo, fráza, hashtag alebo niekoľko takých ako (a OR b). Ostatné spojte pomocou AND.',
    pl: 'Obok NEAR może stać tylko słowo, fraza, hasztag albo kilka takich jako (a OR b). Resztę proszę połączyć przez AND.',
    en: 'Beside NEAR there may be only a word, a phrase, a hashtag, or several of them as (a OR b). Join the rest with AND.',
  },
  'watch.error.context_word': {
    cs: '„{name}“ tu být nemůže: pište jednotlivá slova nebo jejich začátky s hvězdičkou, třeba bot*.',
    sk: '„{name}“ tu byť nemôže: píšte jednotlivé slová alebo ich začiatky s hviezdičkou, napríklad topán*.',
    pl: '„{name}” nie może tu być: proszę wpisywać pojedyncze słowa lub ich początki z gwiazdką, na przykład but*.',
    en: '“{name}” cannot be here: write single words, or beginnings of words with an asterisk, such as shoe*.',
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
    pl: 'Pomiń to',
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
