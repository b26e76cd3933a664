/** Short articles about anything but states and their dealings, written for these tests; no name in them is real. */
export const OFF_TOPIC: readonly (readonly [topic: string, text: string])[] = [
  [
    "football",
    `Late strike sends Harlow Rovers through\n\nHARLOW, March 3 -- Striker Dario Benz scored twice as Harlow Rovers beat Eastmoor Town 3-2 on Saturday to reach the semifinals of the league cup.\n\nEastmoor attacked from the start and struck after nine minutes, when captain Lou Okafor fired a shot past the keeper. Rovers launched wave after wave of attacks in the second half and hit the bar twice. "We fought for every ball," coach Anna Pryce said. "The lads deserve praise."\n\nThe referee sent off defender Tim Vale for a foul. Rovers will meet Castleford in the next round on April 2.`,
  ],
  [
    "cricket",
    `Visitors collapse on day two\n\nThe visitors lost six wickets before tea on Friday as spinner Kiran Dole ripped through the middle order. England won the toss and elected to bat. India attacked the new ball and defended 140 runs. Australia meet New Zealand in the final on Sunday.`,
  ],
  [
    "tennis",
    `Marlow storms into quarterfinals\n\nTop seed Ines Marlow stormed into the quarterfinals of the Riverside Open with a straight-sets win over Petra Lind of Sweden on Tuesday. Marlow saved three break points and will face Japan's Emi Sato on Thursday. Lind refused to blame her injured wrist.`,
  ],
  [
    "transfer market",
    `Castleford agree deal for Brazilian winger\n\nCastleford have agreed a deal worth 30 million euros to sign Brazilian winger Paulo Reis, the club said on Monday. Reis signed a four-year contract. The club sacked coach Hugo Stern last week and appointed Maria Voss as his successor. Fans had protested against the owners.`,
  ],
  [
    "weather",
    `Storm batters the coast\n\nA powerful storm struck the west coast overnight, killing four people and cutting power to thousands of homes, the weather service said. Winds of up to 140 kilometres per hour hit the town of Brandle. Forecasters warned of more rain on Thursday and urged residents to stay indoors. Flights were cancelled.`,
  ],
  [
    "earthquake",
    `Quake shakes mountain villages\n\nA magnitude 5.6 earthquake struck northern Chile on Sunday, the seismological agency said. There were no reports of casualties. A tsunami warning was issued and later withdrawn.`,
  ],
  [
    "cooking",
    `Five soups for a cold night\n\nThe secret of a good soup is a good stock. Season it well, and fire up the stove. Launch into the onions first, then attack the carrots. The recipe calls for two eggs and a little help from your freezer. Serve with bread from France and cheese from Switzerland.`,
  ],
  [
    "gardening",
    `Time to prune\n\nRoses resist frost, but aphids invade early. Strike now: cut back the old wood, and the plants will release new shoots by April. Do not abandon the compost. Gardeners in England and Scotland swear by nettle tea.`,
  ],
  [
    "finance",
    `Shares rally as chipmakers rebound\n\nNEW YORK, May 9 -- Stocks rallied on Thursday, led by chipmakers, after data showed that inflation eased in April. The dollar retreated against the yen. Oil fell 2 percent. Analysts at Brook & Lyle warned that rates could rise again. Shares of Tandem Corp. hit a record after the firm launched a new phone and met its profit target.`,
  ],
  [
    "business",
    `Tandem to buy rival for $2 billion\n\nTandem Corp. said on Monday it had agreed to buy Orchard Systems for $2 billion in cash. The companies reached the agreement after weeks of talks. Tandem's chief executive, Ruth Ames, praised Orchard's engineers. The deal needs approval by shareholders. Orchard had rejected an earlier offer.`,
  ],
  [
    "film",
    `Review: "The Last Siege" wins no battles\n\nIn the new war film "The Last Siege", an army invades a nameless city and a general refuses to surrender. Director Mona Kay fires every cannon she has. The script attacks war and accuses nobody. Actors Tom Hale and Lia Brook meet, fight and agree to part. The film opens in Germany on Friday.`,
  ],
  [
    "music",
    `Festival announces line-up\n\nThe Lakeside Festival will host forty bands in July, organizers announced on Friday. Headliners The Tall Grass will launch their new album there. Singer Joy Ames thanked her fans and promised a surprise. Tickets were released on Monday.`,
  ],
  [
    "health",
    `Study links sleep to memory\n\nPeople who sleep less than six hours a night may be more likely to lose their memory, a study of 4,000 patients found. Doctors urged caution. The virus attacks cells in the nose, the researchers said. The body may reject a transplanted kidney. Exercise helps.`,
  ],
  [
    "science",
    `Telescope finds water on distant planet\n\nAstronomers have detected water vapour on a planet 120 light years away, according to a paper published on Tuesday. A team from Germany, Japan and the United States shared data from three telescopes. The planet was discovered in 2015. The researchers met a deadline for the observation with hours to spare.`,
  ],
  [
    "technology",
    `New phone arrives in stores\n\nTandem launched its new phone on Friday. The device supports two cards and the company supports it for five years. Users can block calls and share pictures with friends. Critics slammed the battery. The firm released an update on Monday.`,
  ],
  [
    "traffic accident",
    `Two killed in motorway crash\n\nTwo people were killed and five injured when a lorry hit a bus on the A4 near Brandle on Wednesday, police said. The road was blocked for six hours. The driver was taken to hospital.`,
  ],
  [
    "education",
    `School meets its reading goal\n\nPupils of Brandle Primary visited the library on Monday and exchanged books with a school in France. Head teacher Olu Amadi praised their effort and thanked the parents. The school will hold a summer fair in June. Teachers agreed to read one book a week.`,
  ],
  [
    "horoscope",
    `Your week\n\nAries: A visit from an old friend brings talks about money. Accept the offer. Taurus: Refuse to be provoked, and resist the call of the sofa. Gemini: An agreement is near. Pluto threatens your peace on Thursday.`,
  ],
  [
    "travel",
    `A weekend in Lisbon\n\nVisitors arrive in Lisbon by train and leave it reluctantly. Take the tram to Belem, tour the tower and visit the museum. Portugal welcomes guests with custard tarts. The castle resisted many sieges. Do not miss the fish.`,
  ],
  [
    "chess",
    `Black resigns on move 41\n\nGrandmaster Li Fen attacked on the king's side, sacrificed a knight and forced Black to surrender the centre. Black resigned on move 41. White's bishop had controlled the long diagonal since the opening. They meet again in Norway in May.`,
  ],
  [
    "obituary",
    `Beloved baker dies at 91\n\nMarta Quill, who baked bread for three generations of Brandle, died on Friday. She was 91. She opened her shop in 1955 and ran it until she retired. Neighbours expressed their condolences and thanked her family.`,
  ],
  [
    "video games",
    `Patch 4.2 brings new raids\n\nThe new patch for Iron Tide launches on Tuesday. Players can invade rival islands, fire torpedoes and seize ships. The studio banned 300 accounts and promised to listen. A missile test of the engine went well.`,
  ],
];
