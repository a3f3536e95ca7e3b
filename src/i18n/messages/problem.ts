import type { Messages } from '../types.ts';

/** What went wrong, in general: pages of refusal and sentences beside fields. */
export const problem = {
  'problem.not_found': {
    cs: 'Tohle tu není. Možná to mezitím někdo smazal, nebo to patří jinému týmu.',
    sk: 'Toto tu nie je. Možno to medzitým niekto zmazal alebo to patrí inému tímu.',
    pl: 'Tego tu nie ma. Być może ktoś to w międzyczasie usunął albo należy to do innego zespołu.',
    en: 'This is not here. Somebody may have removed it, or it belongs to another team.',
  },
  'problem.forbidden': {
    cs: 'Na tohle nemáte oprávnění. Potřebujete-li ho, řekněte si správci.',
    sk: 'Na toto nemáte oprávnenie. Ak ho potrebujete, povedzte správcovi.',
    pl: 'Nie mają Państwo do tego uprawnień. Jeśli są potrzebne, proszę poprosić administratora.',
    en: 'You are not allowed to do this. If you need to, ask your administrator.',
  },
  'problem.foreign_origin': {
    cs: 'Požadavek nepřišel z téhle stránky, proto jsme ho neprovedli. Otevřete Ohlas znovu a zkuste to prosím odtud.',
    sk: 'Požiadavka neprišla z tejto stránky, preto sme ju nevykonali. Otvorte Ohlas znova a skúste to prosím odtiaľ.',
    pl: 'Żądanie nie przyszło z tej strony, dlatego go nie wykonaliśmy. Proszę otworzyć Ohlas ponownie i spróbować stamtąd.',
    en: 'The request did not come from this site, so nothing was done. Open Ohlas again and try from there.',
  },
  'problem.too_large': {
    cs: 'Je toho moc najednou: poslat lze nejvýše 1 MB.',
    sk: 'Je toho naraz priveľa: odoslať možno najviac 1 MB.',
    pl: 'To za dużo naraz: wysłać można najwyżej 1 MB.',
    en: 'That is too much at once: at most 1 MB can be sent.',
  },
  'problem.unreadable_form': {
    cs: 'Formulář dorazil poškozený. Zkuste ho prosím odeslat znovu.',
    sk: 'Formulár prišiel poškodený. Skúste ho prosím odoslať znova.',
    pl: 'Formularz dotarł uszkodzony. Proszę wysłać go ponownie.',
    en: 'The form arrived damaged. Please send it again.',
  },
  'problem.unexpected': {
    cs: 'Něco se nám nepovedlo a o chybě už víme. Zkuste to prosím za chvíli; pokud to nepomůže, nahlaste správci číslo {id}.',
    sk: 'Niečo sa nám nepodarilo a o chybe už vieme. Skúste to prosím o chvíľu; ak to nepomôže, nahláste správcovi číslo {id}.',
    pl: 'Coś się nam nie udało, błąd został zapisany. Proszę spróbować za chwilę; jeśli to nie pomoże, proszę podać administratorowi numer {id}.',
    en: 'Something went wrong on our side and was written down. Please try again in a moment; if it does not help, tell your administrator the number {id}.',
  },
  'problem.home': {
    cs: 'Zpět na začátek',
    sk: 'Späť na začiatok',
    pl: 'Wróć na początek',
    en: 'Back to the start',
  },
  'problem.title.401': {
    cs: 'Nejdřív se prosím přihlaste',
    sk: 'Najprv sa prosím prihláste',
    pl: 'Proszę się najpierw zalogować',
    en: 'Please sign in first',
  },
  'problem.title.403': {
    cs: 'Tohle nejde',
    sk: 'Toto nejde',
    pl: 'Tego nie można zrobić',
    en: 'Not allowed',
  },
  'problem.title.404': {
    cs: 'Nic tu není',
    sk: 'Nič tu nie je',
    pl: 'Nic tu nie ma',
    en: 'Nothing here',
  },
  'problem.title.409': {
    cs: 'Mezitím se něco změnilo',
    sk: 'Medzitým sa niečo zmenilo',
    pl: 'W międzyczasie coś się zmieniło',
    en: 'Something has changed meanwhile',
  },
  'problem.title.410': {
    cs: 'Odkaz už neplatí',
    sk: 'Odkaz už neplatí',
    pl: 'Link już nie działa',
    en: 'This link no longer works',
  },
  'problem.title.422': {
    cs: 'Něco je potřeba opravit',
    sk: 'Niečo treba opraviť',
    pl: 'Trzeba coś poprawić',
    en: 'Something needs fixing',
  },
  'problem.title.429': {
    cs: 'Chvíli prosím počkejte',
    sk: 'Chvíľu prosím počkajte',
    pl: 'Proszę chwilę zaczekać',
    en: 'Please wait a moment',
  },
  'problem.title.503': {
    cs: 'Teď to nejde',
    sk: 'Teraz to nejde',
    pl: 'Teraz się nie da',
    en: 'Not possible right now',
  },
  'problem.title.other': {
    cs: 'Něco se nepovedlo',
    sk: 'Niečo sa nepodarilo',
    pl: 'Coś się nie udało',
    en: 'Something went wrong',
  },
  'problem.field.required': {
    cs: 'Vyplňte to prosím.',
    sk: 'Vyplňte to prosím.',
    pl: 'Proszę to wypełnić.',
    en: 'Please fill this in.',
  },
  'problem.field.invalid': {
    cs: 'Tomuhle nerozumíme. Zkuste to prosím napsat jinak.',
    sk: 'Tomuto nerozumieme. Skúste to prosím napísať inak.',
    pl: 'Tego nie rozumiemy. Proszę spróbować napisać inaczej.',
    en: 'We cannot read this. Please write it another way.',
  },
  'problem.field.too_big': {
    cs: 'Je to moc, nejvýše {n}.',
    sk: 'Je to priveľa, najviac {n}.',
    pl: 'To za dużo, najwyżej {n}.',
    en: 'That is too much, at most {n}.',
  },
  'problem.field.too_small': {
    cs: 'Je to málo, nejméně {n}.',
    sk: 'Je to málo, najmenej {n}.',
    pl: 'To za mało, co najmniej {n}.',
    en: 'That is too little, at least {n}.',
  },
  'problem.field.too_long': {
    cs: {
      one: 'Je to moc dlouhé, nejvýše {n} znak.',
      few: 'Je to moc dlouhé, nejvýše {n} znaky.',
      other: 'Je to moc dlouhé, nejvýše {n} znaků.',
    },
    sk: {
      one: 'Je to pridlhé, najviac {n} znak.',
      few: 'Je to pridlhé, najviac {n} znaky.',
      other: 'Je to pridlhé, najviac {n} znakov.',
    },
    pl: {
      one: 'To za długie, najwyżej {n} znak.',
      few: 'To za długie, najwyżej {n} znaki.',
      many: 'To za długie, najwyżej {n} znaków.',
      other: 'To za długie, najwyżej {n} znaku.',
    },
    en: {
      one: 'This is too long, at most {n} character.',
      other: 'This is too long, at most {n} characters.',
    },
  },
  'problem.field.email': {
    cs: 'Tohle není celá e-mailová adresa. Má vypadat třeba jako jana@obchod.cz.',
    sk: 'Toto nie je celá e-mailová adresa. Má vyzerať napríklad ako jana@obchod.sk.',
    pl: 'To nie jest pełny adres e-mail. Powinien wyglądać na przykład tak: anna@sklep.pl.',
    en: 'This is not a whole e-mail address. It should look like jane@shop.com.',
  },
  'problem.field.url': {
    cs: 'Tohle není celá adresa. Má začínat https:// nebo http://.',
    sk: 'Toto nie je celá adresa. Má sa začínať https:// alebo http://.',
    pl: 'To nie jest pełny adres. Powinien zaczynać się od https:// lub http://.',
    en: 'This is not a whole address. It should start with https:// or http://.',
  },
  'problem.field.choice': {
    cs: 'Vyberte prosím jednu z nabízených možností.',
    sk: 'Vyberte prosím jednu z ponúknutých možností.',
    pl: 'Proszę wybrać jedną z podanych możliwości.',
    en: 'Please choose one of the options offered.',
  },
} satisfies Messages;
