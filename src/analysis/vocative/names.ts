/**
 * Given names as people write them, homely ones too, by language and sex. They tell a given name from a surname and
 * a nickname, say whose name it is, and give the marks back to a name typed without them.
 */
export type Sex = 'm' | 'f';

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

const MEN_CS = list(`
  Adam Adolf Alan Albert Aleš Alexandr Alexej Alfréd Alois Ambrož Andrej Antonín Arnold Arnošt Artur Augustin Bartoloměj
  Bedřich Benedikt Benjamin Blahoslav Blažej Bohdan Bohumil Bohumír Bohuslav Boleslav Bonifác Boris Bořek Bořivoj Bronislav
  Bruno Břetislav Ctibor Ctirad Cyril Čeněk Čestmír Dalibor Dalimil Daniel David Denis Dobroslav Dominik Drahomír Drahoslav
  Dušan Eduard Eliáš Emanuel Emil Erik Ernest Evžen Felix Ferdinand Filip František Gabriel Gustav Hanuš Havel Herbert
  Heřman Hubert Hugo Hynek Ignác Igor Ivan Ivo Jáchym Jakub Jan Jarmil Jaromír Jaroslav Jeroným Jeremiáš Jindřich Jiří Jonáš
  Josef Julius Justin Kamil Karel Kevin Klement Kristian Kryštof Kvido Květoslav Ladislav Lambert Leo Leon Leopold Leoš Libor
  Lubomír Luboš Luděk Ludvík Lukáš Lumír Marcel Marek Marian Mario Martin Matěj Matouš Matyáš Maxim Maxmilián Medard Michael
  Michal Mikoláš Mikuláš Milan Miloslav Miloš Miroslav Mojmír Nathan Norbert Oldřich Oleg Oliver Ondřej Oskar Ota Otakar Oto
  Otto Patrik Pavel Petr Pravoslav Prokop Přemysl Radan Radek Radim Radomír Radoslav Radovan Rafael Rastislav René Richard
  Robert Robin Roland Roman Rostislav Rudolf Samuel Sebastian Servác Silvestr Slavomír Slavoj Stanislav Svatopluk Svatoslav
  Šimon Štefan Štěpán Tadeáš Teodor Tibor Tobiáš Tomáš Vavřinec Václav Valdemar Valentýn Vendelín Vilém Viktor Vincenc Vít
  Vítězslav Vladan Vladimír Vladislav Vlastimil Vlastislav Vojtěch Vratislav Zbyněk Zbyšek Zdeněk Zikmund Zoltán
  Honza Honzík Jirka Jířa Franta Pepa Péťa Tonda Míra Míla Láďa Standa Vašek Zdenda Jarda Kája Luba Ruda Olda Bohouš Lojza
  Mára Vláďa Kuba Vojta Ondra Tom Tomík Lukin Fanda Jenda Jožka Jožin Eda Míša Martínek Mirek Slávek Jára Jindra Štěpánek`);
const WOMEN_CS = list(`
  Adéla Adriana Agáta Alena Alexandra Alice Alžběta Amálie Anastázie Anděla Andrea Aneta Anežka Anna Antonie Apolena Barbora
  Beáta Běla Berta Bibiana Blanka Blažena Bohdana Bohumila Bohuslava Božena Bronislava Carmen Cecílie Dagmar Dana Daniela
  Danuše Darina Denisa Diana Dita Doris Dora Dorota Drahomíra Drahoslava Edita Ela Elena Eleonora Elen Eliška Ella Elvíra Ema
  Emílie Erika Ester Eugenie Eva Evelína Evženie Františka Gabriela Gita Gizela Hana Hedvika Helena Heda Hermína Hilda Ida
  Ilona Inés Ingrid Irena Irma Iva Ivana Iveta Ivona Izabela Jana Jarmila Jaromíra Jaroslava Jindřiška Jiřina Jitka Johana
  Jolana Josefa Josefína Judita Julie Juliana Julia Justýna Kamila Karin Karla Karolína Kateřina Klára Klaudie Kristina
  Kristýna Květa Květoslava Květuše Ladislava Laura Lea Lena Lenka Leona Libuše Lída Liliana Linda Ljuba Lucie Luďka Ludmila
  Lýdie Magdaléna Magda Mahulena Marcela Marie Markéta Marta Martina Matylda Melánie Mia Michaela Milada Milena Miloslava
  Miluše Miriam Miroslava Monika Naďa Naděžda Natálie Natalie Nela Nicol Nikol Nina Nora Oldřiška Olga Olívie Otýlie Patricie
  Pavla Pavlína Petra Radana Radka Radmila Radoslava Regina Renata Romana Rozálie Rut Růžena Sabina Sandra Sára Sidonie Silvie
  Simona Sofie Soňa Stanislava Stela Stella Sylva Sylvie Šárka Šarlota Štěpánka Štefánie Tamara Tatiana Taťána Tea Teodora
  Tereza Terezie Tina Valerie Vanda Vanesa Vendula Vendulka Věra Veronika Viktorie Vilma Viola Vladimíra Vlasta Xenie Yveta
  Zdenka Zdeňka Zdislava Zina Zita Zlata Zoja Zora Zuzana Žaneta Žofie
  Katka Káťa Kačka Kačenka Terka Terezka Verča Verunka Lucka Lucinka Hanka Hanička Janička Evička Míša Petruška Lída Lidka
  Bára Barča Barunka Markétka Maruška Mařenka Andulka Anička Andrejka Ivanka Ivka Jaruška Jiřka Zuzka Zuzanka Elka Majka
  Pája Simča Monča Klárka Kristýnka Týna Nikča Dáša Dášenka Helča Marcelka Renča Jája Madla Magdička Vlaďka Věrka Evča`);
const MEN_SK = list(`
  Alojz Ambróz Andrej Anton Arpád Augustín Bartolomej Blažej Bohuš Branislav Cyprián Dávid Dezider Dušan Eduard Emil Ervín
  Eugen Fedor Ferdinand Filip František Fridrich Gašpar Gregor Gustáv Henrich Imrich Ivan Izidor Ján Jakub Jaromír Jaroslav
  Jozef Július Juraj Karol Koloman Kornel Kristián Krištof Ladislav Ľubomír Ľuboš Ľudovít Ľuboslav Lukáš Marcel Marek Marián
  Martin Matej Matúš Maximilián Metod Michal Mikuláš Milan Miloš Miroslav Oliver Ondrej Oto Patrik Pavel Pavol Peter Radovan
  Rastislav Richard Róbert Roman Rudolf Samuel Sebastián Silvester Stanislav Svätopluk Šimon Štefan Tadeáš Teodor Tibor
  Timotej Tomáš Urban Valentín Valér Viktor Viliam Vincent Vladimír Vladislav Vojtech Vavrinec Zoltán Žigmund
  Janko Jano Jožo Peťo Miro Palo Paľo Fero Dodo Braňo Juro Ďuro Laco Rado Stano Vlado Mišo Maťo Igor Kubo Feri Tóno Ľubo
  Lubo Robo Majo Ivo Karči Samo Tomi Rasťo Števo Ďuri Vilo Edo`);
const WOMEN_SK = list(`
  Adela Adriana Agáta Agnesa Alena Alexandra Alica Alžbeta Amália Anabela Andrea Aneta Anežka Anna Antónia Barbora Beáta
  Beatrica Bibiána Blanka Božena Bronislava Cecília Dana Daniela Danica Darina Denisa Diana Dominika Dorota Edita Elena
  Eleonóra Eliška Elvíra Ema Emília Erika Estera Eva Františka Gabriela Gizela Hana Hedviga Helena Henrieta Ida Ingrid Irena
  Irma Ivana Iveta Ivica Izabela Jana Jarmila Jaroslava Jolana Jozefína Judita Júlia Justína Kamila Karina Karolína Katarína
  Klaudia Klára Kornélia Kristína Ľubica Ľubomíra Ľudmila Laura Lea Lenka Lívia Linda Lucia Lujza Magdaléna Margaréta Margita
  Mária Mariana Marta Martina Matilda Melánia Michaela Milada Milena Milica Miriam Miroslava Monika Nadežda Natália Nela Nina
  Nora Oľga Otília Patrícia Paula Paulína Petra Petronela Radoslava Regína Renáta Romana Rozália Ružena Sabína Sandra Sára
  Silvia Simona Slávka Soňa Sofia Stanislava Stela Svetlana Šarlota Štefánia Tamara Tatiana Terézia Tereza Timea Valéria Vanda
  Vanesa Veronika Viera Vierka Viktória Viola Vlasta Xénia Zdenka Zita Zlatica Zora Zuzana Žaneta Žofia
  Zuzka Katka Danka Janka Evka Mirka Ivka Betka Marienka Hanka Anička Aďka Miška Lucka Simonka Zuzanka Veronka Evička Kika`);
const MEN_PL = list(`
  Adam Adrian Albert Aleksander Aleksy Alfred Aleks Alan Ambroży Anatol Andrzej Antoni Ariel Arkadiusz Artur August Augustyn
  Barnaba Bartłomiej Bartosz Benedykt Beniamin Bernard Błażej Bogdan Bogumił Bogusław Bolesław Borys Bronisław Bruno Brunon
  Cezary Cyprian Cyryl Czesław Damian Daniel Dariusz Dawid Denis Dionizy Dominik Donat Edmund Edward Eligiusz Emanuel Emil
  Eryk Ernest Eugeniusz Fabian Feliks Ferdynand Filip Franciszek Fryderyk Gabriel Gerard Gniewomir Gracjan Grzegorz Gustaw
  Gwidon Henryk Herbert Hieronim Hilary Hipolit Hubert Hugo Idzi Ignacy Igor Ireneusz Iwo Izydor Jacek Jacenty Jakub Jan
  Janusz Jarosław Jeremi Jerzy Jędrzej Joachim Jonasz Jonatan Józef Julian Juliusz Kacper Kajetan Kamil Karol Kasper Kazimierz
  Klaudiusz Klemens Konrad Konstanty Kordian Kornel Krystian Krzysztof Ksawery Lech Lechosław Leon Leonard Leopold Lesław
  Leszek Lew Lucjan Ludwik Łazarz Łukasz Maciej Makary Maksym Maksymilian Marceli Marcel Marcin Marek Marian Mariusz Mateusz
  Maurycy Michał Mieczysław Mieszko Mikołaj Milan Miłosz Mirosław Narcyz Natan Nikodem Norbert Olaf Oliwier Oliwer Olgierd
  Oskar Patryk Paweł Piotr Przemysław Radomir Radosław Rafał Rajmund Remigiusz Robert Roman Rudolf Ryszard Sebastian Sergiusz
  Seweryn Sławomir Stanisław Stefan Sylwester Szczepan Szymon Tadeusz Teodor Tobiasz Tomasz Tymon Tymoteusz Tytus Wacław
  Waldemar Walenty Walery Walerian Wawrzyniec Wiesław Wiktor Wilhelm Wincenty Wit Witold Władysław Włodzimierz Wojciech
  Xawery Zbigniew Zdzisław Zenon Zygmunt Ziemowit
  Kosma Jarema Bonawentura Sasza Misza Kuba Staś Stasiek Stasio Jaś Jasiek Jasio Janek Krzyś Krzysiek Krzysio Tomek Maciek Maciuś Wojtek Zbyszek Zbynio Rysiek
  Heniek Henio Olek Piotrek Piotruś Sławek Radek Jarek Darek Witek Włodek Zdzisiek Józek Józio Romek Arek Przemek Franek
  Franio Antek Antoś Adaś Michałek Grzesiek Grześ Kazik Kazio Tadek Mietek Wiesiek Bartek Mirek Czesiek Edek Gucio Jurek
  Karolek Kacperek Lolek Mareczek Pawełek Boguś Bolek Lutek Marcinek Szymek Tymek Tymuś Wicek Zenek`);
const WOMEN_PL = list(`
  Ada Adela Adelajda Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amanda Amelia Anastazja Andżelika Aneta Angelika
  Aniela Anita Anna Antonina Apolonia Ariadna Augustyna Aurelia Barbara Beata Beatrycze Bernadeta Bernadetta Bianka Blanka
  Bogna Bogumiła Bogusława Bożena Brygida Cecylia Celina Czesława Dagmara Danuta Daria Diana Dominika Dorota Edyta Eleonora
  Eliza Elwira Elżbieta Emilia Emma Ernestyna Estera Eugenia Eulalia Ewa Ewelina Faustyna Felicja Franciszka Gabriela Gaja
  Genowefa Gertruda Gloria Grażyna Halina Hanna Helena Henryka Honorata Hortensja Ida Iga Ilona Inga Ingrid Irena Irmina Iwona
  Iza Izabela Izabella Jadwiga Jagoda Jagna Janina Jaśmina Joanna Jolanta Jowita Józefa Józefina Judyta Julia Julianna Julita
  Justyna Kaja Kalina Kamila Karina Karolina Katarzyna Kazimiera Kinga Kira Klara Klaudia Klementyna Kornelia Krystyna Ksenia
  Laura Lena Leokadia Leonia Lidia Lilia Lilianna Liliana Lucyna Ludmiła Ludwika Luiza Łucja Magda Magdalena Maja Malwina
  Małgorzata Marcela Marcelina Marcjanna Maria Marianna Mariola Mariella Marlena Marta Martyna Maryla Matylda Melania Mia
  Michalina Milena Mirela Mirosława Monika Nadia Nadzieja Natalia Natasza Nel Nela Nikola Nina Noemi Nora Oktawia Olga Olimpia
  Oliwia Otylia Patrycja Paula Paulina Pelagia Petronela Pola Regina Renata Roksana Rozalia Róża Sabina Salomea Sandra Sara
  Sonia Stanisława Stefania Stella Sylwia Tamara Tatiana Teodora Teresa Urszula Waleria Wanda Weronika Wiesława Wiktoria Wioleta
  Wioletta Władysława Zdzisława Zenobia Zofia Zoja Zuzanna Zyta Żaneta Żanna
  Kasia Kaśka Kasieńka Basia Baśka Zosia Zośka Gosia Gośka Małgosia Asia Aśka Joasia Ania Anka Hania Hanka Ola Olka Ela Elka
  Ula Ulka Ala Alka Jola Jolka Marysia Maryśka Danusia Danka Tola Jadzia Madzia Magdusia Józia Renia Ewunia Ewka Krysia Kryśka
  Stefcia Stasia Terenia Tereska Tosia Monia Mońka Natalka Julka Julcia Wiola Wika Iwonka Beatka Dorotka Agusia Aga Agniesia
  Jagusia Helenka Hela Lusia Lucynka Celinka Grażynka Halinka Bożenka Martusia Martynka Olcia Paulinka Patka Ewcia Zuzia Zuza
  Karolinka Kinia Kamilka Gabrysia Gabi Amelka Emilka Lenka Oliwka Hanusia Frania Genia Henia Mania Lodzia Władzia Misia Sylwka`);
const MEN_EN = list(`
  Aaron Adam Alan Alex Andrew Anthony Ben Benjamin Brian Charles Chris Christopher Colin Daniel Dave David Dennis Donald Edward
  Eric Frank Gary George Graham Greg Harry Henry Ian Jack James Jason Jeff Jim Joe John Jonathan Joseph Josh Joshua Kenneth
  Kevin Liam Luke Mark Martin Matt Matthew Michael Mike Nathan Neil Nicholas Nick Noah Oliver Oscar Patrick Paul Peter Philip
  Ray Richard Robert Roger Ronald Ryan Sam Samuel Scott Sean Simon Stephen Steve Steven Stuart Thomas Tim Timothy Tom Tony
  Victor Vincent Walter Will William`);
const WOMEN_EN = list(`
  Abigail Alice Amanda Amelia Amy Angela Ann Anna Anne Ashley Barbara Beth Betty Carol Caroline Catherine Charlotte Christine
  Claire Daisy Deborah Diana Donna Dorothy Elizabeth Ella Emily Emma Evelyn Fiona Frances Grace Hannah Heather Helen Isabella
  Jane Janet Jennifer Jenny Jessica Joan Judith Judy Julia Julie Karen Kate Katherine Kathleen Kelly Kimberly Laura Linda Lisa
  Louise Lucy Margaret Maria Martha Mary Megan Melissa Michelle Nancy Natalie Nicole Olivia Pamela Patricia Rachel Rebecca
  Rose Ruth Sandra Sarah Sharon Sophia Sophie Susan Tina Victoria Zoe`);

/** Borne by men and women alike: the name alone says nothing. */
export const UNISEX: ReadonlySet<string> = new Set(
  'Nikola Andrea Saša Míša Péťa Kája Vlasta Alex Sam Robin Kim René Jindra Zdenda Míla Luba Jára Marion Jája Pája'
    .toLowerCase()
    .split(' '),
);

export type NameLanguage = 'cs' | 'sk' | 'pl' | 'en';

export const GIVEN: Readonly<Record<NameLanguage, Readonly<Record<Sex, readonly string[]>>>> = {
  cs: { m: MEN_CS, f: WOMEN_CS },
  sk: { m: MEN_SK, f: WOMEN_SK },
  pl: { m: MEN_PL, f: WOMEN_PL },
  en: { m: MEN_EN, f: WOMEN_EN },
};

/** The hundred or so commonest Czech men's surnames with marks; a woman's is known by the same stem. */
export const MARKED_SURNAMES: readonly string[] = list(`
  Novák Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Pospíšil Hájek Jelínek Král Růžička Beneš Sedláček
  Doležal Kolář Krejčí Navrátil Čermák Vaněk Blažek Kříž Kovář Kratochvíl Kopecký Bartoš Vlček Šimek Polák Konečný Malý Čech
  Štěpánek Staněk Šťastný Mareš Sýkora Tichý Vávra Matoušek Bláha Říha Ševčík Bureš Mašek Dušek Hrubý Janů Petrů Šmíd Havlíček
  Hladík Janeček Klíma Kolařík Křížek Kubíček Macháček Macháč Nečas Nováček Ondráček Pavlíček
  Petříček Pešek Řezníček Řezáč Slavíček Souček Šebesta Šimůnek Škoda Špaček Štefek Švec Tomášek Toušek Trávníček
  Tůma Uhlíř Vacek Vašíček Vítek Vondráček Vondrák Vrána Vybíral Zahradník Závodný Zatloukal Žák Žižka Šimáček Šafránek Šulc
  Zelený Bílý Starý Mladý Široký Suchý Hlaváček Holý Dostál Lukáš Havránek Hořejší Kvapil Krátký Dlouhý Toman Jirásek`);
