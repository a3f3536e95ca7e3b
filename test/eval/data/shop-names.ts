/** A hundred names of shops and services that people in the four languages write about. */
export const SHOP_NAMES: readonly string[] = `
Alza, Mall, CZC, Datart, Electro World, Planeo, Rohlík, Košík, Zásilkovna, Packeta,
Česká pošta, Česká spořitelna, Komerční banka, Air Bank, Moneta, Fio banka, České dráhy, RegioJet, Heureka, Zboží,
Notino, Dr. Max, Pilulka, Benu, Sportisimo, Decathlon, Hornbach, Baumax, Obi, Bauhaus,
Lidl, Kaufland, Albert, Billa, Penny, Tesco, Globus, Makro, Teta, Rossmann,
Ikea, Jysk, Asko, Möbelix, Kika, Baťa, Deichmann, Zoot, About You, Zalando,
Aukro, Bazoš, Vinted, Sazka, Fortuna, Tipsport, Vodafone, T-Mobile, Telekom, Orange,
Slovenská pošta, Slovenská sporiteľňa, Tatra banka, VÚB, Martinus, Nay, Hej.sk, Alza Box, Dedoles, Kytary.cz,
Allegro, Empik, Żabka, Biedronka, InPost, Poczta Polska, Media Expert, RTV Euro AGD, x-kom, Morele,
Orlen, PKO BP, mBank, Castorama, Leroy Merlin, Pepco, Reserved, Smyk, Answear, Eobuwie,
Amazon, eBay, AliExpress, Temu, Shein, DHL, DPD, PPL, GLS, Booking.com
`
  .split(/[,\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');
