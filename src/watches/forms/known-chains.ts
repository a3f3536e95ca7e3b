/**
 * Chains that everybody in their country knows and hardly anything else is called by. Beside one of them another name
 * is a shop's: Lidl, Penny i Alebrt. Folded; written for this project.
 */
const CHAINS = new Set(
  `lidl kaufland tesco billa penny globus makro coop aldi asda morrisons waitrose sainsburys sainsbury ocado netto carrefour auchan biedronka
  lewiatan stokrotka intermarche eurospar spar dino zabka rossmann hebe notino dm superdrug boots ikea jysk obi hornbach bauhaus castorama leroy
  alza datart planeo electroworld mall czc allegro empik amazon ebay temu shein aliexpress vinted zalando answear zara hm primark reserved sinsay
  pepco action kik tchibo deichmann ccc decathlon sportisimo intersport currys argos halfords screwfix wickes homebase dunelm wilko poundland iceland
  rohlik kosik foodora wolt glovo bolt deliveroo pyszne damejidlo zasilkovna packeta dpd dhl gls ppl ups fedex inpost evri hermes yodel vodafone
  orange telekom tmobile o2 ee giffgaff monzo revolut starling barclays natwest hsbc lloyds santander mbank pekao millennium ing moneta fio csob
  kb unicredit raiffeisen raiffeisenbank vub slsp regiojet flixbus ryanair wizzair easyjet mcdonalds kfc starbucks greggs subway costa
  martinus luxor waterstones smyk kika mobelix xxxlutz asko mediaexpert mediamarkt neonet komputronik xkom morele nay orlen shell slovnaft lotos
  douglas sephora pilulka benu gemini superpharm`.split(/\s+/u),
);

/** Whether a folded word is the name of a well-known chain. */
export const isChain = (word: string): boolean => CHAINS.has(word);
