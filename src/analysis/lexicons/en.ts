import type { Lexicon } from './lexicon.ts';

/** English words of feeling; `$` ends a whole word, `_` joins words. */
export const en: Lexicon = {
  scored: [
    // neutral phrases with words that elsewhere say something
    [
      0,
      `good_morning good_afternoon good_evening good_day good_night good_friday good_evening_all good_to_know good_old
      good_question good_idea_to for_good good_conductor as_well_as best_before best_regards best_western best_man
      best_buy best_of_luck_to best_seller_list best_interest kind_regards kind_of kinds_of what_kind some_kind
      any_kind this_kind that_kind same_kind warm_up warm_water nice_to_meet happy_hour happy_meal happy_new_year
      great_britain great_aunt great_uncle great_grand great_dane great_wall greater_than great_deal_of like_to_know
      fun_fair fine_dust free_kick lucky_number love_story love_triangle love_song love_letter hate_speech hate_crime
      super_bowl super_glue superior_court smart_phone cool_box cool_down cool_place cool_bag sweet_shop sweet_potato
      sweet_corn sweet_pepper fresh_water fresh_air fresh_milk clean_up clean_copy cheap_flight fast_food fast_forward
      fast_track quick_question quick_one comfort_class trust_fund thank_you_in_advance thanks_in_advance
      thanks_for_asking thank_you_in_anticipation perfect_tense perfectionist honest_question fancy_a with_respect_to
      hope_you're_well hope_you_are_well appreciate_it_if appreciate_if appreciate_your_reply would_appreciate_an
      would_be_grateful grateful_if success_rate success_story winning_number winners_of winner_of bad_ischl
      bad_weather bad_debt bad_homburg bad_hair_day hard_drive hard_hat cold_front cold_drink cold_water cold_brew
      cold_cuts cold_war the_cold cold_storage lie_down lie_in slow_cooker slow_motion slow_food sick_note
      sorry_to_bother sorry_to_ask sorry_wrong sorry_for_the_late sorry_for_my_english dead_sea die_hard war_of
      world_war lost_and_found lost_property lost_luggage_office missing_person missing_piece missing_part
      missing_link problem_set maths_problem no_problem_if trouble_shooting damage_report damages_claim error_code
      error_message error_404 error_503 error_403 complaint_procedure complaints_procedure complaint_form
      complaints_form complaints_policy complaints_department return_trip how_do_i_cancel how_to_cancel
      how_to_complain can_i_cancel crash_course crash_test crash_helmet broken_glass breaks_down_into waste_water
      rubbish_bin rubbish_collection garbage_truck garbage_collect trash_can trash_bin junk_mail junk_folder
      fault_line failure_rate fail_safe pain_relief pain_au hurt_locker fake_tan fake_fur fake_leather fake_grass
      scam_warning fraud_department fraud_case fraud_team theft_insurance covers_theft stop_at danger_zone risk_factor
      risk_assessment at_own_risk debt_collection_law funeral_home shame_on_me guilty_pleasure sad_song
      nightmare_before badly_injured injured_in no_one_was_hurt nobody_was_hurt why_not freak_show gross_income
      gross_salary gross_wage gross_weight gross_margin gross_domestic tears_for_fears in_case_of aggressive_growth
      toxic_waste disaster_movie disaster_film insurance_fraud scam_alert best_wishes_card never_mind long_time_no_see
      broken_english love_from champions_league hot_and_cold outstanding_balance outstanding_amount
      outstanding_invoice outstanding_payment outstanding_debt outstanding_order outstanding_bill bargaining
      favourite_colour favourite_food what_is_your_favourite what's_your_favourite whats_your_favourite
      my_favourite_is cheers_everyone_from best_of_three fun_fact fun_run feel_free free_time free_of`,
    ],
    // praise at its strongest
    [
      3,
      `amazing amazed$ amazes$ amazeballs amazement awesome fantastic fantabulous outstanding superb wonderful
      brilliant brill$ incredible$ fabulous fab$ flawless phenomenal exceptional stellar$ magnificent marvellous
      marvelous spectacular sensational sublime splendid glorious divine$ heavenly exquisite impeccable immaculate
      faultless unbeatable unmatched unrivalled unrivaled unparalleled unforgettable extraordinary remarkable
      breathtaking astonishing astounding stunning gorgeous stupendous perfect perfection excellent excellence excels$
      best$ finest$ terrific tremendous priceless peerless matchless masterpiece masterclass showstopping mindblowing
      jawdropping mesmerising mesmerizing spellbinding enchanting bewitching ravishing dazzling superlative supreme$
      topnotch world_class top_notch top_class top_quality top_drawer top_marks second_to_none first_rate five_stars
      5_stars five_star 5_star ten_out_of_ten 10_out_of_10 full_marks best_ever the_best_in the_very_best
      simply_the_best best_decision best_purchase best_money best_thing best_service best_customer pure_joy pure_bliss
      pure_gold pure_magic pure_heaven heaven_on_earth out_of_this_world in_a_class_of in_a_league_of legend$ legends$
      legendary hero$ heroes$ superhero superstar superstars rockstar lifesaver life_saver godsend chef's_kiss
      chefs_kiss the_bee's_knees the_bees_knees the_dog's_bollocks the_dogs_bollocks the_mutt's_nuts cat's_whiskers
      rock$ you're_the_best you_are_the_best youre_the_best ur_the_best`,
    ],
    // love, joy and gratitude at their strongest
    [
      3,
      `love$ loved$ loves$ loving$ adore adoring adoration delighted thrilled ecstatic overjoyed elated euphoric
      jubilant exhilarat enraptured enchanted smitten besotted enamoured enamored in_love_with fell_in_love
      absolutely_love absolutely_adore love_love love_it love_this love_them love_you over_the_moon on_cloud_nine
      in_seventh_heaven tickled_pink chuffed_to_bits happy_as_larry made_up_with could_not_be_happier
      couldn't_be_happier couldnt_be_happier couldn't_be_more_pleased couldn't_ask_for_more could_not_ask_for_more
      couldnt_ask_for_more couldn't_be_better couldnt_be_better can't_thank_you_enough cant_thank_you_enough
      cannot_thank can't_thank cant_thank thank_you_so_much thank_you_very_much thank_you_all_so thanks_so_much
      thanks_a_million thanks_a_bunch_for_the_help many_thanks huge_thanks big_thanks massive_thanks huge_thank
      big_thank massive_thank heartfelt eternally_grateful forever_grateful so_grateful very_grateful
      from_the_bottom_of deeply_grateful highly_recommend strongly_recommend thoroughly_recommend definitely_recommend
      can_only_recommend warmly_recommend would_recommend wholeheartedly recommend_to_everyone recommend_to_anyone
      recommended_to_all blown_away blew_me_away blew_my_mind exceeded_my exceeded_our exceeded_all
      exceeds_expectation beyond_expectation above_and_beyond went_the_extra going_the_extra the_extra_mile
      made_my_day made_our_day made_her_day made_his_day made_my_week made_my_year made_our_holiday made_my_night
      hats_off chapeau$ kudos well_done great_job good_job fantastic_job take_my_hat take_a_bow bravo$ bravissimo
      hooray hurray hurrah wahey woohoo woo_hoo yippee yay$ yayy yaay yess yesss wow$ woow rocks$ rule_the_world
      dream_come_true dreams_come_true a_dream_come happy_tears tears_of_joy cannot_fault can't_fault cant_fault
      couldn't_fault couldnt_fault could_not_fault hard_to_fault can't_praise cant_praise cannot_praise
      can't_recommend_highly cannot_recommend_highly can't_recommend_enough cant_recommend_enough can't_speak_highly
      cannot_speak_highly can't_say_enough_good can't_beat cant_beat nothing_beats nothing_comes_close
      you_win_the_internet take_my_money shut_up_and_take happiest$ proudest$`,
    ],
    // plain praise: the thing, the shop
    [
      2,
      `good$ great$ greatest$ greatly$ nice$ nicely$ nicest$ nicer$ lovely loveliest lovelier neat$ neatly beautiful
      beautifully beauty$ pretty_good pretty_nice pretty_great pretty_cool attractive adorable adorbs cute$ cutest
      cutie sweetest cosy cozy cosier snug$ comfy comfier comfortable comfortably homely tidy$ spotless pristine
      gleaming sparkling_clean squeaky_clean clean$ cleanest hygienic tasty tastier tastiest delicious yummy yum$ yumm
      scrumptious mouthwatering mouth_watering finger_licking flavoursome flavorful succulent delectable delish
      scrummy lipsmacking moreish well_cooked well_seasoned fluffy$ juicy$ juiciest elegant elegance stylish classy$
      chic$ graceful tasteful tastefully exclusive$ luxurious luxuriously plush$ sumptuous lavish sturdy robust
      solid_quality durable long_lasting well_made well_built well_designed well_thought well_organised well_organized
      well_packed well_packaged well_wrapped well_maintained well_equipped well_kept well_run well_written well_played
      well_deserved high_quality good_quality great_quality great_value good_value value_for_money good_price
      great_price bargain affordable inexpensive worth_it worth_every worth_the_money worth_the_wait worth_a_visit
      worth_the_price worth_the_drive worth_visiting worth_trying worth_buying worth_watching worth_reading well_worth
      worthwhile worthy$ reliable reliably dependable trustworthy trusty$ trusted$ genuine genuinely_nice authentic
      legit$ reputable safe_and_sound effective$ effectively efficient efficiently efficiency flawlessly seamless
      hassle_free trouble_free stress_free painless effortless fuss_free no_fuss user_friendly intuitive handy$
      handiest convenient conveniently versatile nifty ingenious clever$ cleverly innovative inventive imaginative
      creative$ inspired$ inspiring inspiration insightful informative enlightening eye_opening thought_provoking
      gripping captivating fascinating intriguing riveting engrossing unputdownable pageturner page_turner hilarious
      funniest witty entertaining fun$ enjoyable entertains amusing heartwarming heart_warming uplifting touching$
      refreshing rewarding soothing relaxing calming restful peaceful$ serene idyllic picturesque scenic panoramic
      magical charming charmed dreamy$ dreamlike paradise$ wholesome vibrant lively$ generous generously generosity
      spacious roomy$ airy$ light_and_airy crystal_clear superior$ premium_quality professional professionally
      professionalism expertly skilful skillful skilled talented gifted masterful masterly knowledgeable competent
      capable$ experienced_team precise$ meticulous thorough$ thoroughly fave$ faves$ personal_favourite must_buy
      must_see must_read must_visit must_try go_to_shop no_brainer hidden_gem gem$ gems$ a_gem treasure$ a_treasure
      a_joy a_delight delight$ delightful delights$ delightfully a_pleasure pleasure$ pleasurable pleasant pleasantly
      pleasing pleased$ pleases a_winner a_real_winner absolute_winner a_keeper keepers$ hit_the_spot hits_the_spot
      spot_on bang_on on_point on_fleek on_top_form in_good_shape in_perfect_shape in_good_order in_mint_condition
      mint_condition as_described as_advertised as_promised as_expected_great exactly_what_i_wanted
      exactly_what_i_needed just_what_i_needed just_what_i_wanted does_the_job does_what_it_says does_exactly_what
      does_the_trick works_great works_well works_perfect works_like_a_charm works_a_treat works_wonders works_a_dream
      worked_great worked_well worked_perfect worked_a_treat worked_like_a_charm works_beautifully works_brilliantly
      works_flawlessly like_a_dream like_a_charm like_a_glove like_clockwork like_silk like_butter like_heaven
      fits_perfect fits_like looks_great looks_amazing looks_lovely looks_good looks_fab looks_beautiful
      looks_delicious looks_fantastic looking_good looking_great smells_lovely smells_great smells_amazing
      smells_divine smells_good smells_wonderful smells_heavenly smells_fantastic tastes_great tastes_good
      tastes_amazing tastes_lovely sounds_great sounds_amazing sounds_lovely sounds_good feels_great feels_lovely
      feels_amazing`,
    ],
    // people who serve well, and what they do
    [
      2,
      `helpful helpfully helpfulness friendly friendlier friendliest friendliness kind$ kindest kindness kindhearted
      kind_hearted polite politely politeness courteous courtesy$ considerate respectful attentive responsive
      accommodating obliging welcoming hospitable hospitality warmhearted warm_hearted warm_welcome warmth$ caring$
      compassionat empathetic empathy$ understanding_staff patiently thoughtful thoughtfulness approachable gentle$
      gently goodhearted good_hearted good_natured easygoing down_to_earth cheerful cheery$ jolly$ smiley$ smiling
      smile smiles sunny_disposition bubbly_staff honesty sincere$ sincerity trustful straightforward dedicated
      dedication devoted$ devotion committed_to_help hardworking hard_working passionate passion$ enthusiastic
      enthusiasm proactive humane selfless brave$ bravest bravery courage$ courageous decent_man decent_people
      decent_bloke good_bloke good_egg good_people top_bloke top_lad top_man top_lady lovely_lady lovely_man
      lovely_people you're_a_star you_are_a_star youre_a_star absolute_star superstar_staff angels$ angelic
      patience_of_a_saint a_saint sweetheart darling$ diamond_geezer gentlemen$ bless_you bless_her bless_him
      bless_them god_bless bless_your bless_the bless_you_all went_out_of_his went_out_of_her went_out_of_their
      out_of_their_way_to_help took_the_time took_his_time_to took_her_time_to bent_over_backwards
      nothing_was_too_much no_trouble_at_all nothing_too_much could_not_have_been_more couldn't_have_been_more
      couldnt_have_been_more couldn't_do_enough could_not_do_enough made_us_feel made_me_feel_welcome made_to_feel
      felt_at_home feel_at_home felt_like_home home_from_home looked_after_us looked_after_me looked_after_so
      well_looked_after well_taken_care took_care_of_everything took_great_care in_good_hands in_safe_hands
      always_smiling always_a_smile with_a_smile treated_us_like_family treated_like_family treated_like_royalty
      treated_like_a_king treated_like_a_queen quick_response quick_reply prompt_reply prompt_response fast_reply
      fast_response swift_response speedy$ speedily prompt$ promptly promptness fast$ fastest$ quick$ quicker$
      quickest$ quickly$ swift$ swiftly rapid_delivery lightning_fast super_fast superfast blazing_fast in_no_time
      within_minutes_sorted next_day_as_promised on_time bang_on_time right_on_time ahead_of_time ahead_of_schedule
      earlier_than a_day_early day_early days_early arrived_early came_early arrived_safe well_ahead punctual helped$
      helped_me helped_us helping_hand really_helped sorted_it got_it_sorted sorted_everything all_sorted
      sorted_out_quick got_sorted fixed_it resolved$ solved$ sorted$ reimbursed money_back_within got_my_money_back
      refund_came refund_arrived replaced_it_free replaced_for_free replaced_without saved_the_day rescued$ rescue_me
      came_to_the_rescue to_the_rescue above_board no_quibble no_questions_asked without_a_single_question
      never_let_me_down never_let_us_down never_disappoint never_disappointed never_fails never_failed
      never_had_a_problem never_had_any_problem never_had_any_issue never_had_an_issue never_any_problem
      always_reliable always_helpful always_friendly always_happy_with always_a_pleasure`,
    ],
    // gratitude, pleasure, joy
    [
      2,
      `thank$ thanks$ thankyou thanking thankful thx$ thnx tysm ty$ tnx$ cheers_for cheers_mate cheers_guys cheers_lads
      ta_very much_obliged much_appreciated appreciate$ appreciated$ appreciates appreciation appreciative grateful
      gratitude happy$ happier$ happily happiness glad$ gladly gladness joy$ joys$ joyful joyous joyfully rejoice
      merry$ bliss blissful blissed contented satisfied$ satisfy satisfies satisfying satisfaction satisfactory
      fulfilled_my gratifying enjoy$ enjoyed$ enjoying enjoys$ enjoyment relish$ a_real_treat treat_yourself excited$
      exciting excitement excites stoked$ buzzing$ hyped$ giddy chuffed$ jazzed gassed_about impressed$ impressive
      impressively impresses pleasantly_surprised positively_surprised nice_surprise lovely_surprise pleasant_surprise
      what_a_surprise_lovely proud$ proudly pride$ honoured$ honored$ honour_to honor_to privileg privileged_to
      grinning grin$ giggle giggled giggling chuckle chuckled laughed_so_much laughed_out belly_laugh cracked_me_up
      cracks_me_up crying_with_laughter crying_laughing tears_of_laughter died_laughing made_me_smile made_me_laugh
      made_us_laugh like_it_a_lot like_it_very like_them_a_lot really_like i_like_it i_like_this i_like_your
      i_like_how i_like_the liked_it liked_the likeable likable fond_of fondly fond_memor cherish treasured
      treasure_these memorable wonderful_memories fan_of_your big_fan huge_fan massive_fan biggest_fan fangirl
      addicted_to_this addictive$ obsessed_with_this obsessed_with_these hooked$ hooked_on dangerously_good
      too_good_to_share to_die_for my_happy_place happy_place warms_my_heart warmed_my_heart melts_my_heart
      melted_my_heart heart_melts my_heart_is_full full_of_joy goosebumps gives_me_hope faith_in_humanity
      restored_my_faith feel_good feelgood feeling_good feeling_great felt_great lifted_my put_a_smile
      sleep_like_a_baby slept_like_a_baby slept_like_a_log recharged my_batteries_recharged life_is_good life_changing
      changed_my_life game_changer gamechanger life_is_beautiful best_wishes_to wish_you_all_the wish_you_lots hugs$
      hug$ big_hug xoxo$ kisses$ sending_love much_love lots_of_love congrats$ congratul congratz felicitations
      well_earned deserved$ bless$ blessed$ blessing cheering$ cheers_to celebrate celebrating celebration
      hope_springs keep_up_the keep_it_up keep_going_strong keep_on_the_good keep_doing_what thumbs_up two_thumbs
      big_up props_to props$ shout_out_to shoutout shout_out much_respect respect$ big_respect fair_play good_on_you
      good_on_them good_for_you good_for_her good_for_him nice_one nice_work nice_going way_to_go_team rock_on
      you_rock you_guys_rock they_rock you_rule nailed_it nailed$ smashed_it smashing$ killed_it killing_it crushed_it
      crushing_it slay$ slayed slays iconic$ epic$ ace$ aces$ dope$ sick_goal banging$ banger bangers$ belter peng$
      lush$ rad$ gnarly$ groovy$ swell$ peachy$ tip_top tiptop cracking$ cracker$ corker blinding$ stonking rollicking
      super$ superduper supercool supernice superbly cool$ cooler$ coolest$ sweet$ sick_beat straight_fire awesomeness
      bomb_diggity off_the_charts off_the_hook bee's_knees badass bad_ass kickass kick_ass kicks_ass pog$ poggers
      no_cap_best bussin snatched$ vibing$ good_vibes great_vibes`,
    ],
    // swearing that praises
    [
      3,
      `bloody_brilliant bloody_love bloody_good bloody_great bloody_marvellous bloody_lovely bloody_amazing
      bloody_fantastic bloody_gorgeous bloody_hell_yes fucking_love fucking_awesome fucking_amazing fucking_great
      fucking_brilliant fucking_good fucking_fantastic fucking_beautiful fucking_legend fucking_perfect fuckin_love
      fuckin_awesome fuckin_brilliant fuckin_good fuck_yes fuck_yeah fuck_me_that_was_good hell_yes hell_yeah
      damn_right damn_good damn_fine damn_proud goddamn_good goddamn_delicious freaking_love freaking_amazing
      freaking_awesome friggin_awesome holy_shit_that_was_good shit_hot hot_damn dead_good dead_nice well_good
      well_chuffed proper_good proper_lush insanely_good crazy_good stupid_good ridiculously_good ridiculously_cheap
      disgustingly_good scarily_good unbelievably_good unbelievably_soft wickedly_good sinfully_good terribly_kind
      terribly_nice awfully_nice awfully_kind awfully_good mad_props jolly_good`,
    ],
    // the good outcome, getting better, and praise by denial
    [
      2,
      `better_than_expected better_than_ever better_than_the_original far_better much_better so_much_better way_better
      gets_better_and got_much_better improved$ improvement improving improves recovered_fully good_as_new
      as_good_as_ever never_better up_and_running running_again working_again works_again back_in_action back_on_track
      happy_ending all_well all_good it_works it_worked works_now won$ we_won triumph triumphant victory$ victorious
      champions$ success$ successful successfully successes accomplished accomplishment achieved$ achievement thriving
      flourish flourishing prosper blooming_lovely milestone_reached record_breaking_day got_the_job got_the_job_done
      passed_my passed_first_time made_it_happen we_did_it i_did_it through_to_the_final aced$ cancer_free all_clear
      came_back_negative out_of_hospital debt_free no_problem no_problems no_complaints no_issues no_hassle
      no_worries_at no_regrets no_surprises_just no_delay no_delays no_errors no_stress no_side_effects no_pain
      no_smell no_mess no_faff no_drama zero_problems zero_complaints zero_hassle zero_issues zero_regrets
      without_a_problem without_any_problem without_problems without_any_issue without_issue without_a_hitch
      without_a_single_hitch without_hesitation without_any_hassle without_hassle without_fuss without_any_fuss
      without_complaint without_a_doubt_the_best nothing_to_complain nothing_to_fault nothing_to_criticise
      nothing_but_praise nothing_but_good nothing_but_positive nothing_was_missing nothing_to_add_but_praise
      nothing_bad_to_say nothing_negative nothing_wrong_with not_a_single_complaint not_a_single_problem
      not_one_complaint not_a_single_bad not_a_bad_word not_a_scratch not_a_crease no_bad_word not_bad not_bad_at
      not_too_shabby not_too_bad not_half_bad not_the_last_time wasn't_disappointed wasnt_disappointed
      was_not_disappointed not_disappointed weren't_disappointed won't_regret wont_regret don't_regret dont_regret
      didn't_regret didnt_regret do_not_regret never_regretted won't_be_disappointed wont_be_disappointed
      can't_complain cant_complain cannot_complain couldn't_complain couldnt_complain can't_go_wrong cant_go_wrong
      can't_get_enough cant_get_enough couldn't_put_it_down couldnt_put_it_down can't_stop_listening
      can't_stop_watching can't_stop_eating cant_stop_eating can't_stop_smiling cant_stop_smiling can't_stop_laughing
      cant_stop_laughing can't_wait cant_wait cannot_wait couldn't_wait_to looking_forward so_looking_forward
      counting_the_days wouldn't_change wouldnt_change wouldn't_swap wouldnt_swap wouldn't_hesitate wouldnt_hesitate
      wouldn't_go_anywhere wouldnt_go_anywhere wouldn't_trade wouldn't_be_without wouldnt_be_without
      can't_imagine_life_without couldn't_live_without cant_live_without can't_live_without lost_for_words_thank
      will_be_back will_buy_again will_order_again will_return_for will_use_again will_shop_again will_definitely_be
      will_definitely_order will_definitely_buy will_definitely_come would_buy_again would_order_again
      would_stay_again would_use_again would_go_again would_come_again buy_here_again buying_here_again buying_again
      order_again_for definitely_again see_you_again_soon be_back_for_more back_for_more we'll_be_back i'll_be_back
      coming_back_for keep_coming_back customer_for_life loyal_customer_because happy_customer satisfied_customer
      five_years_and_not years_and_still_works still_going_strong still_like_new still_looks_new no_one_does_it_better
      nobody_does_it_better money_well_spent best_value well_spent worth_it's_weight worth_its_weight recommend$
      recommended$ recommending recommends$ recommendation i_can_only_recommend a_big_plus plus_point big_plus pros$
      exceeded$ surpass surpassed outdid outclass sets_the_standard setting_the_bar raised_the_bar gold_standard
      benchmark_for live_up_to_the lived_up_to lives_up_to met_my_expectations met_our_expectations met_all_our
      met_all_my everything_i_hoped everything_we_hoped ticks_all_the ticked_all_the all_the_boxes_ticked
      what_more_do_you what_more_could what's_not_to_like whats_not_to_like what's_not_to_love whats_not_to_love
      that's_how_it_should that's_how_it's_done that's_how_you thats_how_you that's_what_i_call thats_what_i_call
      how_it_should_be as_it_should_be more_of_this_please more_like_this_please never_change don't_ever_change
      long_may_it just_brilliant just_perfect just_wonderful simply_lovely the_highlight a_blast had_a_blast
      had_a_ball good_sport you're_a_legend you_are_amazing you_guys_are_amazing you're_amazing so_kind_of
      very_kind_of lovely_of you're_an_angel made_up_for_it went_smoothly ran_smoothly all_went_well went_well
      saved_my_day saved_my_life saved_my_bacon saved_our_holiday saved_our_christmas you_made_my could_kiss
      keep_it_real angel$ tranquil$ tranquillity psyched$ homey$ practical$`,
    ],
    // mildly good
    [
      1,
      `okay$ decent$ adequate acceptable passable tolerable reasonable reasonably useful usable works_fine work_fine
      working_fine worked_fine runs_fine arrived_fine all_fine turned_out_fine just_fine solid$ fair_price fair_deal
      easy$ easier$ easiest easily$ smooth$ smoothly softly softest silky colourful colorful fresh$ freshly_made
      freshness clean_and_tidy interesting agree$ agreed$ well_said so_true true_words amen$ preach$ fingers_crossed
      hopefully hopeful$ hoping hope$ luck$ lucky$ luckily fortunate fortunately thankfully thank_god thank_goodness
      thank_heavens relief$ relieved phew$ finally_arrived finally_here at_last good_news great_news some_good_news
      wonderful_news welcome_news welcome_back safe$ safely cheers$ wish_you good_luck get_well_soon happy_birthday
      happy_easter merry_christmas happy_anniversary happy_friday happy_weekend have_fun enjoy_your have_a_lovely
      have_a_great have_a_wonderful have_a_beautiful yes_please oh_yes count_me_in sign_me_up i_want_one want_one_too
      need_one_of_these want_this_so need_this_so drooling sensible wise$ wisely smart_move smart_choice good_choice
      great_choice good_call good_idea great_idea clever_idea brilliant_idea lovely_idea good_point fair_point
      good_advice great_tip good_tip support_you on_your_side better$ nicely_done free_gift freebie freebies$ cheap$
      cheaper$ saved_money saves_money saves_time saved_a_lot discounted_nicely cheap_and_cheerful comforting
      reassuring reassured safe_feeling trust$ trust_them i_trust trusting confident$ confidence$ loyal$ proud_of
      you_can_rely can_rely rely_on_them eager optimistic positively positivity promising$ favourable favorable
      sunshine$ sunny_side best_wishes all_the_best beloved dear_friends dearest haven$ oasis$ hearty$ harmonious
      sleek$ ergonomic eco_friendly kid_friendly child_friendly dog_friendly family_friendly glow$ glowing$ radiant
      twinkl silver_lining cheerfully bargain_hunter a_steal for_a_song upside$ perk$ perks$ benefit_from beneficial
      advantag recommendable noteworthy commendable praiseworthy laudable exemplary praise$ praised$ praising applaud
      applause applauded standing_ovation ovation compliment$ compliments$ complimented admire admired admirable
      admiring salute$ saluting awe$ awestruck in_awe inspire$ inspires$ bellissimo you're_welcome youre_welcome
      hope_so love_to_see lovely_to_see nice_to_see good_to_see good_to_hear great_to_hear lovely_to_hear glad_to_hear
      fixed$ honest$ favourite$ favorite$ favourites$ favorites$ funny$ faster$ refunded$ must_have win$ winning$
      kindly$ gentleman$`,
    ],
    // hints of trouble: only a little, many posts just ask
    [
      -1,
      `problem$ problems$ problematic issue$ issues$ trouble$ troubles$ complain$ complains complaining complained
      complaint$ complaints$ cancel$ cancelled canceled cancelling canceling unfortunately sadly regrettably alas$
      sad$ sorry$ apolog mistake$ mistakes mistaken error$ errors$ glitch glitchy bug$ buggy hiccup slow$ slowly
      slower$ slowest$ sluggish laggy lagging lags$ lag$ expensive pricey costly overpriced late$ later_than delay$
      delays$ delayed$ belated weak$ weaker mediocre meh$ middling underwhelm odd$ weird weirdly confusing confused
      confusion unclear vague ambiguous lacking lacks$ lacklustre lackluster missing$ incomplete forgotten forgetful
      hurt$ hurts$ hurting sore$ ache$ aches$ aching tired$ tiring tiresome waiting$ cold$ colder stale$ bland$
      tasteless flavourless flavorless insipid unseasoned undercooked overcooked watery soggy greasy oily$ lukewarm
      chewy rubbery burnt$ salty_soup oversalted too_salty too_sweet too_spicy boring bored$ boredom dull$ tedious
      monoton lost$ losing$ stuck$ stranded on_hold unable$ doubt$ doubts$ doubtful dubious sceptical skeptical
      suspicious suspect$ questionable fishy$ sketchy shady$ shifty$ regret$ regrets$ regretted pity$ shame$
      inconvenience hassle faff fiddly awkward clumsy clunky cumbersome complicated difficult$ difficulties tricky_to
      struggle$ struggles struggled struggling noisy noise$ loud$ louder cramped poky dingy dated$ outdated
      worn_through threadbare shabby drab$ gloomy grim$ damp$ stuffy smelly$ whiff$ stained stain$ stains$
      sticky_table dusty$ scruffy messy untidy tatty tacky$ faded fading peeling flaky scratchy itchy itching flimsy
      wobbly wobbles loose$ squeaky squeaks creaky creaks rattling cheap_looking cheaply cheap_plastic plasticky
      creased wrinkled dented dent$ dents$ scratched scratches scuffed chipped bent$ crooked uncomfortable uncomfy
      unpleasant inconvenient impractical unnecessary unneeded needless pointless illogical inconsistent inaccurate
      imprecise incorrect wrong$ wrongly untrue unproven unusable unfinished unanswered unread$ unresolved unsolved
      disconnect disconnected automated_reply copy_paste_answer template_answer canned_reply robot_answers runaround
      voicemail_only engaged_tone worry$ worried$ worries$ worrying concern$ concerned$ concerning nervous anxious
      anxiety stress$ stressed stressful stressing unsure uneasy afraid$ scared$ scary$ scare$ fear$ fears$ fearful
      frighten panic panicked lonely loneliness homesick grumpy moody gutted moan$ moaning moans$ grumble grumbling
      whinge whine$ whining sigh$ sighs ugh$ ughh argh aargh grr$ grrr hmpf uh_oh oh_dear yikes oops$ whoops ouch eek$
      yawn$ yawning nope$ nah$ risk$ risky$ reluctant unwilling overcrowded crowded understaffed short_staffed
      overloaded overwhelmed long_queue long_queues endless_queue long_wait not_so_good not_so_great not_that_good
      not_that_great not_as_good not_as_nice not_as_described not_as_advertised not_as_expected not_as_promised
      not_what_i_ordered not_what_i_expected not_what_i_paid not_the_same_as not_very_good not_very_nice
      not_very_helpful nothing_special nothing_great nothing_to_write_home nothing_extraordinary nothing_exciting
      nothing_spectacular could_be_better could_be_improved could_have_been_better could've_been_better
      couldve_been_better could_do_better could_have_been_so could_use_some needs_work needs_improvement
      room_for_improvement leaves_a_lot leaves_much leaves_something leave_a_lot_to left_a_lot_to not_ideal
      not_perfect not_the_best not_my_favourite not_worth_the not_for_me not_impressed expected_better expected_more
      i_expected_more had_expected_more hoped_for_more hoping_for_more was_hoping_for_better
      thought_it_would_be_better deserves_better deserve_better we_deserve_better so_much_for used_to_be_good
      used_to_be_better used_to_be_great used_to_love was_better_before better_before it_was_better_when gone_downhill
      going_downhill went_downhill downhill_since goes_downhill not_what_it_used not_what_it_was worse_than_before
      lost_its_charm bit_of_a_letdown bit_disappoint over_the_top overdone overhyped overrated over_hyped hype_isn't
      go_figure oh_well whatever$ as_usual_nothing same_old_story here_we_go_again not_again only_downside
      only_drawback downside$ downsides drawback shortcoming cons$ minus_point one_minus big_minus flaw$ flaws$
      flawed$ imperfect imperfection nuisance nagging pain_to a_pain_to a_bit_of_a_pain fake_news rip$ died$
      lost_my_voice boos$ wrong_order wrong_item wrong_size wrong_colour wrong_address wrong_product wrong_one
      short_changed shortchanged half_empty half_of_it_missing no_longer_funny hate_to_say not_so_sure
      not_really_happy cut_corners cutting_corners cuts_corners under_the_weather running_a_fever my_head_hurts
      hay_fever still_no still_not crashes$ crack$ cracks$ damage$ damages$ fault$ faults$ fail$ robbery$ stolen$
      thief$ theft$ refused$ refuses$ refusing refusal rejected$ rejects$ denied$ denies$ deny$ illegal criminal$
      lawsuit sue$ suing sued$ daft$ vomit mould$ mold$ mildew depression cry$ cries$ poison side_effects_were danger$
      dangers harm$ dumped$ rattles$ uneven$ exhausted$ exhausting$ exhaustion was_supposed_to were_supposed_to
      lost_my lost_our crying$ cried$ hasn't_come hasnt_come has_not_come haven't_received havent_received
      have_not_received`,
    ],
    // bad things and bad service
    [
      -2,
      `bad$ badly$ poor$ poorly poorer$ poorest inferior subpar sub_par substandard second_rate third_rate low_quality
      bad_quality poor_quality no_quality worse$ worsen worsened worsening unsatisfactory unsatisf dissatisf
      disappoint dissappoint disapoint dissapoint disappointed letdown let_down let_me_down let_us_down lets_you_down
      letting_me_down letting_us_down lets_us_down undelivered undeliverable never_arrived never_came never_turned_up
      never_showed never_delivered never_got_my never_got_it never_received never_shipped not_arrived hasn't_arrived
      hasnt_arrived hadn't_arrived haven't_arrived havent_arrived didn't_arrive didnt_arrive did_not_arrive
      didn't_come didnt_come did_not_come not_received not_delivered wasn't_delivered wasnt_delivered
      was_not_delivered haven't_got_my havent_got_my still_waiting still_nothing still_hasn't still_hasnt
      still_haven't still_havent still_missing still_broken still_down still_unresolved still_the_same_problem
      nowhere_to_be nowhere_in_sight no_sign_of no_trace_of vanished disappeared_without gone_missing went_missing
      lost_in_the_post lost_parcel lost_package lost_in_transit parcel_lost got_lost misplaced mislaid not_working
      isn't_working isnt_working wasn't_working wasnt_working doesn't_work doesnt_work didn't_work didnt_work
      does_not_work do_not_work did_not_work don't_work dont_work won't_work wont_work can't_work never_worked
      no_longer_works no_longer_working stopped_working stops_working stopped_charging won't_turn_on wont_turn_on
      won't_start wont_start won't_open wont_open won't_load wont_load won't_connect wont_connect keeps_crashing
      keeps_freezing keeps_breaking keeps_failing keeps_disconnecting keeps_cutting keeps_saying crash$ crashed$
      crashing freezes$ broke$ broken$ breaks$ breaking_down broke_down fell_apart falls_apart falling_apart fell_off
      came_off snapped$ shattered smashed$ smashed_to cracked$ leaking leaks$ leaked$ leaky ripped$ torn$ tore$ frayed
      burst$ exploded damaged$ faulty defect defects defective malfunction kaput knackered bust$ busted$ dud$ duds$
      dead_on_arrival doa$ bricked useless worthless good_for_nothing not_fit_for_purpose unfit ruined ruin$
      ruins_everything ruining wrecked destroyed destroys spoil$ spoilt spoiled spoils failed$ fails$ failing failure$
      failures fiasco$ farce$ farcical flop$ flopped shambles shambolic fail_to cock_up cockup balls_up screw_up
      screwed_up screwed mess$ messed messed_up mess_up chaos$ chaotic mayhem bedlam disorganised disorganized
      disorganisation unorganised unorganized badly_organised badly_run badly_made badly_written badly_packed
      badly_designed poorly_made poorly_packed poorly_organised poorly_designed poorly_written no_response no_reply
      no_answer no_answers no_help no_contact no_communication no_info no_information_at no_update no_updates
      no_apology no_explanation no_sympathy no_respect no_manners no_customer_service no_compensation no_refund
      no_support_at no_one_answers no_one_answered no_one_replies no_one_responds no_one_cares no_one_knows
      no_one_helps no_one_picks no_one_called no_one_rang no_one_came nobody_answers nobody_answered nobody_replies
      nobody_responds nobody_cares nobody_knows nobody_helps nobody_picks nobody_called nobody_came nobody_bothered
      no_one_bothered nobody_wants_to_know nobody_is_answering nobody_remembered nobody_asked_us noone_answers
      noone_replies noone_cares zero_communication zero_contact zero_help zero_support zero_response zero_respect
      zero_effort never_replied never_answered never_responded never_called never_rang never_heard_back
      never_get_through never_pick_up doesn't_reply don't_reply dont_reply didn't_reply didnt_reply doesn't_answer
      don't_answer dont_answer didn't_answer didnt_answer won't_answer won't_help wont_help can't_get_through
      cant_get_through couldn't_get_through can't_reach can't_get_hold cant_get_hold impossible_to_reach
      impossible_to_contact impossible_to_cancel ignored$ ignore$ ignores$ ignoring fobbed fobbing_me brushed_off
      brush_off hung_up hangs_up hang_up_on passed_from_pillar pillar_to_post passed_around sent_from_one
      passing_the_buck pass_the_buck stonewall stalling_us left_on_read left_waiting left_in_the_dark kept_waiting
      kept_in_the_dark keep_us_waiting kept_us_waiting had_to_wait_for_over unhelpful unresponsive unreachable
      uninterested disinterested indifferent inattentive uncaring careless carelessly carelessness negligent
      negligence neglected neglect$ couldn't_care_less couldnt_care_less could_not_care_less couldn't_be_bothered
      couldnt_be_bothered can't_be_arsed don't_care dont_care doesn't_care doesnt_care didn't_care didnt_care
      do_not_care don't_give_a dont_give_a doesn't_give_a didn't_give_a don't_listen doesn't_listen didn't_listen
      don't_bother dont_bother rude$ ruder rudest rudely rudeness impolite impertinent insolent arrogant arrogance
      condescend patronis patronizing patronising snooty snotty stuck_up snobbish smug$ cocky$ pushy$ bossy$ surly
      sullen sulky unfriendly unwelcoming unkind cold_manner offhand dismissive disrespect disrespectful discourteous
      hostile aggressive$ abrupt$ brusque sarcastic obnoxious ignorant ignorance entitled_brat bully bullies bullied
      bullying inconsiderate unprofessional unprofessionalism incompetent incompetence incompetency inept$ clueless
      hopeless useless_staff amateur_hour amateurish amateurs$ jobsworth cowboys$ clowns$ bunch_of_clowns clown_show
      joke_of_a is_a_joke bad_joke sick_joke this_is_a_joke absolute_joke what_a_joke laughing_stock laughable
      ludicrous ridiculous absurd preposterous nonsens$ nonsense nonsensical`,
    ],
    // money, lies and cheating
    [
      -2,
      `scam$ scams$ scammy scammed$ scamming scammer$ fraud$ frauds$ fraudulent fraudster con_artist con_artists
      conned$ con_men swindl crook$ cheat$ cheats$ cheated$ cheating cheater cheaters dishonest dishonesty deceiv
      deceit deceitful deception deceptive mislead misleading misled liar$ liars$ lied$ lying$ lies$ lie_to_us
      lying_to false_promise false_promises empty_promise empty_promises broken_promise broken_promises false_advert
      falsely fake$ fakes$ faked$ counterfeit knock_off knockoff bogus phoney phony sham$ hoax bait_and clickbait
      trickery tricked$ dodgy hidden_fee hidden_fees hidden_charge hidden_cost hidden_costs small_print_trick
      overcharged overcharge overcharging double_charged charged_twice charged_me_twice charged_three
      charged_for_nothing charged_without extortion extortionate exorbitant daylight_robbery highway_robbery robbed$
      robbing robbers$ rip_off ripoff rip_offs ripped_off ripping_off ripped_me rip_people fleeced fleecing milking_us
      milking_customers greedy greed$ gouging profiteer cash_grab money_grab money_grabbing money_grubbing money_pit
      money_making_scheme moneymaking waste_of wasted$ wasting$ wasted_my wasted_a waste_your waste_my down_the_drain
      out_of_pocket throw_away_money thrown_away_money throwing_money want_my_money give_me_my_money give_my_money
      give_us_our_money give_back_my where_is_my_money where's_my_money wheres_my_money where_is_my_refund
      where's_my_refund wheres_my_refund took_my_money took_the_money took_our_money kept_my_money keep_my_money
      stole$ steal$ stealing steals$ thieves$ thieving pickpocket blackmail embezzl laundering pyramid_scheme
      not_worth_it not_worth_a not_worth_your not_worth_the_money isn't_worth_it isnt_worth_it wasn't_worth_it
      overpaid paid_too_much refuse_to refused_to refund_refused refund_denied claim_refused claim_denied
      claim_rejected declined_my_claim won't_refund wont_refund won't_give won't_pay wont_pay refuses_to_pay
      wash_their_hands washing_their_hands unjust$ unfair$ unfairly injustice illegally unlawful corrupt corruption
      mafia$ breach_of_contract unauthorised unauthorized violation$ violates my_lawyer my_solicitor take_you_to_court
      see_you_in_court small_claims reported_to_trading trading_standards ombudsman name_and_shame legal_action
      legal_steps threaten threatened threatening threatens press_charges exploit$ exploited exploiting exploitation
      abus abusive misuse`,
    ],
    // anger, disgust and insults
    [
      -2,
      `angry$ angrier angrily anger$ angers mad_at mad_about_this makes_me_mad makes_me_angry makes_my_blood blood_boil
      boils_my boiling_with furious fuming$ livid$ seething raging$ rage$ enraged infuriat irate$ outraged outrage
      outrageous irritat irritating annoy$ annoyed$ annoying annoys annoyance vexed frustrat frustrated frustrating
      frustration exasperat aggravat agitated upset$ upsetting upsets offended offensive$ offence_taken insult$
      insults$ insulted insulting humiliat degrading demeaning belittl mocked$ mockery ashamed shameful shameless
      shamefully embarrass embarrassing disgrace shame_on shocked$ shocking shockingly appalled horrified horrify
      terrified terrifying traumatised traumatized traumatic distress distressing distraught devastat heartbroken
      heartbreaking heart_breaking breaks_my_heart broke_my_heart breaks_our_heart crap$ crappy crappest rubbish$
      garbage$ trash$ trashy junk$ tat$ tripe$ drivel bollocks bullshit bullcrap bs$ horseshit shit$ shite$ shitty
      shittest shitshow shit_show shitstorm shithole shitbag piece_of_shit piece_of_crap piece_of_junk
      piece_of_rubbish load_of_rubbish load_of_crap load_of_bollocks pile_of_crap fuck$ fucked$ fucker fucking$
      fuckin$ fuckers fuck_off fuck_you fuck_this fuck_that fuck_them fuckup fuck_up fucked_up fkn$ fck$ wtf$ wth$
      ffs$ smh$ fml$ stfu gtfo for_fuck's for_fucks for_god's_sake for_gods_sake for_heaven's_sake for_heavens_sake
      for_crying_out what_the_hell what_the_heck what_the_fuck what_the_actual who_the_hell why_the_hell how_the_hell
      where_the_hell bloody_awful bloody_useless bloody_joke bloody_disgrace bloody_terrible bloody_idiots
      bloody_ridiculous bloody_stupid fucking_joke fucking_useless fucking_idiots fucking_awful fucking_terrible
      fucking_disgrace damn_you damn_thing damned$ goddamn screw_you screw_them up_yours get_lost bugger_off sod_off
      piss_off pissed_off pisses_me pissing_me pissed$ piss_take pisstake taking_the_piss take_the_piss
      taking_the_mick takes_the_mick taking_the_mickey takes_the_biscuit takes_the_piss arse$ arsehole asshole
      assholes ass$ asshat dumbass jackass smartass bitch bitches bitching bastard bastards wanker wankers tosser
      tossers twat twats prick$ pricks$ dickhead dickheads dicks$ cunt cunts knobhead bellend moron morons moronic
      idiot idiots idiotic imbecile cretin retard fool$ fools$ foolish stupid stupidity dumb$ dumber dumbest muppet
      muppets numpty plonker scum$ scumbag scumbags filth$ vermin lowlife vultures snake_oil hypocrit coward cowards
      cowardly loser$ losers$ creep$ creepy$ pervert sleazy slimy$ slimeball hate$ hated$ hates$ hating hatred loathe
      loathed loathing loathsome detest despise dread$ dreaded dreading resent can't_stand cant_stand cannot_stand
      can't_bear cant_bear sick_of sick_and_tired sick_to_death tired_of fed_up had_enough had_it_with had_it_up
      i've_had_it ive_had_it enough_is_enough at_my_wits at_wits_end wits_end end_of_my_tether at_the_end_of_my
      last_straw final_straw lost_my_temper lost_patience losing_patience lost_all_patience losing_my_mind
      drives_me_mad driving_me_mad drives_me_crazy driving_me_crazy driving_me_nuts drives_me_nuts doing_my_head
      does_my_head gets_on_my_nerves getting_on_my_nerves gets_my_goat grinds_my_gears pet_hate beyond_a_joke
      past_a_joke beyond_belief beyond_words unbelievable unbelievably beggars_belief defies_belief speechless$
      lost_for_words words_fail no_words_for_this i_can't_even unacceptable inacceptable not_acceptable inexcusable
      no_excuse no_excuses unforgivable intolerable unbearable insufferable insupportable inhuman inhumane heartless
      soulless ruthless merciless cruel cruelty brutal$ brutally barbaric callous disgust$ disgusted disgusting
      disgusts gross$ yuck$ yucky yuk$ eww ew$ eurgh bleh$ blegh vile$ revolting repulsive repugnant nauseat nauseous
      sickening sickened puke$ puked puking gagging stomach_churning stinks$ stink$ stinking stank$ stench reek$
      reeks$ reeking foul$ foul_smell nasty$ nastier nastiest filthy filthiest dirty$ dirtier dirtiest grubby grimy
      mouldy moldy rotten rotting rancid putrid cockroach cockroaches bedbug bed_bugs bed_bug maggot maggots fly_in_my
      infested infestation unhygienic unsanitary unclean unwashed ugly$ uglier ugliest hideous hideously ghastly
      grotesque monstros eyesore inedible uneatable undrinkable unwatchable unreadable unlistenable uninhabitable
      unwearable cringe$ cringy cringey cringeworthy trashfire dumpster_fire dumpsterfire train_wreck trainwreck
      snoozefest snooze_fest yawnfest`,
    ],
    // harm, fear, grief and low moods
    [
      -2,
      `terrible$ terribly horrible horribly horrid awful$ awfully$ dreadful dreadfully dire$ lousy crummy naff$
      miserabl misery sadden saddened sadness saddest sadder sorrow grief$ grieving griev mourn mourning heartache
      heavy_heart depress depressed depressing despair desperate$ desperately desperation hopelessness helpless$
      helplessly powerless worn_down burnt_out burned_out burnout dead_tired exhausted exhausting no_energy_left
      can't_cope cant_cope can't_sleep cant_sleep couldn't_sleep couldnt_sleep sleepless nightmare nightmares
      nightmarish hellhole hellish hell$ living_hell in_tears burst_into_tears tears_in_my sobbing sob$ weep weeping
      broken_hearted broken_man miss_you_so miss_him_so miss_her_so unhappy unhappiness unhappily unlucky misfortune
      jinxed cursed$ tragic tragedy disaster$ disasters disastrous catastroph apocalyp calamit suffer$ suffers
      suffered suffering torture$ tortured torment agony agonising agonizing excruciat painful painfully
      unbearable_pain in_pain injured_my injury_caused poisoned poisoning food_poisoning allergic_reaction made_me_ill
      made_me_sick made_us_ill made_us_sick felt_sick feel_sick feeling_sick threw_up throwing_up worse_and_worse
      getting_worse got_worse even_worse much_worse far_worse gets_worse dangerous dangerously hazardous unsafe harmed
      harmful harming toxic$ lethal deadly$ fire_hazard death_trap deathtrap electric_shock burned_my burnt_my
      burned_me burnt_me caught_fire could_have_died could_have_been_killed could_have_killed killed_my kills_me
      killing_me ruined_my ruined_our ruined_christmas ruined_everything spoiled_our spoiled_my robbed_of mugged
      burgled vandal vandalised vandalism stalker harass harassed harassment molest assaulted racist racism sexist
      misogyn homophob discriminat bigot evil$ sinister vicious$ malicious malice spite$ spiteful bitter$ bitterness
      hell_hole betray betrayed betrayal abandon abandoned_us left_for_dead left_stranded left_us_stranded
      left_me_stranded backstab two_faced stabbed_in ill_again feel_like_crap feel_like_shit feeling_low feeling_down
      feeling_lost feel_lost feel_lonely so_lonely so_alone hate_my_life worst_day bad_day_today rough_day crap_day
      shit_day horrible_day awful_day terrible_day mood's_gone not_my_day monday_blues can't_afford cant_afford
      cannot_afford can't_take_it cant_take_it can't_do_this cant_do_this couldn't_believe_my can't_believe_they
      cant_believe_they can't_believe_you cant_believe_you can't_believe_how_bad can't_trust cant_trust cannot_trust
      don't_trust dont_trust never_trust lost_trust lost_faith lost_confidence lost_all_respect no_trust mistrust
      distrust`,
    ],
    // phrases of people who leave, warn or reproach
    [
      -2,
      `avoid$ avoid_at avoid_them avoid_this avoid_like stay_away steer_clear keep_away_from stay_clear stay_well_clear
      beware be_warned you've_been_warned warn_everyone warning_to_all warn_others a_warning_to don't_buy dont_buy
      do_not_buy never_buy don't_order dont_order do_not_order never_order do_not_go_there don't_waste dont_waste
      do_not_waste don't_trust_them don't_fall dont_fall do_not_recommend don't_recommend dont_recommend
      cannot_recommend can't_recommend cant_recommend couldn't_recommend wouldn't_recommend wouldnt_recommend
      would_not_recommend not_recommend not_recommended never_recommend wouldn't_wish wouldnt_wish never_again
      never_ever never_buying never_ordering never_going_back never_shopping never_shop never_using never_flying
      never_fly never_going_to_buy never_coming_back never_be_back never_setting_foot won't_be_back wont_be_back
      will_not_be_back won't_be_coming wont_be_coming won't_return wont_return won't_buy wont_buy won't_order
      wont_order won't_use wont_use won't_shop wont_shop won't_be_using wont_be_using won't_be_buying wont_be_buying
      won't_be_ordering wont_be_ordering won't_be_renewing not_coming_back not_going_back not_buying_again
      not_again_thanks no_thanks_to last_time_we_order first_and_last lost_a_customer lost_customer
      lost_another_customer losing_a_customer losing_customers lost_me_as another_customer_lost lost_my_custom
      you've_lost_me taking_my_business take_my_business going_elsewhere go_elsewhere gone_elsewhere shop_elsewhere
      buy_elsewhere look_elsewhere went_elsewhere switching_to_another switched_to_the_competition i'm_leaving_you
      cancelling_my cancel_my_account deleting_the_app deleted_the_app uninstall unfollow unfollowing
      unsubscrib_because boycott closing_my_account do_better do_something_about sort_it_out sort_yourselves
      sort_this_out get_your_act get_it_together get_a_grip pull_your_finger fix_your fix_this fix_it_already
      what_a_shame what_a_disgrace what_a_letdown what_a_waste what_a_disappointment what_a_rip what_a_nightmare
      what_a_farce what_a_shambles what_an_embarrassment what_a_bunch what_a_terrible what_a_horrible
      what_kind_of_service what_sort_of_service what_a_service how_is_this_possible how_is_that_possible
      how_is_it_possible how_is_this_ok how_is_this_legal how_hard_is how_hard_can how_difficult_is how_difficult_can
      how_dare who_do_you_think are_you_kidding are_you_serious you_must_be_kidding you_must_be_joking you're_kidding
      you_have_got_to_be you've_got_to_be you_cannot_be_serious is_this_a_joke is_this_some_kind is_it_too_much
      is_anyone_alive does_anyone_even anyone_there_at_all hello_anybody do_you_even have_you_no how_long_do_i_have
      how_long_do_we_have how_much_longer how_many_more_times how_many_times_do when_will_you_finally
      when_are_you_finally when_are_you_going will_anyone will_somebody_finally can_someone_finally
      can_somebody_finally could_someone_finally for_the_third_time for_the_second_time_this for_the_fourth_time
      for_the_fifth_time for_the_umpteenth for_the_nth third_time_i've third_time_this once_again_you yet_another
      again_and_again over_and_over time_and_time time_after_time every_single_time_i_call no_end_in
      supposed_to_be_delivered was_meant_to_arrive was_meant_to_come should_have_arrived should_have_come
      should_have_been_here should've_arrived as_if_nothing not_good not_great not_happy not_okay not_cool not_nice
      not_fair not_right not_helpful not_satisfied not_pleased not_funny not_amused not_convinced not_fun not_clean
      not_fresh not_professional not_responding not_acceptable_at isn't_good_enough isnt_good_enough not_good_enough
      not_a_patch nothing_works nothing_but_trouble nothing_but_problems nothing_but_excuses nothing_but_lies
      nothing_happens nothing_happened nothing_changed nothing_has_changed nothing_changes nothing_was_done
      nothing_done excuses$ excuse_after lame_excuse poor_excuse always_the_same_story always_an_excuse
      one_problem_after one_thing_after doesn't_make_sense makes_no_sense make_no_sense no_common_sense no_logic
      common_decency basic_decency beneath_contempt below_par below_average below_standard far_below below_expectation
      far_from_good far_from_ideal far_from_what far_from_happy nowhere_near leave_much an_insult_to a_slap_in
      slap_in_the_face kick_in_the_teeth kick_in_the_stomach smack_in_the rub_salt adds_insult add_insult
      adding_insult adding_salt swept_under turn_a_blind couldn't_organise couldnt_organise piss_up_in couldn't_run_a
      left_hand_doesn't doesn't_know_what_the clueless_about haven't_a_clue havent_a_clue hasn't_a_clue no_clue
      not_a_clue don't_have_a_clue money_for_old_rope for_old_rope costs_an_arm cost_an_arm an_arm_and_a_leg
      not_rocket_science isn't_rocket_science couldn't_wait_to_leave couldnt_wait_to_leave glad_to_leave
      glad_it's_over glad_to_be_rid good_riddance left_hungry went_hungry left_after left_early_because never_so_bad
      hit_and_miss hit_or_miss not_once_did not_even_an_apology not_even_a_reply not_even_a_sorry not_even_a_thank
      not_so_much_as didn't_even_bother didnt_even_bother without_an_apology without_even_an without_a_word
      without_warning without_notice without_explanation without_any_explanation without_asking without_telling
      without_informing out_of_order_behaviour out_of_line well_out_of_order bang_out_of_order wouldn't_touch_with
      a_bargepole bottom_of_the_barrel scraping_the_barrel bottom_of_the_pile race_to_the_bottom a_far_cry
      too_little_too_late too_good_to_be_true leaves_a_bad_taste left_a_bad_taste bad_taste_in left_a_sour
      bad_experience bad_attitude bad_manners bad_service poor_service terrible_service awful_service horrible_service
      rubbish_service slow_service no_service poor_customer bad_customer terrible_customer awful_customer
      horrible_customer poor_communication lack_of_communication lack_of_respect lack_of_care lack_of_information
      lack_of_interest bad_communication bad_value poor_value bad_idea bad_decision big_mistake huge_mistake
      my_mistake_buying made_a_mistake_buying wish_i_hadn't wish_i_had_never wish_i'd_never wish_i'd_gone
      wish_i'd_read should_have_read_the_reviews regret_buying regret_ordering regretting waste_of_time_and
      waste_of_space worth_nothing slower_than_a_snail at_a_snail's snail's_pace snails_pace like_talking_to_a_wall
      talking_to_a_wall talking_to_a_brick brick_wall going_round_in_circles going_in_circles round_in_circles
      wild_goose bored_to_death bored_to_tears bored_out_of like_watching_paint watching_paint_dry lost_the_plot
      jumped_the_shark couldn't_be_worse could_not_be_worse couldnt_be_worse money_grabbers no_shame have_no_shame
      zero_shame without_shame shameless_people robbed_in_broad broad_daylight treated_like_dirt
      treated_like_a_criminal treated_like_an_idiot treated_us_like_dirt treat_customers_like treat_people_like
      treat_us_like like_second_class second_class_citizen like_cattle like_sardines under_the_bus
      like_an_afterthought rude_staff rude_driver rude_man rude_woman unanswered_mails unanswered_emails put_me_off
      put_us_off puts_me_off off_putting offputting turned_me_away turned_us_away turned_away kicked_us_out
      kicked_me_out kicked_out dumped_on dumped_my chucked_over threw_it_over thrown_over left_in_the_rain
      soaked_through soaking_wet smashed_to_pieces in_pieces in_bits in_a_thousand passed_away rest_in_peace
      condolence gone_forever lost_my_mother lost_my_father lost_my_mum lost_my_dad lost_my_job sacked_me laid_off
      made_redundant such_a_mess what_a_mess_this joke_company is_a_complete_joke service_is_a_joke sham_of_a
      shame_on_you knife_in_the_back gutless clown$ nagging_doubt wtaf$ wth_is tf_is_this fricking_useless mocking$`,
    ],
    // the worst
    [
      -3,
      `worst$ worst_ever the_worst by_far_the_worst worst_experience worst_service worst_customer worst_company
      worst_hotel worst_shop worst_bank worst_airline worst_courier worst_food worst_meal worst_purchase
      absolutely_terrible absolutely_awful absolutely_disgusting absolutely_useless absolutely_appalling
      complete_waste total_waste utter_waste absolute_waste biggest_waste total_scam complete_scam absolute_scam
      pure_scam complete_joke total_joke utter_joke absolute_shambles complete_shambles utter_shambles total_shambles
      absolute_disgrace complete_disgrace utter_disgrace total_disgrace absolute_disaster complete_disaster
      total_disaster utter_disaster absolute_rubbish complete_rubbish utter_rubbish total_rubbish absolute_garbage
      absolute_trash absolute_crap utter_crap total_crap complete_crap absolute_nightmare complete_nightmare
      total_nightmare utter_nightmare utter_nonsense complete_nonsense complete_idiots total_idiots utter_contempt
      utterly_useless utterly_disgusting utterly_appalling zero_stars 0_stars minus_stars no_stars negative_stars
      if_i_could_give_zero if_i_could_give_no if_there_was_zero can't_give_zero one_star_because one_star_is_too
      one_star_too_many don't_deserve_a_star doesn't_deserve_a_star not_even_one_star 0_out_of 1_out_of_10
      zero_out_of_ten never_ever_again never_in_my_life_have never_seen_such never_experienced_such
      never_been_so_disappointed never_been_treated never_been_so_insulted horrendous horrendously despicable
      disgraceful disgracefully abysmal abysmally atrocious atrociously appalling appallingly horrific horrifically
      deplorable abhorrent abominable diabolical godawful god_awful garbage_company criminals$ crooks$ bunch_of_crooks
      bunch_of_thieves bunch_of_liars bunch_of_idiots bunch_of_amateurs bunch_of_scammers scammers$ fraudsters$
      rot_in_hell go_to_hell burn_in_hell drop_dead avoid_like_the_plague avoid_at_all wouldn't_wish_on_my_worst
      worst_enemy hell_on_earth pathetic pathetically beyond_disgusting beyond_pathetic beyond_useless
      beyond_ridiculous beyond_disappointed beyond_angry beyond_furious extremely_disappointed deeply_disappointed
      bitterly_disappointed hugely_disappointed so_disappointed very_disappointed massively_disappointed`,
    ],
  ],
  negators: `not no never isn't isnt wasn't wasnt weren't werent aren't arent ain't aint don't dont doesn't doesnt didn't
    didnt can't cant couldn't couldnt won't wont wouldn't wouldnt shouldn't shouldnt haven't havent hasn't hasnt
    hadn't hadnt mustn't needn't nothing nobody none without hardly barely scarcely rarely seldom cannot nor neither
    nowhere lack lacks zero`,
  intensifiers: `very really so extremely absolutely totally completely incredibly super utterly such insanely highly truly
    fucking fuckin freaking frigging damn bloody too beyond seriously especially particularly exceptionally hugely
    massively enormously immensely deeply entirely thoroughly wholly purely perfectly positively downright outright
    ridiculously unbelievably remarkably genuinely properly proper well dead mega ultra uber hella awfully terribly
    horribly crazy wicked much far way even simply just pure sheer total complete absolute utter real always ever
    most`,
  diminishers: `bit slightly somewhat fairly quite rather kinda sorta maybe perhaps almost partly mildly moderately relatively
    reasonably sometimes occasionally little less apparently probably possibly mostly nearly semi`,
  contrast: 'but however although though tho except unfortunately nevertheless nonetheless whereas despite',
  ironic: `thanks_for_nothing thank_you_for_nothing thanks_a_lot_for_nothing thanks_a_lot_for_the_delay
    thanks_a_lot_for_losing thanks_a_lot_for_ruining thanks_for_the_delay thanks_for_losing thanks_for_ruining
    thanks_for_wasting thanks_for_ignoring thanks_for_the_wait thanks_for_cancelling thanks_for_breaking
    thanks_for_hanging thank_you_for_wasting thank_you_for_ruining thank_you_for_ignoring thank_you_for_losing
    thanks_to_your_incompetence gee_thanks cheers_for_nothing cheers_for_that thanks_but_no yeah_right oh_great
    oh_joy oh_goody great_job_losing great_job_on_losing great_work_losing nice_job_on nice_job_losing way_to_go_on
    well_done_for_losing well_done_for_ruining well_done_for_breaking well_done_you_lost congratulations_on_losing
    congratulations_on_ruining congratulations_you_lost congratulations_you've_lost congratulations_you've_managed
    slow_clap round_of_applause_for_the just_my_luck lucky_us how_convenient how_nice_of_you_to_ignore
    how_thoughtful_of_you_not how_lovely_of_you_not what_a_surprise_not big_surprise surprise_surprise
    what_a_shocker colour_me_surprised color_me_surprised first_class_incompetence great_customer_service_not
    great_service_not real_classy stay_classy real_professional very_professional_of_you good_luck_with_that
    good_luck_getting love_how_you_ignore love_how_you_don't love_it_when_you_ignore love_being_ignored love_waiting
    love_being_on_hold love_paying_for love_spending_my love_how_nobody love_how_no_one don't_you_just_love
    gotta_love_waiting gotta_love_being nothing_better_than_waiting nothing_like_waiting fantastic_another
    great_another brilliant_another top_service_not so_much_for_customer so_much_for_next so_much_for_express
    so_much_for_fast so_much_for_guaranteed so_much_for_quality excellent_way_to_lose great_way_to_lose
    good_way_to_lose best_way_to_lose keep_up_the_bad hope_you're_proud_of_yourself hope_you_are_proud
    must_be_nice_to_ignore clap_clap`,
};
