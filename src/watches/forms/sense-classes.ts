/**
 * Whole kinds of things that firms take their names from, and the words that stand somewhere near when the thing itself is
 * spoken of: gods and heroes, stars, clubs, plants. Names and beginnings of words are folded; written for this project.
 */

interface SenseClass {
  names: string;
  /** beginnings of words; those of up to two letters, and those with a $, are whole */
  near: string;
}

const CLASSES: readonly SenseClass[] = [
  {
    // gods, heroes and beasts
    names: `achilles ajax alcyone amor anubis aphrodite afrodita apollo apollon arachne ares argo argos argus ariadna ariadne artemis asgard astarte atena atlas athena aurora avalon bacchus baldr
      bastet bellona benu calypso camelot castor centaur cerberus ceres charon chimera circe cupid cybele daidalos daphne demeter diana dionysos echo elektra eos eros europa excalibur faun feniks
      fenix flora fortuna freya gaia galatea ganymed geryon gryf hades harpia hebe hector hefaistos hekate hektor helios hera herakles herkules hercules hermes hestia horus hydra hygieia hyperion icarus ikar ikaros
      ino iris isis itaka ithaka jason janus juno jupiter kalypso kentaur kerberos kronos kyklop lada leda leto lewiatan leviathan loki maia mars medea medusa mefisto merkur mercury merlin
      midas minerva minos minotaur morana morfeus morpheus muza narcis narcissus nemesis neptun neptune nereus nike nyx oberon odin odysea odyssey odysseus oidipus orfeus orion orpheus osiris
      pallas pan pandora paris pegas pegaz pegasus penelope persefona perseus perun phoenix pluto polaris pollux pomona poseidon priam priamos prometeus prometheus proteus psyche pytia radegast rea remus romulus
      rusalka samson saturn satyr selene sfinks sfinx sphinx siren sirena skylla sol svantovit swarog svarog swiatowid tantalos terra tethys thalia themis theseus thor titan titania triton troja tyche ulisses ulysses urania uran
      valhalla valkyrie vega veles venus vesna vesta victoria viktoria vulcan vulkan walhalla wotan zefir zephyr zeus`,
    near: `zeus zeva zevs zeusa zeusem zeuse bohyn bogini boginia goddess mytolog mitolog mytholog mytos mythos mytick mityczn mythical odyse odysse ulikses ulysses homer iliad ilias trojsk trojan argonaut faraon pharaoh
      osiris anubis bozstv bostv bostw deity deities nymf nymph olympan pantheon panteon achill agamem polyfem kyklop cyclops menelao menelau telemach sfing podsvet podsvat theogon
      heliopol mykene mycena lernejsk minotaur perseu heraklo odyn odin`,
  },
  {
    // planets, stars, spacecraft
    names: `altair andromeda apollo ariel artemis atlas aurora callisto ceres cosmos deimos discovery europa galaxy ganymed helios io juno jupiter kometa kosmos lucy luna mars merkur mercury
      mir neptun neptune nova orbit orion pallas pegas phobos pluto polaris pulsar quasar saturn sirius sojuz sol soyuz sputnik titan triton umbriel uran venus vega voyager vesta zenit`,
    near: `planet astronom teleskop telescop souhvezd suhvezd gwiazdozbior constellat hvezdar hviezdar obezn orbiter raket rocket nasa$ esa$ kosmonaut astronaut galaxi galakt polarn zatmen zacmien eclips meteor kometar solarn slunecnisoustav sond vesmir kosmiczn apogeum
      pristani landing lunarn mesicn ksiezyc rover$`,
  },
  {
    // clubs and teams
    names: `ajax argos arsenal atlanta atalanta banik bohemia bohemians boston braves celtic chelsea cracovia dallas denver dinamo dukla dynamo eagles everton falcons fenerbahce galaxy giants hajduk hertha
      inter jaguars jets juventus kometa korona lazio lech legia leicester lions lokomotiv malmo mavericks metz milan napoli nets orlando padres panthers partizan patriots pogon polonia porto racing raiders raptors
      rangers rapid reading real roma ruch saints santos sevilla slavia slask slovan sparta spartak sporting stal stars sturm sunderland tatran thunder tigers titans torino torpedo trinity twente valencia
      verona viktoria warta wisla wolves zenit zbrojovka zaglebie zorya`,
    near: `gol golem goly golov golu gole goli brank brankar branek vstrel strelil strzelil bramk bramkar trener treneri zapas zapasu mecz meczu meczow ligov ligow liga$ lige$ lidze$ ligi$ ligy$ ligu$ playoff play-off ekstraklas extralig tabulk rozhodci rozhodca sedzia sedzi penalt stadion stadium
      touchdown quarterback midfield striker goalkeep defender kickoff kick-off halftime coach coached beat$ beats$ beaten$ defeat clinch overtime semifinal quarterfinal futbalist fotbalist pilkarz hokejist ticats derby$ gooner fixture relegat fanousc fanusik kibic`,
  },
  {
    // plants by their Latin names, and others that firms like
    names: `acer aloe arnika aster azalea begonia calendula calla camelia camellia celastrus clematis cornus cyclamen dahlia erica ficus fuchsia gerbera hebe hosta hortensia iris ixora jasmin jasmina kalina kalmia kaktus
      lantana lavandula lilia lobelia lotus magnolia melissa mimosa myrta narcis nigella olea oleander orchidea palma paulownia petunia primula protea rosa rosemary salvia sedum senna silene smilax spirea thuja veronica viburnum vinca viola violka
      virginia yucca zinnia`,
    near: `zimozel krzewiast krzew kere$ kerov kerik trvalk trvaliec bylin sukulent pestitel doniczk kvetinac truhlik sazenic sadenic sadzon przymroz mrazuvzdorn mrozoodporn kvitn kvete$ kvetu$ kvitne kwitn evergreen hardy$ shrub$ shrubs$ perennial prune$ pruning seedling mulch succulent windowsill parapet trnit kolczast ostn`,
  },
  {
    // birds and beasts
    names: `albatros bizon bobr borsuk bocian buldok delfin dino drop drozd feniks gepard gorila grizly grizzly jaguar jelen jestrab jezek kakadu kamzik kapr kolibri kolibr koliber kondor kormoran kos krab krokodil kruk krtek labut lama lamantin lasica leopard
      lev lis lisek liska lososi los lynx medved mors mroz mravenec mrowka mustang orel orzel ostriz panda panter papuga papousek pelikan pingwin pinguin puma raven ryba rys sep sokol sova sowa sroka stonoga tapir tukan tygr vlk vrabec vrana wilk wiewiorka wombat wren zabka zebra zirafa zubr zyrafa`,
    near: `hnizd hniezd gniazd mlada$ mlade$ mladata mladatk pisklet kurnik kuratn slepic sliepk nory$ norach drapez dravec drapiezn ornitolog zoolog chovatelstv vybeh wybieg kly$ paroh poroze hejno stado$ stada$ krmitk karmnik`,
  },
  {
    // names of people everybody knows
    names:
      'albert newton edison tesla darwin galileo kepler kopernik curie nobel pascal leonardo einstein faraday ohm volt volta watt joule celsius kelvin hertz kant hegel platon sokrates sokrat aristoteles diogenes pythagoras archimedes euklid',
    near: 'relativit wzgledno fyzik fizyk physic vynalez wynalaz invent teorie$ teorii$ theory theorem nobel citat cytat quote$ quoted$ quotes$ gravitac grawitac filozof philosoph vedec naukow scientist laureat',
  },
];

/** What tells that the thing is meant, by each name. */
export function sensesByClass(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { names, near } of CLASSES) {
    const beginnings = near.trim().split(/\s+/u);
    for (const name of names.trim().split(/\s+/u)) {
      const known = found.get(name);
      found.set(name, known ? [...known, ...beginnings] : beginnings);
    }
  }
  return found;
}
