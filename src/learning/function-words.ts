/** Beginnings (five letters, folded) of words that stand in any text and so tell nothing about what it means; Czech, Slovak, Polish, English. */
const WORDS = `
  ale ani asi aby ako aco bez byl byla bylo byli bol bola bolo boli bude budou budem budu budes chce chci chcem clove coz
  cely cela dal dale dalsi dnes dobre dobry dobra dost hodne ich jak jake jaky jako jaka jej jeho jeji jejic jen jeste este
  iba jsem jsme jsou jste som sme ste byt kde kdo kdy kdyz ked keby kto ktory ktora ktere ktery ktera ktore kvuli lebo
  mam mame mate maji maju mit mat mne mnou moc muj moje moji moja moze muze mohl mohla mozna nad nam nami nas nase nasi nebo
  alebo necha neni nie neco niekt nekdo nekde nekte nema nemam nemaj nez nich nim nic nikdo nikdy ona oni ono opet pak pokud
  potom pod podle podla pred pri pro proc preco proto pretoz prave prosi porad stale svuj svoje svoj tady tak tam taky takze
  takze tahle tento tato tohle tomu tom tou toho tim ten ta tva tva tvoje urcit uplne uz vam vami vas vase vsak vsech vsetk
  vsude vubec vzdy zase zas zda ze zit zitra vcera dnes rano vecer jeden jedna jedno dva dve tri
  albo ale bardz bedzi bede bez byc czy czyli dla dlacz dobrz dzis gdy gdyz gdzie ich ile inne jak jako jakby jeden jedna jego
  jej jest jeste jeszc jutro juz kiedy kogo kto ktora ktore ktory lub maja mam mamy masz mial miala mnie moge moja moje mozna
  musze nad nam nas nasz nawet nic nich nie niz oraz pan pani pod ponie potem prosz przed przez przy sa sie soba swoja swoje
  tak taki takie tam tego tej tez tego tylko tutaj tym was wasz wiec wiem wszys zawsz zeby znowu wczor
  about after again all also and any are because been before but can could did does don for from get got had has have her here
  his how into its just like more most much not now off one only other our out over really same she should some than that the
  their them then there these they this those too very was way were what when where which who why will with would you your
  today tomor yeste`;

const known: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/u)
    .map((word) => word.slice(0, 5)),
);

/** Whether the beginning of a word is one that tells nothing. */
export const isFunctionWord = (stem: string): boolean => known.has(stem);
