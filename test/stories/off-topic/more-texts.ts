/** More short articles of our own about anything but states and their dealings; states, armies and attacks occur in all their other senses. */
export const MORE_OFF_TOPIC: readonly (readonly [topic: string, text: string])[] = [
  [
    "national teams",
    `Japan stun Germany in opener\n\nDOHA, May 9 -- Japan came from behind to beat Germany 2-1 in their World Cup opener on Saturday. Germany dominated the first half and took the lead through a penalty. Japan hit back after the break, when substitute Ren Asada struck from close range.\n\n"We defended as a team and attacked together," captain Jun Morita said. Germany face Spain on Wednesday, while Japan meet Costa Rica. The United States drew 0-0 with England in the other group.`,
  ],
  [
    "Olympics",
    `Kenya sweeps marathon medals\n\nKenya won gold, silver and bronze in the women's marathon on Sunday. Ethiopia withdrew its top runner with a calf injury before the start. China leads the medal table with 31 golds, ahead of the United States and Australia. South Korea's archers defended their title against Taiwan.`,
  ],
  [
    "boxing",
    `Cruz retains belt in Riyadh\n\nMexico's Rafael Cruz knocked out Britain's Danny Holt in the seventh round in Riyadh on Saturday to keep his world title. Cruz attacked the body from the start and launched a barrage of punches in the sixth. "I warned him," Cruz said. "Nobody takes this belt from Mexico." A rematch was agreed for December.`,
  ],
  [
    "rugby",
    `All Blacks edge France\n\nNew Zealand beat France 24-20 in Paris on Friday night. The hosts lost two players to red cards and accused the referee of bias. France will meet Ireland next week. Coach Marc Duval said he accepted responsibility for the defeat and refused to blame his players.`,
  ],
  [
    "formula one",
    `Lindqvist wins in Monaco\n\nSweden's Erik Lindqvist held off Spain's Pablo Rey to win the Monaco Grand Prix on Sunday. Rey attacked on the last lap but hit the barrier. Team Falcon launched a protest against the result, which the stewards rejected.`,
  ],
  [
    "cycling",
    `Breakaway survives in the Alps\n\nA breakaway of five riders survived on Thursday's stage from Grenoble to Turin. Colombia's Luis Prieto attacked on the final climb and won alone. Belgium's Jan Maes surrendered the yellow jersey. Police stopped the race for ten minutes after a landslide.`,
  ],
  [
    "basketball",
    `Raiders sign Lithuanian centre\n\nThe Raiders agreed to a three-year deal with Lithuanian centre Jonas Petraitis on Monday. The club released forward Tim Boyd and traded two picks to Denver. "He commands the paint and protects the rim," general manager Lou Hart said.`,
  ],
  [
    "chess olympiad",
    `India crush Ukraine at Olympiad\n\nIndia beat Ukraine 3.5-0.5 in the sixth round on Wednesday. The Ukrainians sacrificed a knight for an attack that collapsed. The United States and Armenia agreed to four quick draws. China resigned on two boards.`,
  ],
  [
    "heat wave",
    `Heat wave grips southern Europe\n\nTemperatures in Spain and Italy climbed above 42 degrees on Tuesday, forecasters said. The weather office issued a red alert for Seville and Rome and warned tourists to stay in the shade. Relief is expected to arrive from the Atlantic on Friday.`,
  ],
  [
    "hurricane",
    `Hurricane Ida heads for the coast\n\nHurricane Ida strengthened over the Caribbean on Monday and is expected to strike Cuba by Wednesday. The centre warned of a storm surge of three metres. Ida battered Jamaica over the weekend, killing two people.`,
  ],
  [
    "wildfire",
    `Wildfire forces campers to leave\n\nA wildfire near Lake Torrent destroyed 40 cabins on Sunday. Crews attacked the flames from the air and launched a second line of defence along the road. The fire was 60 percent contained on Monday, the fire service said.`,
  ],
  [
    "volcano",
    `Volcano spews ash over island\n\nMount Karenga fired a column of ash 5 kilometres into the sky on Thursday. The eruption began after a series of small quakes. Airlines cancelled flights, and scientists raised the alert to orange.`,
  ],
  [
    "baking",
    `Bake like a Viennese\n\nBeat the butter until it surrenders, then fold in the Turkish figs. Strike the tin on the table to release the air. The Austrian glaze must be warm; Hungary's bakers add rum. Invite friends, agree on a topping, and attack with forks.`,
  ],
  [
    "wine",
    `Why Georgia's wines conquer palates\n\nGeorgia has made wine for 8,000 years, and its amber bottles now invade lists from Paris to Tokyo. French growers defend their oak; Italians have launched skin-contact whites. Sommelier Lea Brandt urges drinkers to resist the fridge.`,
  ],
  [
    "restaurant review",
    `A Lebanese gem by the canal\n\nThe lamb at Cedar House attacks from the first bite: cumin fires, lemon strikes back, and the yoghurt brokers peace. Chef Nadia Haddad trained in Beirut and opened here in March. We condemned only the coffee.`,
  ],
  [
    "stock market",
    `Shares rally as yields retreat\n\nEuropean shares advanced on Wednesday, with German carmakers leading the charge. Investors shrugged off threats of higher rates. The dollar attacked the 150-yen mark before it retreated. Oil surrendered early gains.`,
  ],
  [
    "earnings",
    `Chipmaker warns on profit\n\nKorean chipmaker Nexa warned on Thursday that profit would fall by a third. The company agreed to sell a plant in Malaysia to a Japanese rival and promised to cut costs. Its shares were hit hard in Seoul. Chief executive Park Min-su resigned.`,
  ],
  [
    "takeover",
    `Brewer rejects hostile bid\n\nDanish brewer Holmgaard rejected a hostile offer from a Brazilian rival on Monday. "The proposal violates the interests of our shareholders," the board said. Analysts expect the bidder to launch a second attack. The two sides met last week in London.`,
  ],
  [
    "crypto",
    `Bitcoin bounces back\n\nBitcoin recovered to 64,000 dollars on Friday after a week of losses. Traders in Singapore and Hong Kong fired off buy orders overnight. Miners retreated from Kazakhstan when power prices rose.`,
  ],
  [
    "smartphone launch",
    `Orbit launches folding phone in Berlin\n\nOrbit launched its third folding phone in Berlin on Tuesday. The device targets Korean rivals and arrives in 30 countries in June. Orbit also released a watch and announced a partnership with a French camera maker.`,
  ],
  [
    "software bug",
    `Update breaks calendars\n\nA faulty update hit calendar users in Australia and New Zealand on Thursday. The developer withdrew the release and apologised. Users had protested on forums for hours.`,
  ],
  [
    "satellite business",
    `Rocket start-up delivers three satellites\n\nA rocket built by start-up Halcyon put three weather satellites for a Norwegian customer into orbit on Sunday. The company plans to launch again in July from its pad in Scotland. Engineers tested the engine for a year.`,
  ],
  [
    "asteroid",
    `Asteroid to miss the Earth\n\nAn asteroid the size of a bus will pass the Earth on Friday at a safe distance, astronomers in Chile said. Telescopes in Hawaii and Spain will target the rock. A strike is ruled out for the next century.`,
  ],
  [
    "vaccine study",
    `Trial shows promise against malaria\n\nA vaccine cut malaria cases by half among children in Mali and Burkina Faso, researchers reported on Wednesday. The team launched the trial in 2023. "The parasite attacks the liver first," lead author Ines Prado said. The study was supported by three foundations.`,
  ],
  [
    "hospital opening",
    `New ward opens in Leeds\n\nThe Leeds infirmary opened a ward for stroke patients on Monday. Nurses welcomed the new beds. Surgeon Tom Akers met former patients and thanked donors.`,
  ],
  [
    "school",
    `Pupils strike gold at maths contest\n\nA team of pupils from Estonia won gold at the maths olympiad in Bath on Saturday. Romania and Vietnam came second and third. Teachers praised the pupils, who had trained since September.`,
  ],
  [
    "university rankings",
    `Swiss universities climb\n\nTwo Swiss universities entered the top ten of a global ranking released on Tuesday. British and American universities retreated slightly, while Chinese ones advanced. The authors defended their method.`,
  ],
  [
    "celebrity wedding",
    `Actress marries in Tuscany\n\nActress Mila Grant married Italian director Paolo Serra in Tuscany on Saturday. Guests arrived from Los Angeles and Paris. Photographers besieged the villa, and a drone was shot down by the wind.`,
  ],
  [
    "royal fashion",
    `Duchess delights in green\n\nThe duchess wore green silk at the flower show on Tuesday. Designers praised the cut. Danish and Dutch labels fought for a place in her wardrobe all season.`,
  ],
  [
    "war film",
    `"Siege" storms the box office\n\nThe war film "Siege" took 80 million dollars on its first weekend. In the film, a German company holds a bridge against American troops in 1944. The director shot the attack in Serbia with 500 extras. Critics condemned the ending.`,
  ],
  [
    "television series",
    `"The Envoy" returns for a third season\n\nThe series about a Norwegian diplomat returns on Sunday. In the first episode, ambassador Liv Strand negotiates the release of hostages, while Russia threatens to walk out of the talks. Actress Ane Moen joins the cast.`,
  ],
  [
    "novel",
    `A spy's last summer\n\nIn her new novel, Clara Venn sends a retired British agent to Cold War Prague. He meets a Czech dissident, is arrested at the border and betrays nobody. The prose strikes quickly and retreats into irony. A sequel is planned.`,
  ],
  [
    "museum",
    `Museum shows Ottoman armour\n\nThe city museum opened an exhibition of Ottoman armour on Friday. The Turks besieged Vienna in 1683, and the loot filled palaces. Curator Jana Pohl welcomed visitors from Austria, Hungary and Turkey.`,
  ],
  [
    "archaeology",
    `Roman fort found under car park\n\nArchaeologists have uncovered a Roman fort under a car park in Wales. Legionaries built it after the invasion and burnt it when they withdrew. "The soldiers ate well," said Rhys Morgan, who led the dig.`,
  ],
  [
    "wildlife",
    `Wolves return to the Ardennes\n\nA pack of wolves has settled in the Belgian Ardennes. The animals crossed the German border in winter and attacked 12 sheep in April. Farmers demanded fences; the forest service launched a count.`,
  ],
  [
    "shark",
    `Surfer survives shark attack\n\nA surfer survived a shark attack off Western Australia on Sunday. The animal struck twice before it released his board. Beaches were closed. "I punched it and it retreated," the 23-year-old said.`,
  ],
  [
    "insects",
    `Invasion of the hornets\n\nAsian hornets have invaded gardens across Normandy. The insects attack hives and kill bees. Beekeepers launched a trap campaign and urged neighbours to report nests. England fears the next wave.`,
  ],
  [
    "parenting",
    `Peace talks at the dinner table\n\nWhen siblings wage war over the last potato, declare a ceasefire. Ask each side for its demands, broker a deal and impose sanctions only when the treaty is broken. Threats never work. Praise the peacemaker.`,
  ],
  [
    "office life",
    `Survive your next meeting\n\nThe weekly meeting was attacked in a survey as the worst hour at work. Managers met staff 11 times a month and agreed on nothing. Fight back: demand an agenda, refuse invitations and ban phones.`,
  ],
  [
    "travel",
    `Three days in Tbilisi\n\nLand in Tbilisi on a Friday and head for the sulphur baths. Russia, Persia and Turkey fought over this city; now tourists do. On Saturday visit Mtskheta. Return to the airport by way of the peace bridge.`,
  ],
  [
    "property",
    `Foreign buyers retreat from Lisbon\n\nForeign buyers have retreated from Lisbon since prices hit a record, agents said. American and Brazilian clients look to Porto. A tower near the river was sold to an Israeli family in March.`,
  ],
  [
    "cars",
    `Chinese carmaker targets Norway\n\nChinese carmaker Jinlu launched an electric saloon in Norway on Wednesday, its first assault on the Nordic market. The car fires from zero to 100 in four seconds. German rivals will strike back next year.`,
  ],
  [
    "lottery",
    `Baker wins 12 million\n\nA baker from Galway won 12 million euros on Saturday. "I will support my sister and visit Japan," he said. The ticket was sold in a shop that burnt down in 2019.`,
  ],
  [
    "obituary",
    `Pianist Ivo Lantos dies at 91\n\nHungarian pianist Ivo Lantos died in Geneva on Monday. He fled Budapest as a boy, made his name in London and defended Bartok when nobody played him. Colleagues in Vienna and New York paid tribute.`,
  ],
  [
    "game review",
    `Iron Frontier conquers the genre\n\nIn Iron Frontier you command a fictional republic, build alliances and launch missiles at your neighbours. Diplomacy matters: sign a treaty with the north, and the south declares war. The patch on Tuesday fixed the nuclear bug.`,
  ],
  [
    "esports",
    `Korea defend crown\n\nSouth Korea defended their crown against China in the final in Berlin on Sunday. The Koreans invaded the enemy base in the 31st minute and destroyed the core. China had eliminated the United States.`,
  ],
  [
    "crossword column",
    `Notes on a clue\n\n"Envoy in retreat meets army leader (7)" defeated many of you last week. Others attacked the anagram of "Kremlin". The setter apologised to readers in Wales and promised peace.`,
  ],
  [
    "local council",
    `Council agrees to mend footpath\n\nThe parish council agreed on Tuesday to mend the footpath behind the school. Residents had complained since January. Councillor Ruth Pell thanked volunteers and promised a bench.`,
  ],
  [
    "traffic",
    `Truck blocks tunnel\n\nA truck carrying Polish apples blocked a tunnel near Basel for three hours on Monday. Police closed the road and released it at noon. The driver from Lithuania was unhurt.`,
  ],
  [
    "fashion week",
    `Milan fires the starting gun\n\nMilan opened its fashion week on Tuesday with an assault of colour. Designers from Seoul and Lagos invaded the calendar. Camouflage retreated; sailor collars advanced.`,
  ],
  [
    "astronomy picnic",
    `Meteors strike on Thursday\n\nThe Perseids peak on Thursday night. Face north-east and let your eyes adjust. The show fires up to 80 meteors an hour, weather permitting; forecasters in Scotland threaten cloud.`,
  ],
  [
    "dance",
    `Ballet from Havana charms Oslo\n\nThe Cuban ballet visited Oslo for the first time on Friday. Dancers performed a duel and a surrender to music by Grieg. The audience demanded three encores.`,
  ],
];
