import type { Lexicon } from './lexicon.ts';

/** English words of feeling; `$` ends a whole word, `_` joins words. */
export const en: Lexicon = {
  scored: [
    [0, `good_morning good_afternoon good_evening good_day good_night`],
    [
      3,
      `astonishing breathtaking unbeatable unmatched impeccable exquisite heavenly masterpiece grateful_for so_grateful cannot_fault can't_fault couldn't_be_happier could_not_be_happier couldnt_be_happier
      excellent amazing amazed awesome fantastic outstanding perfect perfection brilliant superb wonderful
      incredible$ incredibly_help fabulous flawless phenomenal exceptional stellar magnificent marvelous marvellous best$
      love$ loved$ loving$ loves$ adore delighted thrilled ecstatic thank_you_so_much thanks_so_much many_thanks
      highly_recommend strongly_recommend would_recommend five_stars 5_stars top_notch second_to_none
      blown_away exceeded_my exceeded_our above_and_beyond made_my_day made_our_day life_saver lifesaver kudos
      hats_off well_done great_job good_job rock$ rocks$ rockstar wow$ yay$ hooray legend$ hero$ gorgeous stunning`,
    ],
    [
      2,
      `safely handy neat$ adorable bright$ clear$ elegant genuine talented fancy wise$ brilliantly charming cosy cozy heartwarming refreshing respectful rewarding robust soft$ swift tidy upgrade upgraded uplifting vibrant wholesome yum$ perfectly sincerely treat$ hug$ hugs$ friends$ friend$ family$ safe_trip got_it_sorted was_able_to made_it compliments shout_out shoutout shout-out props$ gem$ bless bliss amaze nailed thumbs_up
      good$ great$ greatest greatly nice$ nicely nicest nicer better$ happy happier happily pleased glad$ grateful gratitude
      thank$ thanks$ thankyou thx$ ty$ appreciat recommend helpful helped$ friendly kind$ kindly kindness polite courteous
      professional reliab trustworth fast$ faster fastest quick quickly prompt promptly efficient
      easy$ easily smooth smoothly seamless convenient comfortable comfy clean$ fresh$ tasty delicious yummy beautiful lovely
      cute pretty_good impressed impressive enjoy enjoyed enjoying pleasant pleasure satisf fun$ funny cheap$ affordable
      bargain worth$ worthwhile works_great works_well worked_great works_perfectly no_problem no_problems no_complaints
      fixed$ resolved$ solved$ sorted$ refunded$ on_time$ arrived_early keep_it_up congrats congratulat success
      win$ won$ winner favorite favourite excited exciting excite cool$ sweet$ brill$ fab$ superb generous
      thoughtful caring responsive attentive accommodating welcome$ welcoming warm$ proud praise honest$
      improved improvement smile smiling sunshine hope_you well_made sturdy spot_on can't_wait cant_wait looking_forward`,
    ],
    [
      1,
      `interested wish_you welcome_back looking_good new$ today$ tonight$ follow$ dm_sent
      ok$ okay$ fine$ yes$ please$ hi$ hello$ free$ discount gift bonus decent solid$ fair$ reasonable useful adequate works$
      arrived$ received$ finally$ sure$ interesting normal safe$ cheers$ agree luck lucky hope$ hopefully support$
      comfort luv$ haha$ lol$ xoxo$ ready$ smart$ simple$`,
    ],
    [
      -1,
      `sick$ crazy scared afraid alone$ fight$ stop$ supposed$ trying$ excuse excuses denied deny blame apolog concern concerned difficult hassle inconvenience overcrowded noisy loud$ tight$ cramped outdated old$ worn$ wet$ damp slower longer wasn't_told told_me_to rebook rerout diverted diversion cancellation missed_my miss_my miss_connection connection$ queue$ queues$ line_for bags$ baggage luggage voicemail disconnect disconnected transferred bot$ automated runaround hrs$ mins_on
      wait$ waiting$ waited$ problem issue issues trouble complain complaint refund return$ returning cancel cancelled canceled
      canceling cancelling unfortunately sadly sad$ sorry$ mistake error errors slow$ slowly expensive pricey overpriced late$
      delay delayed delays weak$ worse$ meh$ average mediocre odd$ weird confusing confused unclear lacking lack$
      missing missed$ miss$ empty forgot forgotten hurt tired why$ still$ again$ yet$ supposedly allegedly
      cold$ hard$ stale dry$ bland boring bored lost$ lose$ losing loss stuck$ stranded hold$ on_hold busy$ wrong$ only$
      doubt regret annoying$ unable$ hours$ down$ shame$ guess$ charge charged fees fee$ hang$ hung$ hangup nothing$ nobody no_one
      instead$ another$ cannot$ need_help`,
    ],
    [
      -2,
      `kill killed dead$ die$ died$ dying death murder fool$ fools$ shut_up appall bogus brutal corrupt crash crashed crashing crashes criminal cruel cry$ crying dishonest disrespectful evil exploit farce fiasco flawed gouging greedy harass horrific humiliat idiotic inept insane insulted joke_of kidding kidding_me laughable leaking leaked lies$ miserable misery mistreat mockery outrageous overpaid patheti predatory racist discriminat refuse refused refuses refusing revolting sexist shambles shocking shame_on sinking smug snob spam$ spoiled spoilt stranded_at tasteless threat threaten toxic troubl tyre_kick ugly unfair unfriendly ungrateful unhygienic unprepared unsanitary untrustworthy uncomfortable vile violat vomit worse$ worsen fix_your fix_this get_your_act lost_my_bag lost_my_luggage lost_bag lost_luggage never_got not_acceptable not_ok not_okay not_cool not_good not_great not_impressed not_worth no_excuse no_apology no_explanation no_idea_what how_hard_is how_is_this what_a_joke what_the_hell what_the_heck what_a_mess bad_service poor_service customer_service_is_the are_you_kidding you_guys_suck fed_up sick_of tired_of so_done losing_customers lost_customer
      bad$ badly poor$ poorly dissatisf unsatisf unhappy disappoint undelivered never_arrived not_arrived hasn't_arrived
      hasnt_arrived didn't_arrive not_received never_received not_delivered haven't_received havent_received not_working
      doesn't_work doesnt_work didn't_work does_not_work won't_work stopped_working not_responding no_response no_reply no_answer
      no_refund never_replied no_help not_helpful unhelpful ignored ignoring ignore ignores broken$ broke$ breaks damaged damage
      cracked faulty defective defect torn$ ruined ruin ruins failed$ fail$ fails$ failing failure fault useless worthless
      crap$ crappy rubbish garbage trash$ junk cheaply rude$ rudest rudely rudeness arrogant unprofessional incompetent incompeten
      careless disrespect hostile angry anger mad$ furious pissed frustrat annoy annoyed irritat upset$ outrag
      unacceptable inexcusable unbelievable ridiculous absurd nonsense joke$ pathetic shameful ashamed embarrass
      disgrace liar liars lie$ lied$ lies$ lying$ fake$ counterfeit fraud fraudulent scam scammer scammed scammers stole$ stolen
      steal$ stealing theft thief thieves rip_off ripoff ripped_off cheat cheated cheating mislead deceiv deceptive
      illegal unlawful terrible terribly horrible horribl horrid awful awfully dreadful appalling atrocious abysmal
      disgust disgusting gross$ nasty filthy dirty smelly smells stink stinks stinking mold mouldy moldy rotten expired
      nightmare disaster mess$ messed chaos hell$ hate$ hated$ hates$ hating suck$ sucks$ sucked sucking wtf$ ffs$ smh$ fml$
      damn shit bullshit fuck fucking ass$ asshole bitch idiot idiots stupid dumb moron clueless hopeless
      avoid$ stay_away steer_clear beware warning$ never_again last_time waste$ wasted wasting waste_of never_buy
      never_fly never_order don't_buy dont_buy do_not_buy don't_bother unsafe dangerous danger injur hurt$ burned burnt allerg poison
      sue$ suing lawsuit lawyer overcharged double_charged charged_twice money_back want_my_money give_me_my where_is_my
      where's_my wheres_my where_are_my hung_up hangs_up no_one_answers nobody_answers can't_get_through cant_get_through unreliable
      unresponsive inconvenien delayed$ overbooked misplaced negligent neglect painful pain$ suffer tragic
      bull$ sickening appalled lousy sloppy shoddy substandard screwed screw$ insult insulting`,
    ],
    [
      -3,
      `worst$ worst_ever absolutely_terrible absolutely_awful complete_waste total_waste total_scam complete_joke
      absolute_joke absolute_disgrace zero_stars worst_experience worst_service worst_customer never_ever_again
      ripoff$ scammers$ crooks$ thieves$ horrendous despicable disgraceful disgusted$ furious$ livid$`,
    ],
  ],
  negators:
    "not no never isn't isnt wasn't wasnt aren't don't dont doesn't doesnt didn't didnt can't cant couldn't couldnt won't wont wouldn't wouldnt haven't hasn't nothing without hardly barely cannot nor neither",
  intensifiers:
    'very really so extremely absolutely totally completely incredibly super utterly such insanely highly truly fucking damn bloody too beyond seriously',
  diminishers: 'a_bit slightly somewhat fairly quite rather kind_of sort_of maybe perhaps almost',
  contrast: 'but however although though yet except unfortunately',
  ironic:
    'thanks_for_nothing thanks_a_lot_for oh_great yeah_right way_to_go nice_job_on gee_thanks great_job_losing thanks_for_the_delay thanks_for_losing',
};
