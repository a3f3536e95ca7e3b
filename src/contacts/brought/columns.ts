/** What a column of a table of people may hold, and by which names it goes in four languages (folded, the surest first). */
export const PERSON_COLUMN_NAMES = {
  name: `jmeno-a-prijmeni meno-a-priezvisko imie-i-nazwisko cele-jmeno cele-meno full-name fullname display-name jmeno meno
    name customer-name jmeno-zakaznika meno-zakaznika zakaznik zakaznicka zakaznicka klient klientka kontakt contact
    customer osoba nazev nazov nazwa person`,
  firstName: 'krestni-jmeno krstne-meno imie first-name firstname given-name',
  lastName: 'prijmeni priezvisko nazwisko last-name lastname surname family-name',
  email: `e-mail email mail e-mailova-adresa emailova-adresa adres-e-mail adres-email adres-e-mailowy email-address
    e-mail-address emails`,
  phone: `telefon tel mobil telefonni-cislo cislo-telefonu telefonne-cislo cislo-telefonu numer-telefonu telefon-komorkowy
    komorka phone phone-number mobile mobile-phone phones`,
  facebook: 'facebook fb facebook-profil profil-facebook facebook-url fejsbuk',
  instagram: 'instagram insta ig instagram-profil profil-instagram instagram-url',
  mastodon: 'mastodon fediverse',
  bluesky: 'bluesky bsky',
  account:
    'ucet ucty konto konta profil profily account accounts handle profile social socialni-site socialne-siete',
  vip: 'vip dulezity dolezity wazny wazna premium important',
  owner: `vlastnik pecuje kdo-se-stara stara-se kto-sa-stara opatrovnik opiekun wlasciciel obchodnik owner account-manager
    assigned-to looked-after-by`,
  language: 'jazyk jezyk language lang locale',
  addressForm:
    'osloveni oslovenie forma-osloveni forma-oslovenia forma-zwracania-sie address-form form-of-address',
  note: 'poznamka poznamky uwagi notatka notatki note notes',
} as const;

export type PersonField = keyof typeof PERSON_COLUMN_NAMES;

export const PERSON_FIELDS = Object.keys(PERSON_COLUMN_NAMES) as readonly PersonField[];
