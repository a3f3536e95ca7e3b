/**
 * Everyday words that shops, cafés, makers and services like to be called by: plants, animals, things of the house,
 * food, weather, trades. A watch typed with a capital for one of them is a name, of which a text must give evidence.
 * Folded; written for this project.
 */
export const COMMON_WORDS: Readonly<Record<'cs' | 'sk' | 'pl' | 'en', string>> = {
  en: `
    fat|thin|stuff|thing|things|place|people|man|woman|girl|girls|boy|boys|men|women|child|children|hand|hands|eye|eyes|foot|feet|leg|arm|body|room|floor|wall|money|day|night|week|year|
    month|work|job|news|life|school|road|car|food|dinner|lunch|breakfast|meat|big|small|old|new|long|short|high|low|hot|cold|black|young|good|nice|bad|free|full|empty|fast|slow|
    hard|easy|first|last|second|third|two|four|five|six|seven|eight|nine|ten|hundred|thousand|dollar|pound|buy|sell|make|made|eat|drink|see|give|get|take|come|run|walk|talk|think|
    feel|read|write|live|like|sharp|soft|round|deep|wide|tall|strange|modest|raw|rich|poor|sour|salty|sticky|hungry|thirsty|sleepy|lazy|busy|crazy|funny|silly|sunny|windy|foggy|
    acorn|adore|affinity|agate|alder|alley|almond|alpine|always|amaze|amber|ample|anchor|angel|animal|anvil|apothecary|apricot|apron|arcade|
    arch|argo|arrow|artisan|ash|aspen|aspire|atelier|attic|aura|aurora|autumn|awake|axe|azure|baby|badger|baker|bakery|balance|balcony|balloon|
    bamboo|banana|bandit|banjo|bark|barley|barn|barrel|basil|basket|bath|bay|bazaar|beach|beacon|beam|bean|beans|bear|beauty|beaver|bed|beds|bee|
    beech|bees|beetle|bell|belle|bench|berry|bicycle|bike|birch|bird|biscuit|bison|blackbird|blackberry|blade|blanket|blaze|blend|bliss|block|
    bloom|blossom|blue|bluebell|bluebird|blush|boat|bold|bonsai|book|booking|bookshop|boom|border|bottle|bough|bouquet|boutique|bow|bowl|boxer|brace|
    bracket|bramble|branch|brand|brass|brave|bread|breeze|brew|brick|bridge|bright|brilliant|bronze|brook|broom|brush|bubble|bucket|buckle|bud|buddy|
    buffalo|builder|bull|bumble|bundle|bunny|burrow|bus|bush|bustle|butcher|butler|butter|buttercup|butterfly|button|buttons|buzz|cabin|cabinet|cactus|
    calm|camel|camp|canary|candle|candy|canvas|canyon|captain|caramel|caravan|cardinal|cargo|carnival|carpet|carrot|cart|cascade|castle|catch|
    cedar|cellar|chair|chalk|champion|channel|charm|chart|cherish|cherry|chess|chestnut|chicken|chime|chimney|china|chip|choice|chrome|
    cinder|cinnamon|citrus|classic|clay|clean|clear|clever|cliff|cloak|clock|cloud|clouds|clover|club|coach|coal|coast|cobalt|cobble|cobbler|cobra|
    cocoa|coconut|cocoon|coffee|collar|colour|color|comet|comfort|common|compass|copper|coral|cord|cork|corner|cosmos|cottage|cotton|courier|cove|cow|
    cradle|craft|crane|crate|crater|cream|creek|crew|cricket|crimson|crisp|crocus|crow|crown|crumb|crumbs|crush|crystal|cub|cube|cuckoo|cup|cupboard|
    curl|currant|currents|curtain|cushion|cycle|cypress|daffodil|dagger|daily|dairy|daisy|dandelion|dapper|daring|dawn|daylight|deer|delight|delta|den|denim|dent|
    depot|desert|design|desk|dew|dial|diamond|dingo|direct|disco|dish|ditto|divine|dock|dolphin|dome|domino|doodle|door|dose|dot|dragon|dragonfly|drape|
    drawer|dream|dreams|dress|drift|driftwood|drive|drop|drum|duck|dune|dusk|dust|eagle|earth|ebony|echo|eclipse|eden|edge|elder|elements|elephant|elevate|
    elite|elm|ember|embrace|emerald|empire|essence|essential|eternal|ever|everest|evergreen|everyday|evolve|explore|fable|fabric|face|factory|fair|faith|falcon|
    family|fancy|farm|farmer|fathom|favourite|fawn|feast|feather|fence|fern|ferret|fest|fiddle|field|fig|finch|fir|fire|firefly|fireside|fish|fit|fizz|flag|
    flair|flame|flamingo|flash|fleece|flint|float|flora|florist|flourish|flow|flower|fluff|flute|fog|forest|forge|form|fort|fortune|forward|foundry|fountain|fox|
    foxglove|frame|freedom|friend|frost|fruit|furnish|furrow|gadget|galaxy|gallery|galley|garden|gardener|garland|garlic|garnet|gather|gazebo|gazelle|gear|gem|
    genesis|gentle|giant|ginger|giraffe|glacier|glade|glass|gleam|glide|globe|glory|gloss|glow|goat|gold|golden|goldfinch|goose|gorilla|gourmet|grace|grain|
    grand|grange|granite|granny|grape|grass|gravity|green|greenhouse|griffin|grind|grit|grizzly|grocer|ground|grove|grow|guild|gull|gum|gust|hammer|hammock|handy|happy|
    harbour|harbor|hare|harmony|harp|harvest|hatch|haven|hawk|hawthorn|hay|haystack|hazel|head|hearth|heart|heath|heather|heaven|hedge|hedgehog|helix|helm|herb|heritage|
    hero|heron|hilltop|hinge|hive|hobby|hollow|holly|homestead|honest|honey|honeycomb|hoof|hook|hoop|hop|hope|horizon|hornet|horse|hound|hub|hue|hug|humble|hummingbird|
    hunter|husk|hut|icon|igloo|impact|impulse|independent|indigo|infinity|ink|inn|inspire|instinct|iron|island|ivory|ivy|jacket|jade|jar|jasmine|jay|jelly|jewel|
    jolly|journey|joy|jubilee|juicy|jumble|jumper|jungle|juniper|jute|kernel|kettle|key|kettles|kernels|kestrel|kid|kids|kiln|kind|kindle|kindred|kingdom|kingfisher|kitchen|kitten|knight|
    knit|knot|kudos|label|lace|ladder|ladle|lagoon|lake|lamb|lamp|lantern|larch|lark|larder|larkspur|latch|laurel|lavender|lavish|leaf|leap|leather|ledge|legacy|legend|
    lemon|lemonade|lens|leopard|level|liberty|light|lighthouse|lightning|lilac|lily|limit|linden|linen|lion|little|loaf|local|lodge|loft|logic|loom|loop|lotus|lounge|love|lucid|
    lucky|luggage|lull|lumen|luna|lunar|lupin|luxe|lynx|lyric|magic|magnolia|magpie|mallard|mammoth|manor|mantis|maple|marble|marigold|marina|market|marlin|maroon|marsh|marshmallow|
    marvel|mason|mast|master|mate|matter|maven|maze|meadow|medal|mellow|melon|memo|memory|merchant|mercury|mermaid|merry|method|midnight|mighty|mill|miller|mimosa|mineral|minnow|
    mirage|mirror|mist|mitten|moon|mocha|modern|mojo|mole|moment|monarch|monkey|monsoon|moor|moose|moss|moth|mosaic|motion|mountain|mouse|muffin|mulberry|muse|mushroom|mustard|mystic|
    nana|native|natural|nature|nautilus|navy|neat|nectar|needle|neon|neptune|nettle|network|newt|nifty|nimble|noble|nomad|nook|north|northern|nosh|note|novel|nugget|nurture|nut|nutmeg|
    oak|oasis|oat|oath|obsidian|ocean|octopus|odyssey|office|olive|omen|omni|onion|onyx|opal|open|optimum|opus|orchard|orchid|organic|origin|oriole|orion|osprey|otter|outdoor|outpost|
    oven|owl|oxygen|oyster|pace|paddle|paddock|page|pages|paint|paisley|palace|palette|palm|panda|pansy|panther|pantry|paper|papaya|parade|paradise|paragon|parchment|park|parlour|
    parrot|parsley|partridge|passion|pasture|patch|path|patio|paw|paws|peach|peacock|peanut|pear|pearl|pebble|pebbles|pecan|peel|pelican|penguin|peony|perch|petal|petals|pheasant|phoenix|
    piano|piccolo|pickle|picnic|picture|pier|pigeon|pillar|pillow|pilot|pine|pinecone|pink|pioneer|pipe|piper|pistachio|pixel|pixie|plain|plank|plant|planter|platform|plaza|pledge|
    plenty|plough|plum|plume|plush|poem|poet|point|polar|polish|pony|pop|poppy|porcelain|portal|portrait|posy|pot|potion|potter|pottery|powder|power|prairie|precious|press|prestige|
    prince|princess|print|prism|pristine|prize|promise|proof|proper|prosper|puddle|puffin|pulp|pulse|pumpkin|punch|pure|purple|purse|puzzle|pyramid|quail|quarry|quarter|quartz|quay|queen|quest|
    quick|quill|quilt|quince|rabbit|radiance|radish|rain|rainbow|raindrop|raisin|rally|ranch|range|raspberry|raven|ray|ready|rebel|record|reed|reef|reflection|refuge|regal|
    relish|remedy|renew|reserve|retreat|revive|rhino|rhythm|ribbon|rice|ridge|ripple|rise|ritual|river|robin|rock|rocket|rogue|roller|roof|rooster|root|roots|rope|rose|rosemary|rosette|rover|rowan|royal|
    rugby|rustic|rye|saddle|saffron|sage|sail|sailor|salad|salmon|salt|salvage|sand|sandal|sandstone|sapling|sapphire|satin|saucer|savage|savour|scarf|scarlet|scent|scissors|scoop|scout|
    scribe|script|scroll|sea|seagull|seal|season|seaweed|secret|seed|seedling|sequel|serene|serenity|shade|shadow|shamrock|shed|sheep|shelf|shelter|shield|shine|ship|shore|shutter|silk|silver|simple|
    sketch|skin|skylark|slate|sleek|sleep|slice|slipper|sloth|snow|snowdrop|snowflake|snug|soap|soda|sofa|solace|solar|solo|sonic|soul|sound|source|south|spade|spark|sparkle|sparrow|spatula|
    spice|spider|spin|spiral|spirit|splash|spoon|spot|spring|sprint|sprout|spruce|squirrel|stable|stag|stage|stallion|starfish|starling|station|steam|steel|stem|step|sterling|stitch|stone|storage|
    stork|storm|story|stove|strand|straw|strawberry|street|string|stripes|stroll|strong|studio|stump|sugar|suit|summer|summit|sun|sunbeam|sunday|sundial|sunflower|sunny|sunrise|sunset|sunshine|super|
    supreme|surf|surge|surplus|swallow|sweet|swift|swing|sycamore|symphony|table|tack|tail|tailor|talent|tandem|tangerine|tango|tank|tap|tapestry|tart|tea|teacup|teak|teal|teapot|tempest|temple|tempo|
    tent|terrace|terrain|thicket|thimble|thistle|thorn|thread|thrift|thrive|throne|thrush|thunder|thyme|ticket|tidy|tile|timber|tin|tinker|tinsel|titan|toad|toast|toaster|together|token|tomato|tonic|
    toolbox|topaz|torch|tortoise|totem|touch|tower|town|toy|toybox|track|trade|trader|trail|tram|tranquil|traveller|treasure|treat|tree|trellis|tribe|trident|trinket|trove|truffle|trunk|trust|tulip|
    tundra|tunic|turnip|turquoise|turtle|tusk|tutor|tweed|twig|twine|twist|umbrella|unicorn|unity|universal|universe|urban|urchin|valley|vanilla|vault|vector|velvet|venture|venus|verge|vessel|
    viking|villa|village|vine|vintage|violet|viper|vista|vital|vivid|volcano|voyage|vulture|waffle|wagon|walnut|walrus|wander|wanderer|warm|warmth|warrior|wasp|watch|water|waterfall|wave|waves|wax|
    wealth|weasel|weather|weave|weaver|wedge|welcome|well|west|whale|wheat|wheel|whisk|whisker|whisper|white|wicked|wicker|wicks|widget|wild|wildflower|willow|wind|winder|windmill|wine|wing|winter|wisdom|wise|
    wisteria|wolf|wonder|wood|wooden|woodland|woodpecker|wool|workshop|world|wreath|wren|yard|yarn|yarrow|yellow|yew|yield|yoga|zebra|zen|zenith|zephyr|zest|zinc`,
  cs: `
    anezka|andel|andilek|balkon|barvinek|basta|bazar|beranek|berounka|blaho|boruvka|borovice|brambora|briza|brouk|broskev|buchta|bublina|bylina|bylinka|bylinky|caj|cajovna|cert|chaloupka|chalupa|chata|chleba|
    ctyrlistek|cvrcek|darek|darky|divoch|divadlo|grizly|drak|dracik|drevo|drevko|dilna|dilnicka|doma|domecek|domacnost|duha|fialka|dudek|hadanka|havran|heboucko|hlava|hnizdo|holub|holubice|hora|horka|hospoda|hracka|hracky|
    hrnek|hrnecek|hribek|hruska|hvezdicka|houba|houpacka|hustnik|jablko|jablon|jablicko|jasan|javor|jelen|jezek|jezecek|jiskra|kabelka|kacenka|kafe|kamen|kaminek|kapesnik|kapsa|kastan|kavicka|klic|klicek|
    kliste|klobouk|knedlik|knihkupectvi|knihovna|knoflik|kobliha|kocour|kocicka|kolac|kolacek|kolecko|kolobezka|kominik|komin|konvalinka|konvice|kopretina|koralek|koralky|koren|korinek|kostka|kosticka|koukol|kouzlo|
    kozich|kozisek|kralik|kramek|kridlo|krtek|krokodyl|kuchyn|kufr|kurnik|kvitek|kyticka|kytara|kytary|kytka|labut|lampicka|lavice|lavicka|lekarnik|les|liska|listek|lipa|louka|lod|lodka|louc|lucerna|makovice|maly|matka|mandarinka|
    maslo|mazlik|med|medovnik|medvidek|meruzalka|merunka|mesic|mesto|mlyn|motylek|mravenec|mrkev|mydlo|mydlarna|naramek|nit|nitka|obchudek|obraz|ohen|ohnicek|okno|oliva|orech|orisek|ostrov|ovce|ovecka|
    palec|pampeliska|papirnictvi|papousek|parek|parez|pastelka|pastelky|pavouk|pecivo|perla|perlicka|pernik|pernicek|perina|pero|pirko|pivovar|plamen|plachta|plysak|podkova|polstar|pomeranc|
    ponozka|ponozky|pramen|prstynek|pruvan|prvosenka|ptacek|pulec|rak|rada|ruzicka|rybka|rybnik|rytir|sad|saty|sedmikraska|seminko|sklenik|sklo|skrivan|skrin|skritek|slavik|slunecnice|slunicko|slunce|smrk|
    sob|sklep|slunicka|snek|snih|sojka|spiz|srna|stehlik|stodola|stopka|stul|strevic|strecha|studna|studanka|svetlo|svetluska|svicka|svicky|sykorka|sysel|skatulka|satna|satnik|sikula|siska|skolka|sperk|sperky|spendlik|stenatko|stika|
    taska|tchor|tetrev|topinka|trava|travnik|trdlo|trh|truhla|truhlik|tuzka|tlapka|tygr|ulice|uhli|usmev|vanek|vanocka|varecka|vafle|vazka|vceli|vcelka|veverka|vetrnik|vez|viking|vitr|vlk|vlastovka|vlnka|vorech|
    vrabec|vrabcak|vrana|vrba|vydra|zabka|zahradnik|zahradka|zaba|zajic|zamecek|zaluzie|zatisi|zelva|zrcadlo|zvon|zvonek|zidlicka|zirafa|zralok|zuzu|sekera|kladivo|pila|hrebik|sroub|tkanicka|tenisky|kola|lyze|drogerka`,
  sk: `
    anjel|anjelik|babka|baranok|bazar|bocian|borovica|bylinka|bylinky|caj|cajovna|carokrasne|certik|chalupa|chata|ceresna|cucoriedka|damske|darcek|darceky|dielna|domcek|drevko|drevo|drak|duha|dub|fialka|gastan|grizly|
    harmancek|havran|hniezdo|hora|horec|horcica|hracka|hracky|hribik|hrniec|hrncek|huska|iskra|iskierka|izba|jablko|jablcko|jahodka|jazmin|jaskyna|javor|jelen|jezko|jesen|kamen|kamienok|kapor|kava|kavicka|klinec|
    kluc|klucik|klobuk|knihkupectvo|kniznica|kocur|kolac|kolobezka|komora|koren|korunka|kosicek|kostka|kozuch|kozusok|kralik|krcah|kridlo|krtko|kuchyna|kufor|kura|kvet|kvietok|kvetinka|kytica|labka|labut|lampas|lavicka|les|lesik|levandula|
    lienka|lipa|list|lod|luka|lopta|lucka|macka|macko|mak|marhula|maslo|mata|mackovia|med|medovnik|medvedik|medved|mesiac|mlyn|motylik|mravec|mrkva|mydlo|myska|nit|nitka|obchodik|obraz|ohen|olivovy|orech|
    orgovan|orol|ostrov|ovecka|papagaj|papiernictvo|papucka|pecivo|perla|pernik|pero|pierko|pivnica|plamen|plysak|podkova|ponozka|ponozky|potok|prach|pramen|prstienok|prvosienka|puzdro|pupava|rak|rybka|rys|ruzicka|
    sad|salka|saty|sedmokraska|skalka|sklo|sliepka|slniecko|slnecnica|slon|slavik|snehulienka|sova|srdiecko|srnka|stolar|stolicka|strom|stromcek|studna|studnicka|svetlo|sviecka|sviecky|sperk|sperky|skatulka|skriatok|
    taska|tlapka|trava|tulen|ulica|usmev|vazka|vcielka|velryba|vevericka|vietor|vlk|vlnka|vrabec|vrana|vrba|vydra|zaba|zabka|zahradka|zajac|zajko|zamok|zelena|zrkadlo|zvon|zvoncek|zirafa`,
  pl: `
    aniol|aniolek|arbuz|bajka|balkon|balonik|baran|baranek|bazar|bazylia|bez|bialy|bluszcz|bloto|bocian|borowka|borsuk|bratek|brzoza|buda|budka|bulka|buleczka|burak|burza|buty|bajkowo|cegla|chatka|chleb|chlebek|chmura|chmurka|chrzan|
    chusta|ciastko|ciasteczko|cukierek|cukiernia|cynamon|czajnik|czapka|czapla|czekolada|czeresnia|czosnek|deska|diabelek|dlon|domek|dolina|dorsz|drewno|drewienko|droga|drozd|drzewo|dynia|dywan|dzbanek|dzieciak|dzik|
    fajka|fiolek|firanka|fotel|fryzjer|garnek|gawra|gaj|galazka|gasior|ges|gil|glina|gniazdo|gniazdko|golab|gora|gorka|gorczyca|gruszka|grzyb|grzybek|guzik|guziczek|herbata|herbatka|huba|igla|igielka|imbir|iskierka|iskra|jablko|
    jabluszko|jagoda|jagodka|jaskolka|jawor|jelen|jelonek|jesion|jez|jezyk|jezyna|jodla|kaczka|kaczuszka|kalina|kamien|kamyk|kamyczek|kapelusz|kapusta|karmel|kasztan|kawa|kawka|kawiarnia|ketchup|klon|klocek|klocki|klucz|
    kluczyk|klebek|kocimietka|kocyk|kogut|kolacz|kolczyk|koliba|koniczyna|koperek|koral|koralik|korek|korzen|kos|kosc|kostka|kosz|koszyk|kot|kotek|koza|kozka|kraina|krasnal|kredka|kredki|kret|krolik|kruszyna|krzeslo|ksiazka|ksiazki|
    ksiezyc|kuchnia|kula|kulka|kura|kurka|kurnik|kwiat|kwiatek|kwiatuszek|kwiaciarnia|labedz|laka|lalka|las|lasek|latarnia|latawiec|lawenda|lawka|len|lis|lisek|lisc|listek|lipa|lustro|luska|lyzka|lyzeczka|lodyga|
    magnolia|mak|maliny|malinka|malpka|marchewka|maslo|melon|mewa|mieta|miod|miodek|mis|misiek|mlyn|mlotek|morela|most|motylek|mrowka|mucha|mydlo|mydelko|mysz|myszka|nitka|nozyczki|nuta|nutka|obraz|obrazek|ogien|ogrod|
    ogrodek|ogrodnik|okruszek|oliwa|oliwka|olowek|orzech|orzeszek|osa|osiolek|owca|owieczka|pajak|paleta|papier|papuga|parasol|parasolka|pasieka|pasja|patelnia|pchelka|perelka|pedzel|piekarnia|piekarz|pieprz|pierniczek|piernik|
    pierogarnia|pies|piesek|piorko|piwonia|pizza|plaza|plomien|plomyk|plotek|pluszak|poduszka|podkowa|pokoj|polana|polka|pomarancza|poranek|porzeczka|potok|poziomka|promyk|prezent|przystan|pszczola|pszczolka|ptak|
    ptaszek|ptaszyna|puchacz|pudelko|rak|rekawiczka|rekodzielo|robak|rosa|roslina|roslinka|rower|rozmaryn|roza|rozyczka|rumianek|ryba|rybka|rys|sad|salata|sarna|sarenka|schron|sen|serce|serduszko|sernik|sikorka|skala|skarpetka|skarpetki|
    skowronek|skrzat|skrzynia|skrzydlo|slimak|slimaczek|sloik|slonce|sloneczko|slonecznik|slowik|smok|snieg|sniezka|sokol|sol|sosna|sroka|statek|stodola|stol|stolarz|strumyk|strych|studnia|swieca|swieczka|swieczki|swierk|swit|szachy|szafa|szafir|szafirek|
    szafka|szafran|szalik|szczotka|szpilka|szyszka|sciezka|talerz|talerzyk|tecza|torebka|torcik|tort|trawa|trawnik|truskawka|tukan|tymianek|usmiech|wachlarz|wanilia|wawoz|wazka|welna|welenka|wianek|wiatr|wiatrak|wiewiorka|wiklina|winnica|
    wino|wisnia|wisienka|wloczka|wodospad|wozek|wrobel|wrobelek|wrzos|wstazka|wydra|zaba|zagroda|zakatek|zapalka|zegar|zegarek|ziarno|ziarenko|zielnik|ziele|ziola|ziolo|zlotko|zolw|zrodlo|zubr|zyrafa|zurawina|zuk|zeglarz`,
};

/** Stems of adjectives that say what a thing is like, as names of several words do: modrý slon, leśna chatka. */
export const DESCRIBING_STEMS = `
  babiccin|babcin|barevn|bezov|bil|biel|bial|bohat|bystr|carokrasn|carovn|cerstv|cerven|ciern|cern|czarn|czerwon|czyst|cich|chytr|cudown|cist|dzik|divok|dobr|domac|domow|dreven|drewnian|
  drobn|dzieciec|farebn|fialov|fioletow|hladov|horsk|hrav|hrej|chlupat|hunat|jasn|jemn|jarn|kamenn|kolorow|kouzeln|krasn|kreativn|kvetinov|kvietkov|lesn|letn|levn|lacn|ladn|liliow|lnian|lnen|lanov|mal|
  malink|malutk|medov|mil|miodow|mlad|mlod|modr|moudr|mudr|niebiesk|nov|now|ohniv|olivov|oranzov|pekn|piekn|pestr|perlov|plysov|poctiv|rozow|ruzov|ruzow|rychl|sladk|slodk|slnecn|sloneczn|slunecn|
  snezn|sniezn|spiac|spic|srebrn|star|stastn|stribrn|striebr|strieborn|such|svez|swiez|szczesliw|szar|szybk|siv|tajemn|tajn|tepl|ciepl|tich|tlust|usmevav|vceli|velk|wielk|vesel|wesol|vonav|voln|woln|wysok|vysok|
  zdrav|zdrow|zelen|zielon|zlat|zlot|zimn|zimow|zlut|zlt|zolt|zrucn|ziv|zyw`;

/** Heads of names that go on as any sentence could: svět plodů, świat książki, raj zabawek. */
export const HEADS = `svet|swiat|dum|dom|kraina|kralovstvi|kralovstvo|krolestwo|raj|obchod|sklep|sklepik|kacik|koutek|kutik|dilna|dielna|
  chata|chatka|zahrada|ogrod|kouzlo|caro|sila|chut|vune|vona|zapach|smak|studio|pracownia|atelier|cas|czas`;
