/** Words that tell what a text is about, by how seldom they stand in texts about anything else. Lemmas, small letters. */

/** Of sport, weather, kitchen, markets, stage, laboratory, nature and home, seldom met where states deal with each other. */
export const PRIVATE_STRONG: ReadonlySet<string> = words(`
  striker midfielder defender goalkeeper keeper winger teammate squad referee umpire wicket innings batsman bowler spinner
  cricket tennis rugby golf hockey soccer football basketball baseball volleyball handball badminton snooker boxing boxer
  wrestling judo karate marathon sprinter cyclist cycling peloton swimmer athlete gymnast skier skating slalom
  semifinal semi-final quarterfinal quarter-final playoff halftime half-time kickoff kick-off touchdown quarterback pitcher
  inning dunk rebound rookie draft medal medallist olympiad olympics paralympics podium grandmaster checkmate pawn rook
  scorer hat-trick equaliser equalizer penalty-kick offside dugout relegation promotion-race lineup derby fixture pitstop
  stewards racetrack jockey racehorse derailleur jersey belt-holder knockout knock-out ringside bout uppercut welterweight
  heavyweight lightweight grand-prix pole-position lap laps gearbox esports gamer gameplay patch-notes console joystick
  playlist album singer songwriter guitarist drummer pianist violinist orchestra concerto sonata ballet dancer choreographer
  soprano tenor headliner encore cinematographer sitcom
 miniseries novelist poet  paperback bestseller exhibition-hall curator sculptor painter gallery
  archaeologist legionary excavation dig-site
  recipe oven bake baker bakery butter garlic onion carrot tablespoon teaspoon sauce simmer dough flour yeast chef sommelier
  cuisine dessert glaze yoghurt yogurt soup stew soufflé casserole appetizer vineyard winemaker grape oak-barrel palate
  forecaster meteorologist celsius fahrenheit thunderstorm drizzle hurricane typhoon cyclone tornado blizzard heatwave
  rainfall snowfall magnitude seismological aftershock tsunami epicenter epicentre volcano eruption lava landslide wildfire
  firefighter campsite
  dividend shareholder nasdaq stockbroker bullish bearish bitcoin cryptocurrency blockchain token-sale chipmaker carmaker
  smartphone laptop handset app apps firmware startup start-up saloon hatchback sedan suv horsepower dealership
  brewer brewery brand retailer supermarket boutique runway-show couture catwalk designer fashion silk
  telescope astronomer asteroid meteor comet galaxy nebula perseid supernova
  parasite malaria vaccine-trial placebo tumour tumor neuron kidney surgeon infirmary
  hornet beekeeper hive aphid compost pruning rose-bush seedling wolf shark surfer panda penguin elephant whale dolphin
  veterinarian kitten puppy
  horoscope aries taurus gemini scorpio pisces zodiac lottery jackpot raffle sudoku
  bride bridegroom wedding honeymoon sibling parenting toddler teenager-advice neighbourly sofa potato
  tram motorway lorry hitchhiker tourist sightseeing hotelier souvenir
  pupil kindergarten olympiad-team
`);

/** Of made-up worlds: states in them deal with each other as real ones do. */
export const FICTIONAL: ReadonlySet<string> = words(`
  film movie episode novel sequel prequel screenplay screenwriter actor actress protagonist fictional fiction prose genre
  gameplay playable filmmaker box-office plotline storyline superhero wizard villain crossword anagram setter
`);

/** The same, but met elsewhere too: "coach" of a train, "match" of words, "share" a view. */
export const PRIVATE_WEAK: ReadonlySet<string> = words(`
  match coach league cup champion championship tournament seed stadium captain bat toss club goal team winner loser
  player fan season opener half rematch belt round lap race racer rider stage climb breakaway podium crown trophy qualifier
  score draw-match defeat penalty substitute bench whistle foul knight bishop title contest
  storm rain snow wind forecast temperature flood drought quake earthquake degree coast-guard-weather breeze ash smoke flame
  bread cheese wine egg fig lamb lemon coffee tea rum cake bean restaurant dinner menu diner waiter fridge freezer stove
  investor profit earnings revenue quarterly stock yen index yield rally trader broker takeover bidder brewer acquisition
  merger executive phone device gadget software user download update engineer battery watch camera rocket-start-up carmaker
 director critic theatre theater drama comedy song tune band music concert festival premiere cast script scene
  celebrity guest villa audience stage-play dancer series show chapter author reader writer bookshop
  museum exhibition visitor castle tower bath beach island-hopping airport-transfer hotel holiday weekend itinerary luggage
  fort ditch dig armour armor crew cabin final manager roster rim dunk pick core base-trade franchise jersey
  patient researcher cell disease virus vaccine study trial brain clinic nurse ward hospital liver gene planet orbit
  plant garden gardener flower tree sheep forest insect bee bird animal pack nest trap species
  farm-shop school teacher pupil student-union classroom maths university campus library parent parents child-care friend
  neighbour neighbor volunteer parish councillor footpath
  truck bus driver crash car vehicle-fire tunnel lane bridge-closure
  surgeon skin
  winery bottle pianist obituary died-at funeral
  ticket shop studio patch bug score pixel baker winner-takes buyer agent tower price apartment
`);

/** Of states, their offices, forces and quarrels, seldom met anywhere else. */
export const PUBLIC_STRONG: ReadonlySet<string> = words(`
  minister ministry ministerial premier chancellor president presidency presidential vice-president prime-minister cabinet
  parliament parliamentary lawmaker legislator senator senate congress congressman bundestag knesset duma
  embassy ambassador diplomat diplomatic diplomacy envoy consul consulate chargé foreign-ministry attaché
  troop troops army military navy soldier warship frigate destroyer submarine airstrike artillery missile warhead ballistic
  nuclear denuclearization enrichment uranium plutonium centrifuge non-proliferation disarmament
  sanction sanctions embargo blockade treaty accord communique communiqué memorandum
  ceasefire cease-fire truce summit bilateral trilateral multilateral
  rebel insurgent militant militia jihadist terrorist terrorism extremist separatist guerrilla
  refugee humanitarian peacekeeper peacekeeping genocide annexation occupation sovereignty territorial
  coup junta regime dictatorship referendum electoral election constituency candidate impeachment
  nato kremlin pentagon un unsc eu asean iaea opec kcna hamas hezbollah taliban houthi
  spokesperson spokeswoman spokesman plenipotentiary undersecretary
  dprk rok
`);

/** The same, but met elsewhere too: "police" at a crash, "council" of a parish. */
export const PUBLIC_WEAK: ReadonlySet<string> = words(`
  government state official foreign defense defence secretary council republic constitution governor authority policy
  police court prison arrest detain detention prosecutor judge trial-court lawyer verdict sentence
  war weapon armed force forces security border migrant migration asylum hostage opposition protest protester activist rights
  democracy democratic dissident censorship legislation law bill vote voter ballot party leader king queen crown-prince emir
  sultan sheikh ally alliance partner negotiation negotiator talks dialogue agreement delegation consultation statement
  condemn condemnation allegation accusation violation resolution retaliation provocation deterrence escalation de-escalation
  peace conflict crisis territory region drone attack killing casualty civilian
  aid relief donor assistance reconstruction development trade tariff export import economic
  counterpart leadership commander general chief department bureau agency committee commission
  aggression hostility dispute tension imperialist puppet comrade socialism revolution revolutionary
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
