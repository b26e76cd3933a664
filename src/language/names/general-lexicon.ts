import { FAMILY_NAMES_FIRST } from "./family-names-first.ts";
import { type NameLexicon, nameLexicon } from "./lexicon.ts";

// General knowledge of the kind an atlas and a book of first names hold; who holds which office is not in it.

const COUNTRIES =
  "Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|" +
  "Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Britain|Great Britain|" +
  "Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|" +
  "China|People's Republic of China|PRC|Colombia|Comoros|Congo|Democratic Republic of the Congo|DRC|Costa Rica|Croatia|Cuba|" +
  "Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|" +
  "El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|" +
  "Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|" +
  "Islamic Republic of Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Cote d'Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|" +
  "Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|" +
  "Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|" +
  "Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|" +
  "North Korea|N. Korea|N Korea|DPRK|D.P.R.K.|Democratic People's Republic of Korea|North Macedonia|Macedonia|Norway|Oman|" +
  "Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|" +
  "Russia|Russian Federation|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|" +
  "Slovenia|Solomon Islands|Somalia|South Africa|South Korea|S. Korea|S Korea|ROK|Republic of Korea|Korea|South Sudan|Spain|" +
  "Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|" +
  "Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|U.A.E.|United Kingdom|UK|U.K.|" +
  "United States|United States of America|US|U.S.|USA|U.S.A.|America|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|" +
  "Viet Nam|Yemen|Zambia|Zimbabwe|Soviet Union|USSR|Yugoslavia|Czechoslovakia|England|Scotland|Wales|Northern Ireland";

const PLACES =
  "Kabul|Tirana|Algiers|Luanda|Buenos Aires|Yerevan|Canberra|Sydney|Melbourne|Perth|Brisbane|Vienna|Baku|Manama|Dhaka|Minsk|" +
  "Brussels|Antwerp|Sarajevo|Brasilia|Sao Paulo|Rio de Janeiro|Sofia|Ouagadougou|Phnom Penh|Ottawa|Toronto|Montreal|" +
  "Vancouver|Santiago|Beijing|Peking|Shanghai|Tianjin|Guangzhou|Shenzhen|Chongqing|Wuhan|Dandong|Shenyang|Dalian|Bogota|" +
  "Kinshasa|Goma|Zagreb|Havana|Nicosia|Prague|Copenhagen|Quito|Cairo|Alexandria|Sharm el-Sheikh|San Salvador|Asmara|Tallinn|" +
  "Addis Ababa|Helsinki|Paris|Marseille|Lyon|Strasbourg|Tbilisi|Berlin|Munich|Hamburg|Frankfurt|Bonn|Ramstein|Accra|Athens|" +
  "Guatemala City|Port-au-Prince|Tegucigalpa|Budapest|Reykjavik|New Delhi|Delhi|Mumbai|Kolkata|Chennai|Bangalore|Jakarta|" +
  "Bali|Tehran|Isfahan|Natanz|Fordow|Baghdad|Mosul|Basra|Kirkuk|Erbil|Fallujah|Najaf|Dublin|Belfast|Jerusalem|Tel Aviv|" +
  "Haifa|Rome|Milan|Naples|Venice|Kingston|Tokyo|Osaka|Kyoto|Nagoya|Hiroshima|Nagasaki|Fukushima|Okinawa|Hokkaido|Sapporo|" +
  "Amman|Astana|Almaty|Nairobi|Mombasa|Kuwait City|Bishkek|Vientiane|Riga|Beirut|Tripoli|Benghazi|Vilnius|Kuala Lumpur|" +
  "Penang|Male|Bamako|Mexico City|Tijuana|Chisinau|Ulaanbaatar|Ulan Bator|Podgorica|Rabat|Casablanca|Maputo|Yangon|Rangoon|" +
  "Naypyidaw|Kathmandu|Amsterdam|The Hague|Hague|Rotterdam|Wellington|Auckland|Managua|Niamey|Abuja|Lagos|Pyongyang|Wonsan|" +
  "Hamhung|Kaesong|Sinuiju|Nampo|Sunan|Rason|Chongjin|Yongbyon|Punggye-ri|Sohae|Tongchang-ri|Panmunjom|Kumgang|Oslo|Bergen|" +
  "Muscat|Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Ramallah|Hebron|Nablus|Jenin|Khan Younis|Khan Yunis|Rafah|Gaza City|" +
  "Gaza|Gaza Strip|West Bank|East Jerusalem|Golan Heights|Panama City|Lima|Manila|Cebu|Subic Bay|Warsaw|Krakow|Gdansk|Lisbon|" +
  "Porto|Doha|Bucharest|Moscow|St. Petersburg|Saint Petersburg|Vladivostok|Khabarovsk|Sochi|Kazan|Rostov|Kursk|Belgorod|" +
  "Bryansk|Kaliningrad|Chechnya|Grozny|Dagestan|Siberia|Sakhalin|Kigali|Riyadh|Jeddah|Mecca|Medina|Dakar|Belgrade|Freetown|" +
  "Bratislava|Ljubljana|Mogadishu|Pretoria|Johannesburg|Cape Town|Durban|Seoul|Busan|Pusan|Incheon|Daegu|Daejeon|Gwangju|" +
  "Ulsan|Sejong|Suwon|Pyeongtaek|Osan|Gangneung|Pohang|Jeju|Jeju Island|Gyeonggi|Gyeonggi Province|Gangwon|Paju|Yeonpyeong|" +
  "Baengnyeong|Juba|Madrid|Barcelona|Seville|Colombo|Khartoum|Omdurman|Darfur|Port Sudan|Stockholm|Gothenburg|Bern|Geneva|" +
  "Zurich|Basel|Davos|Damascus|Aleppo|Homs|Idlib|Raqqa|Latakia|Deir ez-Zor|Taipei|Kaohsiung|Kinmen|Dushanbe|Dodoma|" +
  "Dar es Salaam|Bangkok|Chiang Mai|Phuket|Lome|Tunis|Ankara|Istanbul|Izmir|Gaziantep|Ashgabat|Kampala|Entebbe|Kyiv|Kiev|" +
  "Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Donetsk|Luhansk|Bakhmut|Avdiivka|Dnipro|Sumy|Chernihiv|Chernobyl|" +
  "Sevastopol|Crimea|Donbas|Donbass|Abu Dhabi|Dubai|London|Edinburgh|Glasgow|Cardiff|Manchester|Birmingham|Liverpool|Leeds|" +
  "Montevideo|Tashkent|Caracas|Hanoi|Ho Chi Minh City|Saigon|Da Nang|Hue|Sanaa|Sana'a|Aden|Hodeidah|Marib|Lusaka|Harare|" +
  "Vatican City|Holy See|Washington|Washington D.C.|Washington, D.C.|Washington, DC|Washington DC|New York|New York City|" +
  "Los Angeles|San Francisco|San Diego|Chicago|Boston|Houston|Dallas|Austin|San Antonio|Miami|Atlanta|Philadelphia|Seattle|" +
  "Detroit|Denver|Phoenix|Las Vegas|New Orleans|Baltimore|Cleveland|Pittsburgh|St. Louis|Minneapolis|Portland|Sacramento|" +
  "Honolulu|Guam|Camp David|Camp Humphreys|Manhattan|Brooklyn|Hollywood|Silicon Valley|Guantanamo|Guantanamo Bay|" +
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|" +
  "Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|" +
  "New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|" +
  "South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|" +
  "British Columbia|Alberta|Queensland|Bavaria|Catalonia|Kashmir|Punjab|Kerala|Gujarat|Tibet|Xinjiang|Inner Mongolia|" +
  "Kurdistan|Nagorno-Karabakh|Transnistria|Abkhazia|South Ossetia|Western Sahara|Somaliland|Puntland|Tigray|Amhara|" +
  "Cabo Delgado|Sahel|Horn of Africa|Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Asia|" +
  "East Asia|South Asia|Southeast Asia|South-East Asia|Northeast Asia|Central Asia|Asia-Pacific|Asia Pacific|Indo-Pacific|" +
  "Europe|Eastern Europe|Western Europe|Central Europe|Balkans|Western Balkans|Baltics|Caucasus|Scandinavia|Middle East|" +
  "Near East|Far East|Levant|Persian Gulf|Arabian Peninsula|Arctic|Antarctica|North America|South America|Latin America|" +
  "Central America|Caribbean|Oceania|Pacific|Pacific Ocean|Atlantic|Atlantic Ocean|Indian Ocean|Arctic Ocean|Mediterranean|" +
  "Mediterranean Sea|Black Sea|Red Sea|Caspian Sea|Baltic Sea|North Sea|Sea of Azov|Aegean Sea|Arabian Sea|Dead Sea|" +
  "South China Sea|East China Sea|Yellow Sea|West Sea|East Sea|Sea of Japan|Taiwan Strait|Korea Strait|Strait of Hormuz|" +
  "Bab el-Mandeb|Suez Canal|Panama Canal|Gulf of Aden|Gulf of Oman|Gulf of Mexico|Bosporus|Danube|Nile|Rhine|Mekong|Yalu|" +
  "Tumen|Korean Peninsula|Korean peninsula|Crimean Peninsula|Kuril Islands|Spratly Islands|Paracel Islands|Senkaku Islands|" +
  "Diaoyu Islands|Dokdo|Takeshima|Scarborough Shoal|Second Thomas Shoal|Line of Control|Northern Limit Line|" +
  "Military Demarcation Line|Demilitarized Zone|DMZ|Joint Security Area|Green Zone|Mount Paektu|Mt. Paektu|Himalayas|Ladakh|" +
  "Kandahar|Herat|Helmand|Jalalabad|Mazar-i-Sharif|Kunduz|Bagram|Samarra|Tikrit|Baqubah|Karbala|Anbar|Ramadi|Sadr City|Hilla|" +
  "Nasiriyah|Abu Ghraib|Tyre|Sidon|Galilee|Negev|Beersheba|Ashkelon|Ashdod|Sderot|Bethlehem|Jericho|Sinai|Luxor|Giza|Fujairah|" +
  "Sharjah|Abadan|Qom|Shiraz|Tabriz|Bushehr|Bandar Abbas|Quetta|Balochistan|Baluchistan|Sindh|Waziristan|Swat|Srinagar|Jammu|" +
  "Hyderabad|Pune|Agra|Jaipur|Varanasi|Ahmedabad|Goa|Bihar|Assam|Manipur|Uttar Pradesh|Maharashtra|Rajasthan|Tamil Nadu|Jaffna|" +
  "Kandy|Chittagong|Cox's Bazar|Rakhine|Mandalay|Surabaya|Bandung|Sumatra|Java|Borneo|Sulawesi|Aceh|Papua|Mindanao|Davao|Luzon|" +
  "Palawan|Sabah|Sarawak|Johor|Haiphong|Mekong Delta|Lhasa|Urumqi|Chengdu|Hangzhou|Nanjing|Harbin|Qingdao|Xiamen|Fujian|" +
  "Guangdong|Sichuan|Yunnan|Hainan|Liaoning|Jilin|Heilongjiang|Kowloon|New Territories|Fukuoka|Yokohama|Kobe|Sendai|Okayama|" +
  "Brazzaville|Bangui|Malabo|Libreville|Yaounde|Douala|N'Djamena|Monrovia|Conakry|Banjul|Nouakchott|Agadez|Timbuktu|Kano|" +
  "Maiduguri|Bulawayo|Zanzibar|Arusha|Kisumu|Hargeisa|Mekelle|El Fasher|Port Harcourt|Tangier|Oran|Sfax|Misrata|Sirte|" +
  "Florence|Turin|Genoa|Palermo|Sicily|Sardinia|Corsica|Nice|Toulouse|Bordeaux|Lille|Cannes|Normandy|Brittany|Stuttgart|" +
  "Dresden|Leipzig|Cologne|Dusseldorf|Hanover|Bremen|Salzburg|Innsbruck|Lausanne|Lugano|Malmo|Tampere|Tartu|Kaunas|Poznan|" +
  "Lodz|Wroclaw|Brno|Debrecen|Cluj|Plovdiv|Split|Mostar|Pristina|Skopje|Thessaloniki|Crete|Rhodes|Valencia|Bilbao|Malaga|" +
  "Granada|Andalusia|Galicia|Basque Country|Cork|Galway|Aberdeen|Dundee|Oxford|Cambridge|Bristol|Brighton|Nottingham|Sheffield|" +
  "Newcastle|Yorkshire|Cornwall|Kent|Essex|Sussex|Tver|Samara|Omsk|Novosibirsk|Yekaterinburg|Murmansk|Perm|Tomsk|Irkutsk|" +
  "Fort Worth|Ft. Worth|San Jose|Tampa|Tampa Bay|Orlando|Charlotte|Columbus|Indianapolis|Memphis|Nashville|Milwaukee|Tucson|" +
  "Fresno|Omaha|Oakland|Long Beach|Virginia Beach|Raleigh|Norfolk|Cincinnati|Kansas City|Salt Lake City|Albuquerque|El Paso|" +
  "Anchorage|Louisville|Tulsa|Oklahoma City|New Haven|Newark|Jersey City|Queens|Bronx|Harlem|Staten Island|Long Island|" +
  "Cape Cod|Santa Fe|Santa Monica|Santa Barbara|Pasadena|Palo Alto|Cupertino|Berkeley|Boulder|Fort Lauderdale|Key West|" +
  "Cape Canaveral|Fort Bragg|Los Alamos|Mar-a-Lago|Calgary|Edmonton|Winnipeg|Halifax|Nova Scotia|Manitoba|Saskatchewan|" +
  "Newfoundland|Yukon|Greenland|Adelaide|Darwin|Hobart|Tasmania|New South Wales|Western Australia|South Australia|Christchurch|" +
  "Guadalajara|Monterrey|Juarez|Cancun|Acapulco|Chiapas|Medellin|Cali|Maracaibo|Guayaquil|Cusco|La Paz|Santa Cruz|Asuncion|" +
  "Cordoba|Rosario|Patagonia|Valparaiso|Recife|Salvador|Amazon|Port of Spain|Nassau|Belmopan|San Juan|DC|D.C.|NYC|L.A.";

const NATIONS =
  "Afghan|Albanian|Algerian|Andorran|Angolan|Argentine|Argentinian|Armenian|Australian|Austrian|Azerbaijani|Azeri|Bahraini|" +
  "Bangladeshi|Belarusian|Belgian|Beninese|Bhutanese|Bolivian|Bosnian|Brazilian|Bruneian|Bulgarian|Burmese|Burundian|" +
  "Cambodian|Cameroonian|Canadian|Chadian|Chilean|Colombian|Congolese|Croatian|Croat|Cuban|Cypriot|Czech|Djiboutian|Dominican|" +
  "Ecuadorian|Ecuadorean|Egyptian|Salvadoran|Eritrean|Estonian|Ethiopian|Fijian|Gabonese|Gambian|Georgian|German|Ghanaian|" +
  "Greek|Guatemalan|Guinean|Guyanese|Haitian|Honduran|Hungarian|Icelandic|Indian|Indonesian|Iranian|Persian|Iraqi|Israeli|" +
  "Italian|Ivorian|Jamaican|Jordanian|Kazakh|Kazakhstani|Kenyan|Kosovar|Kuwaiti|Kyrgyz|Laotian|Lao|Latvian|Liberian|Libyan|" +
  "Lithuanian|Macedonian|Malagasy|Malawian|Malaysian|Maldivian|Malian|Maltese|Mauritanian|Mauritian|Mexican|Moldovan|" +
  "Mongolian|Montenegrin|Moroccan|Mozambican|Namibian|Nepali|Nepalese|Nicaraguan|Nigerian|Nigerien|North Korean|N. Korean|" +
  "Norwegian|Omani|Pakistani|Palestinian|Panamanian|Paraguayan|Peruvian|Qatari|Romanian|Russian|Rwandan|Saudi|Saudi Arabian|" +
  "Senegalese|Serbian|Serb|Singaporean|Slovak|Slovakian|Slovenian|Slovene|Somali|South African|South Korean|S. Korean|Korean|" +
  "South Sudanese|Sri Lankan|Sudanese|Surinamese|Syrian|Taiwanese|Tajik|Tanzanian|Thai|Togolese|Tunisian|Turk|Turkish|Turkmen|" +
  "Ugandan|Ukrainian|Emirati|Uruguayan|Uzbek|Venezuelan|Vietnamese|Yemeni|Zambian|Zimbabwean|Soviet|American|Asian|African|" +
  "European|Arab|Kurd|Tibetan|Uyghur|Uighur|Rohingya|Pashtun|Hazara|Tamil|Chechen|Catalan|Bavarian|Scot|Latino|Hispanic|" +
  "Muslim|Christian|Jew|Catholic|Protestant|Buddhist|Hindu|Sikh|Sunni|Shiite|Shia|Alawite|Druze|Yazidi|Houthi|Filipino|" +
  "Westerner|New Zealander|Pole|Swede|Dane|Finn|Spaniard|Scotsman|Palestinian|Inter-Korean|Latin American|Southeast Asian|" +
  "Republican|Democrat|Communist|Zionist|Islamist|Semite";

/** Nationalities that take no plural "s". */
const NATIONS_WITHOUT_PLURAL =
  "British|French|Dutch|Danish|Finnish|Irish|Polish|Portuguese|Spanish|Swedish|Swiss|Welsh|Scottish|English|Chinese|Japanese|" +
  "Philippine|Luxembourgish|Kurdish|Jewish|Islamic|Briton|Britons|Frenchman|Frenchmen|Englishman|Irishman|Dutchman|Western|" +
  "Lebanese|Arabic|Arabian|Euro-Atlantic|Shi'ite|Shi'ites|Orthodox|Democratic|Eurasian|Nordic|Baltic|Balkan|Slavic|Tatar";

const BODIES =
  "United Nations|UN|U.N.|U.N. Security Council|UN Security Council|United Nations Security Council|Security Council|UNSC|" +
  "U.N. General Assembly|UN General Assembly|General Assembly|UNICEF|UNESCO|UNHCR|UNRWA|World Health Organization|WFP|" +
  "World Food Programme|World Food Program|IAEA|International Atomic Energy Agency|OPCW|ICC|International Criminal Court|ICJ|" +
  "International Court of Justice|IMF|International Monetary Fund|World Bank|WTO|World Trade Organization|OECD|OPEC|NATO|" +
  "European Union|EU|E.U.|European Commission|European Parliament|European Council|Council of Europe|OSCE|African Union|AU|" +
  "ECOWAS|Arab League|Gulf Cooperation Council|GCC|ASEAN|APEC|SCO|Shanghai Cooperation Organization|BRICS|G7|G-7|G20|G-20|" +
  "Group of Seven|Quad|AUKUS|Interpol|INTERPOL|Red Cross|ICRC|Red Crescent|Amnesty International|Human Rights Watch|" +
  "Doctors Without Borders|White House|Kremlin|Pentagon|Blue House|Capitol|Congress|Senate|House of Representatives|" +
  "State Department|Department of State|Department of Defense|Defense Department|Treasury Department|" +
  "Department of the Treasury|Justice Department|Department of Justice|National Security Council|CIA|FBI|NSA|NSC|DHS|" +
  "Supreme Court|Joint Chiefs of Staff|JCS|National Assembly|National Intelligence Service|NIS|Foreign Ministry|" +
  "Ministry of Foreign Affairs|Defense Ministry|Defence Ministry|Ministry of National Defense|Unification Ministry|" +
  "Ministry of Unification|State Duma|Duma|Knesset|Bundestag|Bundeswehr|Mossad|Shin Bet|IDF|Israel Defense Forces|" +
  "Israeli Defense Forces|IRGC|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|Quds Force|" +
  "People's Liberation Army|PLA|Korean People's Army|KPA|Workers' Party of Korea|WPK|Workers' Party|Politburo|" +
  "Communist Party|Communist Party of China|Chinese Communist Party|CCP|Central Military Commission|State Council|" +
  "United Russia|Labour Party|Labor Party|Conservative Party|Republican Party|Democratic Party|People Power Party|Likud|Fatah|" +
  "Hamas|Hezbollah|Hizbullah|Hizballah|Taliban|Al-Qaeda|al-Qaeda|al-Qaida|Al Qaeda|al Qaeda|Qaeda|ISIS|ISIL|Islamic State|" +
  "Boko Haram|Al-Shabab|al-Shabab|al-Shabaab|PKK|SDF|YPG|Wagner|Wagner Group|Palestinian Authority|PLO|Islamic Jihad|" +
  "Muslim Brotherhood|Reuters|AP|Associated Press|AFP|Agence France-Presse|Yonhap|Yonhap News Agency|KCNA|" +
  "Korean Central News Agency|Xinhua|TASS|Tass|Interfax|RIA Novosti|Kyodo|Kyodo News|NHK|BBC|CNN|Al Jazeera|Al-Jazeera|" +
  "Fox News|New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Bloomberg|Rodong Sinmun|" +
  "Global Times|People's Daily|IRNA|SANA|Anadolu|Ukrinform|U.S. Forces Korea|USFK|United States Forces Korea|" +
  "United Nations Command|U.N. Command|Combined Forces Command|Indo-Pacific Command|CENTCOM|Google|Microsoft|Apple|Amazon|" +
  "Facebook|Meta|Twitter|Samsung|Samsung Electronics|Hyundai|Huawei|Gazprom|Rosneft|Boeing|Lockheed Martin|Airbus|Toyota|" +
  "NASA|ESA|Roscosmos|JAXA|ISRO|NOAA|EPA|FDA|CDC|FEMA|TSA|ATF|IRS|SEC|FCC|FAA|NYPD|LAPD|MI5|MI6|GCHQ|FSB|SVR|GRU|KGB|Mossad|" +
  "FIFA|UEFA|IOC|NFL|NBA|NHL|MLB|NCAA|Greenpeace|Oxfam|UNDP|UNEP|FAO|ILO|ITU|ICAO|IMO|CTBTO|Mercosur|OAS|CSTO|EFTA|ECB|" +
  "European Central Bank|Federal Reserve|Bank of Japan|Bank of England|Bank of Korea|World Economic Forum|Rosatom|Lukoil|" +
  "Saudi Aramco|Aramco|Petrobras|Sinopec|PetroChina|CNPC|CNOOC|Exxon|ExxonMobil|Chevron|BP|Enron|IBM|Intel|Cisco|Dell|HP|" +
  "Hewlett-Packard|Oracle|Adobe|Nvidia|AMD|Qualcomm|TSMC|Foxconn|Sony|Nokia|Nintendo|Panasonic|Mitsubishi|Honda|Nissan|LG|" +
  "SK Hynix|Xiaomi|Tencent|Alibaba|Baidu|ByteDance|TikTok|Tesla|SpaceX|Netflix|Disney|Yahoo|AOL|YouTube|Wikipedia|Mozilla|" +
  "LinkedIn|Uber|Airbnb|eBay|PayPal|Coca-Cola|Pepsi|PepsiCo|Nike|Walmart|Wal-Mart|McDonald's|Starbucks|Boeing|Raytheon|" +
  "Northrop Grumman|General Dynamics|General Motors|GM|General Electric|GE|Volkswagen|BMW|Siemens|Bayer|Pfizer|Moderna|" +
  "AstraZeneca|Citigroup|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Deutsche Bank|HSBC|Barclays|UBS|Credit Suisse|" +
  "Lehman Brothers|BlackRock|Aeroflot|Lufthansa|NPR|ABC|CBS|NBC|MSNBC|PBS|Politico|Axios|Newsweek|Le Monde|Der Spiegel|" +
  "Haaretz|Jerusalem Post|Times of Israel|USA Today|Los Angeles Times|Chosun Ilbo|Yomiuri Shimbun|Asahi Shimbun|Mainichi|" +
  "Nikkei|Jiji Press|South China Morning Post|Radio Free Asia|Voice of America|Sputnik|RT|Euronews|Deutsche Welle|Al Arabiya|" +
  "Asahi|PTI|ANI|Antara|VNA|KBS|MBC|SBS|YTN|CCTV|CGTN";

const GIVEN_NAMES =
  "Aaron Abbas Abdallah Abdel Abdul Abdulaziz Abdullah Abdulrahman Abraham Adam Adel Ahmad Ahmed Alain Alan Albert Alberto " +
  "Aleksandr Alex Alexander Alexandra Alexei Alfred Ali Alice Alison Allen Amina Amir Amy Ana Anatoly Anders Andre Andrea " +
  "Andreas Andrei Andrew Andrey Andrzej Angela Ann Anna Anne Annette Anthony Antonio Antony Anton Ariel Arthur Ashraf Barack " +
  "Barbara Bashar Ben Benjamin Bernard Bill Bob Boris Brad Brett Brian Bruce Carl Carlos Carol Caroline Catherine Charles " +
  "Charlie Chris Christian Christine Christopher Claire Claudia Colin Craig Cynthia Dan Daniel David Dean Deborah Dennis " +
  "Diana Diane Dick Diego Dmitri Dmitry Don Donald Doug Douglas Ed Eduardo Edward Elena Eli Elizabeth Ellen Emily Emma " +
  "Emmanuel Enrique Eric Erik Ernesto Eva Evan Evgeny Farah Fatima Felipe Felix Fernando Francis Francisco Frank Francois " +
  "Fred Frederick Fumio Gabriel Gary George Gerald Gerhard Giorgio Giovanni Giuseppe Gordon Graham Greg Gregory Guillermo " +
  "Gustavo Hamid Hans Harry Hasan Hassan Heather Heiko Helen Henry Herbert Hillary Hiroshi Hossein Howard Hugh Hugo Hussein " +
  "Ian Ibrahim Igor Ilham Imran Irina Isaac Isabel Ismail Ivan Jack Jacob Jacques Jaime Jake James Jan Jane Janet Jason Javier " +
  "Jay Jean Jeff Jeffrey Jennifer Jens Jeremy Jerry Jessica Jim Jimmy Joachim Joan Joe Joel Johan Johannes John Johnny Jon " +
  "Jonathan Jorge Jose Josep Joseph Josh Joshua Juan Judith Julia Julian Julie Jurgen Justin Kamal Karen Karim Karl Katherine " +
  "Kathleen Kathy Katsunobu Keith Kelly Ken Kenneth Kevin Khaled Khalid Kim Klaus Konstantin Kurt Lars Laura Lawrence Lech " +
  "Lee Leo Leon Leonid Lewis Linda Lindsey Lisa Lloyd Louis Lucas Luis Luiz Lyudmila Mahmoud Manuel Marc Marco Marcos Margaret " +
  "Maria Mariano Mario Marie Mark Martin Mary Maryam Masoud Matt Matthew Maurice Max Maxim Michael Michel Miguel Mikhail Mike " +
  "Mitch Mohamed Mohammad Mohammed Moshe Muhammad Mustafa Nabil Nancy Narendra Nasser Natalia Nathan Ned Nicholas Nicolas " +
  "Nicole Nikol Nikolai Nikos Noah Nuri Oleg Oleksandr Oleksii Olaf Olga Oliver Olivier Omar Osama Oscar Otto Pablo Patricia " +
  "Patrick Paul Pedro Peter Petro Phil Philip Philippe Pierre Piotr Rachel Rafael Raul Ray Raymond Rebecca Reza Ricardo Richard " +
  "Rick Rishi Robert Roberto Roger Roland Ron Ronald Rosa Roy Rudolf Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara " +
  "Sarah Scott Sean Sebastian Sergei Sergey Sergio Shinzo Shigeru Silvio Simon Sofia Sonia Stefan Stephen Steve Steven Stuart " +
  "Susan Sylvia Takeshi Taro Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Tom Tommy Tony Toshimitsu Ursula Valentina " +
  "Vasily Victor Viktor Vincent Vitaly Vladimir Volodymyr Vyacheslav Walter Warren Wayne Wendy William Winston Wolfgang Xavier " +
  "Yair Yasser Yevgeny Yitzhak Yoav Yoko Yoshihide Yoshimasa Yousef Yukio Yulia Yuri Yusuf Zalmay Zbigniew Zeid Sung Takehiro";

let known: NameLexicon | undefined;

/** The lexicon that ships with the language engine: countries, peoples, well-known places and bodies, first names. */
export function generalLexicon(): NameLexicon {
  known ??= nameLexicon({
    places: [...COUNTRIES.split("|"), ...PLACES.split("|")],
    bodies: BODIES.split("|"),
    peoples: [...NATIONS.split("|").flatMap((n) => [n, `${n}s`]), ...NATIONS_WITHOUT_PLURAL.split("|")],
    givenNames: GIVEN_NAMES.split(" "),
    familyNamesFirst: FAMILY_NAMES_FIRST,
  });
  return known;
}
