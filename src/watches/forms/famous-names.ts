/**
 * What else in the world is called by a name that a firm may have taken: places, gods and stars, cars. A capital letter
 * tells nothing about which one is meant. Folded, in the languages served; written for this project.
 */

const PLACES = `
  acapulco|adria|agadir|alberta|alexandrie|alpy|alps|amazonka|andalusie|antverpy|aruba|aspen|auckland|austin|bagdad|bahamy|baikal|bajkal|
  balaton|bali|balkan|baltik|baltyk|bangkok|barbados|barcelona|bari|bavorsko|benatky|bergamo|bergen|bermudy|beskydy|betlem|bieszczady|bilbao|
  bombaj|bonn|bordeaux|borneo|brazilie|brazylia|bremen|broadway|bronx|brooklyn|bruges|burgund|cairo|calais|cancun|capri|carolina|casablanca|
  chamonix|chicago|chile|colorado|cordoba|corfu|crete|curacao|dakar|dakota|damasek|davos|delaware|delhi|denver|detroit|dortmund|dover|
  drazdany|dresden|dubaj|dubai|dunaj|danube|ebro|everest|ferrara|florencie|florencja|florence|galapagy|ganges|geneva|genova|ghent|gibraltar|giza|
  goa|gobi|granada|graz|grenada|hamburg|hanoj|harlem|havaj|hawaii|helsinki|himalaje|himalaya|honolulu|houston|hudson|ibiza|indiana|innsbruck|
  istanbul|itaka|ithaka|ithaca|izmir|jadran|java|jeruzalem|jordansko|kahira|kalkata|kansas|karibik|karpaty|kartago|kashmir|kaszuby|kentucky|
  kenya|kongo|korfu|korsika|kreta|krkonose|kuba|kyoto|kyjev|kypr|cypr|labe|las vegas|leman|lhasa|lipsko|lisabon|lisboa|lizbona|lofoty|lugano|luxor|lvov|
  lwow|lyon|macao|madagaskar|madeira|madrid|maine|malaga|malediwy|maledivy|malibu|mallorca|majorka|malta|manila|marrakes|marrakesz|marseille|
  massachusetts|matterhorn|mauricius|mazury|mekong|melbourne|miami|michigan|milan|minnesota|mississippi|modena|mombasa|monako|monaco|montreal|
  morava|murano|nairobi|napa|napoli|neapol|nashville|nazaret|nebraska|nepal|niagara|nil|nile|normandie|normandy|oakland|odra|oman|ontario|
  oregon|orinoko|orlando|orleans|osaka|oslo|ottawa|padova|palava|palermo|palmyra|panama|parma|pasadena|patagonie|patagonia|peking|persia|persie|peru|
  petrohrad|phoenix|pisa|pompeje|porto|pretoria|provence|quebec|ravenna|reno|rhodos|rodos|riga|rimini|rio|riviera|rotterdam|sahara|saigon|salamanca|
  salzburg|samara|samoa|santiago|santorini|sardinie|seattle|segovia|sena|sevilla|shanghai|sanghaj|sibir|sicilie|sycylia|sicily|siena|singapur|
  singapore|sorrento|stockholm|sumatra|sumava|tahiti|tahoe|tampa|tasmanie|tatry|tenerife|tennessee|temze|tibet|tirana|tirol|tyrol|
  tokio|toledo|topolka|toronto|toskana|tuscany|trieste|troja|troy|tucson|tulum|tunis|turin|tyber|ural|utrecht|valencia|vancouver|varna|vegas|venezia|
  wenecja|vermont|vesuv|vezuv|visla|vltava|volga|wien|wyoming|yukon|zambezi|monza|imola|silverstone|le mans|estoril|hockenheim|suzuka|maranello|interlagos|zandvoort|nafplio|mykonos|bodrum|antalya|hurghada|faro|albufeira|alicante|benidorm|marbella|ostende|aachen|lille|nantes|reims|dijon|annecy|grenoble|basel|bern|lausanne|linz|villach|maribor|split|zadar|pula|opatija|makarska|budva|ohrid|sozopol|burgas|batumi|lagos|nairobi|accra|lima|quito|bogota|caracas|medellin|cusco|cuzco|managua|tulsa|omaha|boise|fargo|topeka|dayton|akron|toledo|raleigh|durham|tacoma|spokane|reno|waco|laredo|zanzibar|zermatt|zurich`;

const MYTHS_AND_STARS = `
  achilles|achilleus|afrodita|aphrodite|amor|andromeda|antares|anubis|apollo|apollon|aquarius|ares|argo|ariadna|aries|artemis|artemida|
  atena|athena|athene|atlantis|atlantida|aurora|avalon|babylon|bacchus|bellona|calypso|kalypso|camelot|cassiopeia|kasiopea|castor|centaur|cerberus|
  kerberos|ceres|charon|chronos|cupid|daidalos|dedal|demeter|dionysos|dionizos|echo|eldorado|elektra|eos|eros|europa|excalibur|faun|faust|fenix|feniks|flora|
  gaia|galatea|gemini|golem|goliat|hades|hektor|helios|hephaestus|hera|herakles|hercules|herkules|hestia|horus|hydra|hyperion|icarus|ikarus|isis|janus|jason|
  jupiter|kentaur|kraken|libra|loki|lorelei|lucifer|mars|medea|medusa|meduza|merkur|mercury|midas|minerva|minotaur|morpheus|morfeus|muza|narcis|
  nautilus|nemesis|neptun|neptune|nimfa|nyx|odin|odysea|odyssey|odysseus|odyseusz|olymp|olimp|orfeus|orpheus|orion|osiris|pandora|pegas|pegasus|
  penelope|persefona|perseus|perun|phoenix|pisces|plejady|pluto|polaris|pollux|poseidon|posejdon|prometheus|psyche|radegast|saturn|scorpio|
  sezam|selene|sfinga|siren|sirius|sisyfos|spartakus|styx|syzyf|taurus|themis|theseus|thor|titan|titanic|triton|tytan|ulysses|uran|uranus|
  valhalla|valkyra|vega|venus|venuse|vesta|virgo|vulkan|wega|zeus|zefir|zephyr`;

const CARS = `
  alhambra|allroad|arona|astra|ateca|auris|avensis|avia|berlingo|brava|bravo|caddy|camaro|caravelle|carina|cayenne|celica|cherokee|civic|clio|
  combo|cordoba|corolla|corsa|cougar|defender|dokker|doblo|ducato|duster|enyaq|escort|espace|fabia|felicia|fiesta|focus|forester|freelander|
  frontera|galaxy|golf|ibiza|impreza|insignia|jazz|jetta|jimny|juke|kadett|kadjar|kamiq|kangoo|karoq|kodiaq|kona|kuga|laguna|leon|logan|
  maluch|manta|matiz|megane|meriva|micra|mokka|mondeo|multipla|mustang|navara|octavia|omega|outback|outlander|panamera|passat|pathfinder|
  picanto|polonez|primera|prius|punto|qashqai|rapid|roomster|safrane|sandero|scala|scenic|sharan|sierra|sorento|spider|sportage|superb|suprema|
  supra|swift|syrena|tacuma|taigo|tarraco|tiguan|tipo|toledo|touareg|touran|trabant|trafic|transporter|tucson|twingo|vectra|vespa|vitara|wartburg|
  wrangler|yaris|yeti|zafira|zetor`;

export const FAMOUS_NAMES = [PLACES, MYTHS_AND_STARS, CARS].join('|');
