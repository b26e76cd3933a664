// Generated from kinds/*.yaml by `npm run generate`. Do not edit.
import type { KindData } from "./kind-schema.ts";

export const KIND_DATA = {
 "words": {
  "classes": {
   "weapon": [
    "missile",
    "rocket",
    "icbm",
    "irbm",
    "mrbm",
    "srbm",
    "slbm",
    "slcm",
    "glcm",
    "projectile",
    "satellite",
    "shell",
    "mortar",
    "artillery",
    "torpedo",
    "munition",
    "warhead",
    "interceptor",
    "drone",
    "uav",
    "mlrs",
    "katyusha",
    "scud",
    "grad",
    "round",
    "battery",
    "spacecraft",
    "vehicle",
    "spaceplane",
    "/^[A-Z][\\p{L}]+-\\d+[A-Za-z]*$/"
   ],
   "launcher": [
    "missile",
    "rocket",
    "icbm",
    "irbm",
    "mrbm",
    "srbm",
    "slbm",
    "slcm",
    "projectile",
    "satellite",
    "spacecraft",
    "torpedo",
    "/^[A-Z][\\p{L}]+-\\d+[A-Za-z]*$/"
   ],
   "arms": [
    "arm",
    "weapon",
    "weaponry",
    "munition",
    "ammunition",
    "missile",
    "rocket",
    "artillery",
    "shell",
    "tank",
    "howitzer",
    "drone",
    "jet",
    "fighter",
    "aircraft",
    "helicopter",
    "warship",
    "frigate",
    "submarine",
    "battery",
    "system",
    "equipment",
    "vehicle",
    "rifle",
    "bomb",
    "launcher",
    "armour",
    "armor",
    "hardware",
    "radar",
    "gunship",
    "ship",
    "patriot",
    "himars",
    "warplane"
   ],
   "goods": [
    "oil",
    "gas",
    "fuel",
    "petroleum",
    "crude",
    "coal",
    "grain",
    "wheat",
    "rice",
    "corn",
    "fertilizer",
    "fertiliser",
    "uranium",
    "technology",
    "component",
    "part",
    "commodity",
    "goods",
    "good",
    "cargo",
    "metal",
    "steel",
    "chip",
    "semiconductor",
    "chemical",
    "electricity",
    "power",
    "product",
    "vaccine",
    "material",
    "luxury",
    "tanker",
    "shipment",
    "cash",
    "gold"
   ],
   "force": [
    "troop",
    "soldier",
    "force",
    "army",
    "navy",
    "military",
    "marine",
    "fleet",
    "warship",
    "destroyer",
    "frigate",
    "carrier",
    "submarine",
    "jet",
    "fighter",
    "bomber",
    "plane",
    "aircraft",
    "warplane",
    "helicopter",
    "tank",
    "brigade",
    "battalion",
    "division",
    "regiment",
    "unit",
    "reservist",
    "militia",
    "guard",
    "peacekeeper",
    "paratrooper",
    "missile",
    "system",
    "battery",
    "squadron",
    "armour",
    "armor",
    "vessel",
    "ship",
    "flotilla",
    "police",
    "drone",
    "personnel",
    "contingent",
    "convoy",
    "corps",
    "group",
    "asset",
    "launcher",
    "commando",
    "serviceman",
    "artillery",
    "gunboat"
   ],
   "people": [
    "people",
    "hundred",
    "thousand",
    "dozen",
    "delegation",
    "person",
    "civilian",
    "man",
    "woman",
    "child",
    "student",
    "worker",
    "villager",
    "resident",
    "protester",
    "protestor",
    "demonstrator",
    "activist",
    "journalist",
    "reporter",
    "soldier",
    "officer",
    "policeman",
    "official",
    "diplomat",
    "refugee",
    "migrant",
    "prisoner",
    "hostage",
    "detainee",
    "captive",
    "citizen",
    "national",
    "fisherman",
    "sailor",
    "crew",
    "tourist",
    "doctor",
    "teacher",
    "leader",
    "member",
    "fighter",
    "militant",
    "rebel",
    "insurgent",
    "guerrilla",
    "gunman",
    "terrorist",
    "guerrilla",
    "guerilla",
    "extremist",
    "jihadist",
    "separatist",
    "policeman",
    "police",
    "lawmaker",
    "politician",
    "minister",
    "ambassador",
    "lawyer",
    "businessman",
    "executive",
    "family",
    "victim",
    "peacekeeper",
    "troop",
    "suspect",
    "dissident",
    "trader",
    "farmer",
    "miner",
    "engineer",
    "boy",
    "girl",
    "patient",
    "relative",
    "follower",
    "supporter",
    "opponent",
    "employee",
    "functionary",
    "pastor",
    "priest",
    "cleric",
    "imam",
    "monk",
    "nun",
    "bishop",
    "blogger",
    "author",
    "writer",
    "artist",
    "professor",
    "scholar",
    "scientist",
    "researcher",
    "expert",
    "pilot",
    "driver",
    "guard",
    "cop",
    "constable",
    "sheriff",
    "agent",
    "spy",
    "detective",
    "prosecutor",
    "defendant",
    "convict",
    "smuggler",
    "trafficker",
    "pirate",
    "kidnapper",
    "attacker",
    "assailant",
    "bomber",
    "shooter",
    "sniper",
    "commander",
    "recruit",
    "veteran",
    "ranger",
    "marine",
    "paratrooper",
    "cadet",
    "settler",
    "migrant",
    "asylum",
    "exile",
    "defector",
    "survivor",
    "victim",
    "mourner",
    "voter",
    "candidate",
    "organizer",
    "organiser",
    "unionist",
    "dissenter",
    "rioter",
    "looter",
    "crowd",
    "mob",
    "gang",
    "teenager",
    "youth",
    "elder",
    "tribesman",
    "villager",
    "peasant",
    "herder",
    "lecturer",
    "pupil",
    "actor",
    "singer",
    "athlete",
    "footballer",
    "player",
    "banker",
    "trader",
    "broker",
    "owner",
    "resident",
    "neighbor",
    "neighbour",
    "figure",
    "parent",
    "mother",
    "father",
    "son",
    "daughter",
    "brother",
    "sister",
    "wife",
    "husband",
    "couple",
    "twin",
    "baby",
    "critic",
    "foreigner",
    "expatriate",
    "expat",
    "oligarch",
    "tycoon",
    "evacuee",
    "schoolgirl",
    "schoolboy",
    "schoolchild",
    "pilgrim",
    "worshipper",
    "worshiper",
    "commuter",
    "shopper",
    "pedestrian",
    "bystander",
    "shepherd",
    "hunter",
    "merchant",
    "vendor",
    "cleric",
    "preacher",
    "mullah",
    "warlord",
    "infant",
    "newborn",
    "adult",
    "passenger",
    "crewman",
    "seaman",
    "captain",
    "mechanic",
    "nurse",
    "medic",
    "paramedic",
    "firefighter",
    "rescuer",
    "volunteer",
    "staffer",
    "aide",
    "interpreter",
    "translator",
    "informant",
    "whistleblower",
    "separatist",
    "nationalist",
    "islamist",
    "communist",
    "monarchist",
    "loyalist",
    "christian",
    "muslim",
    "jew",
    "hindu",
    "buddhist",
    "sunni",
    "shiite",
    "kurd",
    "tamil",
    "rohingya",
    "uighur",
    "inmate",
    "fugitive",
    "partisan",
    "mercenary",
    "contractor",
    "observer",
    "monitor",
    "inspector",
    "negotiator",
    "envoy",
    "rival",
    "enemy",
    "foe",
    "adversary",
    "ally",
    "partner",
    "counterpart",
    "neighbor"
   ],
   "captive": [
    "prisoner",
    "hostage",
    "detainee",
    "captive",
    "inmate",
    "crew",
    "sailor",
    "fisherman",
    "soldier",
    "dissident",
    "activist",
    "journalist",
    "citizen",
    "national",
    "man",
    "woman",
    "people",
    "person",
    "leader",
    "lawyer",
    "member",
    "student",
    "worker",
    "civilian",
    "tanker",
    "ship",
    "vessel",
    "boat",
    "suspect",
    "child",
    "girl",
    "abductee",
    "minister",
    "mayor",
    "aid",
    "fund",
    "asset",
    "diplomat",
    "opponent",
    "militant",
    "fighter",
    "reporter",
    "blogger"
   ],
   "organization": [
    "organization",
    "organisation",
    "entity",
    "company",
    "firm",
    "bank",
    "network",
    "group",
    "corporation",
    "agency",
    "court",
    "police",
    "government",
    "ministry",
    "authority",
    "union",
    "institute",
    "fund",
    "foundation",
    "regime",
    "administration",
    "council",
    "party",
    "movement",
    "faction",
    "militia",
    "gang",
    "cartel"
   ],
   "vessel": [
    "ship",
    "vessel",
    "tanker",
    "boat",
    "trawler",
    "freighter",
    "ferry",
    "yacht",
    "plane",
    "aircraft",
    "cargo",
    "container"
   ],
   "official": [
    "minister",
    "president",
    "premier",
    "chancellor",
    "king",
    "queen",
    "prince",
    "sheikh",
    "emir",
    "sultan",
    "envoy",
    "ambassador",
    "diplomat",
    "secretary",
    "official",
    "delegation",
    "counterpart",
    "leader",
    "chief",
    "head",
    "general",
    "commander",
    "representative",
    "commissioner",
    "governor",
    "senator",
    "lawmaker",
    "negotiator",
    "delegate",
    "speaker",
    "spokesman",
    "spokeswoman",
    "chairman",
    "adviser",
    "advisor",
    "team",
    "mission",
    "director",
    "consul",
    "parliamentarian",
    "monarch",
    "pope",
    "dignitary",
    "mayor",
    "monk",
    "group",
    "guest",
    "inspector",
    "judge",
    "politician",
    "legislator"
   ],
   "officeholder": [
    "minister",
    "president",
    "premier",
    "chancellor",
    "secretary",
    "ambassador",
    "envoy",
    "general",
    "commander",
    "chief",
    "governor",
    "director",
    "head",
    "chairman",
    "adviser",
    "advisor",
    "spokesman",
    "spokeswoman",
    "judge",
    "justice",
    "prosecutor",
    "attorney",
    "commissioner",
    "official",
    "deputy",
    "mayor",
    "speaker",
    "aide",
    "leader",
    "officer",
    "admiral",
    "marshal",
    "ceo",
    "boss",
    "cabinet",
    "government"
   ],
   "office": [
    "minister",
    "president",
    "premier",
    "chancellor",
    "secretary",
    "ambassador",
    "envoy",
    "commander",
    "chief",
    "governor",
    "director",
    "head",
    "chairman",
    "chairwoman",
    "chair",
    "adviser",
    "advisor",
    "spokesman",
    "spokeswoman",
    "judge",
    "justice",
    "prosecutor",
    "commissioner",
    "mayor",
    "speaker",
    "leader",
    "representative",
    "lawmaker",
    "senator",
    "member",
    "councillor",
    "councilor",
    "chief",
    "coordinator",
    "king",
    "queen",
    "emperor",
    "pope",
    "regent",
    "ruler",
    "pm",
    "mp",
    "president-elect",
    "vice-president",
    "vice-minister",
    "legislator",
    "councilman",
    "deputy",
    "monarch",
    "sultan",
    "emir"
   ],
   "post": [
    "office",
    "post",
    "position",
    "power",
    "charge",
    "presidency",
    "premiership",
    "duty",
    "helm",
    "reins",
    "throne",
    "command",
    "seat",
    "chairmanship",
    "role",
    "portfolio",
    "job"
   ],
   "body": [
    "parliament",
    "senate",
    "assembly",
    "council",
    "congress",
    "house",
    "legislature",
    "commission",
    "cabinet",
    "government",
    "knesset",
    "bundestag",
    "duma"
   ],
   "pact": [
    "agreement",
    "deal",
    "accord",
    "treaty",
    "pact",
    "memorandum",
    "mou",
    "understanding",
    "compact",
    "truce",
    "ceasefire",
    "cease-fire",
    "armistice",
    "contract",
    "settlement",
    "protocol",
    "convention",
    "communique",
    "declaration",
    "statement",
    "partnership",
    "arrangement",
    "framework",
    "roadmap",
    "compromise",
    "consensus",
    "plan",
    "document",
    "letter",
    "charter"
   ],
   "treaty": [
    "agreement",
    "deal",
    "accord",
    "treaty",
    "pact",
    "convention",
    "memorandum",
    "protocol",
    "armistice",
    "truce",
    "ceasefire",
    "cease-fire",
    "arrangement",
    "plan",
    "framework",
    "initiative"
   ],
   "talks": [
    "talk",
    "meeting",
    "summit",
    "negotiation",
    "consultation",
    "dialogue",
    "discussion",
    "conference",
    "session",
    "conversation",
    "round",
    "visit",
    "trip",
    "exchange",
    "forum",
    "assembly"
   ],
   "gathering": [
    "talk",
    "meeting",
    "summit",
    "negotiation",
    "consultation",
    "dialogue",
    "discussion",
    "conference",
    "session",
    "forum",
    "round",
    "assembly",
    "ceremony"
   ],
   "demand": [
    "demand",
    "call",
    "appeal",
    "request",
    "offer",
    "proposal",
    "plan",
    "claim",
    "allegation",
    "accusation",
    "charge",
    "report",
    "criticism",
    "suggestion",
    "warning",
    "invitation",
    "overture",
    "bid",
    "resolution",
    "bill",
    "petition",
    "idea",
    "deal",
    "ultimatum",
    "condition",
    "plea",
    "draft",
    "amendment",
    "accord",
    "agreement",
    "treaty",
    "notion",
    "pressure",
    "motion",
    "objection",
    "complaint",
    "ceasefire",
    "truce",
    "peace",
    "term",
    "mediation",
    "interference",
    "meddling",
    "independence",
    "result",
    "ruling",
    "verdict",
    "legitimacy",
    "concession",
    "attempt",
    "sanction"
   ],
   "penalty": [
    "sanction",
    "embargo",
    "restriction",
    "ban",
    "tariff",
    "penalty",
    "freeze",
    "duty",
    "curb",
    "fine",
    "measure",
    "quota",
    "limit",
    "boycott",
    "control",
    "blacklist"
   ],
   "tie": [
    "tie",
    "relation",
    "relationship",
    "contact",
    "link",
    "cooperation",
    "co-operation",
    "partnership"
   ],
   "distance": [
    "phone",
    "telephone",
    "telephonic",
    "video",
    "video-link",
    "link",
    "videoconference",
    "teleconference",
    "videolink",
    "link",
    "online",
    "virtually",
    "virtual",
    "zoom",
    "hotline",
    "conference-call"
   ],
   "military-act": [
    "attack",
    "strike",
    "fight",
    "launch",
    "fire",
    "deploy",
    "destroy",
    "invade",
    "defend",
    "repel",
    "resist",
    "retaliate",
    "bomb",
    "shell",
    "use",
    "crush",
    "counter",
    "confront",
    "defeat",
    "annihilate"
   ],
   "joint": [
    "talk",
    "negotiation",
    "dialogue",
    "aid",
    "assistance",
    "cooperation",
    "co-operation",
    "trade",
    "accord",
    "agreement",
    "treaty",
    "deal",
    "pact",
    "contact",
    "exchange",
    "relation",
    "tie",
    "membership",
    "funding",
    "support",
    "payment",
    "program",
    "programme",
    "mediation",
    "participation"
   ],
   "aid": [
    "$",
    "€",
    "£",
    "¥",
    "us$",
    "usd",
    "eur",
    "million",
    "billion",
    "trillion",
    "krona",
    "kroner",
    "krone",
    "yuan",
    "rupee",
    "franc",
    "riyal",
    "dirham",
    "won",
    "yen",
    "peso",
    "ruble",
    "rouble",
    "lira",
    "zloty",
    "shekel",
    "rand",
    "naira",
    "aid",
    "assistance",
    "relief",
    "food",
    "medicine",
    "medication",
    "vaccine",
    "loan",
    "grant",
    "fund",
    "money",
    "shelter",
    "supply",
    "help",
    "equipment",
    "support",
    "donation",
    "dollar",
    "euro",
    "pound",
    "tent",
    "blanket",
    "water",
    "package",
    "financing",
    "funding",
    "credit",
    "rice",
    "wheat",
    "training",
    "expert",
    "dose",
    "flour",
    "generator",
    "ration",
    "meal",
    "parcel",
    "drawdown",
    "tranche",
    "cash",
    "resource",
    "ambulance",
    "transfer",
    "scholarship",
    "revenue"
   ],
   "curb": [
    "sanction",
    "ban",
    "embargo",
    "restriction",
    "curfew",
    "blockade",
    "siege",
    "boycott",
    "emergency",
    "lockdown",
    "tariff",
    "curb",
    "measure",
    "control",
    "block",
    "moratorium",
    "veto",
    "strike"
   ],
   "assault": [
    "attack",
    "strike",
    "airstrike",
    "air-strike",
    "offensive",
    "assault",
    "raid",
    "bombardment",
    "shelling",
    "ambush",
    "bombing",
    "incursion",
    "invasion",
    "shooting",
    "killing",
    "massacre",
    "assassination",
    "murder",
    "onslaught",
    "barrage",
    "operation",
    "blast",
    "explosion",
    "stabbing",
    "kidnapping",
    "abduction",
    "hijacking"
   ],
   "demonstrator": [
    "protester",
    "protestor",
    "demonstrator",
    "marcher",
    "striker",
    "rioter",
    "opponent",
    "supporter",
    "activist",
    "crowd",
    "farmer",
    "student"
   ],
   "threatened": [
    "retaliation",
    "revenge",
    "response",
    "war",
    "action",
    "strike",
    "consequence",
    "attack",
    "reprisal",
    "retribution",
    "force",
    "punishment",
    "countermeasure",
    "sanction",
    "catastrophe",
    "price",
    "destruction",
    "step",
    "measure",
    "escalation"
   ],
   "hostile": [
    "retaliate",
    "respond",
    "attack",
    "strike",
    "destroy",
    "punish",
    "annihilate",
    "hit",
    "crush",
    "bomb",
    "invade",
    "avenge",
    "fight",
    "react",
    "wipe_out",
    "bury",
    "obliterate",
    "eliminate",
    "shell",
    "defeat"
   ],
   "wrongdoing": [
    "attack",
    "kill",
    "shell",
    "bomb",
    "strike",
    "fire",
    "violate",
    "breach",
    "supply",
    "arm",
    "fund",
    "finance",
    "sponsor",
    "interfere",
    "meddle",
    "sabotage",
    "hack",
    "steal",
    "fabricate",
    "lie",
    "plot",
    "torture",
    "rig",
    "cheat",
    "provoke",
    "block",
    "obstruct",
    "ignore",
    "harbor",
    "harbour",
    "shelter",
    "orchestrate",
    "mastermind",
    "stage",
    "recruit",
    "smuggle",
    "poison",
    "detain",
    "abduct",
    "kidnap",
    "incite",
    "instigate",
    "support",
    "plan",
    "invade",
    "occupy",
    "spy",
    "break",
    "abuse",
    "harass",
    "intimidate",
    "persecute",
    "manipulate",
    "cause",
    "undermine",
    "destabilize",
    "destabilise",
    "target",
    "massacre",
    "murder"
   ],
   "disapproval": [
    "concern",
    "alarm",
    "outrage",
    "dismay",
    "regret",
    "anger",
    "fury",
    "disappointment",
    "condemnation",
    "displeasure",
    "indignation",
    "worry",
    "unease",
    "disapproval",
    "misgiving",
    "fear",
    "criticism",
    "shock",
    "complaint",
    "protest",
    "frustration",
    "reservation",
    "objection"
   ],
   "reproach": [
    "barbaric",
    "barbarous",
    "cowardly",
    "heinous",
    "brutal",
    "illegal",
    "unlawful",
    "illegitimate",
    "unacceptable",
    "intolerable",
    "inadmissible",
    "impermissible",
    "provocative",
    "reckless",
    "irresponsible",
    "unjustified",
    "unprovoked",
    "unwarranted",
    "unjust",
    "unfair",
    "outrageous",
    "despicable",
    "reprehensible",
    "deplorable",
    "abhorrent",
    "appalling",
    "shocking",
    "criminal",
    "atrocious",
    "disgraceful",
    "shameful",
    "scandalous",
    "inhumane",
    "inhuman",
    "immoral",
    "hypocritical",
    "undemocratic",
    "unconstitutional",
    "destabilizing",
    "destabilising",
    "insulting",
    "offensive",
    "ridiculous",
    "absurd",
    "inexcusable",
    "unjustifiable",
    "unconscionable",
    "counterproductive",
    "arbitrary",
    "null",
    "provocation",
    "aggression",
    "betrayal",
    "hypocrisy",
    "violation",
    "breach",
    "interference",
    "meddling",
    "crime",
    "massacre",
    "atrocity",
    "terrorism",
    "genocide",
    "piracy",
    "robbery",
    "theft",
    "plunder",
    "blackmail",
    "extortion",
    "bullying",
    "coercion",
    "farce",
    "sham",
    "charade",
    "travesty",
    "mockery",
    "lie",
    "nonsense",
    "slander",
    "smear",
    "insult",
    "affront",
    "outrage",
    "mistake",
    "blunder",
    "folly",
    "disgrace",
    "barbarism",
    "savagery",
    "encroachment",
    "infringement",
    "injustice",
    "treachery",
    "treason",
    "sabotage",
    "oppression",
    "hooliganism",
    "gangsterism",
    "usurpation",
    "double-standard"
   ],
   "culprit": [
    "murderer",
    "terrorist",
    "dictator",
    "liar",
    "aggressor",
    "traitor",
    "tyrant",
    "criminal",
    "killer",
    "thug",
    "fascist",
    "nazi",
    "hypocrite",
    "invader",
    "butcher",
    "monster",
    "gangster",
    "bully",
    "warmonger",
    "warlord",
    "puppet",
    "stooge",
    "lackey",
    "racist",
    "coward",
    "madman",
    "maniac",
    "lunatic",
    "fool",
    "idiot",
    "dotard",
    "clown",
    "imperialist",
    "occupier",
    "coup-plotter",
    "usurper",
    "provocateur"
   ],
   "trouble": [
    "crisis",
    "tension",
    "problem",
    "conflict",
    "war",
    "instability",
    "insecurity",
    "deterioration",
    "escalation",
    "violence",
    "unrest",
    "suffering",
    "evil",
    "danger",
    "chaos",
    "standoff",
    "stand-off",
    "confrontation",
    "impasse",
    "deadlock",
    "stalemate",
    "famine",
    "poverty",
    "disaster",
    "trouble",
    "bloodshed",
    "turmoil",
    "terrorism",
    "division",
    "dispute",
    "aggravation",
    "catastrophe"
   ],
   "approval": [
    "support",
    "solidarity",
    "gratitude",
    "appreciation",
    "thanks",
    "thank",
    "condolence",
    "sympathy",
    "backing",
    "praise",
    "admiration",
    "congratulation",
    "commitment",
    "endorsement",
    "respect",
    "confidence"
   ],
   "abstract": [
    "importance",
    "need",
    "significance",
    "necessity",
    "value",
    "role",
    "urgency",
    "readiness",
    "willingness",
    "desire",
    "hope",
    "wish",
    "possibility",
    "view",
    "opinion",
    "topic",
    "issue",
    "problem",
    "question",
    "challenge",
    "opportunity"
   ],
   "noevent": [
    "campaign",
    "website",
    "book",
    "film",
    "product",
    "app",
    "service",
    "album",
    "season",
    "brand",
    "store",
    "platform",
    "fund",
    "scheme",
    "initiative",
    "project",
    "programme",
    "program",
    "career"
   ],
   "mark": [
    "deadline",
    "target",
    "goal",
    "need",
    "requirement",
    "condition",
    "challenge",
    "standard",
    "criterion",
    "obligation",
    "quota",
    "expectation",
    "demand",
    "cost",
    "fate",
    "resistance",
    "opposition",
    "criticism",
    "end",
    "objective",
    "threshold",
    "target",
    "commitment"
   ],
   "audience": [
    "reporter",
    "journalist",
    "medium",
    "press",
    "crowd",
    "parliament",
    "newspaper",
    "audience",
    "agency",
    "television",
    "supporter",
    "gathering",
    "congregation",
    "assembly",
    "lawmaker",
    "voter",
    "student",
    "afp",
    "reuters",
    "ap",
    "court"
   ],
   "opinion": [
    "view",
    "assessment",
    "idea",
    "opinion"
   ],
   "contest": [
    "match",
    "game",
    "title",
    "cup",
    "championship",
    "tournament",
    "race",
    "medal",
    "final",
    "season",
    "league",
    "goal",
    "point",
    "run",
    "set",
    "round"
   ],
   "money": [
    "dollar",
    "euro",
    "pound",
    "yuan",
    "rupee",
    "franc",
    "yen",
    "won",
    "peso",
    "ruble",
    "rouble",
    "lira",
    "kroner",
    "million",
    "billion",
    "trillion",
    "percent",
    "cent",
    "price",
    "share",
    "rate",
    "profit",
    "sale",
    "cost"
   ],
   "territory": [
    "city",
    "town",
    "village",
    "province",
    "capital",
    "region",
    "territory",
    "district",
    "island",
    "area",
    "land",
    "port",
    "airport",
    "base",
    "post",
    "checkpoint",
    "stronghold",
    "outpost"
   ],
   "structure": [
    "building",
    "house",
    "church",
    "mosque",
    "bus",
    "car",
    "base",
    "bridge",
    "embassy",
    "consulate",
    "headquarters",
    "hospital",
    "school",
    "pipeline",
    "plant",
    "facility",
    "hideout",
    "camp",
    "compound",
    "bunker",
    "tunnel",
    "warehouse",
    "hotel",
    "mall",
    "village",
    "convoy",
    "checkpoint",
    "station",
    "market",
    "post",
    "depot",
    "refinery",
    "airport",
    "apartment",
    "block",
    "dormitory",
    "clinic",
    "kindergarten",
    "university",
    "stadium",
    "theatre",
    "theater",
    "cafe",
    "restaurant",
    "shop",
    "substation",
    "port",
    "terminal",
    "prison",
    "jail",
    "courthouse",
    "barracks"
   ],
   "nonact": [
    "interest",
    "question",
    "possibility",
    "matter"
   ],
   "reformer": [
    "sanction",
    "policy",
    "proposal"
   ],
   "transparent": [
    "series",
    "barrage",
    "salvo",
    "number",
    "pair",
    "dozen",
    "hundred",
    "thousand",
    "lot",
    "majority",
    "group",
    "round",
    "type",
    "kind",
    "couple",
    "range",
    "volley",
    "batch",
    "variety",
    "score",
    "handful",
    "string",
    "spate",
    "part",
    "rest",
    "most",
    "set",
    "wave",
    "million",
    "billion",
    "tonne",
    "ton",
    "kilogram",
    "scores",
    "bunch",
    "half",
    "third",
    "quarter",
    "some",
    "total",
    "host",
    "array",
    "several",
    "state",
    "metric",
    "level",
    "ten",
    "score",
    "worth",
    "more",
    "dozens",
    "hundreds",
    "thousands",
    "container",
    "shipload",
    "truckload",
    "boatload",
    "planeload",
    "consignment",
    "quantity",
    "cache",
    "day",
    "week",
    "night",
    "meter",
    "metre",
    "barrel",
    "liter",
    "litre",
    "gallon",
    "bushel",
    "kilo",
    "both",
    "each",
    "many",
    "several"
   ]
  },
  "support": {
   "do": [
    "hold",
    "conduct",
    "have",
    "make",
    "stage",
    "carry_out",
    "pay",
    "give",
    "issue",
    "deliver",
    "lead",
    "mount",
    "wage",
    "perform",
    "undertake",
    "host",
    "attend",
    "join",
    "co-open",
    "co-lead",
    "chair",
    "co-chair",
    "convene",
    "do",
    "commit",
    "perpetrate",
    "engage_in",
    "participate_in",
    "take_part_in",
    "hold_off",
    "order",
    "execute",
    "observe",
    "supervise",
    "guide",
    "direct",
    "oversee",
    "enjoy",
    "undergo",
    "complete",
    "get",
    "put_on",
    "grant",
    "go_on",
    "lock_in",
    "sponsor",
    "organise",
    "organize",
    "co-host",
    "enter",
    "run"
   ],
   "begin": [
    "begin",
    "start",
    "open",
    "launch",
    "kick_off",
    "initiate",
    "resume",
    "commence",
    "renew",
    "restart",
    "reopen",
    "unleash",
    "embark_on",
    "set_off",
    "set_out_on",
    "step_up",
    "intensify"
   ],
   "continue": [
    "continue",
    "keep_up",
    "maintain",
    "extend",
    "pursue",
    "press_on_with",
    "proceed_with",
    "push_ahead_with",
    "go_ahead_with",
    "persist_in"
   ],
   "end": [
    "end",
    "finish",
    "conclude",
    "wrap_up",
    "close",
    "halt",
    "stop",
    "cease",
    "break_off"
   ],
   "cancel": [
    "cancel",
    "call_off",
    "scrap",
    "abort",
    "postpone",
    "delay",
    "put_off",
    "shelve",
    "drop"
   ],
   "plan": [
    "schedule",
    "plan",
    "arrange",
    "prepare",
    "prepare_for",
    "set",
    "announce",
    "propose",
    "expect"
   ],
   "occur": [
    "take_place",
    "occur",
    "happen",
    "begin",
    "start",
    "open",
    "continue",
    "proceed",
    "end",
    "conclude",
    "follow",
    "resume",
    "commence",
    "be",
    "last",
    "come",
    "run",
    "go",
    "cover",
    "focus",
    "discuss",
    "mark",
    "touch_on",
    "fail",
    "erupt",
    "break_out"
   ]
  }
 },
 "kinds": [
  {
   "kind": "accuse",
   "label": "accuses",
   "about": "Condemns, criticises, blames, expresses concern or regret about somebody's act, says that it violates a resolution, lodges a complaint.",
   "plover": {
    "type": "ACCUSE",
    "mode": null
   },
   "contexts": [],
   "cameo": "111",
   "performative": true,
   "content": "keep",
   "rules": [
    {
     "id": "condemn",
     "verbs": [
      "condemn",
      "denounce",
      "decry",
      "deplore",
      "castigate",
      "censure",
      "excoriate",
      "lambast",
      "lambaste",
      "vilify",
      "rebuke",
      "reprimand",
      "chastise",
      "admonish",
      "berate",
      "chide",
      "deride",
      "assail",
      "fault",
      "pillory",
      "upbraid",
      "revile",
      "criticize",
      "criticise",
      "slam",
      "rap",
      "repudiate",
      "reproach",
      "vituperate",
      "scold",
      "shame"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "on",
      "in"
     ],
     "content": [
      "for",
      "over"
     ],
     "details": {
      "act": [
       "obj"
      ]
     },
     "unless": {
      "obj": [
       "@structure",
       "door",
       "brake"
      ]
     },
     "sure": 0.9
    },
    {
     "id": "claim-wrong",
     "verbs": [
      "claim",
      "allege",
      "assert",
      "contend",
      "insist",
      "maintain"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "that.subj",
      "that.by"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ],
      "that": [
       "@wrongdoing"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "blast",
     "verbs": [
      "blast",
      "bash",
      "lash_out",
      "hit_back",
      "strike_back",
      "fire_back",
      "shoot_back",
      "snap_back",
      "rail_against",
      "rip",
      "flay",
      "scold",
      "hit_out",
      "inveigh",
      "roast",
      "savage",
      "skewer",
      "lash"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "at",
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ],
      "obj at against": [
       "@actor",
       "decision",
       "move",
       "policy",
       "plan",
       "bill",
       "law",
       "government"
      ]
     },
     "unless": {
      "with": [
       "@weapon"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "accuse",
     "verbs": [
      "accuse",
      "blame",
      "finger"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "on"
     ],
     "content": [
      "of",
      "for"
     ],
     "if": {
      "obj on": [
       "@any"
      ]
     },
     "unless": {
      "on": [
       "luck",
       "weather"
      ]
     },
     "cameo": "112",
     "sure": 0.9
    },
    {
     "id": "take-to-task",
     "verbs": [
      "take"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "for",
      "over"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official",
       "@people"
      ],
      "to": [
       "task"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "dim-view",
     "verbs": [
      "take"
     ],
     "object": [
      "view"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of.poss",
      "obj.of.by",
      "obj.of",
      "of.poss",
      "of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.mod": [
       "dim",
       "bleak",
       "poor",
       "harsh"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "broken-word",
     "verbs": [
      "break",
      "betray",
      "renege_on",
      "abandon"
     ],
     "object": [
      "promise",
      "pledge",
      "word",
      "vow",
      "commitment",
      "trust"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "say-liar",
     "verbs": [
      "lie",
      "cheat",
      "deceive",
      "mislead",
      "bluff"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ],
      "in on at near between with": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "too-far",
     "verbs": [
      "go"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj",
      "subj.poss",
      "subj.by"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "adv": [
       "far"
      ]
     },
     "unless": {
      "to into": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "red-line",
     "verbs": [
      "cross",
      "overstep"
     ],
     "object": [
      "line",
      "limit"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "obj.mod": [
       "red"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "sponsor-terror",
     "verbs": [
      "sponsor",
      "support",
      "finance",
      "fund",
      "back",
      "arm",
      "harbor",
      "harbour",
      "shelter",
      "promote",
      "export",
      "spread"
     ],
     "object": [
      "terrorism",
      "terrorist",
      "terror",
      "extremism",
      "extremist",
      "militancy",
      "militant",
      "separatism",
      "separatist"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.5
    },
    {
     "id": "fail-to-honour",
     "verbs": [
      "fail",
      "neglect"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "to-do": [
       "honour",
       "honor",
       "comply",
       "respect",
       "abide",
       "fulfil",
       "fulfill",
       "implement",
       "protect",
       "uphold",
       "live",
       "condemn",
       "prevent",
       "adhere",
       "observe"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.5
    },
    {
     "id": "question-motives",
     "verbs": [
      "question",
      "doubt",
      "query"
     ],
     "object": [
      "motive",
      "sincerity",
      "legitimacy",
      "intention",
      "credibility",
      "commitment",
      "fairness",
      "neutrality",
      "impartiality"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of",
      "obj.by"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.poss obj.of obj.by": [
       "@actor"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "liken",
     "verbs": [
      "compare",
      "liken",
      "equate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of",
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to with": [
       "hitler",
       "nazi",
       "stalin",
       "mussolini",
       "fascism",
       "nazism",
       "apartheid",
       "terrorist",
       "@culprit"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "lay-blame",
     "verbs": [
      "lay",
      "put",
      "pin",
      "place",
      "heap",
      "cast",
      "shift",
      "apportion"
     ],
     "object": [
      "blame",
      "responsibility",
      "fault"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "at",
      "obj.on",
      "obj.at",
      "for.on"
     ],
     "content": [
      "for",
      "obj.for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official",
       "@people"
      ],
      "on at obj.on obj.at for.on": [
       "@any"
      ]
     },
     "cameo": "112",
     "sure": 0.7
    },
    {
     "id": "to-blame",
     "verbs": [
      "blame"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "for"
     ],
     "if": {
      "voice": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "at-fault",
     "nouns": [
      "fault"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "prep": [
       "at"
      ],
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "insult",
     "verbs": [
      "insult",
      "mock",
      "taunt",
      "ridicule",
      "disparage",
      "malign",
      "slander",
      "smear",
      "demonize",
      "demonise",
      "defame",
      "belittle",
      "vilify",
      "humiliate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@person",
       "@state",
       "@official"
      ],
      "obj": [
       "@actor",
       "@person",
       "@people"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "pretext",
     "verbs": [
      "use",
      "exploit",
      "invoke",
      "abuse"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "as": [
       "pretext",
       "excuse",
       "cover",
       "justification",
       "smokescreen",
       "shield",
       "weapon",
       "blackmail"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "culprit",
     "nouns": [
      "cause",
      "culprit",
      "origin",
      "instigator",
      "perpetrator",
      "mastermind",
      "ringleader",
      "root",
      "architect"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj",
      "subj.of",
      "subj.poss",
      "subj.by",
      "subj.mod"
     ],
     "content": [
      "of",
      "for"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "of for behind": [
       "@trouble",
       "@assault",
       "@reproach"
      ],
      "subj": [
       "@actor",
       "policy",
       "sanction",
       "action",
       "act",
       "practice",
       "presence",
       "move",
       "behaviour",
       "behavior"
      ]
     },
     "copular": true,
     "sure": 0.55
    },
    {
     "id": "root-cause",
     "nouns": [
      "policy",
      "action",
      "act",
      "move",
      "practice",
      "behaviour",
      "behavior",
      "ambition",
      "conduct",
      "hostility",
      "pressure",
      "exercise",
      "drill"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "of.poss",
      "of",
      "poss",
      "mod",
      "by"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "cause",
       "culprit",
       "origin",
       "root"
      ],
      "of poss mod by": [
       "@actor"
      ]
     },
     "copular": true,
     "sure": 0.55
    },
    {
     "id": "cause-lies-in",
     "verbs": [
      "lie",
      "rest",
      "attribute"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "in.poss",
      "in.of",
      "in.mod",
      "in.by",
      "to.poss",
      "to.of",
      "to.mod",
      "in"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj obj": [
       "cause",
       "culprit",
       "origin",
       "root",
       "responsibility",
       "blame",
       "fault"
      ],
      "in to": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "amount-to",
     "verbs": [
      "constitute",
      "amount",
      "represent"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.poss",
      "subj.of",
      "subj.mod",
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "obj to": [
       "@reproach"
      ]
     },
     "unless": {
      "subj": [
       "@number"
      ]
     },
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "is-outrage",
     "nouns": [
      "provocation",
      "aggression",
      "crime",
      "insult",
      "affront",
      "outrage",
      "farce",
      "sham",
      "charade",
      "travesty",
      "mockery",
      "betrayal",
      "slander",
      "blackmail",
      "piracy",
      "terrorism",
      "genocide",
      "hypocrisy",
      "interference",
      "encroachment",
      "infringement",
      "injustice",
      "barbarism",
      "robbery"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.poss",
      "subj.of",
      "subj.mod",
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "this",
       "that",
       "it",
       "he",
       "she",
       "they",
       "problem",
       "concern",
       "challenge"
      ],
      "of": [
       "passion",
       "century",
       "year"
      ]
     },
     "copular": true,
     "joins": true,
     "sure": 0.5
    },
    {
     "id": "judged-wrong",
     "adjectives": [
      "unacceptable",
      "intolerable",
      "inadmissible",
      "outrageous",
      "deplorable",
      "reprehensible",
      "inexcusable",
      "unjustifiable",
      "despicable",
      "disgraceful",
      "shameful",
      "abhorrent",
      "appalling",
      "barbaric",
      "inhumane",
      "unlawful",
      "illegal",
      "illegitimate",
      "unjust",
      "hypocritical",
      "irresponsible",
      "reckless",
      "provocative",
      "unwarranted",
      "unconscionable",
      "troubling",
      "disturbing",
      "worrying",
      "alarming",
      "disappointing",
      "counterproductive",
      "short-sighted",
      "shortsighted"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.poss",
      "subj.of",
      "subj.mod",
      "subj"
     ],
     "content": [
      "subj",
      "that"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "it",
       "this",
       "that",
       "situation",
       "condition",
       "delay",
       "cost",
       "level",
       "price",
       "quality",
       "poverty",
       "trend",
       "figure",
       "number"
      ]
     },
     "copular": true,
     "joins": true,
     "sure": 0.5
    },
    {
     "id": "it-is-wrong",
     "adjectives": [
      "unacceptable",
      "intolerable",
      "inadmissible",
      "outrageous",
      "deplorable",
      "reprehensible",
      "inexcusable",
      "unjustifiable",
      "disgraceful",
      "shameful",
      "abhorrent",
      "appalling",
      "illegal",
      "unlawful",
      "irresponsible",
      "regrettable"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "that.subj"
     ],
     "content": [
      "to-do",
      "that"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "to-do that": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "point-finger",
     "verbs": [
      "point"
     ],
     "object": [
      "finger"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at",
      "to"
     ],
     "content": [
      "for",
      "over"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "at to": [
       "@actor",
       "@people",
       "@person"
      ]
     },
     "cameo": "112",
     "sure": 0.7
    },
    {
     "id": "take-to-court",
     "verbs": [
      "take",
      "haul",
      "drag",
      "bring"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@state"
      ],
      "obj": [
       "@state"
      ],
      "to before": [
       "court",
       "tribunal",
       "icj",
       "arbitration"
      ]
     },
     "cameo": "115",
     "sure": 0.7
    },
    {
     "id": "suspect",
     "verbs": [
      "suspect"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "of": [
       "@any"
      ]
     },
     "cameo": "112",
     "sure": 0.6
    },
    {
     "id": "charge",
     "verbs": [
      "charge",
      "allege"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "that.subj",
      "obj.by",
      "obj.poss",
      "obj"
     ],
     "content": [
      "that",
      "obj"
     ],
     "if": {
      "that obj": [
       "@any"
      ],
      "subj": [
       "@actor",
       "report",
       "investigation",
       "inquiry",
       "probe",
       "indictment",
       "lawsuit",
       "complaint"
      ]
     },
     "unless": {
      "with": [
       "@any"
      ]
     },
     "cameo": "112",
     "sure": 0.65
    },
    {
     "id": "hold-responsible",
     "verbs": [
      "hold"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "for"
     ],
     "if": {
      "xcomp": [
       "responsible",
       "accountable",
       "liable"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "express-concern",
     "verbs": [
      "express",
      "voice",
      "convey",
      "raise",
      "reiterate",
      "register",
      "share",
      "air",
      "vent",
      "underscore",
      "underline",
      "state",
      "repeat",
      "stress",
      "emphasize",
      "emphasise",
      "reaffirm",
      "sound"
     ],
     "object": [
      "@disapproval"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "over",
      "about",
      "at",
      "that.subj",
      "that",
      "obj.over",
      "obj.about",
      "obj.at",
      "obj.that.subj",
      "obj.that",
      "regarding",
      "obj.regarding",
      "to",
      "with",
      "on",
      "obj.on",
      "obj.with",
      "that.obj.by",
      "obj.that.obj.by",
      "that.by",
      "obj.that.by",
      "that.obj.poss",
      "obj.that.obj.poss"
     ],
     "content": [
      "over",
      "about",
      "at",
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "for": [
       "health",
       "safety"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "speak-concern",
     "verbs": [
      "speak",
      "talk"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "about.about",
      "about.over",
      "about.at",
      "about.with"
     ],
     "if": {
      "about": [
       "@disapproval"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "evidence",
     "verbs": [
      "present",
      "submit",
      "produce",
      "cite",
      "offer",
      "show"
     ],
     "object": [
      "evidence",
      "proof"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "obj.against",
      "of.by"
     ],
     "if": {
      "against obj.against": [
       "@any"
      ]
     },
     "cameo": "112",
     "sure": 0.6
    },
    {
     "id": "protest-to",
     "verbs": [
      "protest",
      "complain"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "with",
      "against",
      "over",
      "about"
     ],
     "content": [
      "over",
      "about",
      "at",
      "against"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to with": [
       "@actor"
      ]
     },
     "cameo": "113",
     "sure": 0.9
    },
    {
     "id": "protest-act",
     "verbs": [
      "protest"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.by",
      "obj.of",
      "obj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@state",
       "@official"
      ],
      "obj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "@demonstrator",
       "people",
       "person",
       "student",
       "worker",
       "farmer",
       "union"
      ],
      "obj": [
       "innocence",
       "loyalty"
      ]
     },
     "cameo": "113",
     "sure": 0.7
    },
    {
     "id": "commit-crime",
     "verbs": [
      "commit",
      "perpetrate"
     ],
     "object": [
      "crime",
      "genocide",
      "atrocity",
      "massacre",
      "aggression",
      "violation",
      "offense",
      "offence",
      "terrorism",
      "piracy",
      "provocation"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "make-provocation",
     "verbs": [
      "make",
      "stage",
      "carry_out",
      "commit",
      "mount",
      "repeat"
     ],
     "object": [
      "provocation"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.of",
      "subj.poss",
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj subj.of subj.poss": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "complain",
     "verbs": [
      "complain",
      "gripe",
      "grumble"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "that.subj",
      "about",
      "of"
     ],
     "content": [
      "that",
      "about",
      "of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "that about of": [
       "@any"
      ]
     },
     "unless": {
      "of": [
       "pain",
       "headache",
       "fever",
       "symptom",
       "illness",
       "fatigue"
      ]
     },
     "cameo": "111",
     "sure": 0.6
    },
    {
     "id": "conduct-probe",
     "verbs": [
      "conduct",
      "lead",
      "join",
      "head"
     ],
     "object": [
      "investigation",
      "probe",
      "inquiry",
      "enquiry",
      "audit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "into",
      "of",
      "obj.into",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "into obj.into of obj.of": [
       "@any"
      ]
     },
     "cameo": "090",
     "sure": 0.5
    },
    {
     "id": "allegation",
     "nouns": [
      "allegation",
      "accusation"
     ],
     "source": [
      "poss",
      "by",
      "from"
     ],
     "target": [
      "that.subj",
      "against"
     ],
     "content": [
      "that",
      "against"
     ],
     "if": {
      "that against": [
       "@any"
      ],
      "poss by from": [
       "@actor"
      ]
     },
     "cameo": "112",
     "sure": 0.5
    },
    {
     "id": "object-to-abuse",
     "adjectives": [
      "concerned",
      "alarmed",
      "outraged",
      "dismayed",
      "appalled",
      "disturbed",
      "troubled",
      "shocked"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "by.deep-in",
      "about.deep-in",
      "over.deep-in",
      "at.deep-in",
      "by.deep-by",
      "about.deep-by",
      "by.deep-of",
      "about.deep-of",
      "over.deep-of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "by about over at": [
       "@reproach",
       "@assault",
       "crackdown",
       "arrest",
       "detention",
       "sentence",
       "trial",
       "abuse",
       "repression",
       "restriction",
       "harassment",
       "persecution",
       "intimidation",
       "report",
       "lack"
      ]
     },
     "unless": {
      "by.of about.of over.of": [
       "disease",
       "outbreak",
       "famine",
       "drought"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "critical",
     "adjectives": [
      "critical",
      "disdainful",
      "dismissive",
      "scornful",
      "contemptuous"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of"
     ],
     "content": [
      "of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "of": [
       "@actor",
       "policy",
       "decision",
       "move",
       "conduct",
       "action",
       "handling",
       "plan",
       "law"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "lodge-protest",
     "verbs": [
      "lodge",
      "file",
      "register",
      "submit",
      "deliver",
      "make",
      "issue",
      "send"
     ],
     "object": [
      "protest",
      "complaint",
      "objection",
      "lawsuit",
      "suit",
      "representation",
      "representations",
      "demarche",
      "démarche",
      "grievance"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "against",
      "to",
      "over",
      "in.to",
      "obj.against",
      "obj.with",
      "obj.over",
      "obj.to"
     ],
     "content": [
      "over",
      "about"
     ],
     "cameo": "113",
     "sure": 0.8
    },
    {
     "id": "sue",
     "verbs": [
      "sue"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "cameo": "115",
     "sure": 0.7
    },
    {
     "id": "investigate",
     "verbs": [
      "investigate",
      "probe",
      "inquire_into"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "into"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "court",
       "police"
      ]
     },
     "cameo": "090",
     "sure": 0.5
    },
    {
     "id": "open-probe",
     "verbs": [
      "open",
      "launch",
      "start",
      "order",
      "begin",
      "announce",
      "initiate"
     ],
     "object": [
      "investigation",
      "probe",
      "inquiry",
      "enquiry",
      "proceeding",
      "audit",
      "lawsuit",
      "action"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "into",
      "against",
      "of",
      "obj.into",
      "obj.against",
      "obj.of"
     ],
     "cameo": "090",
     "sure": 0.6
    },
    {
     "id": "verbal-attack",
     "verbs": [
      "launch",
      "mount",
      "make",
      "deliver",
      "unleash"
     ],
     "object": [
      "attack",
      "tirade",
      "broadside",
      "assault",
      "criticism"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "at",
      "against",
      "obj.on",
      "obj.against",
      "obj.at"
     ],
     "if": {
      "obj.mod": [
       "scathing",
       "verbal",
       "blistering",
       "stinging",
       "withering",
       "personal",
       "fierce"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "criticism-given",
     "verbs": [
      "offer",
      "level",
      "direct",
      "draw",
      "face"
     ],
     "object": [
      "criticism",
      "rebuke"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of",
      "at",
      "against",
      "obj.of",
      "obj.at",
      "obj.against"
     ],
     "unless": {
      "obj.from": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "regret",
     "verbs": [
      "regret",
      "lament",
      "bemoan",
      "deprecate",
      "abhor",
      "resent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "that.subj",
      "that"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "obj": [
       "loss",
       "death"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "object-to",
     "adjectives": [
      "concerned",
      "alarmed",
      "outraged",
      "dismayed",
      "appalled",
      "disappointed",
      "disturbed",
      "troubled",
      "shocked",
      "angered"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "about",
      "by",
      "over",
      "at",
      "that",
      "with"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "about by over at that with": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "violate",
     "verbs": [
      "violate",
      "breach",
      "contravene",
      "infringe",
      "flout"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "obj"
     ],
     "details": {
      "resolution": [
       "obj"
      ]
     },
     "if": {
      "obj": [
       "resolution",
       "law",
       "accord",
       "agreement",
       "treaty",
       "convention",
       "charter",
       "obligation",
       "commitment",
       "sovereignty",
       "right",
       "moratorium",
       "norm",
       "ceasefire",
       "truce",
       "airspace"
      ],
      "voice": [
       "@actor"
      ]
     },
     "joins": true,
     "sure": 0.6
    },
    {
     "id": "violation",
     "nouns": [
      "violation",
      "breach",
      "contravention",
      "infringement"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj",
      "subj",
      "poss"
     ],
     "details": {
      "resolution": [
       "of"
      ]
     },
     "if": {
      "voice": [
       "@actor"
      ]
     },
     "copular": true,
     "joins": true,
     "sure": 0.6
    },
    {
     "id": "in-violation",
     "nouns": [
      "violation",
      "breach",
      "contravention",
      "defiance"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "details": {
      "resolution": [
       "of"
      ]
     },
     "if": {
      "prep": [
       "in"
      ],
      "of": [
       "resolution",
       "law",
       "obligation"
      ],
      "voice": [
       "@actor"
      ]
     },
     "copular": true,
     "joins": true,
     "sure": 0.6
    },
    {
     "id": "bear-responsibility",
     "verbs": [
      "bear"
     ],
     "object": [
      "responsibility",
      "blame",
      "brunt",
      "guilt"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "for"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "responsible",
     "adjectives": [
      "responsible",
      "guilty",
      "culpable",
      "complicit",
      "implicated"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj",
      "subj.by",
      "subj.poss",
      "subj.mod",
      "subj.of"
     ],
     "content": [
      "for",
      "of",
      "in"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor",
       "sanction",
       "policy",
       "embargo",
       "blockade",
       "action",
       "aggression"
      ],
      "for of in": [
       "@any"
      ]
     },
     "unless": {
      "for": [
       "affairs",
       "policy",
       "security",
       "defence",
       "defense",
       "portfolio"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "involved",
     "adjectives": [
      "involved"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "in"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor",
       "@force"
      ],
      "in": [
       "@assault",
       "protest",
       "unrest",
       "riot",
       "crime",
       "plot",
       "violence",
       "murder",
       "kidnapping",
       "coup",
       "smuggling",
       "trafficking"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "link-to",
     "verbs": [
      "link",
      "tie",
      "connect",
      "implicate"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "to",
      "with",
      "in"
     ],
     "if": {
      "obj": [
       "@person",
       "@people",
       "@actor"
      ],
      "to with in": [
       "@assault",
       "violence",
       "crime",
       "plot",
       "murder",
       "terrorism",
       "gang",
       "terrorist",
       "trafficking",
       "corruption",
       "killing"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "act-of",
     "nouns": [
      "act",
      "form",
      "declaration"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.poss",
      "subj.by",
      "subj.of",
      "subj.mod",
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "of": [
       "aggression",
       "war",
       "terrorism",
       "terror",
       "piracy",
       "provocation",
       "barbarism",
       "violation",
       "sabotage",
       "genocide",
       "vandalism",
       "hostility"
      ]
     },
     "copular": true,
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "result-of",
     "nouns": [
      "result",
      "consequence",
      "outcome",
      "reaction",
      "response"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "of.poss",
      "of.by",
      "to.mod",
      "to.poss"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "of.poss of.by to.mod to.poss": [
       "@actor"
      ]
     },
     "copular": true,
     "sure": 0.5
    },
    {
     "id": "wrongdoing",
     "verbs": [
      "weaponize",
      "weaponise",
      "starve",
      "undermine",
      "destabilize",
      "destabilise",
      "perpetrate",
      "provoke",
      "encroach",
      "escalate",
      "jeopardize",
      "jeopardise",
      "trample",
      "perpetuate",
      "fuel",
      "stoke",
      "foment",
      "incite",
      "instigate",
      "harbor",
      "harbour",
      "meddle",
      "interfere",
      "sabotage",
      "plot",
      "scheme"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.45
    },
    {
     "id": "ill-intent",
     "verbs": [
      "want",
      "seek",
      "aim",
      "try",
      "attempt",
      "plan",
      "intend",
      "mean"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "to-do": [
       "prolong",
       "undermine",
       "destabilize",
       "destabilise",
       "sabotage",
       "overthrow",
       "topple",
       "isolate",
       "dominate",
       "sow",
       "provoke",
       "escalate",
       "contain",
       "encircle",
       "divide",
       "weaken",
       "interfere",
       "meddle",
       "annex",
       "colonize",
       "colonise",
       "strangle",
       "derail",
       "torpedo"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "play-with-fire",
     "verbs": [
      "play"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "with": [
       "fire"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "show-disregard",
     "verbs": [
      "show",
      "demonstrate",
      "display"
     ],
     "object": [
      "disregard",
      "contempt",
      "disrespect",
      "indifference"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "compare",
     "verbs": [
      "call",
      "brand",
      "label",
      "dub",
      "describe",
      "term",
      "characterize",
      "characterise",
      "portray",
      "cast",
      "decry"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@actor"
      ],
      "as xcomp obj": [
       "@culprit",
       "@reproach"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "brand",
     "verbs": [
      "call",
      "brand",
      "label",
      "describe",
      "term",
      "denounce",
      "characterize",
      "characterise",
      "regard",
      "view",
      "see",
      "consider",
      "deem",
      "decry"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.by",
      "obj.poss",
      "obj.mod",
      "obj.of",
      "xcomp.poss",
      "xcomp.mod",
      "xcomp.by"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "as xcomp obj": [
       "@reproach"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "deplorable",
     "adjectives": [
      "regrettable",
      "deplorable",
      "unacceptable",
      "outrageous",
      "intolerable",
      "reprehensible",
      "inexcusable",
      "unjustifiable",
      "shameful",
      "disgraceful",
      "despicable",
      "illegal",
      "unlawful",
      "irresponsible",
      "provocative",
      "reckless",
      "unprovoked",
      "unjustified",
      "destabilizing",
      "aggressive",
      "inhumane",
      "barbaric",
      "criminal",
      "hypocritical"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj",
      "subj.by",
      "subj.poss",
      "subj.of"
     ],
     "content": [
      "subj",
      "that"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj subj.by subj.poss subj.of subj.mod": [
       "@actor",
       "launch",
       "action",
       "attack",
       "move",
       "decision",
       "behavior",
       "behaviour",
       "conduct",
       "test",
       "act",
       "aggression"
      ]
     },
     "unless": {
      "subj": [
       "it",
       "that",
       "this"
      ]
     },
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "summon",
     "verbs": [
      "summon"
     ],
     "object": [
      "ambassador",
      "envoy",
      "diplomat",
      "chargé",
      "charge"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "obj"
     ],
     "cameo": "113",
     "sure": 0.7
    },
    {
     "id": "note-of-protest",
     "verbs": [
      "send",
      "deliver",
      "hand",
      "hand_over",
      "submit",
      "present",
      "transmit",
      "issue"
     ],
     "object": [
      "note",
      "demarche",
      "démarche",
      "letter"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "with",
      "obj.to"
     ],
     "if": {
      "obj.of obj.mod": [
       "protest",
       "complaint",
       "condemnation"
      ]
     },
     "cameo": "113",
     "sure": 0.75
    },
    {
     "id": "trade-blame",
     "verbs": [
      "trade",
      "exchange",
      "swap"
     ],
     "object": [
      "blame",
      "barb",
      "accusation",
      "insult",
      "recrimination"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "needs": [
      "side"
     ],
     "sure": 0.65
    },
    {
     "id": "take-issue",
     "verbs": [
      "take"
     ],
     "object": [
      "issue",
      "aim",
      "exception"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "at",
      "to"
     ],
     "sure": 0.6
    },
    {
     "id": "condemnation",
     "nouns": [
      "condemnation",
      "denunciation",
      "criticism",
      "rebuke"
     ],
     "source": [
      "from",
      "by",
      "poss"
     ],
     "target": [
      "of"
     ],
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "acted-in-violation",
     "nouns": [
      "violation",
      "breach",
      "contravention",
      "defiance",
      "disregard"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "clause-subj"
     ],
     "details": {
      "resolution": [
       "of"
      ]
     },
     "if": {
      "prep": [
       "in"
      ],
      "of": [
       "resolution",
       "law",
       "charter",
       "convention",
       "treaty",
       "agreement",
       "accord",
       "obligation",
       "sovereignty",
       "right",
       "ceasefire",
       "truce",
       "airspace"
      ],
      "voice": [
       "@actor"
      ],
      "clause-subj": [
       "@actor"
      ]
     },
     "unless": {
      "clause-subj": [
       "@we"
      ]
     },
     "joins": true,
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "agree",
   "label": "agrees",
   "about": "Agreements, signatures, pledges and promises to do something cooperative, joint or one-sided. One claim for each commitment: \"agreed to X and to Y\" makes two.",
   "plover": {
    "type": "AGREE",
    "mode": "agree"
   },
   "contexts": [],
   "cameo": "030",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "agree",
     "verbs": [
      "agree",
      "concur",
      "consent",
      "assent",
      "acquiesce",
      "accede"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to-do.with",
      "to-do.deep-with"
     ],
     "content": [
      "to-do",
      "that",
      "on",
      "to",
      "in",
      "about",
      "upon"
     ],
     "if": {
      "to-do that on to in about upon with": [
       "@any"
      ]
     },
     "unless": {
      "with": [
       "assessment",
       "view",
       "opinion",
       "idea",
       "statement",
       "criticism",
       "comment",
       "analysis"
      ],
      "that": [
       "@assertion"
      ]
     },
     "each": "content",
     "cameo": "030",
     "sure": 0.9
    },
    {
     "id": "agree-object",
     "verbs": [
      "agree"
     ],
     "object": [
      "@pact"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "content": [
      "obj"
     ]
    },
    {
     "id": "pledge",
     "verbs": [
      "pledge",
      "promise",
      "vow",
      "swear"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj",
      "to",
      "with",
      "in.to",
      "to-do.with",
      "to-do.deep-with"
     ],
     "content": [
      "to-do",
      "that",
      "obj"
     ],
     "if": {
      "to-do that obj": [
       "@any"
      ]
     },
     "unless": {
      "to-do that": [
       "@hostile"
      ],
      "obj": [
       "@threatened",
       "@approval",
       "allegiance"
      ]
     },
     "each": "content",
     "cameo": "030",
     "sure": 0.85
    },
    {
     "id": "commit",
     "verbs": [
      "commit"
     ],
     "source": [
      "subj",
      "obj"
     ],
     "target": [
      "with",
      "to.deep-with",
      "to-do.deep-with",
      "to.deep-of",
      "to-do.deep-of"
     ],
     "content": [
      "to",
      "to-do"
     ],
     "if": {
      "to to-do": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "crime",
       "murder",
       "suicide",
       "offence",
       "offense",
       "fraud",
       "error",
       "robbery",
       "atrocity"
      ]
     },
     "each": "content",
     "sure": 0.85
    },
    {
     "id": "undertake",
     "verbs": [
      "undertake"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "to-do": [
       "@any"
      ]
     }
    },
    {
     "id": "committed",
     "adjectives": [
      "committed",
      "dedicated"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to.deep-with",
      "to-do.deep-with",
      "in.deep-of",
      "to.deep-of"
     ],
     "content": [
      "to",
      "to-do"
     ],
     "if": {
      "to to-do": [
       "@any"
      ]
     },
     "each": "content",
     "sure": 0.85
    },
    {
     "id": "invested",
     "adjectives": [
      "invested"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in.deep-of"
     ],
     "content": [
      "in"
     ],
     "if": {
      "in": [
       "@any"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "@money",
       "@number",
       "$",
       "€",
       "£",
       "resource",
       "fund",
       "capital"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "willing",
     "adjectives": [
      "willing",
      "ready",
      "open",
      "prepared",
      "amenable",
      "keen",
      "eager"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to.deep-with",
      "to-do.deep-with",
      "for.deep-with"
     ],
     "content": [
      "to-do",
      "to",
      "for"
     ],
     "if": {
      "to-do to for": [
       "@any"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "adv": [
       "well"
      ],
      "to-do": [
       "@hostile",
       "@military-act"
      ],
      "to for": [
       "war",
       "battle",
       "combat",
       "conflict",
       "fight"
      ]
     },
     "status": "proposed",
     "each": "content",
     "cameo": "030",
     "sure": 0.75
    },
    {
     "id": "offer-to",
     "verbs": [
      "offer",
      "volunteer"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "to-do.deep-with",
      "to-do.obj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "to-do": [
       "@any"
      ],
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "to-do": [
       "@hostile",
       "@military-act",
       "pay",
       "buy",
       "resign",
       "step_down"
      ],
      "obj": [
       "reward",
       "bounty"
      ],
      "subj": [
       "people",
       "youth",
       "youngster",
       "student",
       "citizen",
       "worker"
      ]
     },
     "status": "proposed",
     "each": "content",
     "cameo": "030",
     "sure": 0.65
    },
    {
     "id": "express-readiness",
     "verbs": [
      "express",
      "voice",
      "reiterate",
      "reaffirm",
      "signal",
      "declare",
      "show",
      "affirm",
      "state",
      "indicate",
      "confirm",
      "underline",
      "underscore",
      "emphasize",
      "emphasise",
      "stress",
      "highlight"
     ],
     "object": [
      "readiness",
      "willingness",
      "openness",
      "preparedness"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "to-do.deep-with",
      "to-do.obj",
      "obj.to-do.deep-with",
      "obj.to-do.obj"
     ],
     "content": [
      "to-do",
      "to",
      "for",
      "obj.to-do",
      "obj.to",
      "obj.for"
     ],
     "if": {
      "to-do to for obj.to-do obj.to obj.for": [
       "@any"
      ]
     },
     "unless": {
      "to-do obj.to-do": [
       "@hostile",
       "@military-act"
      ]
     },
     "status": "proposed",
     "each": "content",
     "cameo": "030",
     "sure": 0.75
    },
    {
     "id": "affirm-intention",
     "verbs": [
      "express",
      "voice",
      "reiterate",
      "reaffirm",
      "declare",
      "affirm",
      "state",
      "confirm",
      "announce",
      "highlight",
      "underscore",
      "underline",
      "stress",
      "emphasize",
      "emphasise",
      "repeat",
      "renew"
     ],
     "object": [
      "intention",
      "intent",
      "determination",
      "resolve",
      "commitment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "content": [
      "to-do",
      "obj.to-do"
     ],
     "if": {
      "to-do obj.to-do": [
       "@any"
      ]
     },
     "unless": {
      "to-do obj.to-do": [
       "@hostile",
       "@military-act"
      ]
     },
     "each": "content",
     "cameo": "030",
     "sure": 0.7
    },
    {
     "id": "door-open",
     "adjectives": [
      "open"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "to.deep-with",
      "with"
     ],
     "content": [
      "to",
      "for"
     ],
     "if": {
      "subj": [
       "door",
       "path",
       "way",
       "window",
       "channel"
      ]
     },
     "status": "proposed",
     "sure": 0.6
    },
    {
     "id": "openness",
     "nouns": [
      "openness",
      "willingness",
      "readiness",
      "preparedness"
     ],
     "source": [
      "poss",
      "of"
     ],
     "target": [
      "to.deep-with",
      "to.obj",
      "to-do.deep-with",
      "to-do.obj"
     ],
     "content": [
      "to",
      "to-do"
     ],
     "if": {
      "to to-do": [
       "@any"
      ]
     },
     "unless": {
      "to-do": [
       "@hostile",
       "@military-act"
      ]
     },
     "needs": [
      "side"
     ],
     "status": "proposed",
     "sure": 0.6
    },
    {
     "id": "sign",
     "verbs": [
      "sign",
      "ink",
      "initial",
      "countersign",
      "ratify",
      "conclude",
      "finalize",
      "finalise",
      "seal",
      "clinch",
      "hammer_out",
      "adopt",
      "enter_into",
      "work_out",
      "thrash_out",
      "cement",
      "join",
      "accede_to",
      "enter"
     ],
     "object": [
      "@pact"
     ],
     "source": [
      "subj",
      "obj.between",
      "obj.mod",
      "at.mod",
      "at.between"
     ],
     "target": [
      "with",
      "between",
      "deep-with"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj obj.between obj.mod": [
       "@actor"
      ]
     },
     "unless": {
      "obj.mod": [
       "presidential"
      ],
      "obj": [
       "statement",
       "document",
       "letter",
       "contract"
      ]
     },
     "cameo": "057",
     "sure": 0.85
    },
    {
     "id": "reach",
     "verbs": [
      "reach",
      "strike",
      "make",
      "cut",
      "forge",
      "secure",
      "negotiate",
      "do",
      "get",
      "come_to",
      "arrive_at"
     ],
     "object": [
      "agreement",
      "deal",
      "accord",
      "understanding",
      "compromise",
      "truce",
      "consensus",
      "settlement",
      "breakthrough",
      "pact",
      "ceasefire",
      "bargain"
     ],
     "source": [
      "subj",
      "obj.between",
      "obj.mod",
      "at.mod",
      "at.between"
     ],
     "target": [
      "with",
      "between"
     ],
     "content": [
      "obj"
     ],
     "cameo": "057",
     "sure": 0.8
    },
    {
     "id": "assurances",
     "verbs": [
      "receive",
      "get",
      "obtain",
      "win",
      "secure"
     ],
     "object": [
      "assurance",
      "guarantee",
      "pledge",
      "commitment",
      "promise",
      "undertaking"
     ],
     "source": [
      "from",
      "obj.from"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "from obj.from": [
       "@actor"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "give-assurances",
     "verbs": [
      "give",
      "offer",
      "provide",
      "extend"
     ],
     "object": [
      "assurance",
      "guarantee",
      "pledge",
      "commitment",
      "promise",
      "undertaking"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "obj.to"
     ],
     "content": [
      "obj.that",
      "obj.to-do",
      "that",
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "broker-deal",
     "verbs": [
      "mediate",
      "broker",
      "facilitate",
      "negotiate"
     ],
     "object": [
      "agreement",
      "deal",
      "accord",
      "understanding",
      "truce",
      "ceasefire",
      "cease-fire",
      "pact",
      "settlement",
      "compromise"
     ],
     "source": [
      "between",
      "obj.between"
     ],
     "needs": [
      "sides"
     ],
     "cameo": "057",
     "sure": 0.7
    },
    {
     "id": "refrain",
     "verbs": [
      "attack",
      "target",
      "strike",
      "invade",
      "bomb",
      "shell",
      "fire",
      "harm",
      "use",
      "threaten",
      "interfere"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "negated": true,
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "accept",
     "verbs": [
      "accept"
     ],
     "object": [
      "offer",
      "proposal",
      "invitation",
      "term",
      "deal",
      "ceasefire",
      "cease-fire",
      "truce",
      "plan",
      "mediation",
      "peace",
      "condition",
      "request"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "poss",
      "obj.from",
      "obj.by",
      "obj.of",
      "obj.poss",
      "obj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "057",
     "sure": 0.7
    },
    {
     "id": "give-consent",
     "verbs": [
      "give",
      "grant"
     ],
     "object": [
      "nod",
      "blessing",
      "consent",
      "assent",
      "go-ahead"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.by",
      "to.poss",
      "to.from"
     ],
     "content": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "green-light",
     "verbs": [
      "give"
     ],
     "object": [
      "light"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.by",
      "to.poss",
      "to.from"
     ],
     "content": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.mod": [
       "green"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "approve-deal",
     "verbs": [
      "approve",
      "okay",
      "greenlight",
      "back"
     ],
     "object": [
      "deal",
      "ceasefire",
      "cease-fire",
      "agreement",
      "pact",
      "treaty",
      "truce",
      "accord"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj.with"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "057",
     "sure": 0.6
    },
    {
     "id": "ratify",
     "verbs": [
      "ratify",
      "approve"
     ],
     "object": [
      "expansion",
      "accession",
      "joining",
      "membership",
      "entry",
      "enlargement"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body"
      ]
     },
     "cameo": "057",
     "sure": 0.6
    },
    {
     "id": "vote-to",
     "verbs": [
      "vote"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body"
      ],
      "to-do": [
       "@any"
      ]
     },
     "unless": {
      "to-do": [
       "@hostile",
       "impeach",
       "oust",
       "remove",
       "reject",
       "condemn",
       "leave"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "decide-together",
     "verbs": [
      "decide",
      "resolve"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to-do": [
       "@any"
      ]
     },
     "unless": {
      "to-do": [
       "@hostile",
       "@military-act"
      ]
     },
     "needs": [
      "sides"
     ],
     "each": "content",
     "sure": 0.6
    },
    {
     "id": "exchange-notes",
     "verbs": [
      "exchange"
     ],
     "object": [
      "note"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "on obj.on for obj.for concerning": [
       "loan",
       "grant",
       "aid",
       "project",
       "cooperation",
       "assistance",
       "agreement"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "057",
     "sure": 0.6
    },
    {
     "id": "reconcile",
     "verbs": [
      "reconcile"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "050",
     "sure": 0.6
    },
    {
     "id": "guarantee-safety",
     "verbs": [
      "guarantee"
     ],
     "object": [
      "border",
      "security",
      "safety",
      "independence",
      "sovereignty",
      "integrity",
      "defense",
      "defence"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.poss obj.of": [
       "@actor"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "determined",
     "adjectives": [
      "determined",
      "resolved"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.with"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to-do": [
       "work",
       "cooperate",
       "collaborate",
       "strengthen",
       "deepen",
       "promote",
       "expand",
       "support",
       "help",
       "continue",
       "implement",
       "ensure",
       "uphold",
       "maintain"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "settle",
     "verbs": [
      "settle",
      "resolve",
      "bury",
      "patch_up"
     ],
     "object": [
      "dispute",
      "row",
      "conflict",
      "differences",
      "difference",
      "feud",
      "hatchet",
      "rift"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "050",
     "sure": 0.7
    },
    {
     "id": "affirm-will",
     "verbs": [
      "reaffirm",
      "affirm",
      "confirm",
      "assure",
      "reassure",
      "guarantee",
      "declare",
      "reiterate",
      "state",
      "emphasize",
      "emphasise",
      "stress",
      "underline",
      "underscore"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "that": [
       "@will"
      ]
     },
     "unless": {
      "that": [
       "@hostile",
       "@military-act"
      ]
     },
     "each": "content",
     "own": [
      "that.subj"
     ],
     "sure": 0.6
    },
    {
     "id": "make-effort",
     "verbs": [
      "make",
      "exert",
      "undertake"
     ],
     "object": [
      "effort"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "to-do",
      "obj.to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to-do obj.to-do": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would",
      "shall"
     ],
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "launch-initiative",
     "verbs": [
      "announce",
      "unveil",
      "launch"
     ],
     "object": [
      "initiative",
      "partnership",
      "strategy",
      "roadmap",
      "framework",
      "programme",
      "program",
      "plan",
      "launch"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.for",
      "obj.with",
      "for",
      "with",
      "obj.deep-for"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj obj.of": [
       "initiative",
       "partnership",
       "strategy",
       "roadmap",
       "framework",
       "programme",
       "program",
       "plan"
      ]
     },
     "unless": {
      "obj.mod obj.of.mod obj.of obj.of.of": [
       "missile",
       "satellite",
       "rocket",
       "weapon",
       "attack",
       "invasion",
       "nuclear",
       "space",
       "sanction",
       "peace",
       "settlement"
      ],
      "obj.for": [
       "@gathering"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.5
    },
    {
     "id": "will-promise",
     "verbs": [
      "turn",
      "build",
      "rebuild",
      "raise",
      "double",
      "triple",
      "quadruple",
      "create",
      "invest",
      "fund",
      "purchase",
      "introduce",
      "establish",
      "restore",
      "renovate",
      "repair",
      "modernize",
      "modernise",
      "reform",
      "hire",
      "abolish",
      "reopen",
      "compensate",
      "reimburse",
      "rehouse"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "for",
      "to"
     ],
     "content": [
      "self"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@person",
       "@we",
       "he",
       "she",
       "it",
       "they",
       "government",
       "country",
       "nation"
      ],
      "obj": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "@threatened",
       "question",
       "concern",
       "issue",
       "stake",
       "alarm",
       "tariff",
       "tension",
       "pressure",
       "price"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "own": [
      "subj"
     ],
     "sure": 0.5
    },
    {
     "id": "spare-no-effort",
     "verbs": [
      "spare"
     ],
     "object": [
      "effort",
      "expense",
      "nothing"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "to-do",
      "obj.to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "negated": true,
     "sure": 0.6
    },
    {
     "id": "will-not-rest",
     "verbs": [
      "rest",
      "relent"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "negated": true,
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "remain-partner",
     "verbs": [
      "remain",
      "stay"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "xcomp.of",
      "xcomp.to",
      "xcomp.for",
      "of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "xcomp obj": [
       "partner",
       "ally",
       "supporter",
       "advocate",
       "friend",
       "champion",
       "proponent",
       "defender",
       "donor",
       "backer"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "sure": 0.6
    },
    {
     "id": "join-body",
     "verbs": [
      "join",
      "accede_to"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "to"
     ],
     "if": {
      "subj": [
       "@state"
      ],
      "obj to": [
       "union",
       "alliance",
       "coalition",
       "command",
       "mission",
       "pact",
       "organization",
       "organisation",
       "bloc",
       "treaty",
       "convention",
       "nato",
       "eu",
       "initiative",
       "force",
       "partnership",
       "court",
       "agreement",
       "accord"
      ]
     },
     "unless": {
      "in": [
       "@any"
      ],
      "to-do": [
       "@any"
      ],
      "subj": [
       "@force"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "adopt-resolution",
     "verbs": [
      "adopt",
      "pass",
      "approve"
     ],
     "object": [
      "resolution"
     ],
     "source": [
      "subj",
      "subj.of"
     ],
     "content": [
      "obj.on",
      "obj.for"
     ],
     "if": {
      "subj subj.of": [
       "@actor",
       "@body"
      ],
      "obj.on obj.for": [
       "@any"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "want-to-work",
     "verbs": [
      "want",
      "wish"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.with"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to-do": [
       "work",
       "cooperate",
       "collaborate"
      ],
      "to-do.with": [
       "@any"
      ]
     },
     "status": "proposed",
     "sure": 0.5
    },
    {
     "id": "do-utmost",
     "verbs": [
      "do"
     ],
     "object": [
      "everything",
      "utmost",
      "best",
      "all",
      "whatever",
      "anything"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "voice": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "own": [
      "voice"
     ],
     "sure": 0.5
    },
    {
     "id": "will-work",
     "verbs": [
      "work",
      "strive",
      "seek",
      "endeavor",
      "endeavour"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "content": [
      "to-do",
      "toward",
      "towards",
      "for",
      "on"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to-do toward towards for": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "sure": 0.6
    },
    {
     "id": "will-ensure",
     "verbs": [
      "ensure",
      "guarantee",
      "safeguard",
      "uphold",
      "honor",
      "honour",
      "abide_by",
      "convey",
      "consult",
      "accelerate",
      "expedite",
      "facilitate",
      "address",
      "expand",
      "strengthen",
      "deepen",
      "promote",
      "enhance",
      "develop",
      "support",
      "help",
      "assist",
      "contribute",
      "cooperate",
      "press_ahead"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "voice": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "need",
       "question",
       "reporter",
       "crowd",
       "audience"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "work-together",
     "verbs": [
      "work",
      "cooperate",
      "collaborate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "adv": [
       "together",
       "closely",
       "jointly"
      ]
     },
     "unless": {
      "to-do": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "will-continue",
     "verbs": [
      "continue",
      "keep",
      "keep_on",
      "carry_on",
      "go_on"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.with",
      "ing.with",
      "to-do.of"
     ],
     "content": [
      "to-do",
      "ing",
      "on"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to-do ing on": [
       "work",
       "cooperate",
       "coordinate",
       "support",
       "assist",
       "consult",
       "engage",
       "provide",
       "use",
       "pursue",
       "promote",
       "advance",
       "defend",
       "protect",
       "ensure",
       "uphold",
       "implement",
       "strengthen",
       "deepen",
       "explore",
       "seek",
       "take",
       "hold",
       "advocate",
       "help",
       "give",
       "fight",
       "champion",
       "supporter",
       "proponent",
       "partner",
       "ally",
       "advocate",
       "friend",
       "champion",
       "stand",
       "fund",
       "contribute",
       "monitor"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "intend",
     "verbs": [
      "intend",
      "aim",
      "plan",
      "seek",
      "look",
      "want",
      "wish",
      "hope"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to-do.deep-with",
      "to-do.obj.with",
      "to-do.obj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to-do": [
       "deepen",
       "strengthen",
       "expand",
       "enhance",
       "promote",
       "broaden",
       "cooperate",
       "collaborate",
       "coordinate",
       "help",
       "assist",
       "boost"
      ]
     },
     "status": "happened",
     "sure": 0.55
    },
    {
     "id": "take-measures",
     "verbs": [
      "take"
     ],
     "object": [
      "measure",
      "step",
      "action"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "voice": [
       "@any"
      ],
      "to-do": [
       "ensure",
       "protect",
       "safeguard",
       "defend",
       "improve",
       "promote",
       "help",
       "support",
       "strengthen"
      ]
     },
     "modal": [
      "will"
     ],
     "status": "happened",
     "sure": 0.5
    },
    {
     "id": "upgrade-ties",
     "verbs": [
      "upgrade",
      "elevate",
      "normalize",
      "normalise",
      "deepen",
      "restore",
      "forge"
     ],
     "object": [
      "@tie",
      "partnership",
      "diplomacy"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "between",
      "obj.with",
      "obj.between"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "050",
     "sure": 0.6
    },
    {
     "id": "signing",
     "nouns": [
      "signing",
      "conclusion",
      "ratification",
      "adoption"
     ],
     "source": [
      "by",
      "between",
      "subj",
      "poss",
      "of.between"
     ],
     "target": [
      "with",
      "of.with"
     ],
     "content": [
      "of"
     ],
     "if": {
      "of": [
       "@pact"
      ]
     },
     "unless": {
      "of": [
       "letter",
       "book",
       "record",
       "contract",
       "player"
      ]
     },
     "needs": [
      "side",
      "placed"
     ],
     "cameo": "057",
     "sure": 0.6
    },
    {
     "id": "consensus",
     "nouns": [
      "agreement",
      "deal",
      "accord",
      "pact",
      "treaty",
      "understanding",
      "memorandum",
      "mou"
     ],
     "source": [
      "between",
      "among",
      "poss",
      "mod",
      "of"
     ],
     "target": [
      "with"
     ],
     "content": [
      "on",
      "to-do",
      "for",
      "to"
     ],
     "needs": [
      "supported"
     ],
     "cameo": "057",
     "sure": 0.7
    },
    {
     "id": "pledge-noun",
     "nouns": [
      "pledge",
      "promise",
      "vow"
     ],
     "source": [
      "subj",
      "poss",
      "by",
      "of"
     ],
     "target": [
      "to"
     ],
     "content": [
      "to-do",
      "of",
      "for"
     ],
     "needs": [
      "supported"
     ],
     "sure": 0.7
    },
    {
     "id": "pact-made",
     "nouns": [
      "agreement",
      "deal",
      "accord",
      "pact",
      "treaty",
      "memorandum"
     ],
     "source": [
      "between",
      "among",
      "poss"
     ],
     "target": [
      "with"
     ],
     "content": [
      "on",
      "for",
      "to-do"
     ],
     "needs": [
      "dated",
      "sides"
     ],
     "cameo": "057",
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "aid",
   "label": "aids",
   "about": "Economic, humanitarian or military aid that is given; rescues and evacuations of people.",
   "plover": {
    "type": "AID",
    "mode": null
   },
   "contexts": [],
   "cameo": "070",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "provide-aid",
     "verbs": [
      "provide",
      "give",
      "grant",
      "donate",
      "send",
      "deliver",
      "extend",
      "contribute",
      "disburse",
      "allocate",
      "hand_over",
      "distribute",
      "supply",
      "channel",
      "facilitate",
      "earmark",
      "release",
      "airlift",
      "funnel",
      "dispatch",
      "airdrop",
      "pay",
      "spend",
      "offer",
      "award",
      "transfer",
      "drop",
      "authorize",
      "authorise",
      "increase",
      "expand",
      "boost",
      "step_up",
      "inject",
      "fly",
      "rush",
      "ship",
      "bring"
     ],
     "object": [
      "@aid"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "for",
      "with",
      "obj.to",
      "obj.for",
      "in.to",
      "in.for",
      "obj.in.to",
      "obj.in.for",
      "obj.of.for",
      "obj.of.to",
      "in",
      "towards",
      "toward",
      "over",
      "into",
      "on",
      "deep-to",
      "deep-for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@body",
       "@organization"
      ]
     },
     "unless": {
      "subj": [
       "@contest",
       "restaurant",
       "chef",
       "shop",
       "store"
      ],
      "obj": [
       "sympathy",
       "condolence",
       "solidarity",
       "gratitude",
       "congratulation",
       "greeting",
       "thanks",
       "thank"
      ],
      "obj.of": [
       "@approval"
      ],
      "obj.mod": [
       "@approval",
       "election",
       "campaign",
       "pocket",
       "ransom",
       "tax"
      ],
      "to-do": [
       "@hostile"
      ],
      "obj.for": [
       "reform",
       "effort",
       "initiative",
       "bid",
       "sovereignty",
       "process",
       "position",
       "democracy",
       "independence",
       "candidacy",
       "integrity"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "071",
     "sure": 0.7
    },
    {
     "id": "announce-aid",
     "verbs": [
      "announce",
      "approve",
      "unveil",
      "pledge",
      "promise",
      "commit",
      "endorse",
      "back"
     ],
     "object": [
      "aid",
      "assistance",
      "relief",
      "funding",
      "package",
      "grant",
      "loan",
      "donation",
      "contribution"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "obj.to",
      "obj.for",
      "obj.in",
      "in.to",
      "in.for",
      "obj.in.to",
      "obj.in.for"
     ],
     "unless": {
      "obj.of": [
       "sanction"
      ]
     },
     "needs": [
      "side"
     ],
     "status": "planned",
     "cameo": "070",
     "sure": 0.6
    },
    {
     "id": "announce-money",
     "verbs": [
      "announce",
      "approve",
      "unveil"
     ],
     "object": [
      "$",
      "€",
      "£",
      "¥",
      "million",
      "billion",
      "euro",
      "dollar",
      "pound",
      "krona",
      "krone",
      "kroner",
      "yen",
      "franc",
      "yuan"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in.to",
      "in.for",
      "in.in",
      "obj.in.to",
      "obj.in.for",
      "obj.of.to",
      "obj.of.for",
      "obj.for",
      "obj.to",
      "for",
      "to",
      "to-do.obj",
      "obj.to-do.obj",
      "in.to-do.obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "in obj.in obj.of obj.mod for obj.for to obj.to": [
       "aid",
       "assistance",
       "relief",
       "funding",
       "support",
       "fund",
       "grant",
       "loan",
       "@actor"
      ]
     },
     "unless": {
      "in obj.in obj.of obj.mod": [
       "sanction",
       "fine",
       "penalty",
       "profit",
       "loss",
       "sale",
       "revenue",
       "cut",
       "contract",
       "arm",
       "weapon"
      ]
     },
     "needs": [
      "side"
     ],
     "status": "planned",
     "cameo": "070",
     "sure": 0.6
    },
    {
     "id": "provided-with",
     "verbs": [
      "provide",
      "supply",
      "present",
      "furnish",
      "equip"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "with": [
       "@aid",
       "gift",
       "kit",
       "housing",
       "material"
      ],
      "obj": [
       "@actor",
       "@people",
       "sufferer"
      ]
     },
     "unless": {
      "with": [
       "@arms",
       "evidence",
       "proof",
       "information",
       "detail",
       "opportunity",
       "chance"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "073",
     "sure": 0.6
    },
    {
     "id": "relief-goods",
     "verbs": [
      "supply",
      "send",
      "deliver",
      "ship",
      "transport",
      "provide"
     ],
     "object": [
      "material",
      "goods",
      "good",
      "commodity",
      "cement",
      "item",
      "necessity"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for.of",
      "obj.for.of",
      "for",
      "obj.for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization",
       "@people"
      ],
      "for obj.for deep-for": [
       "rehabilitation",
       "recovery",
       "reconstruction",
       "rebuilding",
       "relief",
       "victim",
       "sufferer",
       "survivor",
       "refugee",
       "resident"
      ]
     },
     "cameo": "073",
     "sure": 0.6
    },
    {
     "id": "forgive-debt",
     "verbs": [
      "forgive",
      "write_off",
      "cancel",
      "restructure",
      "reschedule"
     ],
     "object": [
      "debt",
      "arrears",
      "repayment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of",
      "to",
      "off.poss",
      "off.of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "obj.poss obj.of to off.poss": [
       "@actor"
      ]
     },
     "cameo": "071",
     "sure": 0.65
    },
    {
     "id": "raise-aid",
     "verbs": [
      "double",
      "triple",
      "quadruple",
      "raise",
      "mobilize",
      "mobilise",
      "boost",
      "top_up"
     ],
     "object": [
      "aid",
      "assistance",
      "support",
      "relief",
      "funding",
      "contribution",
      "$",
      "€",
      "£",
      "million",
      "billion",
      "euro",
      "dollar"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "obj.to",
      "obj.for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "to for obj.to obj.for": [
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "obj.of": [
       "tax",
       "tariff"
      ]
     },
     "cameo": "070",
     "sure": 0.6
    },
    {
     "id": "send-doctors",
     "verbs": [
      "deploy",
      "send",
      "dispatch",
      "fly"
     ],
     "object": [
      "doctor",
      "medic",
      "nurse",
      "rescuer",
      "firefighter",
      "engineer",
      "physician",
      "surgeon",
      "paramedic"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "in",
      "obj.to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "to in obj.to": [
       "@actor",
       "@place"
      ]
     },
     "cameo": "073",
     "sure": 0.6
    },
    {
     "id": "give-gifts",
     "verbs": [
      "present",
      "distribute",
      "hand_out",
      "hand",
      "send",
      "give",
      "donate"
     ],
     "object": [
      "gift",
      "present",
      "donation",
      "kit",
      "toy",
      "uniform"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "iobj",
      "obj.to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official",
       "@organization"
      ],
      "to for iobj obj.to": [
       "@actor",
       "@people"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "fund-work",
     "verbs": [
      "fund",
      "finance",
      "bankroll",
      "subsidize",
      "subsidise",
      "underwrite"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.in",
      "obj.for",
      "obj.of",
      "obj.by",
      "in",
      "for",
      "obj.mod"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "obj": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "@actor",
       "@people",
       "war",
       "attack",
       "terrorism",
       "campaign",
       "party",
       "election",
       "coup"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "070",
     "sure": 0.55
    },
    {
     "id": "invest-in",
     "verbs": [
      "invest"
     ],
     "object": [
      "$",
      "€",
      "£",
      "million",
      "billion",
      "euro",
      "dollar",
      "pound",
      "yuan",
      "resource"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in.in",
      "in.for",
      "in.of",
      "in.to",
      "in"
     ],
     "if": {
      "subj": [
       "@state",
       "@organization"
      ],
      "in for to-do": [
       "@any"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "070",
     "sure": 0.5
    },
    {
     "id": "forces-support",
     "verbs": [
      "support",
      "back_up",
      "reinforce"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@force",
       "mercenary",
       "fighter",
       "militia",
       "adviser",
       "advisor"
      ],
      "obj": [
       "@force",
       "rebel",
       "militia",
       "regime",
       "government",
       "fighter"
      ]
     },
     "unless": {
      "obj": [
       "plan",
       "proposal",
       "call",
       "decision"
      ]
     },
     "cameo": "072",
     "sure": 0.75
    },
    {
     "id": "authorize-aid",
     "verbs": [
      "authorize",
      "authorise",
      "approve",
      "sign_off_on",
      "release",
      "unlock",
      "disburse",
      "clear"
     ],
     "object": [
      "drawdown",
      "package",
      "aid",
      "assistance",
      "tranche",
      "loan",
      "grant",
      "fund",
      "funding"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "obj.to",
      "obj.for",
      "obj.in.to",
      "obj.in.for",
      "obj.of.for",
      "deep-for",
      "deep-to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "@organization"
      ],
      "obj obj.in obj.of obj.mod obj.of.in obj.of.mod deep-in": [
       "aid",
       "assistance",
       "relief",
       "military",
       "humanitarian",
       "financial",
       "support",
       "funding",
       "loan",
       "grant",
       "bailout"
      ]
     },
     "unless": {
      "obj.of": [
       "sanction"
      ]
     },
     "cameo": "070",
     "sure": 0.65
    },
    {
     "id": "supplies-arrive",
     "verbs": [
      "arrive",
      "reach",
      "land",
      "enter"
     ],
     "source": [
      "subj.from",
      "subj.mod",
      "subj.of.from"
     ],
     "target": [
      "in",
      "at",
      "obj"
     ],
     "if": {
      "subj": [
       "aid",
       "supply",
       "convoy",
       "truck",
       "shipment",
       "relief",
       "flight",
       "cargo",
       "assistance"
      ],
      "subj subj.mod subj.of subj.with": [
       "aid",
       "relief",
       "humanitarian",
       "medical",
       "food",
       "medicine",
       "tent"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "073",
     "sure": 0.55
    },
    {
     "id": "receive-aid",
     "verbs": [
      "receive",
      "get",
      "obtain",
      "accept",
      "secure",
      "win",
      "land",
      "clinch"
     ],
     "object": [
      "aid",
      "assistance",
      "support",
      "help",
      "relief",
      "loan",
      "grant",
      "funding",
      "donation",
      "backing",
      "bailout",
      "lifeline",
      "bail-out",
      "financing",
      "$",
      "€",
      "million",
      "billion",
      "euro",
      "dollar"
     ],
     "source": [
      "from",
      "obj.from",
      "in.from"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "from obj.from in.from": [
       "@actor"
      ]
     },
     "unless": {
      "for obj.for": [
       "sale",
       "oil",
       "gas",
       "good",
       "export"
      ]
     },
     "cameo": "070",
     "sure": 0.65
    },
    {
     "id": "provide-support",
     "verbs": [
      "provide",
      "lend",
      "offer",
      "give",
      "channel",
      "extend",
      "increase",
      "boost",
      "step_up"
     ],
     "object": [
      "support",
      "assistance",
      "help",
      "aid",
      "asylum",
      "refuge",
      "shelter",
      "haven"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@organization"
      ]
     },
     "unless": {
      "obj": [
       "sympathy",
       "condolence",
       "solidarity",
       "gratitude",
       "congratulation",
       "greeting",
       "thanks",
       "thank"
      ],
      "for obj.for": [
       "reform",
       "effort",
       "initiative",
       "bid",
       "sovereignty",
       "process",
       "position",
       "democracy",
       "independence",
       "candidacy",
       "integrity"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "070",
     "sure": 0.7
    },
    {
     "id": "assist",
     "verbs": [
      "assist",
      "help",
      "aid",
      "bail_out",
      "sponsor",
      "bankroll",
      "subsidize",
      "subsidise",
      "finance",
      "fund",
      "resupply"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@actor",
       "@people"
      ],
      "subj": [
       "@actor",
       "@people",
       "@organization"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "070",
     "sure": 0.65
    },
    {
     "id": "enable",
     "verbs": [
      "enable"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@actor",
       "@people"
      ],
      "to-do": [
       "@any"
      ],
      "subj": [
       "@actor",
       "@people",
       "@organization"
      ]
     },
     "sure": 0.4
    },
    {
     "id": "train",
     "verbs": [
      "train"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@force",
       "@people"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "072",
     "sure": 0.5
    },
    {
     "id": "rescue",
     "verbs": [
      "rescue",
      "save",
      "pull_out",
      "evacuate",
      "shelter",
      "relieve",
      "airlift",
      "pick_up",
      "pluck",
      "bring_home",
      "fly_out",
      "repatriate",
      "resettle"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@people",
       "@actor",
       "migrant",
       "seeker",
       "foreigner",
       "national",
       "survivor",
       "@number",
       "dozen",
       "hundred",
       "more",
       "staff",
       "personnel",
       "dependant",
       "dependent"
      ]
     },
     "unless": {
      "obj": [
       "troop",
       "soldier",
       "force",
       "army",
       "peacekeeper",
       "money",
       "life",
       "dollar",
       "job"
      ],
      "from": [
       "bench"
      ],
      "subj": [
       "@contest",
       "coach"
      ],
      "to": [
       "prison"
      ]
     },
     "cameo": "073",
     "sure": 0.75
    },
    {
     "id": "aid-flight",
     "verbs": [
      "send",
      "dispatch",
      "fly",
      "despatch"
     ],
     "object": [
      "plane",
      "aircraft",
      "flight",
      "ship",
      "vessel",
      "convoy",
      "truck",
      "train",
      "cargo",
      "tonne",
      "ton",
      "shipment",
      "consignment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "in",
      "deep-to",
      "deep-for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "deep-of obj.of obj.mod obj.with deep-with": [
       "aid",
       "relief",
       "supply",
       "medicine",
       "food",
       "blanket",
       "tent",
       "equipment",
       "vaccine",
       "assistance"
      ]
     },
     "unless": {
      "deep-of obj.of": [
       "arm",
       "weapon",
       "ammunition",
       "munition",
       "troop",
       "soldier"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "073",
     "sure": 0.7
    },
    {
     "id": "rescue-team",
     "verbs": [
      "send",
      "dispatch",
      "deploy",
      "fly"
     ],
     "object": [
      "team",
      "rescuer",
      "doctor",
      "medic",
      "specialist",
      "expert",
      "nurse",
      "firefighter",
      "crew",
      "hospital",
      "plane",
      "flight",
      "convoy"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "in",
      "obj.to"
     ],
     "if": {
      "obj.mod obj.of": [
       "rescue",
       "medical",
       "humanitarian",
       "relief",
       "aid",
       "search",
       "disaster",
       "field"
      ],
      "subj": [
       "@actor",
       "@organization"
      ]
     },
     "cameo": "073",
     "sure": 0.65
    },
    {
     "id": "order-evacuation",
     "verbs": [
      "order",
      "begin",
      "start",
      "complete",
      "announce",
      "organise",
      "organize",
      "carry_out",
      "launch"
     ],
     "object": [
      "evacuation"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of.of",
      "of",
      "obj.of",
      "from",
      "obj.from"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "of obj.of": [
       "@people",
       "@territory",
       "home",
       "civilian",
       "village",
       "town",
       "resident",
       "national",
       "staff"
      ]
     },
     "unless": {
      "of obj.of": [
       "troop",
       "soldier",
       "force"
      ]
     },
     "cameo": "073",
     "sure": 0.6
    },
    {
     "id": "peacekeepers",
     "verbs": [
      "deploy",
      "send",
      "dispatch"
     ],
     "object": [
      "peacekeeper",
      "medic",
      "rescuer"
     ],
     "source": [
      "subj",
      "obj"
     ],
     "target": [
      "to",
      "in"
     ],
     "cameo": "074",
     "sure": 0.7
    },
    {
     "id": "troops-for-peace",
     "verbs": [
      "deploy",
      "send",
      "dispatch",
      "contribute"
     ],
     "object": [
      "@force"
     ],
     "source": [
      "subj",
      "obj"
     ],
     "target": [
      "to",
      "in",
      "obj.to",
      "obj.in"
     ],
     "if": {
      "as.mod to.mod on.mod obj.mod in.mod as": [
       "peacekeeping",
       "peacekeeper",
       "peace-keeping"
      ]
     },
     "cameo": "074",
     "sure": 0.65
    },
    {
     "id": "peacekeepers-arrive",
     "verbs": [
      "arrive",
      "serve"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "at",
      "to"
     ],
     "if": {
      "subj": [
       "peacekeeper",
       "observer",
       "inspector",
       "medic"
      ]
     },
     "cameo": "074",
     "sure": 0.5
    },
    {
     "id": "asylum",
     "verbs": [
      "take_in",
      "admit",
      "accept",
      "resettle",
      "welcome",
      "host",
      "shelter",
      "grant"
     ],
     "object": [
      "refugee",
      "migrant",
      "seeker",
      "evacuee",
      "orphan",
      "asylum"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ]
     },
     "cameo": "075",
     "sure": 0.6
    },
    {
     "id": "open-borders",
     "verbs": [
      "open"
     ],
     "object": [
      "border",
      "door"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to for": [
       "@people",
       "@actor"
      ]
     },
     "cameo": "075",
     "sure": 0.6
    },
    {
     "id": "aid-noun",
     "nouns": [
      "delivery",
      "airdrop",
      "airlift",
      "rescue",
      "evacuation",
      "provision"
     ],
     "source": [
      "subj",
      "by",
      "poss"
     ],
     "target": [
      "to",
      "of"
     ],
     "if": {
      "of mod": [
       "@aid",
       "@people"
      ]
     },
     "unless": {
      "of": [
       "troop",
       "soldier"
      ]
     },
     "needs": [
      "supported"
     ],
     "cameo": "073",
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "assault",
   "label": "attacks",
   "about": "Attacks, strikes, shelling, killing, abduction.",
   "plover": {
    "type": "ASSAULT",
    "mode": null
   },
   "contexts": [],
   "cameo": "190",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "attack",
     "verbs": [
      "attack",
      "bomb",
      "shell",
      "bombard",
      "ambush",
      "storm",
      "invade",
      "raid",
      "pound",
      "strafe",
      "torpedo",
      "pummel",
      "firebomb",
      "assault",
      "overrun",
      "besiege",
      "mortar",
      "ram",
      "lynch",
      "batter",
      "blitz",
      "car-bomb",
      "dive-bomb",
      "carpet-bomb",
      "rocket",
      "harpoon",
      "booby-trap"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "with"
     ],
     "details": {
      "weapon": [
       "with"
      ]
     },
     "if": {
      "subj obj": [
       "@actor",
       "@people",
       "@force",
       "@structure",
       "@territory",
       "@weapon",
       "@place",
       "@vessel"
      ]
     },
     "unless": {
      "subj": [
       "@money",
       "dog",
       "shark",
       "bear",
       "virus",
       "disease",
       "heart",
       "@demonstrator"
      ],
      "obj": [
       "problem",
       "question",
       "issue",
       "idea",
       "goal",
       "bell",
       "plan",
       "record",
       "policy",
       "proposal",
       "decision",
       "remark",
       "comment",
       "statement",
       "fridge"
      ]
     },
     "cameo": "190",
     "sure": 0.75
    },
    {
     "id": "strike",
     "verbs": [
      "strike",
      "hit",
      "blast",
      "target",
      "slam_into",
      "crash_into",
      "rip_through",
      "tear_through"
     ],
     "source": [
      "subj",
      "subj.by"
     ],
     "target": [
      "obj",
      "obj.in",
      "obj.near",
      "obj.inside",
      "in",
      "near",
      "inside",
      "into",
      "through"
     ],
     "if": {
      "obj into through": [
       "@actor",
       "@structure",
       "@territory",
       "@place",
       "@vessel",
       "target",
       "position",
       "convoy",
       "depot",
       "site",
       "crowd"
      ],
      "subj": [
       "@actor",
       "@force",
       "@weapon",
       "airstrike",
       "strike",
       "blast",
       "explosion",
       "bomb",
       "bomber",
       "bombing"
      ]
     },
     "unless": {
      "subj": [
       "earthquake",
       "storm",
       "cyclone",
       "hurricane",
       "quake",
       "typhoon",
       "lightning"
      ],
      "with through": [
       "sanction",
       "tariff",
       "embargo",
       "restriction"
      ],
      "obj": [
       "@contest",
       "market",
       "price",
       "road",
       "share",
       "missile",
       "weapon",
       "program",
       "programme",
       "network",
       "scheme",
       "finance",
       "revenue"
      ],
      "subj.by": [
       "nurse",
       "teacher",
       "worker",
       "doctor",
       "pilot",
       "driver"
      ]
     },
     "cameo": "190",
     "sure": 0.65
    },
    {
     "id": "kill",
     "verbs": [
      "kill",
      "murder",
      "assassinate",
      "slay",
      "execute",
      "massacre",
      "behead",
      "slaughter",
      "gun_down",
      "shoot_dead",
      "lynch",
      "wound",
      "injure",
      "maim",
      "stab",
      "torture",
      "rape",
      "poison",
      "hang",
      "butcher",
      "mow_down",
      "decapitate",
      "neutralize",
      "neutralise",
      "eliminate",
      "liquidate"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@force",
       "@weapon",
       "bomber",
       "gunman",
       "assailant",
       "attacker",
       "bomb",
       "raid",
       "troop",
       "police",
       "extremist",
       "jihadist",
       "insurgent",
       "sniper",
       "shot",
       "stray",
       "court"
      ]
     },
     "unless": {
      "subj": [
       "accident",
       "crash",
       "quake",
       "earthquake",
       "flood",
       "storm",
       "virus",
       "disease",
       "landslide",
       "collision",
       "fire",
       "stampede"
      ],
      "obj": [
       "@pact",
       "@contest",
       "bill",
       "plan",
       "idea",
       "job",
       "chance",
       "animal",
       "bird",
       "fish",
       "need",
       "position",
       "post",
       "virus",
       "tariff",
       "debt",
       "deficit",
       "exercise",
       "drill",
       "maneuver",
       "manoeuvre",
       "mission",
       "order",
       "operation",
       "strategy",
       "program",
       "programme",
       "project",
       "warrant"
      ]
     },
     "cameo": "180",
     "sure": 0.7
    },
    {
     "id": "murder",
     "verbs": [
      "murder",
      "assassinate",
      "execute",
      "massacre",
      "behead",
      "slaughter",
      "torture",
      "lynch",
      "gun_down",
      "poison",
      "shoot_dead",
      "slay",
      "stab"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@person",
       "@people",
       "@actor",
       "@official",
       "critic",
       "activist",
       "double-agent",
       "candidate"
      ]
     },
     "cameo": "180",
     "sure": 0.6
    },
    {
     "id": "deadly-deed",
     "verbs": [
      "kill",
      "wound",
      "injure",
      "maim",
      "claim",
      "hurt",
      "leave"
     ],
     "source": [
      "subj.by",
      "subj.poss",
      "subj.from",
      "subj.mod"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@assault",
       "shelling",
       "fire",
       "missile",
       "rocket",
       "drone",
       "blast",
       "gunfire",
       "shot",
       "violence"
      ],
      "obj": [
       "@people",
       "@number",
       "@actor",
       "dozen",
       "life",
       "hundred"
      ]
     },
     "unless": {
      "subj.mod": [
       "forest",
       "bush",
       "gas"
      ],
      "subj.of": [
       "gas"
      ]
     },
     "cameo": "180",
     "sure": 0.65
    },
    {
     "id": "mistreat",
     "verbs": [
      "beat",
      "beat_up",
      "torture",
      "rape",
      "assault",
      "manhandle",
      "rough_up",
      "molest",
      "club",
      "whip",
      "flog"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@people",
       "@official"
      ],
      "subj by": [
       "@actor",
       "@force",
       "@people"
      ]
     },
     "unless": {
      "subj obj": [
       "@contest",
       "team",
       "club"
      ]
     },
     "cameo": "182",
     "sure": 0.6
    },
    {
     "id": "blow-oneself-up",
     "verbs": [
      "blow_up",
      "detonate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "at",
      "near",
      "outside",
      "inside"
     ],
     "if": {
      "obj": [
       "himself",
       "herself",
       "themselves",
       "itself",
       "vest",
       "belt"
      ]
     },
     "cameo": "183",
     "sure": 0.7
    },
    {
     "id": "explode",
     "verbs": [
      "explode",
      "detonate",
      "go_off",
      "rip_through",
      "tear_through",
      "erupt"
     ],
     "source": [
      "subj.of"
     ],
     "target": [
      "in",
      "at",
      "near",
      "outside",
      "inside",
      "on",
      "under"
     ],
     "if": {
      "subj": [
       "bomb",
       "bomber",
       "ied",
       "mine",
       "grenade",
       "device",
       "car-bomb",
       "explosive",
       "blast",
       "explosion",
       "shell",
       "mortar",
       "rocket",
       "missile"
      ]
     },
     "unless": {
      "subj.mod": [
       "gas",
       "boiler",
       "accidental",
       "volcanic"
      ],
      "subj.of": [
       "gas",
       "boiler",
       "gasoline"
      ]
     },
     "needs": [
      "placed"
     ],
     "cameo": "183",
     "sure": 0.6
    },
    {
     "id": "claim-responsibility",
     "verbs": [
      "claim",
      "accept",
      "take"
     ],
     "object": [
      "responsibility",
      "credit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "for.on",
      "for.against",
      "for.in",
      "obj.for.on",
      "obj.for.against",
      "obj.for.in"
     ],
     "if": {
      "for obj.for": [
       "@assault"
      ]
     },
     "joins": true,
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "use-arms-on",
     "verbs": [
      "use",
      "employ",
      "turn",
      "fire",
      "spray",
      "unleash",
      "deploy",
      "aim",
      "train",
      "direct",
      "shine"
     ],
     "object": [
      "cannon",
      "gas",
      "tear-gas",
      "grenade",
      "bullet",
      "baton",
      "truncheon",
      "pepper",
      "rifle",
      "flare",
      "laser",
      "water",
      "club",
      "live"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "at",
      "obj.on",
      "obj.against",
      "obj.at",
      "to-do.obj"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "on against at obj.on obj.against obj.at to-do.obj": [
       "@actor",
       "@people",
       "@vessel",
       "@force",
       "crowd",
       "demonstration",
       "rally",
       "march"
      ]
     },
     "cameo": "190",
     "sure": 0.7
    },
    {
     "id": "use-force",
     "verbs": [
      "use",
      "employ",
      "deploy",
      "unleash"
     ],
     "object": [
      "strike",
      "airstrike",
      "air-strike",
      "artillery",
      "drone",
      "missile",
      "rocket",
      "bombardment",
      "shelling",
      "bomb",
      "mortar",
      "gunship",
      "helicopter",
      "warplane"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "at",
      "obj.on",
      "obj.against",
      "to-do.obj",
      "in"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@force",
       "@people"
      ],
      "on against at obj.on obj.against to-do.obj to-do": [
       "@actor",
       "@people",
       "@force",
       "@structure",
       "@place",
       "@territory",
       "position",
       "dislodge",
       "attack",
       "strike",
       "hit",
       "kill",
       "target",
       "destroy",
       "pound",
       "shell",
       "bomb"
      ]
     },
     "unless": {
      "obj.mod": [
       "trade",
       "union"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "riot-gear",
     "verbs": [
      "use",
      "employ",
      "fire",
      "turn",
      "unleash",
      "deploy",
      "spray"
     ],
     "object": [
      "cannon",
      "gas",
      "tear-gas",
      "teargas",
      "grenade",
      "baton",
      "truncheon",
      "bullet",
      "round",
      "pepper"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at",
      "against",
      "on",
      "obj.at",
      "obj.against",
      "obj.on"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "police",
       "@force",
       "officer",
       "authority"
      ],
      "obj obj.mod": [
       "tear",
       "tear-gas",
       "teargas",
       "water",
       "rubber",
       "live",
       "stun",
       "gas",
       "baton",
       "truncheon",
       "pepper",
       "flash",
       "plastic"
      ]
     },
     "unless": {
      "in into": [
       "sea",
       "air"
      ]
     },
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "come-under-attack",
     "verbs": [
      "come",
      "be"
     ],
     "source": [
      "under.by",
      "under.from"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "under": [
       "attack",
       "fire",
       "shelling",
       "bombardment",
       "assault",
       "siege",
       "bombing"
      ],
      "subj": [
       "@actor",
       "@structure",
       "@vessel",
       "@place",
       "@territory",
       "@force",
       "vehicle",
       "car",
       "truck"
      ]
     },
     "unless": {
      "under.mod": [
       "verbal",
       "legal",
       "political"
      ],
      "under.from": [
       "critic",
       "opposition"
      ]
     },
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "human-shields",
     "verbs": [
      "use",
      "hold"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "as.mod": [
       "human"
      ],
      "as": [
       "shield"
      ]
     },
     "cameo": "181",
     "sure": 0.7
    },
    {
     "id": "killed-in-strike",
     "verbs": [
      "kill",
      "wound",
      "injure",
      "hurt",
      "martyr",
      "die",
      "perish"
     ],
     "source": [
      "in.by",
      "in.poss",
      "in.mod",
      "by.by",
      "by.poss",
      "by.mod"
     ],
     "target": [
      "obj",
      "subj"
     ],
     "if": {
      "in by from during": [
       "shelling",
       "shell",
       "bombardment",
       "airstrike",
       "air-strike",
       "strike",
       "raid",
       "offensive",
       "artillery",
       "missile",
       "rocket",
       "drone"
      ]
     },
     "unless": {
      "in by": [
       "car",
       "road",
       "traffic",
       "plane",
       "accident",
       "crash",
       "quake",
       "forest"
      ],
      "in.mod by.mod": [
       "police",
       "lightning",
       "hunger"
      ]
     },
     "cameo": "190",
     "sure": 0.65
    },
    {
     "id": "killed-in-attack",
     "verbs": [
      "kill",
      "wound",
      "injure",
      "hurt",
      "martyr"
     ],
     "source": [
      "in.by",
      "in.poss",
      "in.mod",
      "by.by",
      "by.poss",
      "by.mod",
      "when.subj",
      "after.subj",
      "as.subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "in by when after as from during": [
       "@assault",
       "blast",
       "shootout",
       "clash",
       "firefight",
       "fighting",
       "fire",
       "missile",
       "rocket",
       "explosion",
       "bomb",
       "explode",
       "detonate",
       "go_off",
       "open",
       "shell",
       "bombard",
       "strike",
       "attack",
       "storm",
       "ambush",
       "raid",
       "shoot",
       "hit",
       "grenade",
       "drone",
       "crossfire",
       "gunfire",
       "violence"
      ]
     },
     "unless": {
      "in by": [
       "car",
       "road",
       "traffic",
       "plane",
       "accident",
       "crash",
       "quake",
       "forest"
      ]
     },
     "cameo": "180",
     "sure": 0.65
    },
    {
     "id": "soldiers-killed",
     "verbs": [
      "kill"
     ],
     "source": [
      "by"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "soldier",
       "troop",
       "fighter",
       "militant",
       "peacekeeper",
       "policeman",
       "rebel",
       "insurgent",
       "gunman",
       "serviceman",
       "civilian"
      ]
     },
     "unless": {
      "in by when after": [
       "@money",
       "car",
       "road",
       "traffic",
       "plane",
       "accident",
       "crash",
       "quake",
       "forest",
       "earthquake",
       "flood",
       "collision",
       "fire"
      ]
     },
     "passive": true,
     "cameo": "190",
     "sure": 0.5
    },
    {
     "id": "died-in-attack",
     "verbs": [
      "die",
      "perish"
     ],
     "source": [
      "in.by",
      "in.poss",
      "in.mod",
      "when.subj",
      "after.subj",
      "as.subj"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "in by when after as from during": [
       "@assault",
       "blast",
       "shootout",
       "clash",
       "firefight",
       "fighting",
       "fire",
       "missile",
       "rocket",
       "explosion",
       "bomb",
       "explode",
       "detonate",
       "go_off",
       "open",
       "shell",
       "bombard",
       "strike",
       "attack",
       "storm",
       "ambush",
       "raid",
       "shoot",
       "hit",
       "grenade",
       "drone",
       "crossfire",
       "gunfire",
       "violence"
      ]
     },
     "unless": {
      "in by": [
       "car",
       "road",
       "traffic",
       "plane",
       "accident",
       "crash",
       "quake",
       "forest"
      ]
     },
     "cameo": "180",
     "sure": 0.65
    },
    {
     "id": "shoot",
     "verbs": [
      "shoot",
      "shoot_down",
      "down",
      "sink",
      "shoot_at",
      "fire_on",
      "open_fire",
      "gun",
      "fire_at",
      "bring_down",
      "shoot_dead",
      "torpedo",
      "intercept"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "at",
      "on",
      "toward",
      "towards",
      "into"
     ],
     "if": {
      "obj at on toward towards into": [
       "@actor",
       "@people",
       "@vessel",
       "@structure",
       "@force",
       "drone",
       "jet",
       "warplane",
       "helicopter",
       "balloon",
       "aircraft",
       "crowd",
       "missile",
       "rocket",
       "vehicle",
       "car",
       "van",
       "truck",
       "convoy",
       "patrol",
       "march",
       "rally"
      ]
     },
     "unless": {
      "obj": [
       "film",
       "video",
       "scene",
       "movie",
       "photo",
       "ball",
       "goal",
       "@contest",
       "under",
       "par"
      ]
     },
     "cameo": "190",
     "sure": 0.65
    },
    {
     "id": "fire-at",
     "verbs": [
      "fire",
      "launch",
      "lob",
      "shoot",
      "hurl",
      "rain",
      "throw"
     ],
     "object": [
      "@weapon",
      "grenade",
      "bullet",
      "shot",
      "bomb",
      "stone",
      "petrol",
      "firebomb",
      "cannon",
      "gas",
      "rock",
      "cocktail",
      "flare",
      "round"
     ],
     "source": [
      "subj",
      "from",
      "obj.from"
     ],
     "target": [
      "at",
      "on",
      "against",
      "into",
      "across",
      "toward",
      "towards",
      "obj.at",
      "obj.on",
      "obj.against",
      "obj.into"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "at on against into across toward towards obj.at obj.on obj.against obj.into": [
       "@actor",
       "@structure",
       "@people",
       "@territory",
       "@force",
       "@vessel",
       "loudspeaker",
       "position",
       "crowd"
      ]
     },
     "unless": {
      "into toward towards off over": [
       "sea",
       "ocean",
       "water",
       "@water",
       "sky",
       "space",
       "orbit",
       "zone"
      ]
     },
     "cameo": "194",
     "sure": 0.75
    },
    {
     "id": "fire-shells",
     "verbs": [
      "fire",
      "lob",
      "rain",
      "exchange"
     ],
     "object": [
      "artillery",
      "shell",
      "mortar",
      "round",
      "shot",
      "bullet",
      "volley"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at",
      "on",
      "against",
      "into",
      "obj.at",
      "obj.on"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "unless": {
      "toward towards into in off": [
       "@water",
       "sea",
       "water",
       "zone",
       "ocean"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "194",
     "sure": 0.6
    },
    {
     "id": "launch-attack",
     "verbs": [
      "launch",
      "mount",
      "stage",
      "carry_out",
      "conduct",
      "unleash",
      "commit",
      "wage",
      "begin",
      "start",
      "lead",
      "resume",
      "perform",
      "perpetrate",
      "intensify",
      "execute",
      "step_up",
      "make",
      "press_ahead_with",
      "press_on_with",
      "continue"
     ],
     "object": [
      "@assault",
      "warfare"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "into",
      "obj.on",
      "obj.against",
      "obj.into",
      "in",
      "at",
      "near",
      "obj.in",
      "obj.at",
      "obj.near",
      "inside"
     ],
     "unless": {
      "obj.mod": [
       "scathing",
       "verbal",
       "blistering",
       "stinging",
       "withering",
       "personal",
       "rescue",
       "search",
       "hunger",
       "general",
       "charm",
       "media",
       "legal",
       "cyber"
      ],
      "on against obj.on obj.against": [
       "record",
       "policy",
       "character",
       "decision",
       "plan",
       "reputation",
       "credibility",
       "integrity"
      ],
      "obj": [
       "hunger"
      ]
     },
     "cameo": "190",
     "sure": 0.75
    },
    {
     "id": "attack-noun",
     "nouns": [
      "attack",
      "shelling",
      "bombardment",
      "raid",
      "offensive",
      "assault",
      "onslaught",
      "incursion",
      "strike",
      "barrage",
      "poisoning",
      "drone-attack"
     ],
     "source": [
      "by",
      "subj",
      "poss",
      "from",
      "mod"
     ],
     "target": [
      "on",
      "against",
      "into",
      "of.poss",
      "of",
      "at",
      "in",
      "near"
     ],
     "unless": {
      "mod": [
       "heart",
       "panic",
       "verbal",
       "hunger",
       "labor",
       "labour",
       "general",
       "personal",
       "asthma",
       "charm",
       "lightning",
       "terror-style",
       "cyber"
      ],
      "on against": [
       "character",
       "record",
       "policy",
       "reputation",
       "integrity",
       "freedom",
       "democracy",
       "inflation",
       "poverty"
      ]
     },
     "needs": [
      "target",
      "supported",
      "dated"
     ],
     "cameo": "190",
     "sure": 0.65
    },
    {
     "id": "violent-deed",
     "nouns": [
      "bombing",
      "shooting",
      "airstrike",
      "air-strike",
      "beheading",
      "massacre",
      "bloodbath",
      "stabbing",
      "kidnapping",
      "abduction",
      "assassination",
      "poisoning",
      "killing",
      "murder",
      "ambush"
     ],
     "source": [
      "by",
      "subj",
      "poss",
      "from",
      "mod"
     ],
     "target": [
      "on",
      "against",
      "into",
      "of.poss",
      "of",
      "in",
      "near",
      "at",
      "outside"
     ],
     "unless": {
      "mod": [
       "film",
       "fashion",
       "photo",
       "carpet",
       "trap"
      ],
      "of": [
       "film",
       "scene",
       "movie",
       "time"
      ]
     },
     "needs": [
      "target",
      "supported",
      "placed"
     ],
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "answer-with",
     "verbs": [
      "answer",
      "respond",
      "retaliate",
      "hit_back",
      "strike_back",
      "reply",
      "react"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with.on",
      "with.against",
      "with.in",
      "on",
      "against"
     ],
     "if": {
      "with by": [
       "@assault",
       "@weapon",
       "fire"
      ]
     },
     "unless": {
      "subj": [
       "@contest"
      ]
     },
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "offensive",
     "nouns": [
      "offensive",
      "assault",
      "onslaught"
     ],
     "source": [
      "poss",
      "by",
      "subj"
     ],
     "target": [
      "on",
      "against"
     ],
     "needs": [
      "target"
     ],
     "status": "ongoing",
     "cameo": "190",
     "sure": 0.6
    },
    {
     "id": "clash",
     "verbs": [
      "clash",
      "battle",
      "fight",
      "skirmish",
      "grapple",
      "scuffle",
      "repel",
      "repulse",
      "beat_back"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj",
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force",
       "@people",
       "@we"
      ],
      "with obj against": [
       "@actor",
       "@force",
       "@people",
       "attack",
       "assault",
       "offensive",
       "attacker"
      ]
     },
     "unless": {
      "subj": [
       "@demonstrator"
      ],
      "obj": [
       "fire",
       "disease",
       "election",
       "crime",
       "corruption",
       "poverty",
       "discrimination",
       "blaze",
       "flame",
       "court",
       "case"
      ],
      "for": [
       "title"
      ],
      "over": [
       "@pact",
       "bill",
       "law",
       "budget",
       "plan"
      ]
     },
     "cameo": "193",
     "sure": 0.65
    },
    {
     "id": "clash-together",
     "verbs": [
      "clash",
      "skirmish",
      "battle"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@force",
       "@people",
       "@state"
      ]
     },
     "unless": {
      "subj": [
       "@demonstrator"
      ],
      "with over": [
       "@any"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "193",
     "sure": 0.6
    },
    {
     "id": "exchange-fire",
     "verbs": [
      "exchange",
      "trade",
      "engage"
     ],
     "object": [
      "fire",
      "blow",
      "shot",
      "shelling",
      "gunfire",
      "firefight"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj"
     ],
     "cameo": "193",
     "sure": 0.7
    },
    {
     "id": "engage-in-fight",
     "verbs": [
      "engage"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "with"
     ],
     "if": {
      "in": [
       "firefight",
       "battle",
       "combat",
       "fighting",
       "skirmish"
      ]
     },
     "cameo": "193",
     "sure": 0.7
    },
    {
     "id": "clash-noun",
     "nouns": [
      "clash",
      "firefight",
      "skirmish",
      "gunfight",
      "fighting",
      "shootout",
      "gunbattle",
      "gun-battle",
      "standoff",
      "hostilities",
      "combat",
      "fight",
      "scuffle"
     ],
     "source": [
      "between",
      "among",
      "subj"
     ],
     "target": [
      "with",
      "against",
      "between.with"
     ],
     "if": {
      "between among subj with against": [
       "@force",
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "mod": [
       "political",
       "legal",
       "verbal",
       "title",
       "prize"
      ],
      "over": [
       "@contest",
       "bill",
       "law",
       "budget",
       "title"
      ],
      "with against": [
       "disease",
       "cancer",
       "corruption",
       "covid",
       "covid-19",
       "pandemic",
       "virus",
       "terrorism",
       "crime",
       "poverty",
       "hunger",
       "drug",
       "trafficking",
       "discrimination"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "193",
     "sure": 0.55
    },
    {
     "id": "capture",
     "verbs": [
      "capture",
      "seize",
      "occupy",
      "take",
      "take_over",
      "retake",
      "recapture",
      "overrun",
      "conquer",
      "liberate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "obj.from",
      "obj",
      "obj.of"
     ],
     "if": {
      "obj": [
       "@territory",
       "@place",
       "@structure",
       "stretch",
       "swathe",
       "hill",
       "ridge",
       "crossing",
       "positions"
      ],
      "subj": [
       "@actor",
       "@force",
       "@people"
      ]
     },
     "unless": {
      "obj": [
       "@contest",
       "bus",
       "train",
       "flight",
       "seat",
       "lead",
       "place",
       "step"
      ],
      "obj.mod": [
       "second",
       "first",
       "third",
       "last"
      ],
      "to": [
       "task",
       "account",
       "court"
      ]
     },
     "cameo": "192",
     "sure": 0.6
    },
    {
     "id": "take-control",
     "verbs": [
      "take",
      "gain",
      "seize"
     ],
     "object": [
      "control"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of",
      "obj.of"
     ],
     "if": {
      "of obj.of": [
       "@territory",
       "@place"
      ]
     },
     "cameo": "192",
     "sure": 0.6
    },
    {
     "id": "abduct",
     "verbs": [
      "abduct",
      "kidnap",
      "snatch",
      "hijack"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "cameo": "181",
     "sure": 0.8
    },
    {
     "id": "hostage",
     "verbs": [
      "take",
      "hold"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "xcomp obj": [
       "hostage"
      ]
     },
     "cameo": "181",
     "sure": 0.7
    },
    {
     "id": "blow-up",
     "verbs": [
      "blow_up",
      "detonate",
      "torch",
      "burn_down",
      "set_off",
      "raze",
      "flatten",
      "destroy",
      "set_fire",
      "set_ablaze",
      "dynamite",
      "level"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj",
      "obj.of",
      "to",
      "on",
      "in"
     ],
     "if": {
      "obj to on": [
       "@structure",
       "@vessel",
       "bomb",
       "explosive",
       "device",
       "home",
       "town",
       "building",
       "car",
       "vest",
       "ied",
       "village",
       "office",
       "dam",
       "tower",
       "line",
       "@force",
       "@arms",
       "plane"
      ]
     },
     "unless": {
      "obj": [
       "nuclear"
      ]
     },
     "cameo": "183",
     "sure": 0.6
    },
    {
     "id": "violate-ceasefire",
     "verbs": [
      "violate",
      "breach",
      "break"
     ],
     "object": [
      "ceasefire",
      "cease-fire",
      "truce"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "by"
     ],
     "cameo": "196",
     "sure": 0.6
    },
    {
     "id": "casualty",
     "verbs": [
      "land",
      "fall",
      "rain"
     ],
     "target": [
      "near",
      "in",
      "on",
      "at"
     ],
     "if": {
      "subj": [
       "shell",
       "mortar",
       "missile",
       "rocket",
       "bomb"
      ],
      "near in on at": [
       "@place",
       "@actor",
       "@structure",
       "@territory",
       "area"
      ]
     },
     "echo": true,
     "sure": 0.4
    }
   ],
   "examples": []
  },
  {
   "kind": "call",
   "label": "speaks with",
   "about": "Consultation at a distance, by telephone, video link, letter or message.",
   "plover": {
    "type": "CONSULT",
    "mode": "call"
   },
   "contexts": [],
   "cameo": "041",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "phone",
     "verbs": [
      "phone",
      "telephone",
      "ring",
      "call",
      "dial",
      "ring_up",
      "call_up"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@person",
       "@official",
       "@state"
      ]
     },
     "unless": {
      "that xcomp as": [
       "@any"
      ],
      "obj": [
       "them",
       "it",
       "themselves",
       "itself",
       "this"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "phone-name",
     "verbs": [
      "phone",
      "telephone",
      "call"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "xcomp"
     ],
     "if": {
      "subj": [
       "@person"
      ],
      "xcomp": [
       "@person"
      ]
     },
     "unless": {
      "obj that as": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "speak-by-phone",
     "verbs": [
      "speak",
      "talk",
      "converse",
      "confer",
      "chat"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to"
     ],
     "if": {
      "by over via on": [
       "@distance"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.9
    },
    {
     "id": "discuss-by-phone",
     "verbs": [
      "discuss",
      "review"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "details": {
      "topic": [
       "obj"
      ]
     },
     "if": {
      "in by over during": [
       "@distance",
       "call",
       "conversation"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.7
    },
    {
     "id": "tell-by-phone",
     "verbs": [
      "tell",
      "inform",
      "assure",
      "brief"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj",
      "obj"
     ],
     "if": {
      "by over via": [
       "@distance"
      ],
      "subj": [
       "@person",
       "@official"
      ],
      "iobj obj": [
       "@person",
       "@official"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "speak-with",
     "verbs": [
      "speak",
      "talk"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "with to": [
       "@person",
       "@official",
       "@state"
      ]
     },
     "unless": {
      "with to": [
       "@audience"
      ],
      "to": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "contact",
     "verbs": [
      "contact"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@actor",
       "@official"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "write",
     "verbs": [
      "write"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to": [
       "@person",
       "@official",
       "@state"
      ]
     },
     "unless": {
      "to": [
       "@audience"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "send-message",
     "verbs": [
      "send",
      "deliver",
      "convey",
      "hand",
      "dispatch",
      "exchange",
      "transmit",
      "relay"
     ],
     "object": [
      "letter",
      "message",
      "telegram",
      "cable",
      "missive",
      "note"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "with",
      "iobj"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "of obj.of obj.mod": [
       "condolence",
       "congratulation",
       "support",
       "sympathy",
       "solidarity",
       "greeting",
       "protest",
       "complaint",
       "condemnation",
       "congratulatory",
       "condolatory"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "phone-call",
     "nouns": [
      "call",
      "phonecall",
      "teleconference",
      "videoconference",
      "conversation",
      "talk",
      "talks",
      "discussion",
      "meeting",
      "summit",
      "consultation",
      "hotline",
      "conference",
      "chat",
      "exchange"
     ],
     "source": [
      "subj",
      "between",
      "of",
      "among",
      "poss",
      "mod",
      "clause-subj"
     ],
     "target": [
      "with",
      "to",
      "between"
     ],
     "details": {
      "topic": [
       "on",
       "about",
       "over",
       "regarding"
      ]
     },
     "if": {
      "mod by over via on": [
       "@distance"
      ]
     },
     "unless": {
      "mod": [
       "currency",
       "cryptocurrency",
       "crypto",
       "stock",
       "reality",
       "asset"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.85
    },
    {
     "id": "call-with",
     "nouns": [
      "call"
     ],
     "source": [
      "subj",
      "between",
      "poss",
      "clause-subj"
     ],
     "target": [
      "with",
      "to"
     ],
     "details": {
      "topic": [
       "on",
       "about",
       "over",
       "regarding"
      ]
     },
     "if": {
      "with to": [
       "@actor",
       "@official"
      ]
     },
     "unless": {
      "for": [
       "@any"
      ],
      "to-do": [
       "@any"
      ],
      "mod": [
       "conference",
       "close"
      ]
     },
     "needs": [
      "side"
     ]
    },
    {
     "id": "receive-message",
     "verbs": [
      "receive",
      "get"
     ],
     "object": [
      "letter",
      "message",
      "telegram",
      "cable",
      "call"
     ],
     "source": [
      "from",
      "obj.from",
      "obj.of.from"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "from obj.from obj.of.from": [
       "@actor"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "in-a-letter",
     "nouns": [
      "letter",
      "message",
      "cable",
      "telegram"
     ],
     "source": [
      "subj",
      "poss",
      "from",
      "clause-subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "prep": [
       "in"
      ],
      "to": [
       "@person",
       "@official",
       "@state"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "speak-together",
     "verbs": [
      "speak",
      "talk"
     ],
     "source": [
      "subj+subj.from"
     ],
     "unless": {
      "with to before about of out": [
       "@any"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "in-contact",
     "nouns": [
      "contact",
      "touch",
      "communication"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "prep": [
       "in"
      ]
     },
     "needs": [
      "side"
     ],
     "status": "ongoing",
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "coerce",
   "label": "coerces",
   "about": "Arrests, detentions, court sentences, seizures, hacks, bans, curfews, blockades, coups.",
   "plover": {
    "type": "COERCE",
    "mode": null
   },
   "contexts": [],
   "cameo": "170",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "arrest",
     "verbs": [
      "arrest",
      "detain",
      "jail",
      "imprison",
      "incarcerate",
      "apprehend",
      "intern",
      "nab",
      "indict",
      "prosecute",
      "sentence",
      "convict",
      "deport",
      "extradite",
      "evict",
      "interrogate",
      "round_up",
      "lock_up",
      "re-arrest",
      "rearrest",
      "court-martial",
      "handcuff",
      "subpoena",
      "summons",
      "arraign",
      "remand",
      "displace",
      "uproot"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "for",
      "on"
     ],
     "if": {
      "obj subj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "painting",
       "sight",
       "storm",
       "flood",
       "voice",
       "beauty"
      ]
     },
     "cameo": "173",
     "sure": 0.8
    },
    {
     "id": "expel-people",
     "verbs": [
      "expel",
      "deport",
      "turn_back",
      "push_back"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@people",
       "@plural"
      ],
      "subj obj": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "diplomat",
       "ambassador",
       "envoy",
       "attaché",
       "official",
       "inspector",
       "breath",
       "air",
       "gas"
      ]
     },
     "cameo": "174",
     "sure": 0.6
    },
    {
     "id": "charge-with",
     "verbs": [
      "charge",
      "indict",
      "arraign",
      "try"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "with",
      "for",
      "on",
      "over"
     ],
     "if": {
      "with for on over obj.with": [
       "@any"
      ],
      "obj": [
       "@person",
       "@people",
       "@actor",
       "they",
       "he",
       "she"
      ]
     },
     "unless": {
      "obj": [
       "company",
       "firm",
       "\"@money\""
      ],
      "with": [
       "task",
       "work",
       "role",
       "mission",
       "mandate",
       "duty",
       "job",
       "responsibility",
       "run",
       "manage",
       "build",
       "lead",
       "oversee",
       "develop",
       "implement",
       "find",
       "ensure"
      ],
      "for": [
       "service",
       "ticket",
       "fee",
       "access",
       "entry"
      ]
     },
     "cameo": "173",
     "sure": 0.7
    },
    {
     "id": "custody",
     "verbs": [
      "take",
      "place",
      "put",
      "hold",
      "keep",
      "hand",
      "order"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "into in under behind to": [
       "custody",
       "detention",
       "arrest",
       "jail",
       "prison",
       "camp",
       "bar",
       "trial",
       "exile"
      ]
     },
     "unless": {
      "obj": [
       "@gathering",
       "vote"
      ]
     },
     "cameo": "173",
     "sure": 0.7
    },
    {
     "id": "warrant",
     "verbs": [
      "issue"
     ],
     "object": [
      "warrant"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "for",
      "against",
      "obj.for",
      "obj.against"
     ],
     "cameo": "173",
     "sure": 0.7
    },
    {
     "id": "in-custody",
     "nouns": [
      "custody",
      "detention",
      "jail",
      "prison",
      "captivity"
     ],
     "source": [
      "by",
      "of"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "prep": [
       "in",
       "under"
      ],
      "subj": [
       "@person",
       "@people",
       "@official"
      ]
     },
     "needs": [
      "side"
     ],
     "status": "ongoing",
     "cameo": "173",
     "sure": 0.55
    },
    {
     "id": "stay-in-custody",
     "verbs": [
      "remain",
      "be",
      "stay",
      "languish",
      "spend",
      "serve"
     ],
     "source": [
      "by"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "in under": [
       "custody",
       "detention",
       "jail",
       "prison",
       "captivity",
       "arrest"
      ],
      "subj": [
       "@person",
       "@people",
       "@official"
      ]
     },
     "cameo": "173",
     "sure": 0.5
    },
    {
     "id": "go-on-trial",
     "verbs": [
      "go",
      "stand",
      "face",
      "be",
      "await"
     ],
     "source": [
      "by"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "on obj": [
       "trial"
      ],
      "subj": [
       "@person",
       "@people",
       "@official"
      ]
     },
     "cameo": "173",
     "sure": 0.5
    },
    {
     "id": "sentence-given",
     "verbs": [
      "hand_down",
      "hand",
      "receive",
      "give",
      "get",
      "pass",
      "impose",
      "uphold",
      "slap"
     ],
     "object": [
      "sentence",
      "conviction",
      "verdict",
      "term"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "on",
      "obj.on",
      "obj.to",
      "obj.against",
      "iobj"
     ],
     "unless": {
      "obj.of": [
       "reference",
       "office"
      ],
      "obj.mod": [
       "peace",
       "second",
       "third",
       "new"
      ]
     },
     "cameo": "173",
     "sure": 0.6
    },
    {
     "id": "make-arrests",
     "verbs": [
      "make",
      "carry_out",
      "conduct",
      "order",
      "launch",
      "announce",
      "confirm"
     ],
     "object": [
      "arrest",
      "detention",
      "roundup",
      "round-up",
      "deportation",
      "eviction",
      "extradition",
      "purge",
      "crackdown"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of",
      "obj.of",
      "on",
      "obj.on",
      "against",
      "obj.against",
      "in",
      "obj.in"
     ],
     "cameo": "173",
     "sure": 0.6
    },
    {
     "id": "order-jailed",
     "verbs": [
      "order"
     ],
     "object": [
      "arrest",
      "detention",
      "closure",
      "shutdown",
      "dissolution",
      "seizure"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of",
      "obj.of"
     ],
     "cameo": "173",
     "sure": 0.65
    },
    {
     "id": "seize",
     "verbs": [
      "seize",
      "confiscate",
      "impound",
      "commandeer",
      "expropriate",
      "nationalize",
      "nationalise",
      "steal",
      "plunder",
      "loot",
      "intercept",
      "capture"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "from",
      "obj.of",
      "obj.from"
     ],
     "if": {
      "subj obj": [
       "@actor",
       "@vessel",
       "@goods",
       "@arms",
       "@force",
       "@people"
      ]
     },
     "unless": {
      "on upon": [
       "argument",
       "comment",
       "remark",
       "issue",
       "opportunity",
       "idea",
       "chance",
       "phrase",
       "notion"
      ],
      "obj": [
       "@contest",
       "opportunity",
       "chance",
       "moment",
       "initiative",
       "headline",
       "lead",
       "attention",
       "power",
       "control",
       "mood",
       "imagination",
       "spirit",
       "essence",
       "image",
       "photo",
       "footage",
       "voter",
       "share",
       "market"
      ]
     },
     "cameo": "171",
     "sure": 0.65
    },
    {
     "id": "hack",
     "verbs": [
      "hack",
      "hack_into",
      "infiltrate",
      "jam",
      "breach",
      "wiretap",
      "bug",
      "spy_on",
      "eavesdrop_on",
      "tap"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "into",
      "on"
     ],
     "if": {
      "obj into on": [
       "@state",
       "@official",
       "@body",
       "network",
       "system",
       "computer",
       "server",
       "account",
       "email",
       "phone",
       "website",
       "database",
       "signal",
       "gps"
      ]
     },
     "unless": {
      "obj": [
       "@pact",
       "rule",
       "law",
       "market"
      ]
     },
     "cameo": "176",
     "sure": 0.6
    },
    {
     "id": "ban",
     "verbs": [
      "ban",
      "outlaw",
      "prohibit",
      "criminalize",
      "criminalise",
      "censor",
      "shut_down",
      "suspend",
      "dissolve",
      "disband",
      "block",
      "restrict"
     ],
     "object": [
      "publication",
      "newspaper",
      "party",
      "group",
      "protest",
      "rally",
      "broadcaster",
      "station",
      "media",
      "website",
      "assembly",
      "parliament",
      "organization",
      "organisation",
      "movement",
      "gathering",
      "outlet",
      "demonstration",
      "access",
      "channel",
      "internet",
      "opposition"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj obj": [
       "@any"
      ]
     },
     "cameo": "172",
     "sure": 0.65
    },
    {
     "id": "block-access",
     "verbs": [
      "block",
      "restrict",
      "cut",
      "cut_off",
      "shut_down",
      "shut",
      "disrupt",
      "disable",
      "throttle",
      "suspend",
      "limit",
      "jam",
      "censor"
     ],
     "object": [
      "internet",
      "access",
      "website",
      "network",
      "connection",
      "service",
      "facebook",
      "twitter",
      "youtube",
      "telegram",
      "whatsapp",
      "broadcast",
      "communication"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "to",
      "across",
      "obj.in",
      "obj.to",
      "obj.of"
     ],
     "if": {
      "obj obj.mod obj.to": [
       "internet",
       "website",
       "network",
       "facebook",
       "twitter",
       "youtube",
       "telegram",
       "whatsapp",
       "broadcast",
       "connection",
       "phone",
       "mobile",
       "media"
      ]
     },
     "cameo": "172",
     "sure": 0.55
    },
    {
     "id": "close-outlet",
     "verbs": [
      "close",
      "shut",
      "raid",
      "shutter",
      "seal_off"
     ],
     "object": [
      "newspaper",
      "outlet",
      "broadcaster",
      "station",
      "channel",
      "bureau",
      "newsroom",
      "ngo",
      "office",
      "church",
      "mosque"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of",
      "of",
      "obj"
     ],
     "if": {
      "subj": [
       "police",
       "authority",
       "government",
       "regime",
       "court",
       "ministry",
       "officer",
       "junta",
       "soldier",
       "military",
       "@state"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "ban-person",
     "verbs": [
      "ban",
      "bar",
      "prohibit",
      "forbid",
      "disqualify"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@actor",
       "@people"
      ],
      "from ing": [
       "@any"
      ]
     },
     "unless": {
      "from": [
       "entry",
       "enter",
       "travel",
       "import",
       "buy",
       "country",
       "territory",
       "deal"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "strip-of",
     "verbs": [
      "strip",
      "deprive"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@person",
       "@people",
       "@official"
      ],
      "of obj.of": [
       "citizenship",
       "nationality",
       "immunity",
       "passport",
       "freedom",
       "liberty",
       "mandate",
       "licence",
       "license"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "revoke-citizenship",
     "verbs": [
      "revoke",
      "withdraw",
      "cancel",
      "annul"
     ],
     "object": [
      "citizenship",
      "nationality",
      "immunity",
      "passport",
      "licence",
      "license",
      "registration"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss"
     ],
     "if": {
      "subj": [
       "@state",
       "government",
       "court",
       "ministry",
       "parliament",
       "authority",
       "king"
      ],
      "obj.of obj.poss": [
       "@people",
       "@person",
       "@official",
       "group",
       "party",
       "broadcaster",
       "newspaper",
       "ngo",
       "organization"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "put-on-trial",
     "verbs": [
      "put",
      "bring",
      "try",
      "haul"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@person",
       "@people",
       "@official",
       "ex-president",
       "ex-minister"
      ],
      "on to before": [
       "trial",
       "court",
       "tribunal",
       "justice"
      ]
     },
     "unless": {
      "subj": [
       "case"
      ]
     },
     "cameo": "173",
     "sure": 0.65
    },
    {
     "id": "hold-uncharged",
     "verbs": [
      "hold",
      "keep",
      "detain"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@person",
       "@people",
       "@official"
      ],
      "without adv": [
       "charge",
       "trial",
       "incommunicado"
      ]
     },
     "cameo": "173",
     "sure": 0.6
    },
    {
     "id": "board-ship",
     "verbs": [
      "board",
      "stop",
      "search",
      "divert"
     ],
     "object": [
      "@vessel"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.from",
      "from",
      "obj.poss",
      "obj.mod"
     ],
     "if": {
      "subj": [
       "@force",
       "navy",
       "guard",
       "coastguard",
       "police",
       "commando",
       "@state"
      ]
     },
     "cameo": "171",
     "sure": 0.55
    },
    {
     "id": "open-case",
     "verbs": [
      "open",
      "launch",
      "start",
      "file",
      "bring"
     ],
     "object": [
      "case",
      "charge",
      "indictment",
      "proceeding",
      "prosecution"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "obj.against"
     ],
     "if": {
      "subj": [
       "prosecutor",
       "police",
       "court",
       "authority",
       "tribunal",
       "attorney",
       "judge",
       "investigator",
       "@state"
      ],
      "against obj.against": [
       "@person",
       "@people",
       "@official",
       "ex-president",
       "ex-minister"
      ]
     },
     "cameo": "173",
     "sure": 0.6
    },
    {
     "id": "prevent-person",
     "verbs": [
      "prevent",
      "stop",
      "block",
      "hinder"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@person",
       "@people",
       "@official"
      ],
      "from": [
       "board",
       "leave",
       "travel",
       "fly",
       "enter",
       "attend",
       "speak",
       "run",
       "vote",
       "campaign",
       "work",
       "return",
       "hold",
       "gather",
       "meet",
       "report"
      ]
     },
     "unless": {
      "subj": [
       "@assault",
       "storm",
       "flood",
       "snow",
       "illness",
       "injury"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "disqualify",
     "verbs": [
      "disqualify"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "candidate",
       "party",
       "politician",
       "opponent",
       "contender",
       "challenger",
       "opposition",
       "@official"
      ],
      "subj obj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "@contest",
       "referee",
       "judge-panel"
      ]
     },
     "cameo": "172",
     "sure": 0.65
    },
    {
     "id": "face-charges",
     "verbs": [
      "face",
      "await"
     ],
     "object": [
      "charge",
      "prosecution",
      "indictment",
      "extradition",
      "deportation",
      "imprisonment"
     ],
     "source": [
      "by",
      "from",
      "in"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "obj.of"
     ],
     "if": {
      "subj": [
       "@person",
       "@people",
       "@official"
      ]
     },
     "status": "ongoing",
     "cameo": "173",
     "sure": 0.55
    },
    {
     "id": "hold-captive",
     "verbs": [
      "keep",
      "hold"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "xcomp as": [
       "captive",
       "prisoner",
       "incommunicado"
      ]
     },
     "cameo": "173",
     "sure": 0.65
    },
    {
     "id": "off-the-air",
     "verbs": [
      "pull",
      "take",
      "knock",
      "force",
      "yank"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss",
      "obj.mod",
      "obj"
     ],
     "if": {
      "off": [
       "air"
      ],
      "obj": [
       "broadcaster",
       "station",
       "channel",
       "radio",
       "television",
       "network",
       "programme",
       "program",
       "outlet"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "ban-by-law",
     "verbs": [
      "ban",
      "outlaw",
      "prohibit",
      "forbid"
     ],
     "source": [
      "subj.of",
      "subj.in",
      "subj.mod",
      "subj"
     ],
     "target": [
      "in",
      "obj.of",
      "obj.in"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "law",
       "decree",
       "government",
       "parliament",
       "court",
       "regime",
       "junta",
       "authority",
       "decision",
       "order",
       "ministry",
       "@state"
      ],
      "obj": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "@people",
       "@actor",
       "import",
       "export",
       "import-of",
       "alcohol",
       "plastic",
       "smoking",
       "tobacco",
       "phone",
       "product",
       "food",
       "drug"
      ],
      "from": [
       "@any"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "outlaw",
     "verbs": [
      "outlaw",
      "criminalize",
      "criminalise"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "172",
     "sure": 0.65
    },
    {
     "id": "force-to",
     "verbs": [
      "force",
      "compel",
      "coerce",
      "oblige"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@actor",
       "@vessel"
      ],
      "to-do into": [
       "@any"
      ]
     },
     "cameo": "170",
     "sure": 0.5
    },
    {
     "id": "find-guilty",
     "verbs": [
      "find"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "xcomp": [
       "guilty"
      ]
     },
     "cameo": "173",
     "sure": 0.7
    },
    {
     "id": "impose-blockade",
     "verbs": [
      "impose",
      "enforce",
      "tighten",
      "maintain",
      "lay"
     ],
     "object": [
      "blockade",
      "siege"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "to",
      "in",
      "against",
      "obj.on",
      "obj.of"
     ],
     "cameo": "191",
     "sure": 0.7
    },
    {
     "id": "curfew",
     "verbs": [
      "impose",
      "declare",
      "extend",
      "proclaim",
      "announce",
      "order",
      "enforce",
      "introduce",
      "decree",
      "reimpose",
      "invoke",
      "place",
      "put"
     ],
     "object": [
      "curfew",
      "emergency",
      "lockdown",
      "siege",
      "state"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "in",
      "on",
      "across",
      "obj.in",
      "obj.on",
      "over",
      "for"
     ],
     "if": {
      "obj obj.of": [
       "curfew",
       "emergency",
       "siege",
       "lockdown"
      ]
     },
     "unless": {
      "obj.mod": [
       "health",
       "flood",
       "drought",
       "fiscal",
       "economic",
       "climate",
       "snow"
      ],
      "obj.of": [
       "flood",
       "disaster"
      ]
     },
     "needs": [
      "nothing"
     ],
     "cameo": "172",
     "sure": 0.7
    },
    {
     "id": "martial-law",
     "verbs": [
      "impose",
      "declare",
      "extend",
      "proclaim",
      "announce",
      "enforce",
      "decree"
     ],
     "object": [
      "law",
      "rule"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "in",
      "on",
      "across",
      "obj.in"
     ],
     "if": {
      "obj.mod": [
       "martial",
       "military",
       "presidential",
       "emergency"
      ]
     },
     "needs": [
      "nothing"
     ],
     "cameo": "172",
     "sure": 0.7
    },
    {
     "id": "under-curfew",
     "verbs": [
      "place",
      "put",
      "keep",
      "be",
      "remain"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "subj"
     ],
     "if": {
      "under": [
       "curfew",
       "lockdown",
       "siege",
       "occupation",
       "blockade"
      ]
     },
     "cameo": "172",
     "sure": 0.55
    },
    {
     "id": "crack-down",
     "verbs": [
      "crack_down",
      "clamp_down"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against"
     ],
     "cameo": "175",
     "sure": 0.7
    },
    {
     "id": "disperse",
     "verbs": [
      "disperse",
      "tear-gas",
      "teargas",
      "quell",
      "suppress",
      "put_down",
      "break_up",
      "crush",
      "stifle",
      "clear",
      "clear_out"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@people",
       "crowd",
       "protest",
       "rally",
       "demonstration",
       "uprising",
       "unrest",
       "riot",
       "sit-in",
       "gathering",
       "march",
       "encampment",
       "dissent",
       "camp",
       "revolt",
       "rebellion",
       "mutiny"
      ]
     },
     "cameo": "175",
     "sure": 0.65
    },
    {
     "id": "blockade",
     "verbs": [
      "blockade",
      "besiege"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "cameo": "191",
     "sure": 0.65
    },
    {
     "id": "blockade-noun",
     "nouns": [
      "blockade",
      "siege"
     ],
     "source": [
      "poss",
      "by",
      "subj"
     ],
     "target": [
      "of",
      "on"
     ],
     "needs": [
      "target",
      "supported",
      "side"
     ],
     "status": "ongoing",
     "cameo": "191",
     "sure": 0.6
    },
    {
     "id": "blockade-verb",
     "verbs": [
      "cut_off",
      "encircle",
      "seal_off",
      "surround",
      "cordon_off",
      "lay_siege"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@place",
       "@territory",
       "@structure",
       "port",
       "coast",
       "supply"
      ],
      "subj": [
       "@force",
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "obj": [
       "road",
       "railway",
       "link",
       "route"
      ]
     },
     "cameo": "191",
     "sure": 0.55
    },
    {
     "id": "theft",
     "nouns": [
      "theft",
      "heist",
      "hack",
      "cyberattack",
      "cyber-attack",
      "seizure",
      "confiscation",
      "hacking",
      "expropriation",
      "annexation"
     ],
     "source": [
      "by",
      "subj",
      "poss"
     ],
     "target": [
      "from",
      "of.poss",
      "of.from",
      "of.mod",
      "of.in",
      "of",
      "on",
      "against",
      "in"
     ],
     "needs": [
      "target"
     ],
     "cameo": "171",
     "sure": 0.5
    },
    {
     "id": "resort-theft",
     "verbs": [
      "resort"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.from"
     ],
     "if": {
      "to": [
       "theft",
       "extortion",
       "blackmail",
       "coercion"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "coup",
     "verbs": [
      "overthrow",
      "topple",
      "depose",
      "oust",
      "unseat",
      "bring_down"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@actor",
       "@official",
       "government",
       "regime"
      ],
      "subj in": [
       "@force",
       "@people",
       "@state",
       "coup",
       "uprising",
       "revolt",
       "revolution",
       "rebellion",
       "junta",
       "takeover"
      ]
     },
     "cameo": "170",
     "sure": 0.6
    },
    {
     "id": "overthrown",
     "verbs": [
      "overthrow",
      "topple",
      "depose",
      "oust"
     ],
     "source": [
      "subj",
      "in.by",
      "by"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@actor",
       "@official",
       "government",
       "regime"
      ]
     },
     "unless": {
      "by in": [
       "vote",
       "election",
       "shareholder",
       "board"
      ]
     },
     "passive": true,
     "cameo": "170",
     "sure": 0.55
    },
    {
     "id": "seize-power",
     "verbs": [
      "seize",
      "take",
      "grab",
      "usurp",
      "take_over"
     ],
     "object": [
      "power",
      "control"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "of",
      "from",
      "obj.of",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@force",
       "@people",
       "@official",
       "junta",
       "general",
       "regime",
       "taliban",
       "group"
      ]
     },
     "unless": {
      "of obj.of": [
       "@territory",
       "@structure",
       "city",
       "town",
       "@contest",
       "company"
      ],
      "obj.mod": [
       "more"
      ]
     },
     "cameo": "170",
     "sure": 0.7
    },
    {
     "id": "stage-coup",
     "verbs": [
      "lead",
      "stage",
      "attempt",
      "launch",
      "mount",
      "carry_out",
      "try"
     ],
     "object": [
      "coup",
      "putsch",
      "mutiny",
      "attempt"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "in",
      "obj.against",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@force",
       "@people",
       "@official",
       "@actor"
      ],
      "obj obj.mod obj.of": [
       "coup",
       "putsch",
       "mutiny"
      ]
     },
     "unless": {
      "in": [
       "court"
      ]
     },
     "cameo": "193",
     "sure": 0.7
    },
    {
     "id": "military-takes-over",
     "verbs": [
      "take_over"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "obj"
     ],
     "if": {
      "subj": [
       "military",
       "army",
       "junta",
       "soldier",
       "general",
       "officer",
       "coup"
      ]
     },
     "cameo": "170",
     "sure": 0.65
    },
    {
     "id": "power-seized",
     "nouns": [
      "seizure",
      "takeover",
      "usurpation"
     ],
     "source": [
      "by",
      "poss",
      "subj",
      "mod"
     ],
     "target": [
      "in",
      "of.in"
     ],
     "if": {
      "of": [
       "power",
       "control",
       "government",
       "country",
       "state"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.55
    },
    {
     "id": "block-entry",
     "verbs": [
      "halt",
      "block",
      "stop",
      "bar",
      "prevent",
      "restrict",
      "suspend",
      "obstruct",
      "cut_off",
      "impede",
      "hinder"
     ],
     "object": [
      "entry",
      "flow",
      "passage",
      "delivery",
      "access",
      "shipment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "into",
      "to",
      "obj.into",
      "obj.to",
      "in",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ],
      "obj.of": [
       "goods",
       "good",
       "supply",
       "aid",
       "food",
       "fuel",
       "water",
       "medicine",
       "truck",
       "convoy",
       "journalist",
       "people",
       "worker",
       "relief",
       "assistance"
      ],
      "into obj.into to obj.to": [
       "@actor",
       "@place"
      ]
     },
     "cameo": "172",
     "sure": 0.65
    },
    {
     "id": "close-ports",
     "verbs": [
      "close",
      "shut",
      "seal_off",
      "seal",
      "block",
      "blockade",
      "shut_down"
     ],
     "object": [
      "port",
      "airport",
      "seaport",
      "harbour",
      "harbor"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "of",
      "in",
      "obj.in",
      "obj.of",
      "obj.to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force",
       "coalition"
      ],
      "to of in obj.in obj.of obj.to obj.mod": [
       "@place",
       "@actor",
       "country"
      ]
     },
     "unless": {
      "subj": [
       "storm",
       "snow",
       "quake"
      ]
     },
     "cameo": "191",
     "sure": 0.6
    },
    {
     "id": "obstruct-vessel",
     "verbs": [
      "block",
      "obstruct",
      "impede",
      "intercept",
      "harass",
      "shadow",
      "hinder",
      "cut_off",
      "ram",
      "encircle",
      "surround"
     ],
     "object": [
      "vessel",
      "ship",
      "boat",
      "path",
      "passage",
      "fleet",
      "convoy",
      "aircraft",
      "fisherman",
      "crew"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss",
      "obj.mod",
      "obj"
     ],
     "if": {
      "subj": [
       "@force",
       "@vessel",
       "@actor"
      ],
      "obj obj.of": [
       "@vessel",
       "ship",
       "boat",
       "aircraft",
       "convoy",
       "fisherman",
       "crew"
      ]
     },
     "cameo": "172",
     "sure": 0.6
    },
    {
     "id": "block-aid",
     "verbs": [
      "block",
      "obstruct",
      "impede",
      "hinder",
      "deny",
      "withhold"
     ],
     "object": [
      "aid",
      "relief",
      "assistance",
      "convoy",
      "access",
      "food",
      "supply"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "to",
      "into",
      "obj.to",
      "obj.into",
      "obj.for",
      "in",
      "obj.in"
     ],
     "if": {
      "subj by": [
       "@actor",
       "@force"
      ],
      "obj obj.mod obj.of": [
       "humanitarian",
       "relief",
       "aid",
       "food",
       "medical",
       "emergency",
       "supply",
       "assistance",
       "convoy"
      ]
     },
     "unless": {
      "obj.mod": [
       "military"
      ],
      "obj": [
       "@pact"
      ]
     },
     "cameo": "172",
     "sure": 0.55
    },
    {
     "id": "annex",
     "verbs": [
      "annex"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@any"
      ]
     },
     "cameo": "171",
     "sure": 0.7
    },
    {
     "id": "demolish",
     "verbs": [
      "demolish",
      "bulldoze",
      "raze",
      "tear_down",
      "pull_down"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.mod",
      "obj.poss",
      "obj"
     ],
     "if": {
      "obj": [
       "home",
       "house",
       "village",
       "building",
       "structure",
       "school",
       "neighborhood",
       "neighbourhood",
       "settlement",
       "camp",
       "mosque",
       "church"
      ],
      "subj": [
       "@state",
       "@force",
       "authority",
       "government",
       "bulldozer",
       "official"
      ]
     },
     "cameo": "175",
     "sure": 0.65
    },
    {
     "id": "settle-land",
     "verbs": [
      "approve",
      "expand",
      "build",
      "construct",
      "advance",
      "legalize",
      "legalise",
      "authorize",
      "authorise",
      "establish",
      "announce"
     ],
     "object": [
      "settlement",
      "outpost",
      "construction",
      "unit",
      "home",
      "housing",
      "plan",
      "settler"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "obj.in",
      "obj.of.in",
      "obj.mod",
      "on"
     ],
     "content": [
      "obj.to-do",
      "obj.for",
      "obj.of",
      "obj"
     ],
     "if": {
      "obj obj.mod obj.of obj.for obj.of.mod obj.to-do.obj obj.to-do.obj.mod": [
       "settlement",
       "settler",
       "outpost"
      ],
      "subj": [
       "@actor"
      ]
     },
     "cameo": "171",
     "sure": 0.55
    },
    {
     "id": "claim-land",
     "verbs": [
      "declare",
      "claim",
      "designate"
     ],
     "object": [
      "@territory",
      "part",
      "land",
      "section",
      "hectare",
      "acre",
      "kilometer",
      "km",
      "mile"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "obj.of",
      "obj.in",
      "obj.poss"
     ],
     "if": {
      "as xcomp xcomp.mod as.mod": [
       "land",
       "territory",
       "state",
       "property",
       "zone",
       "part"
      ]
     },
     "unless": {
      "subj": [
       "unesco"
      ],
      "as": [
       "heritage",
       "reserve",
       "park"
      ]
     },
     "cameo": "171",
     "sure": 0.55
    },
    {
     "id": "balloons",
     "verbs": [
      "send",
      "float",
      "fly",
      "scatter",
      "drop",
      "release",
      "launch",
      "dump"
     ],
     "object": [
      "balloon",
      "leaflet",
      "rubbish",
      "trash",
      "wastepaper",
      "garbage",
      "propaganda"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "into",
      "over",
      "to",
      "across",
      "toward",
      "towards",
      "in",
      "at",
      "obj.into",
      "obj.to",
      "obj.across"
     ],
     "if": {
      "into over to across toward towards in at obj.into obj.to": [
       "@actor",
       "@place",
       "border"
      ]
     },
     "cameo": "170",
     "sure": 0.55
    },
    {
     "id": "seize-power-in",
     "verbs": [
      "seize",
      "take",
      "grab",
      "usurp"
     ],
     "object": [
      "power",
      "control"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@force",
       "@official",
       "rebel",
       "faction",
       "junta",
       "general"
      ],
      "in": [
       "@any"
      ]
     },
     "unless": {
      "of obj.of": [
       "@territory",
       "@place"
      ]
     },
     "cameo": "170",
     "sure": 0.6
    },
    {
     "id": "coup-noun",
     "nouns": [
      "coup",
      "putsch",
      "takeover",
      "power-grab",
      "mutiny"
     ],
     "source": [
      "by",
      "subj",
      "of",
      "poss",
      "mod",
      "clause-subj"
     ],
     "target": [
      "in",
      "against"
     ],
     "unless": {
      "mod": [
       "corporate",
       "hostile",
       "bid",
       "film"
      ],
      "by": [
       "company",
       "firm"
      ]
     },
     "needs": [
      "dated",
      "placed",
      "supported"
     ],
     "sure": 0.5
    },
    {
     "id": "raid",
     "verbs": [
      "raid",
      "search",
      "ransack"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "police",
       "authority",
       "agent",
       "officer",
       "@body",
       "investigator"
      ],
      "obj": [
       "office",
       "home",
       "house",
       "headquarters",
       "building",
       "station",
       "newsroom"
      ]
     },
     "cameo": "170",
     "sure": 0.6
    },
    {
     "id": "arrest-noun",
     "nouns": [
      "arrest",
      "detention",
      "imprisonment",
      "deportation",
      "extradition",
      "conviction",
      "indictment",
      "jailing",
      "sentencing",
      "eviction",
      "trial",
      "prosecution",
      "roundup",
      "round-up",
      "incarceration"
     ],
     "source": [
      "by",
      "of.by",
      "subj",
      "from"
     ],
     "target": [
      "of",
      "poss",
      "in",
      "on",
      "against"
     ],
     "unless": {
      "mod": [
       "house",
       "arbitrary",
       "unjust",
       "wrongful",
       "pre-trial",
       "cardiac"
      ],
      "prep": [
       "for",
       "in"
      ],
      "of": [
       "rate",
       "drug"
      ]
     },
     "needs": [
      "target",
      "dated"
     ],
     "cameo": "173",
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "concede",
   "label": "concedes to",
   "about": "Releases, eases, lifts, resumes, apologises, gives in.",
   "plover": {
    "type": "CONCEDE",
    "mode": null
   },
   "contexts": [],
   "cameo": "080",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "release",
     "verbs": [
      "release",
      "free",
      "liberate",
      "pardon",
      "parole",
      "acquit",
      "amnesty",
      "repatriate",
      "hand_back",
      "let_free",
      "set_free"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@captive",
       "@person",
       "@number",
       "@people",
       "@official"
      ],
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "obj": [
       "@weapon",
       "report",
       "statement",
       "video",
       "data",
       "figure",
       "record"
      ],
      "to": [
       "public"
      ],
      "subj": [
       "@contest"
      ]
     },
     "cameo": "084",
     "sure": 0.75
    },
    {
     "id": "released",
     "verbs": [
      "release",
      "free",
      "pardon",
      "acquit",
      "exonerate",
      "parole",
      "amnesty",
      "clear"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@captive",
       "@person",
       "@number",
       "@people"
      ]
     },
     "unless": {
      "obj": [
       "report",
       "statement",
       "video",
       "data",
       "tanker",
       "fund",
       "money"
      ],
      "to": [
       "play",
       "return",
       "start"
      ]
     },
     "passive": true,
     "cameo": "084",
     "sure": 0.65
    },
    {
     "id": "return-goods",
     "verbs": [
      "return",
      "give_back",
      "hand_back",
      "restore"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj"
     ],
     "if": {
      "obj": [
       "@any"
      ],
      "to iobj": [
       "@actor",
       "@place"
      ]
     },
     "unless": {
      "obj": [
       "@money",
       "power",
       "country",
       "favor",
       "favour",
       "call",
       "visit",
       "fire",
       "ball",
       "serve"
      ],
      "to": [
       "normal",
       "work",
       "school"
      ]
     },
     "cameo": "080",
     "sure": 0.5
    },
    {
     "id": "authorize-release",
     "verbs": [
      "order",
      "authorize",
      "authorise",
      "approve",
      "announce"
     ],
     "object": [
      "release",
      "repatriation",
      "pardon",
      "amnesty",
      "reopening",
      "resumption"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss",
      "obj.mod",
      "of"
     ],
     "unless": {
      "obj.of": [
       "@noevent",
       "report",
       "data"
      ]
     },
     "cameo": "084",
     "sure": 0.6
    },
    {
     "id": "accept-demands",
     "verbs": [
      "accept",
      "meet",
      "fulfil",
      "fulfill",
      "grant",
      "satisfy",
      "accede_to",
      "agree_to"
     ],
     "object": [
      "demand"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.by",
      "obj.of",
      "obj.from",
      "obj.poss"
     ],
     "needs": [
      "side"
     ],
     "cameo": "080",
     "sure": 0.65
    },
    {
     "id": "lift",
     "verbs": [
      "lift",
      "ease",
      "relax",
      "loosen",
      "remove",
      "waive",
      "suspend",
      "rescind",
      "scrap",
      "end",
      "soften",
      "revoke",
      "abolish",
      "drop",
      "roll_back",
      "repeal",
      "scale_back",
      "reduce",
      "cut",
      "slash",
      "unwind",
      "withdraw",
      "relieve",
      "terminate",
      "delist"
     ],
     "object": [
      "@curb"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "obj.on",
      "obj.against",
      "obj.of",
      "in",
      "obj.in",
      "for"
     ],
     "unless": {
      "by": [
       "percent"
      ],
      "obj.mod": [
       "price",
       "cost",
       "quality",
       "remote",
       "birth"
      ],
      "subj": [
       "@demonstrator",
       "worker"
      ]
     },
     "needs": [
      "side",
      "placed"
     ],
     "cameo": "085",
     "sure": 0.8
    },
    {
     "id": "lift-suspension",
     "verbs": [
      "lift",
      "end",
      "revoke",
      "rescind",
      "reverse",
      "waive"
     ],
     "object": [
      "suspension",
      "expulsion",
      "isolation",
      "designation"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.on",
      "obj.against",
      "of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body"
      ],
      "obj.of obj.on obj.against of": [
       "@actor"
      ]
     },
     "cameo": "085",
     "sure": 0.7
    },
    {
     "id": "delist-state",
     "verbs": [
      "remove",
      "take",
      "drop",
      "delete",
      "strike"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@actor",
       "@organization"
      ],
      "from off": [
       "list",
       "blacklist",
       "sanction"
      ]
     },
     "unless": {
      "from.mod": [
       "wish",
       "waiting"
      ]
     },
     "cameo": "085",
     "sure": 0.7
    },
    {
     "id": "let-in",
     "verbs": [
      "allow",
      "permit",
      "let"
     ],
     "object": [
      "aid",
      "convoy",
      "truck",
      "inspector",
      "relief",
      "supply",
      "food",
      "journalist",
      "delivery"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "into",
      "to",
      "in",
      "through",
      "obj.into"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "into to in through obj.into": [
       "@actor",
       "@place"
      ]
     },
     "cameo": "083",
     "sure": 0.55
    },
    {
     "id": "soften-stance",
     "verbs": [
      "soften",
      "moderate",
      "relax",
      "temper"
     ],
     "object": [
      "stance",
      "position",
      "line",
      "tone",
      "rhetoric",
      "demand",
      "condition"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "toward",
      "towards",
      "on",
      "to",
      "obj.toward",
      "obj.towards"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "resume",
     "verbs": [
      "resume",
      "reopen",
      "restore",
      "normalize",
      "normalise",
      "restart",
      "unblock",
      "unfreeze",
      "unfroze",
      "reinstate"
     ],
     "object": [
      "line",
      "hotline",
      "channel",
      "communication",
      "contact",
      "aid",
      "assistance",
      "trade",
      "accord",
      "agreement",
      "treaty",
      "relation",
      "tie",
      "funding",
      "support",
      "payment",
      "program",
      "programme",
      "participation",
      "border",
      "embassy",
      "crossing",
      "mission",
      "asset",
      "fund",
      "service",
      "flight",
      "road",
      "consulate",
      "export"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to",
      "of",
      "between"
     ],
     "needs": [
      "side"
     ],
     "cameo": "050",
     "sure": 0.6
    },
    {
     "id": "apologise",
     "verbs": [
      "apologize",
      "apologise",
      "atone",
      "repent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "content": [
      "for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official",
       "@organization"
      ]
     },
     "cameo": "080",
     "sure": 0.85
    },
    {
     "id": "regret-to",
     "verbs": [
      "express",
      "offer",
      "convey",
      "voice"
     ],
     "object": [
      "regret",
      "sorrow"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "obj.to"
     ],
     "content": [
      "for",
      "obj.for"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to obj.to": [
       "@actor",
       "@people"
      ],
      "for obj.for": [
       "@any"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "express-remorse",
     "verbs": [
      "express",
      "offer",
      "issue",
      "make"
     ],
     "object": [
      "apology",
      "remorse",
      "contrition",
      "regrets"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "exchange-prisoners",
     "verbs": [
      "exchange",
      "swap",
      "trade"
     ],
     "object": [
      "prisoner",
      "hostage",
      "captive",
      "detainee",
      "soldier",
      "fighter",
      "pow",
      "spy"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "cameo": "084",
     "sure": 0.7
    },
    {
     "id": "swap-noun",
     "nouns": [
      "swap",
      "exchange"
     ],
     "source": [
      "between",
      "by",
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "mod of": [
       "prisoner",
       "hostage",
       "captive",
       "pow",
       "detainee"
      ]
     },
     "needs": [
      "sides",
      "supported"
     ],
     "cameo": "084",
     "sure": 0.6
    },
    {
     "id": "hand-over-captive",
     "verbs": [
      "hand_over",
      "hand_back",
      "return",
      "give_back",
      "turn_over",
      "deliver",
      "send_back",
      "send_home"
     ],
     "object": [
      "pilot",
      "soldier",
      "prisoner",
      "hostage",
      "captive",
      "detainee",
      "body",
      "remains",
      "suspect",
      "crew",
      "sailor",
      "fisherman"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "obj.mod",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "to": [
       "court",
       "police",
       "prosecutor"
      ]
     },
     "cameo": "084",
     "sure": 0.65
    },
    {
     "id": "yield",
     "verbs": [
      "relent",
      "back_down",
      "yield",
      "capitulate",
      "cave",
      "give_in",
      "back_off",
      "climb_down",
      "accede_to",
      "bow_to",
      "bend_to",
      "give_way",
      "concede_to",
      "submit_to"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "subj": [
       "@money"
      ],
      "obj": [
       "@any"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "concessions",
     "verbs": [
      "make",
      "offer",
      "grant",
      "give"
     ],
     "object": [
      "concession"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "sure": 0.7
    },
    {
     "id": "reverse",
     "verbs": [
      "reverse",
      "overturn",
      "undo",
      "backtrack_on",
      "walk_back",
      "revoke",
      "withdraw",
      "drop",
      "cancel",
      "call_off",
      "abandon",
      "lift",
      "scrap"
     ],
     "object": [
      "decision",
      "veto",
      "opposition",
      "ban",
      "order",
      "policy",
      "charge",
      "case",
      "lawsuit",
      "demand",
      "objection",
      "strike",
      "boycott",
      "plan",
      "protest",
      "investigation",
      "probe",
      "law",
      "bill",
      "legislation",
      "tax",
      "levy",
      "hike",
      "decree"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "of",
      "to.poss",
      "obj.to.poss",
      "to",
      "obj.to",
      "obj.against"
     ],
     "unless": {
      "obj.mod": [
       "peace"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "080",
     "sure": 0.6
    },
    {
     "id": "allow",
     "verbs": [
      "allow",
      "permit",
      "let"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@actor",
       "@people"
      ],
      "to-do": [
       "@any"
      ]
     },
     "cameo": "083",
     "sure": 0.5
    },
    {
     "id": "grant",
     "verbs": [
      "grant",
      "approve",
      "allow",
      "issue",
      "give",
      "restore"
     ],
     "object": [
      "access",
      "amnesty",
      "clemency",
      "exemption",
      "permission",
      "visa",
      "autonomy",
      "waiver",
      "pardon",
      "bail",
      "asylum",
      "reprieve",
      "exception",
      "citizenship",
      "approval",
      "authorization",
      "authorisation",
      "consent",
      "leave",
      "extension"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "@people"
      ]
     },
     "cameo": "083",
     "sure": 0.65
    },
    {
     "id": "commute",
     "verbs": [
      "commute",
      "reduce",
      "quash",
      "overturn"
     ],
     "object": [
      "sentence",
      "conviction",
      "verdict",
      "penalty",
      "term"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of"
     ],
     "cameo": "081",
     "sure": 0.6
    },
    {
     "id": "release-noun",
     "nouns": [
      "release",
      "repatriation",
      "pardon"
     ],
     "source": [
      "subj",
      "by"
     ],
     "target": [
      "of"
     ],
     "if": {
      "of": [
       "@captive",
       "@person",
       "@people"
      ]
     },
     "needs": [
      "supported"
     ],
     "cameo": "084",
     "sure": 0.6
    },
    {
     "id": "lifting-noun",
     "nouns": [
      "lifting",
      "easing",
      "relaxation",
      "reopening",
      "resumption"
     ],
     "source": [
      "subj",
      "by",
      "poss"
     ],
     "target": [
      "on",
      "against"
     ],
     "if": {
      "of": [
       "@curb",
       "@joint",
       "border",
       "embassy",
       "crossing"
      ]
     },
     "needs": [
      "supported"
     ],
     "cameo": "085",
     "sure": 0.6
    }
   ],
   "examples": []
  },
  {
   "kind": "cooperate",
   "label": "cooperates with",
   "about": "Material cooperation that takes place - coordination, joint patrols, intelligence or technology shared.",
   "plover": {
    "type": "COOPERATE",
    "mode": null
   },
   "contexts": [],
   "cameo": "060",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "cooperate",
     "verbs": [
      "cooperate",
      "co-operate",
      "collaborate",
      "coordinate",
      "co-ordinate",
      "partner",
      "team_up",
      "join_forces",
      "align"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "with": [
       "@actor",
       "@people",
       "@official"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "work-together",
     "verbs": [
      "work"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "adv": [
       "closely",
       "jointly"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "cooperate-on",
     "verbs": [
      "cooperate",
      "co-operate",
      "collaborate",
      "coordinate",
      "co-ordinate"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "on in": [
       "@any"
      ]
     },
     "unless": {
      "with": [
       "@any"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.6
    },
    {
     "id": "share",
     "verbs": [
      "share",
      "exchange",
      "swap"
     ],
     "object": [
      "intelligence",
      "information",
      "evidence",
      "data",
      "technology",
      "expertise",
      "know-how",
      "intel",
      "imagery"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "064",
     "sure": 0.8
    },
    {
     "id": "give-information",
     "verbs": [
      "give",
      "hand_over",
      "pass",
      "provide",
      "supply"
     ],
     "object": [
      "intelligence",
      "information",
      "evidence",
      "data",
      "intel",
      "detail"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "with"
     ],
     "negated": false,
     "needs": [
      "sides"
     ],
     "cameo": "064",
     "sure": 0.6
    },
    {
     "id": "joint-patrol",
     "nouns": [
      "patrol"
     ],
     "source": [
      "subj",
      "between",
      "of",
      "by",
      "poss",
      "mod"
     ],
     "target": [
      "with"
     ],
     "if": {
      "mod": [
       "joint",
       "coordinated",
       "bilateral",
       "trilateral",
       "combined"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "062",
     "sure": 0.8
    },
    {
     "id": "joint-project",
     "verbs": [
      "build",
      "develop",
      "produce",
      "manufacture",
      "construct"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "adv": [
       "jointly",
       "together"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.6
    },
    {
     "id": "cooperation",
     "nouns": [
      "cooperation",
      "coordination",
      "collaboration"
     ],
     "source": [
      "between",
      "of"
     ],
     "target": [
      "with"
     ],
     "needs": [
      "supported"
     ],
     "sure": 0.4
    },
    {
     "id": "have-cooperation",
     "verbs": [
      "have",
      "enjoy",
      "maintain"
     ],
     "object": [
      "cooperation",
      "co-operation",
      "collaboration",
      "coordination"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj.with"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "negated": false,
     "needs": [
      "sides"
     ],
     "sure": 0.4
    },
    {
     "id": "in-coordination",
     "verbs": [
      "work",
      "operate",
      "act",
      "manage",
      "administer",
      "run",
      "implement"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in.with",
      "with"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "in": [
       "coordination",
       "co-ordination",
       "collaboration",
       "cooperation",
       "co-operation",
       "partnership",
       "concert"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "exercise",
   "label": "holds a drill",
   "about": "Military drills. Joint drills have several sources and no target.",
   "plover": {
    "type": "MOBILIZE",
    "mode": null
   },
   "contexts": [],
   "cameo": "150",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "drill",
     "nouns": [
      "drill",
      "wargame",
      "manoeuvre",
      "maneuver",
      "war-game"
     ],
     "source": [
      "subj+with",
      "between",
      "of+with",
      "by+with",
      "poss+with",
      "mod+with"
     ],
     "details": {
      "exercise": [
       "name"
      ]
     },
     "if": {
      "mod subj poss by of between with": [
       "war",
       "military",
       "joint",
       "naval",
       "army",
       "air",
       "live-fire",
       "annual",
       "combined",
       "amphibious",
       "maritime",
       "bombing",
       "missile",
       "@actor",
       "@force"
      ]
     },
     "unless": {
      "mod": [
       "fire-safety",
       "earthquake",
       "evacuation",
       "school",
       "oil",
       "olympic",
       "asian",
       "video",
       "board",
       "ball"
      ],
      "subj": [
       "@contest"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.8
    },
    {
     "id": "fly-in-drill",
     "verbs": [
      "fly",
      "fire",
      "rehearse",
      "practise",
      "practice",
      "simulate",
      "train",
      "send",
      "deploy"
     ],
     "object": [
      "@force",
      "@arms",
      "attack",
      "strike",
      "landing",
      "defense",
      "defence"
     ],
     "source": [
      "subj+with"
     ],
     "if": {
      "deep-in deep-of during": [
       "drill",
       "exercise",
       "manoeuvre",
       "maneuver"
      ],
      "subj": [
       "@actor",
       "@force"
      ]
     },
     "unless": {
      "in during": [
       "fire-safety",
       "school"
      ],
      "obj": [
       "@launcher"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "war-games",
     "nouns": [
      "game"
     ],
     "source": [
      "subj+with",
      "between",
      "of+with",
      "by+with",
      "poss+with"
     ],
     "details": {
      "exercise": [
       "name"
      ]
     },
     "if": {
      "mod": [
       "war"
      ]
     },
     "unless": {
      "mod": [
       "video",
       "board"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.75
    },
    {
     "id": "military-exercise",
     "nouns": [
      "exercise",
      "training"
     ],
     "source": [
      "subj+with",
      "between",
      "of+with",
      "by+with",
      "poss+with",
      "mod+with"
     ],
     "details": {
      "exercise": [
       "name"
      ]
     },
     "if": {
      "mod": [
       "military",
       "joint",
       "naval",
       "army",
       "air",
       "live-fire",
       "combined",
       "amphibious",
       "war",
       "maritime",
       "trilateral",
       "bilateral",
       "field",
       "airborne",
       "command-post",
       "marine",
       "defense",
       "defence",
       "anti-submarine",
       "military-technical",
       "ground"
      ]
     },
     "unless": {
      "mod": [
       "teacher",
       "staff"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.8
    },
    {
     "id": "exercise-named",
     "nouns": [
      "exercise"
     ],
     "source": [
      "subj+with"
     ],
     "details": {
      "exercise": [
       "name"
      ]
     },
     "if": {
      "subj": [
       "@force",
       "@state"
      ]
     },
     "needs": [
      "supported"
     ],
     "sure": 0.55
    },
    {
     "id": "train-together",
     "verbs": [
      "train",
      "drill",
      "exercise"
     ],
     "source": [
      "subj+with"
     ],
     "if": {
      "subj": [
       "@force"
      ],
      "with": [
       "@force",
       "@actor"
      ]
     },
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "launch",
   "label": "launches",
   "about": "A missile, rocket, satellite or artillery fired as a test or a show of force.",
   "plover": {
    "type": "MOBILIZE",
    "mode": "weapons"
   },
   "contexts": [],
   "cameo": "155",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "fire",
     "verbs": [
      "fire",
      "launch",
      "test-fire",
      "test-launch",
      "lob",
      "test",
      "testfire",
      "shoot_off",
      "flight-test",
      "shoot",
      "loose",
      "send_up"
     ],
     "object": [
      "@weapon"
     ],
     "source": [
      "subj",
      "obj.mod"
     ],
     "target": [
      "against",
      "at"
     ],
     "details": {
      "weapon": [
       "obj"
      ],
      "from": [
       "from"
      ],
      "toward": [
       "toward",
       "into",
       "over",
       "to"
      ],
      "number": [
       "obj.num"
      ],
      "range": [
       "range"
      ]
     },
     "unless": {
      "against at": [
       "@actor",
       "@structure"
      ],
      "obj": [
       "drone",
       "vehicle",
       "battery",
       "system",
       "shell",
       "mortar",
       "artillery",
       "round",
       "car"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "fire-shells",
     "verbs": [
      "fire",
      "launch",
      "lob",
      "shoot"
     ],
     "object": [
      "shell",
      "mortar",
      "artillery",
      "round"
     ],
     "source": [
      "subj"
     ],
     "details": {
      "weapon": [
       "obj"
      ],
      "from": [
       "from"
      ],
      "toward": [
       "toward",
       "into",
       "over"
      ],
      "number": [
       "obj.num"
      ]
     },
     "if": {
      "toward towards into in off": [
       "@water",
       "sea",
       "water",
       "zone",
       "ocean"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "satellite",
     "verbs": [
      "put",
      "place",
      "send",
      "boost"
     ],
     "object": [
      "satellite",
      "spacecraft"
     ],
     "source": [
      "subj"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "into in": [
       "orbit",
       "space"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "trial",
     "verbs": [
      "test",
      "try",
      "trial",
      "try_out",
      "test_out"
     ],
     "object": [
      "missile",
      "rocket",
      "icbm",
      "slbm",
      "torpedo",
      "interceptor",
      "drone",
      "warhead",
      "/^[A-Z][\\p{L}]+-\\d+[A-Za-z]*$/"
     ],
     "source": [
      "subj"
     ],
     "details": {
      "weapon": [
       "obj"
      ],
      "from": [
       "from"
      ],
      "toward": [
       "toward",
       "into",
       "over",
       "to"
      ],
      "number": [
       "obj.num"
      ],
      "range": [
       "range"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@force",
       "@organization"
      ]
     },
     "unless": {
      "obj.mod": [
       "commercial"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "flew",
     "verbs": [
      "fly",
      "blast_off",
      "lift_off",
      "splash_down",
      "fall",
      "land"
     ],
     "source": [
      "subj.poss",
      "subj.by",
      "subj.mod",
      "subj.from"
     ],
     "details": {
      "weapon": [
       "subj"
      ],
      "toward": [
       "into",
       "in"
      ],
      "from": [
       "from"
      ],
      "range": [
       "range"
      ],
      "altitude": [
       "altitude"
      ]
     },
     "if": {
      "subj": [
       "@launcher"
      ]
     },
     "echo": true,
     "sure": 0.5
    },
    {
     "id": "launch-noun",
     "nouns": [
      "launch",
      "launching",
      "test",
      "test-fire",
      "test-firing",
      "firing",
      "liftoff",
      "lift-off",
      "blastoff",
      "test-launch",
      "flight-test",
      "testing"
     ],
     "source": [
      "poss",
      "by",
      "subj",
      "mod"
     ],
     "target": [
      "against",
      "at"
     ],
     "details": {
      "weapon": [
       "mod",
       "of"
      ],
      "from": [
       "from"
      ],
      "toward": [
       "toward",
       "into"
      ]
     },
     "if": {
      "mod of poss including deep-of": [
       "@weapon",
       "launcher"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.75
    },
    {
     "id": "overseen",
     "nouns": [
      "test-fire",
      "test-firing",
      "test-launch",
      "test-firings"
     ],
     "source": [
      "poss",
      "by",
      "subj",
      "mod"
     ],
     "details": {
      "weapon": [
       "mod",
       "of"
      ],
      "from": [
       "from"
      ]
     },
     "needs": [
      "supported"
     ],
     "sure": 0.7
    },
    {
     "id": "with-launches",
     "nouns": [
      "launch",
      "launching",
      "test",
      "test-fire",
      "test-firing",
      "firing",
      "test-launch",
      "flight-test"
     ],
     "source": [
      "poss",
      "by",
      "mod",
      "clause-subj"
     ],
     "target": [
      "against",
      "at"
     ],
     "details": {
      "weapon": [
       "mod",
       "of"
      ],
      "from": [
       "from"
      ],
      "toward": [
       "toward",
       "into"
      ]
     },
     "if": {
      "prep": [
       "with",
       "through"
      ],
      "mod of poss including": [
       "@weapon"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.75
    },
    {
     "id": "the-test",
     "nouns": [
      "test",
      "launch",
      "launching",
      "firing"
     ],
     "source": [
      "subj",
      "by",
      "poss"
     ],
     "if": {
      "subj by poss": [
       "@actor"
      ]
     },
     "unless": {
      "mod of": [
       "nuclear",
       "blood",
       "drug",
       "driving",
       "screen",
       "crash",
       "covid",
       "product",
       "app",
       "campaign",
       "book",
       "school",
       "stress",
       "test"
      ]
     },
     "echo": true,
     "sure": 0.4
    },
    {
     "id": "volley",
     "nouns": [
      "barrage",
      "salvo",
      "volley"
     ],
     "source": [
      "subj",
      "poss",
      "by"
     ],
     "details": {
      "weapon": [
       "of"
      ]
     },
     "if": {
      "of": [
       "@weapon"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.6
    },
    {
     "id": "failed-launch",
     "verbs": [
      "fail",
      "explode",
      "crash"
     ],
     "source": [
      "subj.by",
      "subj.poss"
     ],
     "if": {
      "subj": [
       "launch",
       "liftoff"
      ]
     },
     "echo": true,
     "sure": 0.4
    }
   ],
   "examples": []
  },
  {
   "kind": "meet",
   "label": "meets",
   "about": "Talks, summits and consultations in person. The sides are mutual, so their order does not matter.",
   "plover": {
    "type": "CONSULT",
    "mode": "meet"
   },
   "contexts": [],
   "cameo": "040",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "meet-with",
     "verbs": [
      "meet"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "details": {
      "topic": [
       "over",
       "on",
       "about"
      ]
     },
     "if": {
      "with": [
       "@actor",
       "@official",
       "@people"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.9
    },
    {
     "id": "meet",
     "verbs": [
      "meet"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj"
     ],
     "details": {
      "topic": [
       "over",
       "on",
       "about"
      ]
     },
     "unless": {
      "obj": [
       "@mark",
       "@audience"
      ],
      "with": [
       "resistance",
       "success",
       "criticism",
       "opposition",
       "approval",
       "scepticism",
       "skepticism",
       "failure",
       "response",
       "consequence",
       "force",
       "anger",
       "protest",
       "applause",
       "silence",
       "retaliation",
       "outrage",
       "reaction",
       "cheer",
       "fire"
      ],
      "subj": [
       "@mark"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.9
    },
    {
     "id": "gather",
     "verbs": [
      "gather",
      "convene",
      "assemble",
      "come_together",
      "sit_together"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@official",
       "@person"
      ]
     },
     "unless": {
      "obj": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "across-the-table",
     "verbs": [
      "sit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "with",
      "opposite"
     ],
     "if": {
      "across around at": [
       "table"
      ],
      "subj": [
       "@actor",
       "@official"
      ]
     },
     "unless": {
      "with from": [
       "dinner"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "shake-hands",
     "verbs": [
      "shake"
     ],
     "object": [
      "hand"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.55
    },
    {
     "id": "call-on-host",
     "verbs": [
      "call_on"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "on": [
       "@person",
       "@official"
      ]
     },
     "unless": {
      "to-do for that ing": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "exchange-views-with",
     "verbs": [
      "exchange",
      "share",
      "compare",
      "trade"
     ],
     "object": [
      "view",
      "assessment",
      "note",
      "opinion"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "in at with.in with.at": [
       "@place"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "exchange-noun",
     "nouns": [
      "exchange",
      "encounter"
     ],
     "source": [
      "subj",
      "between"
     ],
     "target": [
      "with"
     ],
     "if": {
      "with between": [
       "@person",
       "@official",
       "@state"
      ]
     },
     "unless": {
      "of mod": [
       "prisoner",
       "hostage",
       "captive",
       "pow",
       "fire",
       "detainee",
       "body",
       "gunfire",
       "chance",
       "close"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.55
    },
    {
     "id": "meal",
     "nouns": [
      "lunch",
      "dinner",
      "breakfast",
      "banquet",
      "luncheon"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "for"
     ],
     "needs": [
      "sides"
     ],
     "sure": 0.6
    },
    {
     "id": "confer",
     "verbs": [
      "confer",
      "consult",
      "parley",
      "huddle",
      "negotiate",
      "liaise",
      "sit_down",
      "get_together",
      "meet_up",
      "reconvene",
      "hobnob"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj"
     ],
     "details": {
      "topic": [
       "on",
       "over",
       "about"
      ]
     },
     "unless": {
      "obj": [
       "map",
       "lawyer",
       "book",
       "doctor"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "046"
    },
    {
     "id": "engage",
     "verbs": [
      "engage",
      "interact"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj"
     ],
     "if": {
      "with obj": [
       "@actor",
       "@official",
       "@people"
      ]
     },
     "unless": {
      "in": [
       "firefight",
       "combat",
       "battle",
       "activity",
       "practice"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "receive",
     "verbs": [
      "receive",
      "greet"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@person",
       "@official"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "message",
       "letter",
       "call",
       "telegram",
       "award",
       "medal"
      ],
      "at": [
       "airport",
       "station",
       "port",
       "tarmac"
      ]
     },
     "cameo": "043"
    },
    {
     "id": "mediate",
     "verbs": [
      "mediate",
      "broker",
      "arbitrate",
      "shuttle"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "between",
      "with"
     ],
     "unless": {
      "obj": [
       "@pact"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "045"
    },
    {
     "id": "join-for-talks",
     "verbs": [
      "join",
      "see",
      "invite"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "obj": [
       "@person",
       "@official"
      ],
      "for": [
       "lunch",
       "dinner",
       "breakfast",
       "talk",
       "meeting",
       "discussion",
       "consultation",
       "dialogue",
       "tea",
       "coffee"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "hear-from",
     "verbs": [
      "hear"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from"
     ],
     "if": {
      "subj": [
       "@person",
       "@official",
       "@actor"
      ],
      "from": [
       "@official",
       "@people",
       "@organization",
       "@person"
      ]
     },
     "unless": {
      "obj": [
       "@any"
      ],
      "subj": [
       "@body",
       "court",
       "judge",
       "jury",
       "panel"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "party-congress",
     "nouns": [
      "congress",
      "plenum",
      "plenary"
     ],
     "source": [
      "subj",
      "of"
     ],
     "target": [
      "with",
      "of"
     ],
     "if": {
      "of": [
       "party",
       "league",
       "union",
       "workers",
       "association",
       "federation",
       "people"
      ]
     },
     "needs": [
      "supported"
     ],
     "sure": 0.5
    },
    {
     "id": "welcome-guest",
     "verbs": [
      "welcome"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@person",
       "@official"
      ],
      "in at to on": [
       "@place",
       "airport",
       "palace",
       "capital",
       "arrival"
      ]
     },
     "cameo": "043",
     "sure": 0.6
    },
    {
     "id": "courtesy-call",
     "verbs": [
      "pay",
      "make"
     ],
     "object": [
      "call"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "obj.on"
     ],
     "if": {
      "on obj.on": [
       "@person",
       "@official",
       "@actor"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "speak-with-people",
     "verbs": [
      "speak",
      "talk",
      "chat"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "with": [
       "student",
       "faculty",
       "youth",
       "entrepreneur",
       "activist",
       "woman",
       "expert",
       "community",
       "family",
       "survivor",
       "victim",
       "refugee",
       "worker",
       "businessman",
       "alumnus",
       "representative",
       "villager",
       "soldier",
       "troop",
       "scholar",
       "scientist",
       "athlete"
      ]
     },
     "unless": {
      "by over via": [
       "@distance"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "exchange-views",
     "verbs": [
      "exchange",
      "share",
      "compare"
     ],
     "object": [
      "view",
      "assessment",
      "note",
      "opinion"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "echo": true
    },
    {
     "id": "discuss",
     "verbs": [
      "discuss",
      "deliberate",
      "talk_about",
      "review",
      "debate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "details": {
      "topic": [
       "obj",
       "on"
      ]
     },
     "echo": true
    },
    {
     "id": "discuss-with",
     "verbs": [
      "discuss"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "details": {
      "topic": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor"
      ],
      "with": [
       "@person",
       "@official",
       "@state"
      ]
     },
     "unless": {
      "with": [
       "@audience"
      ],
      "in by over during": [
       "@distance",
       "call"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "mediation-effort",
     "verbs": [
      "launch",
      "begin",
      "lead",
      "start",
      "undertake",
      "make"
     ],
     "object": [
      "effort",
      "bid"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "between",
      "obj.between",
      "to-do.deep-between"
     ],
     "if": {
      "obj.mod": [
       "mediation",
       "peace"
      ]
     },
     "cameo": "045",
     "sure": 0.5
    },
    {
     "id": "share-table",
     "verbs": [
      "dine",
      "lunch",
      "breakfast"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "needs": [
      "sides"
     ]
    },
    {
     "id": "pose",
     "verbs": [
      "pose",
      "shake"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "echo": true
    },
    {
     "id": "credentials",
     "verbs": [
      "present",
      "hand"
     ],
     "object": [
      "credential",
      "credentials"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ]
    },
    {
     "id": "talks",
     "nouns": [
      "meeting",
      "summit",
      "negotiation",
      "consultation",
      "dialogue",
      "discussion",
      "parley",
      "sit-down",
      "huddle",
      "tête-à-tête",
      "roundtable",
      "round-table",
      "tete-a-tete",
      "get-together",
      "summitry",
      "trilateral",
      "bilateral",
      "2+2"
     ],
     "source": [
      "subj",
      "between",
      "of",
      "among",
      "poss",
      "mod"
     ],
     "target": [
      "with",
      "obj",
      "mod",
      "deep-with"
     ],
     "details": {
      "topic": [
       "on",
       "about",
       "over",
       "regarding",
       "concerning"
      ]
     },
     "unless": {
      "mod": [
       "@distance"
      ],
      "subj": [
       "@nonact"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "046"
    },
    {
     "id": "session",
     "nouns": [
      "session",
      "conference",
      "forum",
      "ministerial"
     ],
     "source": [
      "subj",
      "of",
      "between"
     ],
     "target": [
      "with"
     ],
     "unless": {
      "mod": [
       "@distance",
       "press",
       "news",
       "training",
       "closing",
       "parliamentary",
       "plenary",
       "court",
       "jam",
       "photo",
       "photo-op",
       "recording",
       "trading"
      ],
      "of": [
       "parliament",
       "assembly",
       "congress",
       "court",
       "legislature",
       "senate"
      ],
      "subj": [
       "@contest",
       "@audience"
      ]
     },
     "needs": [
      "supported"
     ],
     "sure": 0.45
    },
    {
     "id": "talks-within",
     "nouns": [
      "meeting",
      "summit",
      "negotiation",
      "consultation",
      "talk",
      "session",
      "roundtable",
      "round-table"
     ],
     "source": [
      "clause-subj"
     ],
     "target": [
      "with",
      "between",
      "deep-with"
     ],
     "details": {
      "topic": [
       "on",
       "about",
       "over",
       "regarding",
       "concerning"
      ]
     },
     "if": {
      "prep": [
       "at",
       "during",
       "in"
      ]
     },
     "unless": {
      "mod": [
       "@distance",
       "press",
       "news"
      ],
      "subj": [
       "@any"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "046",
     "sure": 0.5
    },
    {
     "id": "talks-plural",
     "nouns": [
      "talk"
     ],
     "source": [
      "subj",
      "between",
      "of",
      "among",
      "poss",
      "mod"
     ],
     "target": [
      "with",
      "obj",
      "mod",
      "deep-with"
     ],
     "details": {
      "topic": [
       "on",
       "about",
       "over",
       "regarding",
       "concerning"
      ]
     },
     "if": {
      "self": [
       "@plural"
      ]
     },
     "unless": {
      "mod": [
       "@distance"
      ]
     },
     "cameo": "046"
    },
    {
     "id": "talk-with",
     "nouns": [
      "talk"
     ],
     "source": [
      "subj",
      "between",
      "of",
      "poss"
     ],
     "target": [
      "with"
     ],
     "details": {
      "topic": [
       "on",
       "about",
       "over"
      ]
     },
     "if": {
      "with between": [
       "@any"
      ]
     },
     "unless": {
      "mod": [
       "@distance"
      ]
     },
     "cameo": "046"
    },
    {
     "id": "the-talk",
     "nouns": [
      "talk"
     ],
     "echo": true
    },
    {
     "id": "mediation",
     "nouns": [
      "mediation"
     ],
     "source": [
      "subj",
      "poss",
      "by",
      "of",
      "mod"
     ],
     "target": [
      "between",
      "with"
     ],
     "needs": [
      "supported"
     ],
     "cameo": "045"
    },
    {
     "id": "conversation",
     "nouns": [
      "conversation",
      "audience"
     ],
     "source": [
      "subj",
      "between",
      "poss",
      "mod"
     ],
     "target": [
      "with",
      "between",
      "to"
     ],
     "unless": {
      "mod": [
       "@distance",
       "press",
       "news"
      ]
     },
     "needs": [
      "sides"
     ]
    }
   ],
   "examples": []
  },
  {
   "kind": "mobilize",
   "label": "mobilises",
   "about": "Deployments, alerts, build-ups, parades, orders to armed forces, aircraft and ships sent close.",
   "plover": {
    "type": "MOBILIZE",
    "mode": "troops"
   },
   "contexts": [],
   "cameo": "150",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "deploy",
     "verbs": [
      "deploy",
      "mobilize",
      "mobilise",
      "station",
      "amass",
      "mass",
      "reposition",
      "scramble",
      "muster",
      "redeploy",
      "sail"
     ],
     "source": [
      "subj",
      "obj.poss",
      "obj.of",
      "obj"
     ],
     "target": [
      "against"
     ],
     "content": [
      "obj"
     ],
     "details": {
      "toward": [
       "to"
      ],
      "from": [
       "from"
      ]
     },
     "if": {
      "obj subj": [
       "@force",
       "@arms",
       "@weapon"
      ]
     },
     "unless": {
      "obj": [
       "peacekeeper",
       "satellite",
       "parachute",
       "airbag"
      ]
     },
     "cameo": "154",
     "sure": 0.8
    },
    {
     "id": "deploy-at-border",
     "verbs": [
      "deploy",
      "mobilize",
      "mobilise",
      "station",
      "amass",
      "mass",
      "reposition",
      "redeploy",
      "send",
      "dispatch",
      "move",
      "rush",
      "concentrate"
     ],
     "object": [
      "@force",
      "@arms",
      "@weapon"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.with",
      "to.mod",
      "to.of",
      "along.with",
      "along.mod",
      "along.of",
      "near.with",
      "near.mod",
      "near.of",
      "at.with",
      "at.mod",
      "on.with",
      "on.mod",
      "on.of"
     ],
     "content": [
      "obj"
     ],
     "details": {
      "toward": [
       "to",
       "along",
       "near"
      ]
     },
     "if": {
      "to along near at on": [
       "border",
       "frontier",
       "boundary"
      ]
     },
     "unless": {
      "obj": [
       "peacekeeper",
       "satellite"
      ],
      "subj": [
       "@contest"
      ]
     },
     "cameo": "154",
     "sure": 0.8
    },
    {
     "id": "cross-into",
     "verbs": [
      "cross",
      "advance",
      "push",
      "move",
      "roll"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "into"
     ],
     "if": {
      "subj": [
       "@force"
      ],
      "into": [
       "@place",
       "@state"
      ]
     },
     "cameo": "150",
     "sure": 0.55
    },
    {
     "id": "presence",
     "verbs": [
      "boost",
      "increase",
      "strengthen",
      "reinforce",
      "expand",
      "beef_up",
      "bolster"
     ],
     "object": [
      "presence",
      "footprint",
      "posture"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@force",
       "nato",
       "alliance",
       "pentagon"
      ],
      "in on along around at obj.in": [
       "@place",
       "flank",
       "border"
      ]
     },
     "cameo": "150",
     "sure": 0.5
    },
    {
     "id": "dispatch-forces",
     "verbs": [
      "dispatch",
      "send",
      "move",
      "rush",
      "fly",
      "order"
     ],
     "object": [
      "troop",
      "soldier",
      "warship",
      "carrier",
      "destroyer",
      "bomber",
      "jet",
      "fleet",
      "submarine",
      "tank",
      "battalion",
      "brigade",
      "army",
      "reinforcement",
      "aircraft",
      "artillery",
      "commander",
      "frigate",
      "drone",
      "unit",
      "vessel",
      "warplane",
      "helicopter",
      "group",
      "flotilla",
      "squadron",
      "ship",
      "gunboat",
      "reservist",
      "paratrooper",
      "marine",
      "plane",
      "battery",
      "launcher",
      "regiment",
      "division",
      "convoy"
     ],
     "source": [
      "subj",
      "obj.poss",
      "obj.of",
      "obj"
     ],
     "target": [
      "against",
      "into.poss",
      "into.of",
      "over"
     ],
     "details": {
      "toward": [
       "to"
      ]
     },
     "if": {
      "subj obj.of obj.poss obj": [
       "@actor",
       "@force"
      ]
     },
     "unless": {
      "to": [
       "@state",
       "@official"
      ],
      "obj.mod": [
       "peacekeeping",
       "medical",
       "rescue",
       "cargo"
      ],
      "deep-of": [
       "aid",
       "relief",
       "supply",
       "medicine",
       "food",
       "blanket",
       "tent",
       "equipment",
       "vaccine",
       "assistance"
      ],
      "subj": [
       "@contest"
      ]
     },
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "to-the-front",
     "verbs": [
      "dispatch",
      "send",
      "rush",
      "deploy",
      "order",
      "move",
      "hurry"
     ],
     "source": [
      "subj+obj.of"
     ],
     "target": [
      "against"
     ],
     "if": {
      "to": [
       "front",
       "frontline",
       "front-line",
       "frontier",
       "unit",
       "line"
      ],
      "obj": [
       "@force",
       "@people",
       "@official",
       "commander"
      ]
     },
     "unless": {
      "to.mod": [
       "home"
      ]
     },
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "dig-trenches",
     "verbs": [
      "dig",
      "build",
      "construct",
      "erect",
      "lay"
     ],
     "object": [
      "trench",
      "fortification",
      "minefield",
      "bunker",
      "earthwork",
      "rampart",
      "mine"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force",
       "@people"
      ]
     },
     "cameo": "150",
     "sure": 0.6
    },
    {
     "id": "introduce-arms",
     "verbs": [
      "introduce",
      "bring",
      "deploy",
      "dispatch",
      "move",
      "fly"
     ],
     "object": [
      "submarine",
      "bomber",
      "carrier",
      "strike-group",
      "asset",
      "aircraft",
      "warship",
      "missile",
      "squadron",
      "flotilla",
      "drone",
      "launcher"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ],
      "into to in obj.into obj.to obj.in": [
       "peninsula",
       "region",
       "area",
       "waters",
       "@water",
       "theater",
       "theatre",
       "vicinity"
      ]
     },
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "rotate-troops",
     "verbs": [
      "rotate",
      "reinforce",
      "beef_up",
      "tighten",
      "step_up",
      "bolster",
      "boost"
     ],
     "object": [
      "troop",
      "soldier",
      "security",
      "force",
      "patrol",
      "presence",
      "defense",
      "defence"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ],
      "into at along near on in obj.at obj.along obj.on": [
       "@actor",
       "@place",
       "border",
       "frontier",
       "boundary",
       "line",
       "flank"
      ]
     },
     "cameo": "154",
     "sure": 0.55
    },
    {
     "id": "call-up-reserves",
     "verbs": [
      "mobilize",
      "mobilise",
      "activate",
      "call_up"
     ],
     "object": [
      "reserve",
      "reservist",
      "conscript",
      "militia"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ]
     },
     "unless": {
      "obj.mod": [
       "cash",
       "currency",
       "gold",
       "oil",
       "foreign"
      ]
     },
     "cameo": "154",
     "sure": 0.7
    },
    {
     "id": "move-closer",
     "verbs": [
      "move",
      "shift",
      "bring",
      "push"
     ],
     "object": [
      "@force",
      "@arms",
      "@weapon"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ],
      "xcomp adv": [
       "closer",
       "nearer",
       "forward",
       "close",
       "near"
      ]
     },
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "in-the-streets",
     "nouns": [
      "street",
      "road",
      "bridge"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "prep": [
       "on",
       "in"
      ],
      "subj": [
       "soldier",
       "troop",
       "tank",
       "vehicle",
       "army",
       "military",
       "force",
       "police"
      ]
     },
     "unless": {
      "subj": [
       "police",
       "officer"
      ]
     },
     "needs": [
      "nothing"
     ],
     "status": "ongoing",
     "cameo": "154",
     "sure": 0.55
    },
    {
     "id": "patrol-streets",
     "verbs": [
      "patrol",
      "roll",
      "rumble",
      "take",
      "guard",
      "man",
      "line",
      "enter",
      "roll_into"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "soldier",
       "troop",
       "tank",
       "vehicle",
       "army",
       "military"
      ],
      "into through obj in on to": [
       "street",
       "capital",
       "city",
       "road",
       "building",
       "checkpoint",
       "square",
       "@place"
      ]
     },
     "unless": {
      "obj": [
       "control"
      ]
     },
     "cameo": "154",
     "sure": 0.5
    },
    {
     "id": "warship-comes",
     "verbs": [
      "arrive",
      "sail",
      "enter",
      "steam",
      "dock",
      "transit",
      "leave",
      "make",
      "visit",
      "pass",
      "anchor",
      "head",
      "depart",
      "cruise"
     ],
     "source": [
      "subj.of",
      "subj.poss",
      "subj.mod",
      "subj"
     ],
     "target": [
      "against"
     ],
     "details": {
      "toward": [
       "to",
       "in",
       "at"
      ]
     },
     "if": {
      "subj subj.mod": [
       "warship",
       "carrier",
       "destroyer",
       "submarine",
       "frigate",
       "fleet",
       "uss",
       "hms",
       "battleship",
       "flotilla",
       "bomber",
       "strike-group",
       "corvette",
       "cruiser"
      ],
      "at in to through into for obj": [
       "@any"
      ]
     },
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "militarise",
     "verbs": [
      "mine",
      "fortify",
      "wall_off",
      "barricade",
      "dig_in",
      "entrench",
      "militarize",
      "militarise"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "obj": [
       "border",
       "frontier",
       "line",
       "position",
       "road",
       "bridge",
       "area",
       "zone",
       "harbor",
       "harbour",
       "beach",
       "territory",
       "coast"
      ],
      "subj": [
       "@actor",
       "@force"
      ]
     },
     "cameo": "150",
     "sure": 0.55
    },
    {
     "id": "move-forces",
     "verbs": [
      "concentrate",
      "gather",
      "assemble",
      "pour",
      "build_up",
      "stage",
      "pre-position",
      "preposition",
      "forward-deploy",
      "shift",
      "transfer"
     ],
     "object": [
      "troop",
      "soldier",
      "force",
      "army",
      "tank",
      "artillery",
      "armor",
      "armour",
      "division",
      "battalion",
      "brigade"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@state",
       "@force",
       "@official"
      ],
      "at near along on to in into around obj.at obj.near obj.along obj.on": [
       "border",
       "frontier",
       "line",
       "front",
       "coast",
       "region",
       "area",
       "base",
       "island",
       "@place"
      ]
     },
     "unless": {
      "to": [
       "@official"
      ]
     },
     "cameo": "154",
     "sure": 0.55
    },
    {
     "id": "alert",
     "verbs": [
      "put",
      "place",
      "raise",
      "be",
      "remain",
      "go",
      "stay",
      "keep"
     ],
     "source": [
      "subj",
      "obj.poss",
      "obj.of",
      "obj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "on to": [
       "alert",
       "footing",
       "standby",
       "readiness",
       "state"
      ]
     },
     "unless": {
      "on.mod": [
       "flood",
       "weather",
       "health"
      ]
     },
     "cameo": "152",
     "sure": 0.7
    },
    {
     "id": "on-the-streets",
     "nouns": [
      "street"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "prep": [
       "on",
       "in"
      ],
      "subj": [
       "@force"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "raise-alert",
     "verbs": [
      "raise",
      "heighten",
      "increase",
      "step_up",
      "boost",
      "enhance",
      "maintain",
      "keep",
      "hold"
     ],
     "object": [
      "alert",
      "readiness",
      "vigilance",
      "posture",
      "level",
      "state",
      "degree"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "obj obj.mod obj.of": [
       "alert",
       "readiness",
       "vigilance",
       "posture",
       "threat"
      ]
     },
     "cameo": "152",
     "sure": 0.6
    },
    {
     "id": "set-up-posts",
     "verbs": [
      "set_up",
      "establish",
      "erect",
      "man",
      "put_up",
      "build",
      "install"
     ],
     "object": [
      "checkpoint",
      "roadblock",
      "outpost",
      "barricade",
      "position",
      "post",
      "minefield"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "on",
      "along",
      "near",
      "at"
     ],
     "if": {
      "subj": [
       "@force",
       "@actor",
       "@people"
      ],
      "obj obj.mod": [
       "checkpoint",
       "roadblock",
       "outpost",
       "barricade",
       "military",
       "defensive",
       "artillery",
       "sniper",
       "firing",
       "minefield",
       "guard",
       "observation"
      ]
     },
     "unless": {
      "subj": [
       "@demonstrator",
       "farmer"
      ]
     },
     "cameo": "150",
     "sure": 0.6
    },
    {
     "id": "dig-in",
     "verbs": [
      "dig_in",
      "entrench"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@force",
       "fighter",
       "militia",
       "rebel",
       "paramilitary",
       "@actor"
      ],
      "in across along around on at near": [
       "@place",
       "city",
       "town",
       "neighbourhood",
       "neighborhood",
       "district",
       "area",
       "line",
       "front",
       "position"
      ]
     },
     "cameo": "150",
     "sure": 0.55
    },
    {
     "id": "on-alert",
     "nouns": [
      "alert",
      "standby",
      "footing",
      "guard",
      "readiness"
     ],
     "source": [
      "subj",
      "obj"
     ],
     "if": {
      "prep": [
       "on"
      ],
      "subj": [
       "@force",
       "@actor"
      ]
     },
     "unless": {
      "mod": [
       "flood",
       "weather",
       "health",
       "red"
      ]
     },
     "cameo": "152",
     "sure": 0.6
    },
    {
     "id": "build-up",
     "verbs": [
      "build_up",
      "beef_up",
      "reinforce",
      "strengthen",
      "bolster",
      "boost",
      "increase",
      "fortify",
      "augment",
      "shore_up",
      "expand",
      "modernize",
      "modernise",
      "enhance",
      "ramp_up"
     ],
     "object": [
      "force",
      "presence",
      "troop",
      "deployment",
      "border",
      "navy",
      "army",
      "patrol",
      "garrison",
      "defence",
      "defense",
      "arsenal",
      "posture",
      "nuclear",
      "readiness",
      "capability",
      "deterrent",
      "deterrence",
      "stockpile",
      "fleet"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force",
       "@we"
      ],
      "obj obj.mod obj.of": [
       "force",
       "military",
       "nuclear",
       "troop",
       "deployment",
       "border",
       "navy",
       "naval",
       "army",
       "armed",
       "patrol",
       "garrison",
       "arsenal",
       "defence",
       "defense",
       "combat",
       "operational",
       "readiness",
       "deterrent",
       "war"
      ]
     },
     "cameo": "150",
     "sure": 0.6
    },
    {
     "id": "call-up",
     "verbs": [
      "call_up",
      "conscript"
     ],
     "object": [
      "reservist",
      "reserve",
      "conscript"
     ],
     "source": [
      "subj"
     ],
     "needs": [
      "side",
      "placed"
     ],
     "cameo": "154",
     "sure": 0.7
    },
    {
     "id": "order-forces",
     "verbs": [
      "order",
      "instruct",
      "command",
      "direct",
      "task",
      "authorize",
      "authorise"
     ],
     "object": [
      "@force"
     ],
     "source": [
      "subj+subj.of"
     ],
     "target": [
      "to-do.against",
      "against"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "obj": [
       "@force"
      ],
      "subj": [
       "@actor"
      ]
     },
     "cameo": "150",
     "sure": 0.65
    },
    {
     "id": "order-mobilization",
     "verbs": [
      "order",
      "declare",
      "announce",
      "decree",
      "authorize",
      "authorise",
      "approve",
      "begin",
      "launch"
     ],
     "object": [
      "mobilization",
      "mobilisation",
      "deployment",
      "conscription",
      "call-up",
      "buildup",
      "build-up",
      "draft"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "mobilization",
       "mobilisation",
       "deployment",
       "conscription",
       "call-up",
       "buildup",
       "build-up"
      ]
     },
     "unless": {
      "obj.of": [
       "satellite",
       "vaccine",
       "system",
       "technology",
       "fund",
       "app",
       "product"
      ]
     },
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "issue-order",
     "verbs": [
      "issue",
      "give"
     ],
     "object": [
      "order",
      "command",
      "directive"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "that",
      "to-do",
      "obj.to-do",
      "obj.that"
     ],
     "if": {
      "that to-do obj.to-do obj.that": [
       "@any"
      ],
      "that.subj obj.that.subj to": [
       "@force"
      ]
     },
     "cameo": "150",
     "sure": 0.6
    },
    {
     "id": "parade",
     "verbs": [
      "parade",
      "showcase",
      "display"
     ],
     "object": [
      "@weapon",
      "@force"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "hold-parade",
     "nouns": [
      "parade"
     ],
     "source": [
      "subj",
      "poss",
      "of",
      "by"
     ],
     "if": {
      "mod": [
       "military",
       "army",
       "naval",
       "victory"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.7
    },
    {
     "id": "intrude",
     "verbs": [
      "enter",
      "cross",
      "violate",
      "intrude_into",
      "intrude",
      "penetrate",
      "approach",
      "circle",
      "overfly",
      "buzz",
      "shadow",
      "encircle",
      "fly",
      "transit",
      "sail",
      "stray",
      "trespass"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of",
      "into.poss",
      "into.of",
      "into.mod",
      "obj.mod",
      "into",
      "obj",
      "over"
     ],
     "if": {
      "subj": [
       "@force",
       "@weapon",
       "@vessel",
       "balloon",
       "aircraft"
      ],
      "obj into near off in around over": [
       "peninsula",
       "airspace",
       "water",
       "border",
       "line",
       "zone",
       "territory",
       "strait",
       "island",
       "sea",
       "@water",
       "@state"
      ]
     },
     "cameo": "150",
     "sure": 0.6
    },
    {
     "id": "station-noun",
     "nouns": [
      "deployment",
      "mobilization",
      "mobilisation",
      "buildup",
      "build-up",
      "redeployment"
     ],
     "source": [
      "subj",
      "poss",
      "by"
     ],
     "target": [
      "against"
     ],
     "if": {
      "of mod": [
       "@force",
       "@arms",
       "@weapon",
       "military",
       "troop"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "154",
     "sure": 0.6
    },
    {
     "id": "intrusion",
     "nouns": [
      "intrusion",
      "incursion",
      "overflight",
      "sortie",
      "transit"
     ],
     "source": [
      "by",
      "of",
      "poss",
      "subj",
      "mod"
     ],
     "target": [
      "into",
      "over"
     ],
     "if": {
      "by of poss subj mod": [
       "@force",
       "@vessel",
       "@state",
       "aircraft",
       "balloon"
      ]
     },
     "unless": {
      "mod": [
       "home",
       "computer",
       "network"
      ],
      "into": [
       "home",
       "privacy"
      ]
     },
     "needs": [
      "sides",
      "dated",
      "supported"
     ],
     "cameo": "150",
     "sure": 0.5
    },
    {
     "id": "patrol",
     "verbs": [
      "patrol"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "subj": [
       "@force",
       "@vessel"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "reconnaissance",
     "verbs": [
      "conduct",
      "carry_out",
      "fly",
      "intensify"
     ],
     "object": [
      "espionage",
      "reconnaissance",
      "surveillance",
      "overflight",
      "sortie",
      "mission"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "obj.against",
      "over"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ],
      "obj obj.mod": [
       "espionage",
       "reconnaissance",
       "surveillance",
       "overflight",
       "sortie",
       "spy",
       "combat"
      ]
     },
     "sure": 0.6
    }
   ],
   "examples": []
  },
  {
   "kind": "nuclear-test",
   "label": "tests a nuclear device",
   "about": "A nuclear test or preparation for one.",
   "plover": {
    "type": "MOBILIZE",
    "mode": "weapons"
   },
   "contexts": [],
   "cameo": "155",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "detonate",
     "verbs": [
      "detonate",
      "test",
      "explode",
      "set_off"
     ],
     "object": [
      "device",
      "bomb",
      "weapon",
      "warhead"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "obj.mod": [
       "nuclear",
       "atomic",
       "hydrogen",
       "thermonuclear"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "nuclear-test",
     "nouns": [
      "test",
      "detonation",
      "testing"
     ],
     "source": [
      "subj",
      "poss",
      "by",
      "mod"
     ],
     "if": {
      "mod": [
       "nuclear",
       "atomic",
       "bomb",
       "h-bomb"
      ]
     },
     "unless": {
      "mod": [
       "missile",
       "rocket"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.85
    },
    {
     "id": "underground",
     "nouns": [
      "test"
     ],
     "source": [
      "subj",
      "poss",
      "by",
      "mod"
     ],
     "if": {
      "of": [
       "device",
       "bomb",
       "weapon"
      ],
      "of.mod": [
       "nuclear",
       "atomic",
       "hydrogen",
       "thermonuclear"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.8
    }
   ],
   "examples": []
  },
  {
   "kind": "occasion",
   "label": "is due",
   "about": "A happening in the calendar that is nobody's act: an election, a summit season, the end of a mandate, a deadline. The state it concerns is the target. Read by `analyze/occasions` and not by rules here, for rules code what somebody does.",
   "plover": {
    "type": "",
    "mode": null
   },
   "contexts": [],
   "cameo": "",
   "performative": false,
   "content": "suppress",
   "rules": [],
   "examples": []
  },
  {
   "kind": "office",
   "label": "takes or leaves office",
   "about": "Appointed, elected, took office, resigned, died in office. The person is the source, the body the target.",
   "plover": {
    "type": "OFFICE",
    "mode": null
   },
   "contexts": [],
   "cameo": "000",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "appoint",
     "verbs": [
      "appoint",
      "name",
      "nominate",
      "tap",
      "pick",
      "promote",
      "install",
      "choose",
      "select",
      "confirm",
      "reappoint",
      "re-appoint",
      "approve",
      "proclaim"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "to",
      "subj",
      "xcomp.of",
      "as.of",
      "to-do.as.to",
      "to-do.as.of"
     ],
     "details": {
      "office": [
       "xcomp",
       "as",
       "to",
       "obj"
      ]
     },
     "if": {
      "obj xcomp": [
       "@person",
       "@official"
      ],
      "xcomp as to obj to-do.as": [
       "@office",
       "@post"
      ]
     },
     "unless": {
      "subj": [
       "coach",
       "club",
       "company",
       "firm",
       "board",
       "team",
       "university"
      ],
      "xcomp as to": [
       "coach",
       "captain",
       "editor",
       "team"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "designate",
     "verbs": [
      "designate"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "to",
      "xcomp.of",
      "as.of",
      "obj.as.of"
     ],
     "details": {
      "office": [
       "xcomp",
       "as",
       "obj.as",
       "to"
      ]
     },
     "if": {
      "as to xcomp obj.as": [
       "@office",
       "@post",
       "successor",
       "heir",
       "candidate"
      ],
      "obj": [
       "@person",
       "@official"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "form-government",
     "verbs": [
      "appoint",
      "name",
      "form",
      "unveil",
      "announce",
      "swear_in",
      "install",
      "dissolve",
      "dismiss",
      "reshuffle"
     ],
     "object": [
      "cabinet",
      "government",
      "council"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official",
       "@body",
       "ruler",
       "leader",
       "government",
       "junta"
      ],
      "obj": [
       "cabinet",
       "government",
       "council"
      ]
     },
     "unless": {
      "obj.mod": [
       "shadow",
       "local",
       "city",
       "town",
       "county",
       "student"
      ],
      "obj.of": [
       "expert",
       "elder",
       "europe"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "elect",
     "verbs": [
      "elect",
      "re-elect",
      "reelect",
      "vote_in"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "to",
      "xcomp.of",
      "as.of",
      "in"
     ],
     "details": {
      "office": [
       "xcomp",
       "as",
       "to"
      ]
     },
     "if": {
      "obj": [
       "@person",
       "@official",
       "candidate",
       "newcomer"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "sworn",
     "verbs": [
      "swear_in",
      "inaugurate",
      "crown",
      "swear"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "as.of"
     ],
     "details": {
      "office": [
       "as"
      ]
     },
     "if": {
      "obj": [
       "@person",
       "@official",
       "government",
       "cabinet"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "take-office",
     "verbs": [
      "take",
      "assume",
      "enter",
      "leave",
      "resume",
      "vacate"
     ],
     "object": [
      "@post"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "of"
     ],
     "if": {
      "subj": [
       "@person",
       "@official",
       "government"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "oath",
     "verbs": [
      "take",
      "swear"
     ],
     "object": [
      "oath"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "as.of",
      "in"
     ],
     "details": {
      "office": [
       "as"
      ]
     },
     "if": {
      "subj": [
       "@person",
       "@official",
       "government"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "hand-over",
     "verbs": [
      "transfer",
      "hand_over",
      "cede"
     ],
     "object": [
      "power",
      "authority",
      "reins"
     ],
     "source": [
      "to"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "to": [
       "@person",
       "@official",
       "@force"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "take-over",
     "verbs": [
      "take_over",
      "succeed",
      "replace"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "as.of",
      "as.mod"
     ],
     "details": {
      "office": [
       "as"
      ]
     },
     "if": {
      "subj": [
       "@person"
      ],
      "as obj": [
       "@office",
       "@person"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "resign",
     "verbs": [
      "resign",
      "step_down",
      "stand_down",
      "quit",
      "abdicate",
      "bow_out",
      "step_aside"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from.in",
      "obj.in",
      "from",
      "as.of",
      "obj",
      "of"
     ],
     "details": {
      "office": [
       "as",
       "from"
      ]
     },
     "if": {
      "subj": [
       "@person",
       "@official",
       "@officeholder",
       "politician",
       "government",
       "cabinet"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "dismiss",
     "verbs": [
      "dismiss",
      "sack",
      "fire",
      "remove",
      "oust",
      "replace",
      "suspend",
      "impeach",
      "unseat",
      "depose",
      "vote_out",
      "axe"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "from",
      "as.of",
      "subj"
     ],
     "details": {
      "office": [
       "as",
       "from"
      ]
     },
     "if": {
      "obj": [
       "@officeholder",
       "@person"
      ],
      "subj obj": [
       "@actor",
       "@official",
       "@officeholder"
      ]
     },
     "unless": {
      "obj": [
       "@weapon",
       "@demand",
       "case",
       "charge"
      ],
      "with": [
       "@any"
      ],
      "subj": [
       "club",
       "company",
       "coach",
       "jihadist",
       "rebel",
       "troop",
       "force"
      ],
      "in": [
       "coup"
      ],
      "obj.mod": [
       "club"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "become",
     "verbs": [
      "become"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "xcomp.of",
      "obj.of",
      "xcomp.mod",
      "obj.mod"
     ],
     "details": {
      "office": [
       "xcomp",
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@person"
      ],
      "xcomp obj": [
       "@office",
       "member"
      ]
     },
     "unless": {
      "xcomp.to-do obj.to-do": [
       "@any"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "win-office",
     "verbs": [
      "win",
      "retain",
      "secure",
      "gain",
      "clinch"
     ],
     "object": [
      "election",
      "presidency",
      "seat",
      "re-election",
      "reelection",
      "leadership",
      "runoff",
      "term"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "obj.in",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "defeat-opponent",
     "verbs": [
      "defeat",
      "beat",
      "unseat"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in"
     ],
     "if": {
      "subj": [
       "@person"
      ],
      "obj": [
       "opponent",
       "rival",
       "incumbent",
       "challenger",
       "candidate"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "lose-office",
     "verbs": [
      "lose"
     ],
     "object": [
      "seat",
      "election",
      "presidency"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in"
     ],
     "if": {
      "subj": [
       "@person"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "receive-votes",
     "verbs": [
      "receive"
     ],
     "object": [
      "vote"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@person"
      ]
     },
     "echo": true,
     "sure": 0.4
    },
    {
     "id": "elected-are",
     "nouns": [
      "elect"
     ],
     "source": [
      "subj"
     ],
     "copular": true,
     "sure": 0.4
    },
    {
     "id": "impeached",
     "verbs": [
      "impeach",
      "unseat",
      "vote_out"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "by"
     ],
     "if": {
      "obj": [
       "@officeholder",
       "@official",
       "@person"
      ]
     },
     "passive": true,
     "sure": 0.65
    },
    {
     "id": "government-falls",
     "verbs": [
      "collapse",
      "fall"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in"
     ],
     "if": {
      "subj": [
       "government",
       "cabinet",
       "coalition"
      ]
     },
     "unless": {
      "by to in": [
       "percent",
       "rate",
       "price",
       "line"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "no-confidence",
     "verbs": [
      "lose",
      "survive",
      "win"
     ],
     "object": [
      "vote",
      "motion"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "obj.mod obj.of obj.in": [
       "confidence",
       "no-confidence",
       "impeachment"
      ]
     },
     "needs": [
      "nothing"
     ],
     "sure": 0.5
    },
    {
     "id": "hand-power",
     "verbs": [
      "transfer",
      "hand",
      "hand_over",
      "cede",
      "give",
      "entrust",
      "pass"
     ],
     "object": [
      "power",
      "authority",
      "presidency",
      "premiership",
      "rein",
      "reins"
     ],
     "source": [
      "to"
     ],
     "target": [
      "subj",
      "obj.of",
      "in"
     ],
     "if": {
      "to": [
       "@person",
       "@official",
       "@force",
       "chief",
       "council"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "win-vote",
     "verbs": [
      "win",
      "score",
      "secure",
      "claim"
     ],
     "object": [
      "victory",
      "landslide",
      "majority",
      "vote",
      "poll",
      "election"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "obj.in",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@person",
       "@official",
       "party",
       "candidate",
       "coalition",
       "alliance",
       "opposition",
       "incumbent",
       "bloc"
      ],
      "in obj.in obj.mod obj obj.of": [
       "election",
       "poll",
       "vote",
       "ballot",
       "runoff",
       "referendum",
       "parliament",
       "assembly",
       "landslide",
       "presidential",
       "parliamentary",
       "general"
      ]
     },
     "unless": {
      "obj.mod": [
       "battlefield"
      ],
      "subj": [
       "team",
       "club",
       "player",
       "side"
      ],
      "obj.in in": [
       "@contest"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "election-victory",
     "nouns": [
      "victory",
      "win",
      "landslide"
     ],
     "source": [
      "of",
      "poss",
      "by"
     ],
     "target": [
      "in"
     ],
     "if": {
      "mod in": [
       "election",
       "electoral",
       "landslide",
       "poll",
       "presidential",
       "vote",
       "parliamentary"
      ],
      "of poss by": [
       "@person",
       "@official",
       "party",
       "candidate",
       "coalition",
       "alliance",
       "opposition",
       "incumbent"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.5
    },
    {
     "id": "monarch-dies",
     "verbs": [
      "die",
      "pass_away"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "president",
       "premier",
       "king",
       "queen",
       "emir",
       "sultan",
       "prince",
       "pope",
       "governor",
       "minister",
       "chancellor",
       "speaker"
      ]
     },
     "unless": {
      "subj.mod": [
       "former",
       "ex"
      ],
      "in": [
       "crash"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "died-in-office",
     "verbs": [
      "die"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "in": [
       "office"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "appointment",
     "nouns": [
      "appointment",
      "inauguration",
      "resignation",
      "dismissal",
      "election",
      "re-election",
      "nomination",
      "swearing-in"
     ],
     "source": [
      "of",
      "poss"
     ],
     "target": [
      "as",
      "to"
     ],
     "details": {
      "office": [
       "as"
      ]
     },
     "if": {
      "of poss": [
       "@person",
       "@official"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "protest",
   "label": "protests against",
   "about": "Demonstrations, strikes, hunger strikes, boycotts.",
   "plover": {
    "type": "PROTEST",
    "mode": "demo"
   },
   "contexts": [],
   "cameo": "140",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "demonstrate",
     "verbs": [
      "protest",
      "riot",
      "picket",
      "agitate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "at",
      "over",
      "obj"
     ],
     "content": [
      "against",
      "over",
      "for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "opponent",
       "supporter",
       "thousand",
       "hundred",
       "crowd",
       "family",
       "union",
       "group",
       "organization",
       "organisation"
      ]
     },
     "unless": {
      "that": [
       "@any"
      ],
      "to with": [
       "@state",
       "@official"
      ],
      "subj": [
       "@state",
       "@official",
       "spokesman",
       "spokesperson"
      ],
      "obj": [
       "innocence",
       "loyalty",
       "love"
      ]
     },
     "cameo": "141",
     "sure": 0.75
    },
    {
     "id": "demonstrate-in",
     "verbs": [
      "demonstrate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "at",
      "over"
     ],
     "content": [
      "against",
      "over",
      "for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "opponent",
       "supporter",
       "thousand",
       "hundred",
       "crowd",
       "family",
       "union"
      ]
     },
     "unless": {
      "that obj to-do": [
       "@any"
      ]
     },
     "cameo": "141",
     "sure": 0.75
    },
    {
     "id": "rally-march",
     "verbs": [
      "rally",
      "march",
      "walk_out",
      "parade",
      "gather",
      "assemble",
      "converge",
      "mass",
      "camp_out",
      "camp",
      "flood",
      "throng",
      "picket"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "outside",
      "at",
      "in.mod"
     ],
     "content": [
      "for",
      "over",
      "to-do"
     ],
     "if": {
      "subj": [
       "@people",
       "thousand",
       "hundred",
       "crowd",
       "supporter",
       "opponent",
       "union",
       "dozen",
       "ten",
       "score",
       "@demonstrator"
      ],
      "against through in on outside over for to near at": [
       "@place",
       "street",
       "square",
       "road",
       "parliament",
       "embassy",
       "consulate",
       "ministry",
       "palace",
       "building",
       "headquarters",
       "office",
       "court",
       "capital",
       "city",
       "centre",
       "center",
       "campus",
       "government",
       "law",
       "bill",
       "resignation",
       "demand",
       "protest",
       "rally"
      ]
     },
     "unless": {
      "subj": [
       "stock",
       "share",
       "dollar",
       "market",
       "official",
       "minister",
       "leader",
       "envoy",
       "troop",
       "soldier",
       "force",
       "delegate",
       "tourist",
       "visitor",
       "fan",
       "mourner",
       "negotiator",
       "diplomat",
       "mediator",
       "ambassador",
       "representative",
       "general",
       "lawmaker",
       "president"
      ],
      "for in to at": [
       "@gathering",
       "@talks",
       "@contest",
       "funeral",
       "wedding",
       "party",
       "prayer",
       "mass",
       "service"
      ]
     },
     "cameo": "141",
     "sure": 0.6
    },
    {
     "id": "demonstrators-gather",
     "verbs": [
      "gather",
      "assemble",
      "march",
      "rally",
      "converge",
      "chant",
      "wave",
      "shout",
      "burn",
      "occupy",
      "storm",
      "surround",
      "picket",
      "block",
      "barricade",
      "throw",
      "hurl",
      "pelt",
      "scuffle",
      "clash",
      "camp"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "outside",
      "at"
     ],
     "content": [
      "for",
      "over"
     ],
     "if": {
      "subj": [
       "@demonstrator"
      ]
     },
     "cameo": "141",
     "sure": 0.65
    },
    {
     "id": "chant",
     "verbs": [
      "chant",
      "shout",
      "wave",
      "carry",
      "hold_up",
      "brandish"
     ],
     "object": [
      "slogan",
      "banner",
      "placard",
      "sign",
      "flag",
      "anti-government"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "obj.against",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@people",
       "crowd",
       "thousand",
       "hundred",
       "dozen",
       "supporter",
       "opponent"
      ]
     },
     "unless": {
      "subj": [
       "@official"
      ]
     },
     "cameo": "141",
     "sure": 0.5
    },
    {
     "id": "walk-off",
     "verbs": [
      "walk_off",
      "down",
      "lay_down"
     ],
     "object": [
      "job",
      "tool",
      "work"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at",
      "against"
     ],
     "cameo": "143",
     "sure": 0.6
    },
    {
     "id": "boycott",
     "verbs": [
      "boycott"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.by",
      "obj.in",
      "obj"
     ],
     "if": {
      "subj": [
       "@any"
      ]
     },
     "unless": {
      "subj obj": [
       "@contest",
       "team"
      ]
     },
     "cameo": "140",
     "sure": 0.75
    },
    {
     "id": "take-to-streets",
     "verbs": [
      "take",
      "pour",
      "spill",
      "flood",
      "fill",
      "hit",
      "return",
      "come",
      "throng"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "content": [
      "for",
      "over",
      "to-do"
     ],
     "if": {
      "to into obj": [
       "street"
      ]
     },
     "unless": {
      "subj": [
       "car",
       "bus",
       "product",
       "app",
       "water",
       "film",
       "police",
       "tank"
      ]
     },
     "cameo": "141",
     "sure": 0.8
    },
    {
     "id": "stage",
     "verbs": [
      "stage",
      "hold",
      "organize",
      "organise",
      "mount",
      "start",
      "begin",
      "launch",
      "lead",
      "join",
      "declare",
      "call",
      "attend"
     ],
     "object": [
      "protest",
      "demonstration",
      "rally",
      "march",
      "sit-in",
      "sit",
      "strike",
      "boycott",
      "vigil",
      "riot",
      "walkout",
      "hunger-strike",
      "picket",
      "demo",
      "stoppage",
      "blockade",
      "protest-march"
     ],
     "source": [
      "subj",
      "by",
      "obj.by",
      "obj.of"
     ],
     "target": [
      "against",
      "at",
      "outside",
      "obj.against",
      "obj.at",
      "obj.outside",
      "over.of"
     ],
     "content": [
      "for",
      "over"
     ],
     "if": {
      "obj obj.mod": [
       "protest",
       "demonstration",
       "rally",
       "march",
       "sit-in",
       "sit",
       "strike",
       "boycott",
       "vigil",
       "riot",
       "walkout",
       "hunger-strike",
       "hunger",
       "picket",
       "demo",
       "stoppage"
      ]
     },
     "unless": {
      "obj.mod": [
       "air",
       "missile",
       "drone",
       "military",
       "precision",
       "nuclear",
       "pre-emptive",
       "preemptive",
       "campaign",
       "election",
       "victory",
       "stock",
       "dakar",
       "car"
      ],
      "obj.on on": [
       "@place",
       "@structure",
       "@force"
      ],
      "obj.against": [
       "militant",
       "target",
       "position",
       "site",
       "facility"
      ],
      "subj": [
       "@contest"
      ]
     },
     "needs": [
      "nothing"
     ],
     "cameo": "141",
     "sure": 0.75
    },
    {
     "id": "on-strike",
     "verbs": [
      "go",
      "be"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "on": [
       "strike"
      ]
     },
     "unless": {
      "on.mod": [
       "air",
       "hunger"
      ]
     },
     "cameo": "143",
     "sure": 0.75
    },
    {
     "id": "strike-predicate",
     "nouns": [
      "strike"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against"
     ],
     "if": {
      "prep": [
       "on"
      ],
      "subj": [
       "@people"
      ]
     },
     "cameo": "143",
     "sure": 0.6
    },
    {
     "id": "stop-work",
     "verbs": [
      "stop",
      "down",
      "halt"
     ],
     "object": [
      "work",
      "tool"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at",
      "against"
     ],
     "if": {
      "subj": [
       "@people",
       "union"
      ]
     },
     "cameo": "143",
     "sure": 0.6
    },
    {
     "id": "symbols",
     "verbs": [
      "burn",
      "torch",
      "trample",
      "block",
      "barricade",
      "blockade",
      "occupy",
      "obstruct",
      "set_fire",
      "set_alight"
     ],
     "object": [
      "flag",
      "effigy",
      "road",
      "highway",
      "street",
      "tyre",
      "tire",
      "bridge",
      "square",
      "entrance",
      "crossing",
      "motorway",
      "intersection",
      "border",
      "portrait",
      "poster"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "against",
      "obj.mod",
      "obj.with",
      "obj.to"
     ],
     "if": {
      "subj": [
       "@people",
       "@demonstrator",
       "crowd"
      ]
     },
     "unless": {
      "subj": [
       "soldier",
       "troop",
       "police",
       "militant",
       "rebel",
       "gunman",
       "officer"
      ]
     },
     "cameo": "145",
     "sure": 0.7
    },
    {
     "id": "spark",
     "verbs": [
      "spark",
      "trigger",
      "provoke",
      "prompt",
      "ignite",
      "cause",
      "fuel",
      "inspire",
      "unleash",
      "set_off",
      "stoke",
      "reignite"
     ],
     "object": [
      "protest",
      "demonstration",
      "riot",
      "unrest",
      "rally",
      "strike",
      "uprising"
     ],
     "source": [
      "obj.by",
      "obj.of",
      "obj.from",
      "obj.mod"
     ],
     "target": [
      "obj.against"
     ],
     "unless": {
      "obj.mod": [
       "air",
       "missile",
       "drone",
       "diplomatic",
       "formal",
       "official"
      ]
     },
     "needs": [
      "nothing"
     ],
     "cameo": "141",
     "sure": 0.55
    },
    {
     "id": "protest-noun",
     "nouns": [
      "protest",
      "demonstration",
      "riot",
      "sit-in",
      "sit",
      "rally",
      "demo",
      "unrest",
      "uprising",
      "walkout",
      "vigil",
      "picket",
      "march"
     ],
     "source": [
      "by",
      "of",
      "from",
      "mod",
      "subj"
     ],
     "target": [
      "against",
      "over.of",
      "at",
      "outside"
     ],
     "content": [
      "over",
      "for"
     ],
     "unless": {
      "mod": [
       "official",
       "formal",
       "diplomatic",
       "strong",
       "campaign",
       "election",
       "stock",
       "market",
       "price",
       "late",
       "road",
       "car",
       "silent",
       "letter"
      ],
      "prep": [
       "in",
       "under",
       "without",
       "of"
      ],
      "of": [
       "support",
       "force",
       "strength",
       "strength",
       "concept"
      ],
      "in": [
       "price",
       "stock",
       "share",
       "market"
      ]
     },
     "needs": [
      "side",
      "placed"
     ],
     "cameo": "141",
     "sure": 0.55
    },
    {
     "id": "protests-erupt",
     "verbs": [
      "erupt",
      "break_out",
      "rock",
      "sweep",
      "grip",
      "flare_up",
      "spread",
      "paralyze",
      "paralyse",
      "engulf",
      "roil",
      "resume",
      "continue",
      "rage",
      "shake"
     ],
     "source": [
      "subj.by",
      "subj.of",
      "subj.mod"
     ],
     "target": [
      "subj.against",
      "against"
     ],
     "if": {
      "subj": [
       "protest",
       "demonstration",
       "riot",
       "unrest",
       "uprising",
       "strike",
       "rally"
      ]
     },
     "unless": {
      "subj.mod": [
       "air",
       "missile",
       "drone"
      ]
     },
     "needs": [
      "nothing"
     ],
     "cameo": "141",
     "sure": 0.55
    },
    {
     "id": "refuse-food",
     "verbs": [
      "refuse",
      "reject"
     ],
     "object": [
      "food",
      "meal"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "prisoner",
       "inmate",
       "detainee",
       "activist",
       "protester",
       "hostage",
       "striker"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "hunger-strike",
     "nouns": [
      "strike",
      "hunger-strike"
     ],
     "source": [
      "subj",
      "poss",
      "by",
      "of"
     ],
     "target": [
      "against"
     ],
     "if": {
      "mod": [
       "hunger",
       "general",
       "labor",
       "labour",
       "wildcat",
       "transport",
       "rail",
       "nationwide",
       "industrial"
      ]
     },
     "cameo": "142",
     "sure": 0.7
    }
   ],
   "examples": []
  },
  {
   "kind": "reject",
   "label": "rejects",
   "about": "Refuses, vetoes, denies, dismisses, opposes, ignores an offer, turns boats away.",
   "plover": {
    "type": "REJECT",
    "mode": null
   },
   "contexts": [],
   "cameo": "120",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "reject",
     "verbs": [
      "reject",
      "rebuff",
      "spurn",
      "repudiate",
      "refute",
      "rebut",
      "disavow",
      "dispute",
      "brush_aside",
      "brush_off",
      "shrug_off",
      "wave_off",
      "wave_away",
      "pooh-pooh",
      "scoff_at",
      "laugh_off"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "at",
      "off",
      "off.poss",
      "obj.that.subj",
      "that.subj"
     ],
     "content": [
      "obj",
      "that"
     ],
     "unless": {
      "subj": [
       "@contest",
       "body",
       "immune"
      ],
      "obj": [
       "island",
       "reef",
       "shoal",
       "territory",
       "border",
       "area",
       "sea"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "dismiss",
     "verbs": [
      "dismiss",
      "discount",
      "overrule",
      "throw_out",
      "strike_down",
      "quash"
     ],
     "object": [
      "@demand",
      "rumor",
      "rumour",
      "suggestion",
      "concern",
      "talk",
      "notion",
      "threat",
      "lawsuit",
      "case",
      "motion",
      "challenge",
      "fear"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.by",
      "obj",
      "by"
     ],
     "sure": 0.75
    },
    {
     "id": "refuse",
     "verbs": [
      "refuse",
      "decline"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "to-do.obj",
      "to-do.with",
      "to-do.to"
     ],
     "content": [
      "to-do",
      "obj"
     ],
     "if": {
      "to-do obj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "@money"
      ],
      "obj": [
       "@money",
       "comment"
      ],
      "to-do": [
       "comment",
       "elaborate",
       "answer",
       "speculate",
       "discuss",
       "say",
       "specify",
       "disclose",
       "divulge",
       "reveal"
      ],
      "to-do.obj": [
       "detail",
       "comment",
       "name",
       "information",
       "identity",
       "reason",
       "explanation",
       "figure",
       "timeline",
       "breakdown"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "deny",
     "verbs": [
      "deny"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj",
      "that"
     ],
     "content": [
      "that",
      "obj",
      "ing"
     ],
     "unless": {
      "obj": [
       "entry"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "turn-down",
     "verbs": [
      "turn_down",
      "vote_down"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "sure": 0.75
    },
    {
     "id": "turn-away",
     "verbs": [
      "turn_away",
      "turn_back",
      "turn_around",
      "push_back"
     ],
     "object": [
      "boat",
      "migrant",
      "refugee",
      "ship",
      "seeker",
      "people",
      "person",
      "vessel",
      "rohingya"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "from"
     ],
     "sure": 0.7
    },
    {
     "id": "refuse-entry",
     "verbs": [
      "deny",
      "refuse"
     ],
     "object": [
      "entry",
      "access",
      "permission",
      "visa",
      "request"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj",
      "to",
      "for"
     ],
     "sure": 0.75
    },
    {
     "id": "oppose",
     "verbs": [
      "oppose",
      "veto",
      "resist",
      "thwart",
      "stonewall",
      "disregard",
      "defy",
      "contest"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "obj.for",
      "obj.to",
      "obj.against"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "@people",
       "@we",
       "country",
       "nation",
       "state"
      ]
     },
     "unless": {
      "obj": [
       "temptation",
       "disease",
       "infection",
       "arrest",
       "election",
       "seat"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "challenge",
     "verbs": [
      "challenge",
      "dispute",
      "contest"
     ],
     "object": [
      "report",
      "decision",
      "plan",
      "result",
      "ruling",
      "claim",
      "finding",
      "order",
      "legitimacy",
      "account"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "sure": 0.6
    },
    {
     "id": "fail-to-agree",
     "verbs": [
      "fail"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.with"
     ],
     "if": {
      "to-do": [
       "reach",
       "agree"
      ],
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "block",
     "verbs": [
      "block",
      "obstruct"
     ],
     "object": [
      "resolution",
      "bill",
      "motion",
      "measure",
      "proposal",
      "attempt",
      "move",
      "statement",
      "candidacy",
      "bid",
      "accession",
      "membership",
      "mission",
      "delegation",
      "visit",
      "inspection",
      "inspector",
      "inquiry",
      "probe",
      "investigation",
      "envoy",
      "sanction",
      "deal",
      "agreement",
      "loan",
      "declaration",
      "communique",
      "appointment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "sure": 0.7
    },
    {
     "id": "rule-out",
     "verbs": [
      "rule_out",
      "object_to",
      "balk_at",
      "vote_against",
      "say_no_to",
      "snub",
      "baulk_at",
      "disagree_with",
      "back_away_from",
      "walk_away_from"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "to",
      "at",
      "against",
      "with",
      "from"
     ],
     "content": [
      "obj",
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "@people",
       "@we"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "ignore",
     "verbs": [
      "ignore",
      "defy",
      "disregard"
     ],
     "object": [
      "@demand",
      "order",
      "court"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "no-intention",
     "verbs": [
      "have"
     ],
     "object": [
      "intention",
      "interest",
      "intent",
      "desire",
      "wish",
      "appetite"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.in.with",
      "in.with",
      "obj.of.with",
      "to-do.with",
      "obj.to-do.with",
      "obj.of.obj",
      "to-do.obj",
      "obj.to-do.obj"
     ],
     "content": [
      "obj.of",
      "obj.in",
      "of",
      "in",
      "to-do",
      "obj.to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj.of obj.in of in to-do obj.to-do": [
       "@any"
      ]
     },
     "unless": {
      "obj.to-do to-do obj.of of": [
       "harm",
       "attack",
       "interfere",
       "hurt",
       "invade",
       "threaten",
       "escalate",
       "provoke"
      ]
     },
     "negated": true,
     "sure": 0.65
    },
    {
     "id": "little-interest",
     "verbs": [
      "have",
      "show",
      "see"
     ],
     "object": [
      "interest",
      "appetite",
      "desire"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.in.with",
      "in.with",
      "obj.in.obj",
      "in.obj"
     ],
     "content": [
      "obj.in",
      "in"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj.mod": [
       "little",
       "scant"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "no-question",
     "nouns": [
      "question"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "of.obj",
      "of.with"
     ],
     "content": [
      "of"
     ],
     "if": {
      "self": [
       "@no"
      ],
      "of": [
       "@any"
      ],
      "voice": [
       "@actor"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "not-recognise",
     "verbs": [
      "recognize",
      "recognise",
      "accept",
      "acknowledge"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.by",
      "obj.poss",
      "obj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj": [
       "@any"
      ]
     },
     "unless": {
      "as": [
       "@person"
      ]
     },
     "negated": true,
     "sure": 0.6
    },
    {
     "id": "groundless",
     "adjectives": [
      "groundless",
      "baseless",
      "unfounded",
      "untrue",
      "false",
      "fabricated",
      "unsubstantiated"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.of",
      "subj.poss",
      "subj.mod"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@demand",
       "rumor",
       "rumour",
       "suggestion",
       "report",
       "account",
       "notion",
       "statement"
      ]
     },
     "copular": true,
     "sure": 0.65
    },
    {
     "id": "express-opposition",
     "verbs": [
      "express",
      "voice",
      "reiterate",
      "reaffirm",
      "declare",
      "state",
      "announce",
      "register",
      "underscore",
      "restate",
      "repeat",
      "issue",
      "make"
     ],
     "object": [
      "opposition",
      "rejection",
      "refusal",
      "denial",
      "objection"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "of",
      "obj.to",
      "obj.of"
     ],
     "content": [
      "to",
      "obj.to"
     ],
     "sure": 0.8
    },
    {
     "id": "unresponsive",
     "adjectives": [
      "unresponsive",
      "deaf",
      "silent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.by",
      "to.of",
      "to.poss",
      "to.from",
      "to"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to": [
       "@demand",
       "call",
       "overture",
       "message",
       "letter",
       "outreach"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "call-baseless",
     "verbs": [
      "call",
      "brand",
      "label",
      "term",
      "describe",
      "deem",
      "dub"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.by",
      "obj.poss",
      "obj.of",
      "obj.mod"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@demand",
       "report",
       "account",
       "rumor",
       "rumour",
       "suggestion",
       "it",
       "them"
      ],
      "as xcomp": [
       "baseless",
       "groundless",
       "false",
       "unfounded",
       "untrue",
       "fabricated",
       "ridiculous",
       "absurd",
       "nonsense",
       "fabrication",
       "propaganda",
       "rubbish",
       "fiction"
      ]
     },
     "sure": 0.95
    },
    {
     "id": "be-against",
     "nouns": [
      "plan",
      "idea",
      "move",
      "proposal",
      "use",
      "decision",
      "deployment",
      "war",
      "intervention",
      "sanction",
      "escalation",
      "measure",
      "deal",
      "resolution"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "poss",
      "of",
      "by"
     ],
     "if": {
      "prep": [
       "against"
      ],
      "subj": [
       "@actor"
      ]
     },
     "copular": true,
     "sure": 0.55
    },
    {
     "id": "cold-water",
     "verbs": [
      "pour",
      "throw"
     ],
     "object": [
      "water"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on.poss",
      "on.of",
      "on.by"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.mod": [
       "cold"
      ],
      "on": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "be-lies",
     "nouns": [
      "lie",
      "fabrication",
      "falsehood",
      "slander",
      "nonsense",
      "propaganda"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.of",
      "subj.poss",
      "subj.mod"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@demand",
       "report",
       "account",
       "rumor",
       "rumour",
       "suggestion",
       "statement"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "opposed",
     "adjectives": [
      "opposed",
      "unwilling",
      "reluctant"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "content": [
      "to",
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to to-do": [
       "@any"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "no-answer",
     "verbs": [
      "respond",
      "reply",
      "answer",
      "react",
      "pick_up"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.of",
      "to.by",
      "by",
      "to.from",
      "to.poss",
      "to"
     ],
     "content": [
      "to",
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to obj": [
       "@demand",
       "call",
       "phone",
       "message",
       "letter",
       "contact",
       "inquiry",
       "overture"
      ]
     },
     "unless": {
      "to obj": [
       "question",
       "email",
       "request-for-comment",
       "comment",
       "reporter"
      ]
     },
     "negated": true,
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "unanswered",
     "verbs": [
      "go",
      "remain",
      "be"
     ],
     "source": [
      "by"
     ],
     "target": [
      "subj.by",
      "subj.of",
      "subj.poss",
      "subj.from"
     ],
     "if": {
      "xcomp": [
       "unanswered",
       "unheeded",
       "ignored"
      ],
      "subj": [
       "call",
       "request",
       "appeal",
       "demand",
       "letter",
       "message",
       "plea",
       "proposal",
       "offer",
       "warning"
      ]
     },
     "needs": [
      "nothing"
     ],
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "no-response",
     "nouns": [
      "response",
      "reply",
      "answer"
     ],
     "source": [
      "from",
      "by",
      "poss"
     ],
     "target": [
      "to"
     ],
     "if": {
      "self": [
       "@no"
      ],
      "from by poss": [
       "@actor"
      ]
     },
     "joins": true,
     "sure": 0.5
    },
    {
     "id": "will-not-attend",
     "verbs": [
      "attend",
      "join",
      "participate",
      "take_part"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.mod",
      "obj",
      "in.of",
      "in.poss",
      "in.mod"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "negated": true,
     "joins": true,
     "sure": 0.6
    },
    {
     "id": "will-refuse",
     "verbs": [
      "accept",
      "recognize",
      "recognise",
      "negotiate",
      "talk",
      "meet",
      "sign",
      "agree",
      "allow",
      "permit",
      "give",
      "provide",
      "withdraw",
      "surrender",
      "bow",
      "compromise",
      "resume",
      "support",
      "extradite",
      "send",
      "hand_over",
      "release",
      "recognise",
      "lift",
      "stop",
      "change",
      "return",
      "cooperate",
      "retreat",
      "abandon",
      "pay",
      "give_up",
      "yield",
      "renounce"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "with",
      "to",
      "obj.to",
      "obj.for",
      "obj.with",
      "for",
      "in.of",
      "in.poss",
      "in.mod",
      "in",
      "obj.of"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "negated": true,
     "sure": 0.55
    },
    {
     "id": "pull-back",
     "nouns": [
      "refusal",
      "rejection",
      "veto"
     ],
     "source": [
      "poss",
      "by",
      "of"
     ],
     "target": [
      "of",
      "to",
      "to-do.obj"
     ],
     "content": [
      "to-do",
      "of"
     ],
     "needs": [
      "side"
     ],
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "request",
   "label": "asks",
   "about": "Urges, calls on, demands, appeals, proposes talks; \"must\" and \"should\" said to a named party.",
   "plover": {
    "type": "REQUEST",
    "mode": null
   },
   "contexts": [],
   "cameo": "020",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "urge",
     "verbs": [
      "urge",
      "implore",
      "beg",
      "beseech",
      "exhort",
      "entreat",
      "importune",
      "petition"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj"
     ],
     "content": [
      "to-do",
      "that",
      "obj"
     ],
     "sure": 0.9
    },
    {
     "id": "ask",
     "verbs": [
      "ask",
      "request"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj",
      "obj",
      "from",
      "of",
      "for.from"
     ],
     "content": [
      "to-do",
      "that",
      "for",
      "obj"
     ],
     "if": {
      "to-do for that obj": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "question"
      ],
      "about regarding": [
       "@any"
      ],
      "to-do": [
       "convey",
       "pass_on"
      ],
      "to-do.obj": [
       "regards",
       "greeting",
       "greetings",
       "wish"
      ],
      "that": [
       "@question"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "encourage",
     "verbs": [
      "encourage",
      "advise",
      "counsel",
      "press",
      "pressure",
      "lobby",
      "persuade",
      "prod",
      "nudge",
      "pressurize",
      "pressurise",
      "instruct",
      "push",
      "challenge",
      "dare"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "to-do",
      "for",
      "on"
     ],
     "if": {
      "to-do for": [
       "@any"
      ],
      "obj": [
       "@actor",
       "@people",
       "@official"
      ]
     },
     "unless": {
      "obj": [
       "@abstract"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "count-on",
     "verbs": [
      "count",
      "rely",
      "bank",
      "look",
      "depend"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "to"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "on to": [
       "@actor",
       "@people"
      ],
      "to-do": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "appeal-noun",
     "nouns": [
      "appeal",
      "plea"
     ],
     "source": [
      "poss",
      "by",
      "from"
     ],
     "if": {
      "poss by from": [
       "@actor"
      ],
      "mod": [
       "emergency",
       "humanitarian",
       "flash",
       "urgent",
       "joint"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "encourage-talks",
     "verbs": [
      "encourage"
     ],
     "object": [
      "talk",
      "dialogue",
      "negotiation",
      "restraint",
      "return",
      "resumption",
      "implementation"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.between",
      "between",
      "obj.by",
      "obj.with",
      "by"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "call-on",
     "verbs": [
      "call_on",
      "call_upon",
      "appeal_to",
      "plead_with",
      "prevail_on",
      "lean_on",
      "turn_to"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "upon",
      "to",
      "with",
      "obj"
     ],
     "content": [
      "to-do",
      "for",
      "that"
     ],
     "if": {
      "on upon to with obj": [
       "@actor",
       "@people"
      ]
     },
     "unless": {
      "obj": [
       "@assault",
       "decision",
       "move",
       "act",
       "action",
       "remark",
       "plan",
       "vote",
       "result",
       "punishment"
      ]
     },
     "sure": 0.9
    },
    {
     "id": "call-for",
     "verbs": [
      "call_for",
      "appeal_for",
      "plead_for",
      "push_for",
      "press_for",
      "lobby_for",
      "clamor_for",
      "clamour_for",
      "advocate_for",
      "agitate_for",
      "campaign_for"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "for.subj",
      "for.of",
      "for.by",
      "for.in",
      "for.on",
      "for.deep-of",
      "for.deep-in"
     ],
     "content": [
      "for"
     ],
     "unless": {
      "for": [
       "president",
       "presidency",
       "office",
       "seat",
       "election",
       "re-election",
       "mayor",
       "governor",
       "parliament"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "demand-leave",
     "verbs": [
      "demand",
      "request"
     ],
     "object": [
      "withdrawal",
      "pullout",
      "retreat",
      "departure",
      "exit",
      "removal",
      "release",
      "extradition",
      "return",
      "expulsion",
      "resignation"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.by",
      "obj.poss",
      "obj.of.poss",
      "obj.of.mod",
      "obj.of",
      "of"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@we"
      ]
     },
     "cameo": "100",
     "sure": 0.75
    },
    {
     "id": "insist-that",
     "verbs": [
      "insist"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "that.subj"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@we"
      ],
      "that": [
       "@subjunctive"
      ]
     },
     "cameo": "100",
     "sure": 0.7
    },
    {
     "id": "must-be",
     "verbs": [
      "release",
      "lift",
      "end",
      "stop",
      "halt",
      "cease",
      "declare",
      "implement",
      "respect",
      "return",
      "withdraw",
      "protect",
      "investigate",
      "punish",
      "observe",
      "remove",
      "free",
      "dismantle",
      "open",
      "resume",
      "suspend",
      "allow",
      "prosecute",
      "fulfil",
      "fulfill",
      "disarm",
      "avoid",
      "be"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.of",
      "subj.poss",
      "by"
     ],
     "content": [
      "self"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj obj": [
       "hostage",
       "prisoner",
       "detainee",
       "captive",
       "ceasefire",
       "cease-fire",
       "truce",
       "violence",
       "fighting",
       "attack",
       "war",
       "siege",
       "blockade",
       "sanction",
       "resolution",
       "election",
       "aid",
       "hostility",
       "bloodshed",
       "occupation",
       "provocation",
       "shelling",
       "bombing",
       "embargo",
       "treaty",
       "accord",
       "agreement",
       "law",
       "right"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "modal": [
      "must",
      "should"
     ],
     "sure": 0.5
    },
    {
     "id": "demand",
     "verbs": [
      "demand",
      "insist_on",
      "require_of"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "obj.from",
      "obj.of",
      "obj.by",
      "that.subj"
     ],
     "content": [
      "obj",
      "that",
      "on",
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@we"
      ]
     },
     "cameo": "100",
     "sure": 0.75
    },
    {
     "id": "seek",
     "verbs": [
      "seek",
      "solicit"
     ],
     "object": [
      "help",
      "assistance",
      "aid",
      "support",
      "release",
      "lifting",
      "removal",
      "withdrawal",
      "return",
      "end",
      "extradition",
      "clarification",
      "explanation",
      "asylum",
      "permission",
      "approval",
      "loan",
      "meeting",
      "talks",
      "talk",
      "backing",
      "protection",
      "refuge",
      "mediation",
      "intervention",
      "access",
      "consent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "in",
      "obj.from",
      "obj.of"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "propose",
     "verbs": [
      "propose",
      "suggest",
      "recommend",
      "offer"
     ],
     "object": [
      "talk",
      "meeting",
      "summit",
      "negotiation",
      "dialogue",
      "ceasefire",
      "truce",
      "plan",
      "mediation",
      "visit",
      "measure",
      "freeze",
      "conference",
      "resolution",
      "deal"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "with"
     ],
     "content": [
      "obj",
      "that",
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "draft-resolution",
     "verbs": [
      "submit",
      "circulate",
      "table",
      "introduce",
      "put_forward",
      "draft",
      "present",
      "propose",
      "distribute"
     ],
     "object": [
      "resolution",
      "motion"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "with",
      "obj.to",
      "obj.mod"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "well-advised",
     "verbs": [
      "advise"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "obj",
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "adv": [
       "well",
       "better"
      ],
      "obj subj": [
       "@actor"
      ],
      "voice": [
       "@actor"
      ],
      "to-do": [
       "@any"
      ]
     },
     "modal": [
      "would"
     ],
     "status": "happened",
     "sure": 0.6
    },
    {
     "id": "remind-of-duty",
     "verbs": [
      "remind"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj"
     ],
     "content": [
      "of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "of obj.of": [
       "obligation",
       "duty",
       "responsibility",
       "commitment",
       "promise"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "give-instructions",
     "verbs": [
      "give",
      "issue"
     ],
     "object": [
      "instruction",
      "order",
      "directive"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "obj.to"
     ],
     "content": [
      "to-do",
      "obj.to-do",
      "that",
      "obj.that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official",
       "@body"
      ],
      "to-do obj.to-do that obj.that": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "order-that",
     "verbs": [
      "order",
      "instruct",
      "decree",
      "direct"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "that.subj"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "court",
       "judge",
       "tribunal"
      ],
      "that": [
       "@subjunctive"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "apply-for",
     "verbs": [
      "apply"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for.from"
     ],
     "content": [
      "for",
      "to-do"
     ],
     "if": {
      "subj": [
       "@state",
       "@organization",
       "government"
      ],
      "for to.for to-do": [
       "loan",
       "membership",
       "asylum",
       "admission",
       "help",
       "aid",
       "assistance",
       "bailout",
       "join",
       "visa",
       "observer",
       "status"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "offer-reward",
     "verbs": [
      "offer"
     ],
     "object": [
      "reward",
      "bounty"
     ],
     "source": [
      "subj"
     ],
     "content": [
      "for",
      "obj.for",
      "obj.deep-for"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "for obj.for obj.deep-for": [
       "information",
       "tip",
       "capture",
       "arrest",
       "evidence"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "propose-that",
     "verbs": [
      "propose",
      "suggest",
      "recommend"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "that": [
       "@subjunctive"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "invite",
     "verbs": [
      "invite"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "to-do",
      "to"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@actor",
       "@official"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "order",
     "verbs": [
      "order",
      "command",
      "direct",
      "tell"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body",
       "court",
       "judge",
       "tribunal"
      ],
      "obj iobj": [
       "@actor",
       "@people",
       "@official"
      ],
      "to-do": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "@force"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "warn-against",
     "verbs": [
      "warn",
      "caution",
      "advise"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "against.to",
      "against.in"
     ],
     "content": [
      "against",
      "to-do"
     ],
     "if": {
      "against to-do": [
       "@any"
      ]
     },
     "unless": {
      "against to-do": [
       "@threatened"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "make-call",
     "verbs": [
      "make",
      "issue",
      "repeat",
      "reiterate",
      "renew",
      "join",
      "send",
      "launch",
      "echo",
      "press",
      "submit",
      "lodge",
      "file",
      "put_forward",
      "voice",
      "extend"
     ],
     "object": [
      "call",
      "appeal",
      "plea",
      "request",
      "demand",
      "proposal",
      "invitation",
      "petition"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.on",
      "obj.to",
      "on",
      "obj.for",
      "for",
      "to"
     ],
     "content": [
      "obj.to-do",
      "to-do",
      "obj.for",
      "for"
     ],
     "unless": {
      "obj.mod": [
       "phone",
       "telephone",
       "video",
       "conference",
       "courtesy"
      ],
      "obj": [
       "@distance"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "call-noun",
     "nouns": [
      "call",
      "appeal",
      "plea",
      "demand",
      "request"
     ],
     "source": [
      "subj",
      "poss",
      "by",
      "from",
      "of"
     ],
     "target": [
      "on",
      "to"
     ],
     "content": [
      "for",
      "to-do",
      "that"
     ],
     "if": {
      "for to-do that": [
       "@any"
      ],
      "poss by from": [
       "@actor"
      ]
     },
     "unless": {
      "mod": [
       "phone",
       "conference",
       "telephone"
      ],
      "with": [
       "@any"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.5
    },
    {
     "id": "at-request",
     "nouns": [
      "request",
      "urging",
      "insistence",
      "behest"
     ],
     "source": [
      "poss",
      "of"
     ],
     "if": {
      "prep": [
       "at"
      ],
      "poss of": [
       "@actor"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "call-upon-noun",
     "nouns": [
      "call",
      "appeal",
      "plea"
     ],
     "source": [
      "poss",
      "by",
      "from",
      "clause-subj"
     ],
     "target": [
      "on",
      "to"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "to-do": [
       "@any"
      ],
      "on to": [
       "@actor"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "expect",
     "verbs": [
      "expect",
      "want"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@we",
       "@actor"
      ],
      "to-do": [
       "@any"
      ],
      "obj": [
       "@actor"
      ]
     },
     "negated": false,
     "sure": 0.6
    },
    {
     "id": "expect-from",
     "verbs": [
      "expect",
      "want",
      "need"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "obj.from"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@we",
       "@state",
       "@official"
      ],
      "obj": [
       "decision",
       "action",
       "answer",
       "step",
       "response",
       "commitment",
       "clarification",
       "explanation",
       "guarantee",
       "help",
       "support",
       "weapon",
       "respect",
       "restraint",
       "progress",
       "result"
      ],
      "from obj.from": [
       "@actor",
       "partner",
       "ally"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "expect-implementation",
     "verbs": [
      "expect"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "obj.of",
      "obj.by"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@we"
      ],
      "obj": [
       "implementation",
       "deal",
       "agreement",
       "party"
      ],
      "to-do": [
       "@any"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "time-for",
     "nouns": [
      "time"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "for"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "it"
      ],
      "to-do": [
       "@any"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "time-now",
     "nouns": [
      "time"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "for"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "adv self.subj subj": [
       "now"
      ],
      "to-do": [
       "@any"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "must",
     "verbs": [
      "*"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "voice": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ],
      "self": [
       "ready",
       "prepared",
       "pay",
       "face",
       "suffer"
      ]
     },
     "modal": [
      "must",
      "should",
      "shall",
      "ought"
     ],
     "sure": 0.7
    },
    {
     "id": "need-to",
     "verbs": [
      "need",
      "have"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to-do": [
       "@any"
      ],
      "voice": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ],
      "obj": [
       "@any"
      ],
      "to-do": [
       "pay",
       "face",
       "suffer",
       "bear"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "stress-need",
     "verbs": [
      "stress",
      "emphasize",
      "emphasise",
      "underscore",
      "underline",
      "reiterate",
      "highlight",
      "reaffirm",
      "repeat",
      "affirm"
     ],
     "object": [
      "need",
      "necessity",
      "urgency"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.for",
      "for"
     ],
     "content": [
      "obj.to-do",
      "to-do"
     ],
     "if": {
      "obj.for for": [
       "@actor",
       "@people",
       "party",
       "side",
       "state",
       "country",
       "government",
       "leader"
      ],
      "obj.to-do to-do": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "pressure",
     "verbs": [
      "put",
      "exert",
      "mount",
      "apply"
     ],
     "object": [
      "pressure"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "obj.on"
     ],
     "content": [
      "to-do"
     ],
     "if": {
      "to-do": [
       "@any"
      ]
     },
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "retreat",
   "label": "withdraws",
   "about": "Withdrawals of forces, ceasefires declared or kept, disarmament, surrender.",
   "plover": {
    "type": "RETREAT",
    "mode": null
   },
   "contexts": [],
   "cameo": "087",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "withdraw-forces",
     "verbs": [
      "withdraw",
      "pull_out",
      "pull_back",
      "bring_home",
      "remove",
      "draw_down",
      "recall"
     ],
     "object": [
      "@force",
      "@arms",
      "presence",
      "staff",
      "peacekeeper",
      "contingent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "out"
     ],
     "needs": [
      "side"
     ],
     "cameo": "0874",
     "sure": 0.8
    },
    {
     "id": "evacuate-troops",
     "verbs": [
      "evacuate"
     ],
     "object": [
      "@force",
      "contingent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "out"
     ],
     "unless": {
      "obj": [
       "police",
       "guard"
      ]
     },
     "cameo": "0874",
     "sure": 0.7
    },
    {
     "id": "redeploy-from",
     "verbs": [
      "redeploy"
     ],
     "object": [
      "@force",
      "@arms",
      "presence",
      "contingent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "out"
     ],
     "if": {
      "from obj.from": [
       "@any"
      ]
     },
     "cameo": "0874",
     "sure": 0.7
    },
    {
     "id": "forces-withdraw",
     "verbs": [
      "withdraw",
      "pull_out",
      "retreat",
      "pull_back",
      "fall_back",
      "leave",
      "depart",
      "head_back",
      "vacate",
      "quit",
      "flee",
      "evacuate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "obj"
     ],
     "if": {
      "subj": [
       "troop",
       "soldier",
       "force",
       "army",
       "military",
       "marine",
       "peacekeeper",
       "fighter",
       "rebel",
       "militant",
       "@force",
       "@state"
      ],
      "from of obj": [
       "@place",
       "@actor",
       "@territory",
       "position",
       "front",
       "line",
       "checkpoint",
       "stronghold",
       "hill",
       "outpost",
       "sector",
       "zone",
       "enclave",
       "strip"
      ]
     },
     "unless": {
      "from of obj": [
       "@treaty",
       "@talks",
       "race",
       "contest",
       "election",
       "organization",
       "@body"
      ],
      "obj": [
       "@people",
       "@number",
       "national",
       "dozen",
       "hundred",
       "staff",
       "personnel",
       "diplomat",
       "family",
       "citizen"
      ],
      "subj": [
       "guard",
       "plane",
       "jet",
       "helicopter",
       "police",
       "ship",
       "vessel",
       "aircraft",
       "system",
       "group"
      ],
      "for": [
       "@any"
      ]
     },
     "cameo": "0874",
     "sure": 0.65
    },
    {
     "id": "reduce-presence",
     "verbs": [
      "reduce",
      "cut",
      "scale_back",
      "scale_down",
      "draw_down",
      "shrink",
      "downsize",
      "trim",
      "end",
      "wind_down",
      "wind_up",
      "terminate"
     ],
     "object": [
      "presence",
      "footprint",
      "troop",
      "force",
      "arsenal",
      "contingent",
      "stockpile"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "from"
     ],
     "cameo": "087",
     "sure": 0.7
    },
    {
     "id": "end-mission",
     "verbs": [
      "end",
      "close",
      "wrap_up",
      "wind_up",
      "terminate",
      "conclude"
     ],
     "object": [
      "mission",
      "operation",
      "deployment",
      "campaign"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "against",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@state",
       "nato",
       "@force",
       "pentagon"
      ],
      "in against obj.in": [
       "@actor",
       "@place"
      ]
     },
     "unless": {
      "obj.mod": [
       "diplomatic",
       "trade",
       "rescue",
       "space",
       "fact-finding",
       "relief"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "hand-over-base",
     "verbs": [
      "hand_over",
      "transfer",
      "return",
      "cede",
      "turn_over"
     ],
     "object": [
      "base",
      "outpost",
      "airfield",
      "garrison"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ],
      "to": [
       "@actor"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "disarm",
     "verbs": [
      "disarm",
      "demobilize",
      "demobilise",
      "demilitarize",
      "demilitarise",
      "denuclearize",
      "denuclearise",
      "decommission"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@force"
      ]
     },
     "cameo": "087",
     "sure": 0.7
    },
    {
     "id": "dismantle",
     "verbs": [
      "dismantle",
      "destroy",
      "decommission",
      "scrap",
      "surrender",
      "hand_over",
      "lay_down",
      "eliminate",
      "abandon",
      "give_up",
      "freeze"
     ],
     "object": [
      "arm",
      "weapon",
      "weaponry",
      "arsenal",
      "stockpile",
      "warhead",
      "reactor"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@force"
      ]
     },
     "cameo": "0862",
     "sure": 0.65
    },
    {
     "id": "lay-down-arms",
     "verbs": [
      "lay_down",
      "hand_in",
      "turn_in",
      "hand_over",
      "surrender",
      "give_up",
      "drop"
     ],
     "object": [
      "arm",
      "weapon",
      "gun",
      "rifle"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@force"
      ]
     },
     "unless": {
      "for": [
       "@money"
      ]
     },
     "cameo": "087",
     "sure": 0.65
    },
    {
     "id": "surrender",
     "verbs": [
      "surrender",
      "capitulate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@force"
      ]
     },
     "unless": {
      "obj": [
       "@any"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "ceasefire",
     "verbs": [
      "declare",
      "announce",
      "observe",
      "honor",
      "honour",
      "respect",
      "implement",
      "enter",
      "begin",
      "maintain",
      "hold",
      "extend",
      "proclaim",
      "reinstate",
      "restore",
      "prolong",
      "accept",
      "agree_to",
      "agree",
      "uphold"
     ],
     "object": [
      "ceasefire",
      "cease-fire",
      "truce",
      "armistice",
      "lull",
      "cessation",
      "pause"
     ],
     "source": [
      "subj",
      "between",
      "obj.between"
     ],
     "target": [
      "with",
      "against"
     ],
     "unless": {
      "obj.mod": [
       "tariff",
       "trade"
      ],
      "for": [
       "appeal"
      ]
     },
     "cameo": "0871",
     "sure": 0.75
    },
    {
     "id": "ceasefire-noun",
     "nouns": [
      "ceasefire",
      "cease-fire",
      "truce",
      "armistice"
     ],
     "source": [
      "between",
      "by",
      "subj",
      "poss",
      "mod"
     ],
     "target": [
      "with"
     ],
     "needs": [
      "sides",
      "supported"
     ],
     "status": "ongoing",
     "cameo": "0871",
     "sure": 0.6
    },
    {
     "id": "ceasefire-begins",
     "verbs": [
      "take",
      "come",
      "go",
      "enter",
      "begin",
      "start",
      "hold"
     ],
     "source": [
      "subj.between",
      "subj.by",
      "subj.with",
      "subj.mod"
     ],
     "if": {
      "subj": [
       "ceasefire",
       "cease-fire",
       "truce",
       "armistice",
       "lull",
       "cessation"
      ]
     },
     "unless": {
      "obj": [
       "place",
       "hostage"
      ],
      "subj.mod": [
       "tariff",
       "trade"
      ]
     },
     "needs": [
      "nothing"
     ],
     "cameo": "0871",
     "sure": 0.6
    },
    {
     "id": "broker-truce",
     "verbs": [
      "broker",
      "mediate",
      "negotiate",
      "secure",
      "reach",
      "conclude",
      "sign",
      "agree_on"
     ],
     "object": [
      "ceasefire",
      "cease-fire",
      "truce",
      "armistice"
     ],
     "source": [
      "between",
      "obj.between",
      "obj.with"
     ],
     "needs": [
      "side"
     ],
     "cameo": "0871",
     "sure": 0.6
    },
    {
     "id": "halt-hostilities",
     "verbs": [
      "stop",
      "halt",
      "cease",
      "end",
      "suspend",
      "lift",
      "call_off",
      "pause"
     ],
     "object": [
      "hostility",
      "fighting",
      "offensive",
      "attack",
      "shelling",
      "bombardment",
      "bombing",
      "airstrike",
      "siege",
      "occupation",
      "fire",
      "operation",
      "assault",
      "raid",
      "hostilities",
      "war",
      "firing"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "on",
      "in"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force",
       "@people"
      ]
     },
     "unless": {
      "at obj.at": [
       "embassy",
       "consulate",
       "mission",
       "port",
       "plant"
      ],
      "obj.mod": [
       "rescue",
       "search",
       "production"
      ]
     },
     "cameo": "0871",
     "sure": 0.7
    },
    {
     "id": "stand-down",
     "verbs": [
      "stand_down",
      "demobilise",
      "back_away",
      "disengage",
      "pull_away"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from"
     ],
     "if": {
      "subj": [
       "@actor",
       "@force"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "withdrawal",
     "nouns": [
      "withdrawal",
      "pullout",
      "pull-out",
      "pullback",
      "retreat",
      "drawdown",
      "disengagement",
      "evacuation"
     ],
     "source": [
      "subj",
      "by",
      "poss",
      "mod"
     ],
     "target": [
      "from"
     ],
     "if": {
      "of mod from": [
       "@force",
       "@place",
       "@actor",
       "@territory",
       "region",
       "area",
       "zone",
       "country"
      ]
     },
     "unless": {
      "from of": [
       "@treaty",
       "@talks",
       "@body",
       "organization"
      ],
      "of": [
       "@people",
       "support",
       "village",
       "town",
       "resident",
       "national"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "0874",
     "sure": 0.6
    }
   ],
   "examples": []
  },
  {
   "kind": "sanction",
   "label": "sanctions",
   "about": "Sanctions, expulsions, relations or aid cut, downgraded or suspended, talks broken off, withdrawal from a treaty, links severed.",
   "plover": {
    "type": "SANCTION",
    "mode": null
   },
   "contexts": [],
   "cameo": "163",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "sanction",
     "verbs": [
      "sanction",
      "blacklist",
      "embargo",
      "penalize",
      "penalise"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "details": {
      "designated": [
       "obj"
      ]
     },
     "if": {
      "obj subj": [
       "@any"
      ]
     },
     "unless": {
      "subj": [
       "referee",
       "league",
       "court",
       "umpire"
      ],
      "obj": [
       "@contest"
      ]
     },
     "mode": "embargo",
     "sure": 0.85
    },
    {
     "id": "impose",
     "verbs": [
      "impose",
      "slap",
      "levy",
      "tighten",
      "expand",
      "extend",
      "renew",
      "announce",
      "apply",
      "enact",
      "introduce",
      "unveil",
      "place",
      "enforce",
      "adopt",
      "put",
      "toughen",
      "prolong",
      "reimpose",
      "re-impose",
      "line_up",
      "prepare",
      "approve",
      "back",
      "agree",
      "agree_on",
      "maintain",
      "continue",
      "retain",
      "keep",
      "pass",
      "authorize",
      "authorise",
      "widen",
      "broaden",
      "ratchet_up",
      "mull",
      "introduce",
      "roll_out",
      "step_up",
      "strengthen",
      "reinforce",
      "harden",
      "stiffen",
      "increase",
      "up",
      "ramp_up",
      "double_down_on"
     ],
     "object": [
      "@penalty"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "upon",
      "against",
      "on.to",
      "obj.on",
      "obj.against",
      "obj.upon",
      "obj.on.to",
      "obj.to"
     ],
     "details": {
      "measure": [
       "obj"
      ],
      "designated": [
       "on",
       "against"
      ]
     },
     "if": {
      "subj on upon against obj.on obj.against": [
       "@any"
      ]
     },
     "unless": {
      "obj.mod": [
       "speed",
       "birth",
       "quality",
       "cruise"
      ],
      "obj.of": [
       "conduct"
      ],
      "obj": [
       "self-control"
      ],
      "subj": [
       "@contest",
       "referee",
       "league",
       "judge",
       "court"
      ]
     },
     "needs": [
      "side"
     ],
     "mode": "embargo",
     "sure": 0.8
    },
    {
     "id": "restriction-policy",
     "verbs": [
      "announce",
      "impose",
      "implement",
      "adopt",
      "introduce",
      "unveil",
      "take"
     ],
     "object": [
      "policy",
      "measure",
      "step",
      "action",
      "regime",
      "package",
      "round"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "for",
      "obj.on",
      "obj.against",
      "obj.for",
      "obj.deep-for",
      "obj.deep-on"
     ],
     "details": {
      "measure": [
       "obj"
      ]
     },
     "if": {
      "obj.mod obj.of": [
       "sanction",
       "restriction",
       "visa-restriction",
       "embargo",
       "punitive"
      ],
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "obj.mod obj.of": [
       "covid",
       "lockdown",
       "water",
       "relief"
      ]
     },
     "needs": [
      "side"
     ],
     "mode": "embargo",
     "sure": 0.65
    },
    {
     "id": "close-mission",
     "verbs": [
      "suspend",
      "close",
      "halt"
     ],
     "object": [
      "operation",
      "embassy",
      "consulate",
      "mission",
      "activity"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at.in",
      "at.mod",
      "in",
      "obj.at.in",
      "obj.in",
      "obj.at.mod"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj at obj.at": [
       "embassy",
       "consulate",
       "mission"
      ]
     },
     "cameo": "161",
     "sure": 0.65
    },
    {
     "id": "retaliate-with",
     "verbs": [
      "retaliate",
      "respond",
      "hit_back",
      "answer",
      "strike_back"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with.on",
      "with.against",
      "against",
      "on",
      "to"
     ],
     "if": {
      "with": [
       "sanction",
       "tariff",
       "levy",
       "embargo",
       "duty",
       "ban",
       "restriction"
      ],
      "subj": [
       "@actor"
      ]
     },
     "mode": "embargo",
     "sure": 0.65
    },
    {
     "id": "agree-on-sanctions",
     "verbs": [
      "agree",
      "approve",
      "endorse",
      "decide"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.on",
      "to.against",
      "on.against",
      "on.on"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to on": [
       "sanction",
       "embargo",
       "tariff"
      ]
     },
     "status": "planned",
     "sure": 0.8
    },
    {
     "id": "line-up",
     "verbs": [
      "line_up",
      "prepare",
      "plan",
      "adopt",
      "back",
      "propose"
     ],
     "object": [
      "sanction",
      "embargo",
      "tariff"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "obj.on",
      "obj.against"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "status": "planned",
     "sure": 0.7
    },
    {
     "id": "designate",
     "verbs": [
      "designate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "details": {
      "designated": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "as obj.as": [
       "@any"
      ],
      "obj": [
       "successor",
       "heir",
       "candidate",
       "driver",
       "area",
       "zone",
       "site",
       "day"
      ],
      "to": [
       "@office"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "designate-as",
     "verbs": [
      "designate",
      "list",
      "name",
      "declare",
      "label"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "details": {
      "designated": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "as xcomp": [
       "organization",
       "organisation",
       "group",
       "terrorist",
       "sponsor",
       "entity",
       "proliferator",
       "state"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "put-on-list",
     "verbs": [
      "add",
      "put",
      "place",
      "include"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "to on in under obj.to obj.on obj.under deep-of": [
       "list",
       "blacklist",
       "sanction"
      ],
      "subj obj": [
       "@actor",
       "@organization"
      ]
     },
     "unless": {
      "to.mod on.mod": [
       "wish",
       "waiting",
       "heritage",
       "short",
       "guest"
      ]
     },
     "cameo": "163",
     "mode": "embargo",
     "sure": 0.6
    },
    {
     "id": "target-with",
     "verbs": [
      "target",
      "hit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "with through": [
       "sanction",
       "tariff",
       "embargo",
       "restriction"
      ]
     },
     "mode": "embargo",
     "sure": 0.7
    },
    {
     "id": "impose-costs",
     "verbs": [
      "impose",
      "exact",
      "inflict"
     ],
     "object": [
      "cost",
      "consequence",
      "price"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "upon",
      "obj.on",
      "to"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "on upon obj.on": [
       "@actor"
      ]
     },
     "mode": "embargo",
     "sure": 0.6
    },
    {
     "id": "widen-list",
     "verbs": [
      "expand",
      "update",
      "amend",
      "extend",
      "widen"
     ],
     "object": [
      "list",
      "blacklist"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.obj",
      "obj.to-do.obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to-do obj.to-do": [
       "include",
       "add"
      ]
     },
     "mode": "embargo",
     "sure": 0.6
    },
    {
     "id": "embargo-noun",
     "nouns": [
      "embargo"
     ],
     "source": [
      "poss",
      "mod",
      "by",
      "of"
     ],
     "target": [
      "on",
      "against"
     ],
     "needs": [
      "sides"
     ],
     "status": "ongoing",
     "mode": "embargo",
     "sure": 0.55
    },
    {
     "id": "use-tools",
     "verbs": [
      "use",
      "employ",
      "leverage",
      "deploy"
     ],
     "object": [
      "tool",
      "lever",
      "instrument",
      "authority",
      "measure",
      "means"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.against",
      "against",
      "on",
      "to-do.for.subj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj.mod": [
       "economic",
       "financial",
       "punitive",
       "visa-restriction",
       "diplomatic"
      ],
      "to-do": [
       "promote",
       "hold",
       "pressure",
       "press",
       "counter",
       "respond",
       "deter",
       "punish",
       "impose",
       "expose",
       "isolate",
       "confront"
      ]
     },
     "mode": "embargo",
     "sure": 0.5
    },
    {
     "id": "sanctions-pressure",
     "verbs": [
      "apply",
      "keep_up",
      "maintain",
      "exert"
     ],
     "object": [
      "pressure",
      "sanction"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "on",
      "against",
      "obj.to",
      "obj.on"
     ],
     "if": {
      "through with including via": [
       "sanction"
      ],
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "freeze-assets",
     "verbs": [
      "freeze",
      "block"
     ],
     "object": [
      "asset",
      "property",
      "account",
      "fund"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss",
      "obj.mod",
      "of",
      "obj.by",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "cameo": "163",
     "mode": "embargo",
     "sure": 0.7
    },
    {
     "id": "assets-frozen",
     "verbs": [
      "freeze",
      "block"
     ],
     "object": [
      "asset",
      "property",
      "account",
      "fund"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss",
      "obj.mod",
      "of"
     ],
     "unless": {
      "subj": [
       "ice"
      ]
     },
     "passive": true,
     "cameo": "163",
     "mode": "embargo",
     "sure": 0.55
    },
    {
     "id": "expel",
     "verbs": [
      "expel",
      "kick_out",
      "boot_out",
      "throw_out",
      "send_home",
      "order_out"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "diplomat",
       "charge",
       "chargé",
       "ambassador",
       "envoy",
       "attaché",
       "attache",
       "official",
       "inspector",
       "worker",
       "staff",
       "journalist",
       "\"@official\""
      ]
     },
     "cameo": "174",
     "sure": 0.8
    },
    {
     "id": "persona-non-grata",
     "verbs": [
      "declare"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "obj.of",
      "obj.poss"
     ],
     "if": {
      "xcomp obj xcomp.mod obj.mod": [
       "persona",
       "grata"
      ]
     },
     "cameo": "174",
     "sure": 0.8
    },
    {
     "id": "order-expulsion",
     "verbs": [
      "order",
      "announce",
      "demand"
     ],
     "object": [
      "expulsion"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "of"
     ],
     "cameo": "174",
     "sure": 0.65
    },
    {
     "id": "order-leave",
     "verbs": [
      "order",
      "give",
      "tell"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj"
     ],
     "if": {
      "obj iobj": [
       "diplomat",
       "ambassador",
       "envoy",
       "attaché",
       "official"
      ],
      "to-do": [
       "leave",
       "depart"
      ]
     },
     "cameo": "174",
     "sure": 0.65
    },
    {
     "id": "time-to-leave",
     "verbs": [
      "give"
     ],
     "object": [
      "hour",
      "day",
      "week"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj"
     ],
     "if": {
      "to-do obj.to-do": [
       "leave",
       "depart",
       "quit",
       "pack"
      ]
     },
     "cameo": "174",
     "sure": 0.65
    },
    {
     "id": "suspend-member",
     "verbs": [
      "suspend",
      "expel",
      "eject",
      "exclude",
      "bar",
      "kick_out"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "obj": [
       "@state"
      ],
      "subj": [
       "union",
       "bloc",
       "league",
       "council",
       "body",
       "commission",
       "organization",
       "organisation",
       "community",
       "@body",
       "@organization",
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "@person",
       "@plural"
      ],
      "from": [
       "@contest"
      ]
     },
     "cameo": "166",
     "sure": 0.6
    },
    {
     "id": "recall-envoy",
     "verbs": [
      "recall",
      "withdraw",
      "pull",
      "call_back",
      "call_home",
      "bring_home",
      "summon_home"
     ],
     "object": [
      "ambassador",
      "envoy",
      "diplomat",
      "staff",
      "mission",
      "attaché"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "to",
      "in",
      "obj.to",
      "obj.in",
      "obj.from"
     ],
     "if": {
      "subj": [
       "@any"
      ]
     },
     "cameo": "161",
     "sure": 0.75
    },
    {
     "id": "cut-ties",
     "verbs": [
      "cut",
      "sever",
      "break",
      "break_off",
      "downgrade",
      "suspend",
      "freeze",
      "halt",
      "cut_off",
      "terminate",
      "cancel",
      "withhold",
      "curtail",
      "disrupt",
      "scale_back",
      "rupture",
      "discontinue",
      "break_with"
     ],
     "object": [
      "@tie",
      "@joint",
      "access",
      "flight",
      "participation",
      "diplomacy"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to",
      "from",
      "between",
      "obj.with",
      "obj.to",
      "obj.poss",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body"
      ]
     },
     "unless": {
      "obj.mod": [
       "phone"
      ]
     },
     "cameo": "161",
     "sure": 0.75
    },
    {
     "id": "end-ties",
     "verbs": [
      "end",
      "stop",
      "reduce"
     ],
     "object": [
      "@tie",
      "aid",
      "trade",
      "co-operation",
      "funding",
      "support",
      "membership",
      "participation",
      "payment",
      "access",
      "flight",
      "delivery"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "to",
      "from",
      "between",
      "obj.with",
      "obj.to",
      "obj.for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@body"
      ]
     },
     "unless": {
      "obj.mod": [
       "phone",
       "price",
       "wage"
      ]
     },
     "cameo": "161",
     "sure": 0.65
    },
    {
     "id": "quit-pact",
     "verbs": [
      "withdraw",
      "pull_out",
      "exit",
      "quit",
      "leave",
      "walk_out",
      "back_out",
      "drop_out",
      "opt_out"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "of",
      "obj"
     ],
     "if": {
      "from of obj": [
       "@treaty",
       "@talks",
       "@body",
       "it",
       "organization",
       "bloc",
       "union",
       "alliance",
       "forum",
       "commission",
       "club"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@force"
      ],
      "from of obj": [
       "session",
       "race",
       "contest",
       "election",
       "cabinet",
       "government"
      ]
     },
     "cameo": "166",
     "sure": 0.7
    },
    {
     "id": "withdraw-state",
     "verbs": [
      "withdraw",
      "pull_out",
      "pull"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from"
     ],
     "if": {
      "obj": [
       "@state"
      ],
      "from out of": [
       "@treaty",
       "@body",
       "organization",
       "bloc",
       "union",
       "alliance"
      ],
      "subj": [
       "@actor"
      ]
     },
     "cameo": "160",
     "sure": 0.7
    },
    {
     "id": "drop-commitments",
     "verbs": [
      "roll_back",
      "scale_back",
      "abandon",
      "suspend",
      "renounce",
      "breach",
      "renege_on",
      "walk_back",
      "reduce",
      "backtrack_on",
      "breach"
     ],
     "object": [
      "commitment",
      "obligation",
      "undertaking",
      "pledge",
      "compliance"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "under"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "160",
     "sure": 0.6
    },
    {
     "id": "scrap-pact",
     "verbs": [
      "scrap",
      "abrogate",
      "annul",
      "terminate",
      "tear_up",
      "abandon",
      "renounce",
      "nullify",
      "repudiate",
      "suspend",
      "rip_up",
      "cancel",
      "scuttle",
      "void",
      "ditch"
     ],
     "object": [
      "@treaty",
      "moratorium",
      "membership"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "obj.with"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "160",
     "sure": 0.75
    },
    {
     "id": "cut-links",
     "verbs": [
      "cut",
      "cut_off",
      "sever",
      "block",
      "shut",
      "seal",
      "close",
      "shut_off",
      "blow_up",
      "shut_down",
      "separate",
      "disconnect",
      "suspend"
     ],
     "object": [
      "road",
      "railway",
      "border",
      "crossing",
      "point",
      "link",
      "route",
      "line",
      "hotline",
      "pipeline",
      "communication",
      "airspace",
      "embassy",
      "consulate",
      "territory",
      "channel",
      "telephone",
      "telegraph",
      "post",
      "checkpoint",
      "gate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "with",
      "from",
      "obj.to",
      "obj.with",
      "obj.from"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "subj": [
       "@demonstrator",
       "farmer",
       "resident",
       "snow",
       "storm"
      ]
     },
     "cameo": "160",
     "sure": 0.65
    },
    {
     "id": "links-cut",
     "verbs": [
      "cut",
      "cut_off",
      "sever",
      "block",
      "separate"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "obj.to"
     ],
     "if": {
      "obj": [
       "road",
       "railway",
       "border",
       "crossing",
       "link",
       "route",
       "line",
       "section"
      ],
      "obj obj.to": [
       "@any"
      ]
     },
     "passive": true,
     "cameo": "160",
     "sure": 0.5
    },
    {
     "id": "bar-entry",
     "verbs": [
      "bar",
      "ban",
      "prohibit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "from to ing": [
       "entry",
       "enter",
       "travel",
       "import",
       "buy",
       "country",
       "territory"
      ]
     },
     "cameo": "163",
     "mode": "embargo",
     "sure": 0.65
    },
    {
     "id": "ban-imports",
     "verbs": [
      "ban",
      "halt",
      "stop",
      "suspend",
      "restrict",
      "bar",
      "block",
      "prohibit",
      "outlaw",
      "curb",
      "embargo",
      "forbid"
     ],
     "object": [
      "import",
      "export",
      "shipment",
      "trade",
      "flight",
      "visa",
      "investment",
      "financing",
      "transaction",
      "sale",
      "purchase",
      "dealing",
      "transit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "from",
      "to",
      "of.mod",
      "of",
      "in",
      "obj.from",
      "obj.to",
      "obj.of",
      "obj.in",
      "with",
      "obj.with",
      "obj.mod"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we",
       "order",
       "decree",
       "law",
       "measure",
       "ban",
       "rule"
      ]
     },
     "unless": {
      "obj.of": [
       "alcohol",
       "tobacco",
       "plastic"
      ]
     },
     "cameo": "163",
     "mode": "embargo",
     "sure": 0.65
    },
    {
     "id": "revoke",
     "verbs": [
      "revoke",
      "cancel",
      "withdraw",
      "strip",
      "rescind",
      "deny",
      "refuse"
     ],
     "object": [
      "visa",
      "accreditation",
      "license",
      "licence",
      "invitation",
      "status",
      "credential",
      "passport"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of",
      "from",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "163",
     "sure": 0.6
    },
    {
     "id": "cut-off-gas",
     "verbs": [
      "turn_off",
      "shut_off",
      "cut_off",
      "switch_off",
      "close"
     ],
     "object": [
      "gas",
      "oil",
      "power",
      "electricity",
      "water",
      "tap",
      "pipeline",
      "supply",
      "valve"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "obj.to",
      "in",
      "obj.in",
      "for"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to obj.to in obj.in for": [
       "@actor"
      ]
     },
     "cameo": "162",
     "mode": "embargo",
     "sure": 0.65
    },
    {
     "id": "cancel-aid",
     "verbs": [
      "cancel",
      "withhold",
      "deny",
      "freeze",
      "suspend"
     ],
     "object": [
      "loan",
      "grant",
      "tranche",
      "contract",
      "order",
      "purchase"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "obj.to",
      "obj.for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "to for obj.to obj.for": [
       "@actor"
      ]
     },
     "cameo": "162",
     "sure": 0.6
    },
    {
     "id": "raise-tariffs",
     "verbs": [
      "raise",
      "hike",
      "increase",
      "double",
      "triple"
     ],
     "object": [
      "tariff",
      "duty",
      "levy"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "against",
      "obj.on",
      "obj.against"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "on against obj.on obj.against": [
       "@actor",
       "good",
       "import",
       "product",
       "steel",
       "car"
      ]
     },
     "mode": "embargo",
     "sure": 0.65
    },
    {
     "id": "end-mediation",
     "verbs": [
      "halt",
      "suspend",
      "stop",
      "abandon"
     ],
     "object": [
      "mediation",
      "effort",
      "talk",
      "negotiation"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "between",
      "in",
      "obj.with",
      "obj.between"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "164",
     "sure": 0.6
    },
    {
     "id": "suspension-noun",
     "nouns": [
      "suspension",
      "halt",
      "cutoff",
      "cessation",
      "freeze",
      "severance"
     ],
     "source": [
      "subj",
      "by",
      "poss"
     ],
     "target": [
      "to",
      "in",
      "with",
      "of.to",
      "of.in",
      "of.with"
     ],
     "if": {
      "of": [
       "@joint",
       "@tie",
       "delivery",
       "supply",
       "shipment"
      ]
     },
     "needs": [
      "supported"
     ],
     "cameo": "160",
     "sure": 0.6
    },
    {
     "id": "cut-supplies",
     "verbs": [
      "suspend",
      "cut",
      "cut_off",
      "halt",
      "stop",
      "freeze",
      "withhold"
     ],
     "object": [
      "supply",
      "delivery",
      "shipment",
      "operation",
      "sale"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "in",
      "obj.to",
      "obj.in",
      "for"
     ],
     "if": {
      "to in obj.to obj.in": [
       "@actor",
       "@place"
      ]
     },
     "cameo": "162",
     "sure": 0.6
    },
    {
     "id": "expulsion",
     "nouns": [
      "expulsion"
     ],
     "source": [
      "by",
      "poss",
      "clause-subj"
     ],
     "target": [
      "of"
     ],
     "if": {
      "of": [
       "@official",
       "worker",
       "inspector"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "174",
     "sure": 0.6
    },
    {
     "id": "withdrawal-from-pact",
     "nouns": [
      "withdrawal",
      "exit",
      "pullout"
     ],
     "source": [
      "poss",
      "by",
      "of"
     ],
     "target": [
      "from"
     ],
     "if": {
      "from": [
       "@treaty"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "160",
     "sure": 0.6
    },
    {
     "id": "imposition",
     "nouns": [
      "imposition",
      "designation",
      "blacklisting"
     ],
     "source": [
      "poss",
      "by"
     ],
     "target": [
      "on",
      "of",
      "against"
     ],
     "needs": [
      "sides"
     ],
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "support",
   "label": "supports",
   "about": "Praise, endorsement, thanks, condolences, solidarity, a commitment to an ally, policy or principle reaffirmed.",
   "plover": {
    "type": "SUPPORT",
    "mode": null
   },
   "contexts": [],
   "cameo": "051",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "praise",
     "verbs": [
      "praise",
      "laud",
      "hail",
      "applaud",
      "commend",
      "salute",
      "extol",
      "congratulate",
      "compliment",
      "thank",
      "cheer",
      "acclaim",
      "eulogize",
      "eulogise",
      "felicitate",
      "credit"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "for"
     ],
     "content": [
      "for",
      "on",
      "obj"
     ],
     "unless": {
      "obj": [
       "importance",
       "need",
       "significance",
       "necessity",
       "urgency",
       "view",
       "opinion",
       "topic",
       "issue",
       "problem",
       "question",
       "challenge",
       "opportunity"
      ],
      "subj": [
       "fan",
       "critic"
      ]
     },
     "sure": 0.9
    },
    {
     "id": "welcome",
     "verbs": [
      "welcome"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "by"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "obj": [
       "@person",
       "@official",
       "@people",
       "team",
       "boat",
       "ship"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "welcome-member",
     "verbs": [
      "welcome"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to as into": [
       "organization",
       "organisation",
       "alliance",
       "union",
       "club",
       "family",
       "bloc",
       "post",
       "team",
       "community",
       "member",
       "chairman",
       "chair",
       "director",
       "secretary"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "endorse",
     "verbs": [
      "endorse",
      "back",
      "vouch_for",
      "stand_by",
      "stand_with",
      "side_with",
      "rally_behind",
      "stand_behind",
      "advocate_for"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "with",
      "by",
      "behind",
      "for"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "@weapon"
      ],
      "to-do": [
       "win",
       "beat",
       "succeed",
       "finish",
       "call",
       "urge",
       "demand",
       "press"
      ]
     },
     "cameo": "051",
     "sure": 0.8
    },
    {
     "id": "support",
     "verbs": [
      "support",
      "favor",
      "favour",
      "second"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@any"
      ]
     },
     "unless": {
      "obj": [
       "family",
       "activity",
       "growth",
       "claim",
       "theory",
       "economy",
       "market",
       "program",
       "programme"
      ],
      "subj": [
       "@structure"
      ],
      "with": [
       "@any"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "defend-policy",
     "verbs": [
      "defend"
     ],
     "object": [
      "@actor",
      "decision",
      "move",
      "policy",
      "record",
      "stance",
      "choice",
      "position",
      "president",
      "minister",
      "ally",
      "action",
      "deal",
      "plan",
      "government",
      "handling",
      "right",
      "agreement",
      "conduct",
      "remark"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "sovereignty",
       "border",
       "country",
       "homeland"
      ],
      "obj.poss": [
       "its",
       "his",
       "her",
       "their",
       "our"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "reaffirm",
     "verbs": [
      "reaffirm",
      "reiterate",
      "restate",
      "renew",
      "affirm",
      "confirm",
      "repeat",
      "reconfirm",
      "underscore",
      "underline",
      "emphasize",
      "emphasise",
      "stress",
      "highlight",
      "reassure"
     ],
     "object": [
      "support",
      "alliance",
      "solidarity",
      "backing",
      "friendship",
      "respect",
      "strength",
      "partnership",
      "bond",
      "pledge",
      "outcome",
      "relationship",
      "tie",
      "endorsement",
      "adherence",
      "cooperation",
      "allegiance",
      "backing",
      "recognition",
      "determination",
      "will",
      "strength",
      "principle",
      "treaty",
      "friendship",
      "guarantee"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "with",
      "of",
      "to.deep-with",
      "obj.to.deep-with"
     ],
     "content": [
      "to",
      "for"
     ],
     "unless": {
      "obj.of": [
       "view"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "reaffirm-commitment",
     "verbs": [
      "reaffirm",
      "reiterate",
      "restate",
      "renew",
      "affirm",
      "confirm",
      "repeat",
      "reconfirm",
      "underscore",
      "underline",
      "emphasize",
      "emphasise",
      "stress",
      "highlight"
     ],
     "object": [
      "commitment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "with",
      "of",
      "to.obj",
      "to.deep-with",
      "obj.to.deep-with"
     ],
     "content": [
      "to",
      "for"
     ],
     "unless": {
      "obj.to-do": [
       "@any"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "reaffirm-defence",
     "verbs": [
      "reaffirm",
      "reiterate",
      "restate",
      "renew",
      "affirm",
      "confirm",
      "repeat",
      "underscore",
      "underline",
      "emphasize",
      "emphasise",
      "stress",
      "pledge"
     ],
     "object": [
      "commitment",
      "determination",
      "resolve",
      "readiness"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.to-do.obj",
      "to-do.obj"
     ],
     "content": [
      "obj.to-do",
      "to-do"
     ],
     "if": {
      "obj.to-do to-do": [
       "defend",
       "protect",
       "support",
       "stand",
       "back",
       "aid"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "send-sympathy",
     "verbs": [
      "send",
      "convey",
      "dispatch"
     ],
     "object": [
      "letter",
      "message",
      "telegram",
      "cable",
      "wreath",
      "note"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "obj.to"
     ],
     "if": {
      "obj.of obj.mod": [
       "condolence",
       "sympathy",
       "solidarity",
       "support",
       "thanks",
       "congratulation",
       "congratulatory",
       "condolatory"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "express-thanks",
     "verbs": [
      "express",
      "voice",
      "extend",
      "offer",
      "convey",
      "send",
      "give",
      "deliver",
      "reiterate",
      "pay"
     ],
     "object": [
      "gratitude",
      "appreciation",
      "thanks",
      "thank",
      "condolence",
      "sympathy",
      "congratulation",
      "regards",
      "wish"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "with",
      "for",
      "over",
      "on"
     ],
     "content": [
      "for",
      "over"
     ],
     "unless": {
      "obj": [
       "importance",
       "need",
       "significance",
       "necessity",
       "urgency",
       "wish",
       "regards"
      ]
     },
     "sure": 0.86
    },
    {
     "id": "express-support",
     "verbs": [
      "express",
      "voice",
      "extend",
      "offer",
      "convey",
      "show",
      "declare",
      "pledge",
      "promise",
      "give",
      "send",
      "lend",
      "throw",
      "demonstrate",
      "pay",
      "reiterate",
      "send_out",
      "deliver",
      "provide",
      "announce",
      "signal",
      "confirm",
      "affirm",
      "enjoy"
     ],
     "object": [
      "support",
      "solidarity",
      "gratitude",
      "appreciation",
      "thanks",
      "thank",
      "condolence",
      "sympathy",
      "backing",
      "praise",
      "admiration",
      "congratulation",
      "tribute",
      "endorsement",
      "respect",
      "confidence",
      "satisfaction",
      "regards",
      "weight",
      "trust"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "for",
      "to",
      "with",
      "over",
      "on",
      "behind",
      "in"
     ],
     "content": [
      "for",
      "over"
     ],
     "unless": {
      "obj.mod": [
       "financial",
       "military",
       "material",
       "logistical",
       "humanitarian",
       "economic",
       "technical",
       "air"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "appreciate",
     "verbs": [
      "appreciate",
      "cherish",
      "honor",
      "honour"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj obj.of obj.by obj.poss obj.from": [
       "@actor"
      ]
     },
     "unless": {
      "obj": [
       "@abstract",
       "@money"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "adhere-policy",
     "verbs": [
      "adhere_to",
      "abide_by",
      "uphold",
      "stick_to"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.of",
      "to.mod",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@state"
      ],
      "to obj": [
       "policy",
       "principle"
      ],
      "to.mod obj.mod to.of obj.of": [
       "one-china",
       "one",
       "china",
       "two-state",
       "@state",
       "non-alignment",
       "neutrality",
       "solution",
       "charter"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "value",
     "verbs": [
      "appreciate",
      "acknowledge",
      "recognize",
      "recognise",
      "honor",
      "honour",
      "commemorate",
      "admire"
     ],
     "object": [
      "leadership",
      "contribution",
      "effort",
      "record",
      "work",
      "service",
      "role",
      "progress",
      "achievement",
      "sacrifice",
      "support",
      "generosity",
      "hospitality",
      "cooperation",
      "co-operation",
      "partnership",
      "friendship",
      "commitment",
      "courage",
      "bravery",
      "dedication",
      "advocacy",
      "help",
      "assistance",
      "resilience",
      "solidarity",
      "spirit",
      "determination",
      "legacy",
      "accomplishment"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.of",
      "obj.by",
      "obj.from",
      "obj.in"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "recognize-independence",
     "verbs": [
      "recognize",
      "recognise"
     ],
     "object": [
      "independence",
      "sovereignty",
      "statehood",
      "government",
      "legitimacy"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of",
      "obj.poss",
      "of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.of obj.poss of": [
       "@actor"
      ]
     },
     "negated": false,
     "cameo": "054",
     "sure": 0.65
    },
    {
     "id": "stand-in-solidarity",
     "verbs": [
      "stand",
      "be",
      "remain"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in.with",
      "with"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "in": [
       "solidarity",
       "unity"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "in-solidarity",
     "nouns": [
      "solidarity"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "if": {
      "prep": [
       "in"
      ],
      "subj": [
       "@actor",
       "@we"
      ],
      "with": [
       "@actor",
       "@people"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "wish-well",
     "verbs": [
      "wish"
     ],
     "object": [
      "success",
      "happiness",
      "recovery",
      "prosperity",
      "luck",
      "health"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj",
      "obj.mod",
      "to",
      "for"
     ],
     "if": {
      "subj": [
       "@person",
       "@official",
       "@we"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "solid-support",
     "verbs": [
      "reaffirm",
      "reiterate",
      "restate",
      "renew",
      "affirm",
      "underscore",
      "underline",
      "emphasize",
      "emphasise",
      "stress",
      "highlight",
      "confirm"
     ],
     "object": [
      "support",
      "resolve",
      "solidarity"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.for",
      "obj.to",
      "obj.with",
      "to-do.with",
      "obj.to-do.with",
      "obj.to-do.obj"
     ],
     "content": [
      "obj.for",
      "obj.to-do"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "obj.to-do": [
       "work",
       "stand",
       "support",
       "defend",
       "cooperate",
       "help",
       "assist"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "be-grateful",
     "adjectives": [
      "grateful",
      "thankful",
      "appreciative",
      "supportive"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "for",
      "of"
     ],
     "if": {
      "to for of": [
       "@any"
      ],
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "ironclad",
     "adjectives": [
      "ironclad",
      "unwavering",
      "steadfast",
      "unshakable",
      "unshakeable",
      "firm",
      "strong",
      "unbreakable",
      "solid"
     ],
     "source": [
      "subj.poss",
      "voice"
     ],
     "target": [
      "subj.to.of",
      "subj.to",
      "subj.for.poss",
      "subj.for.of",
      "subj.for"
     ],
     "if": {
      "subj": [
       "commitment",
       "support",
       "alliance",
       "solidarity",
       "bond"
      ]
     },
     "sure": 0.75
    },
    {
     "id": "recognize",
     "verbs": [
      "recognize",
      "recognise"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "as": [
       "@any"
      ],
      "obj": [
       "@actor"
      ]
     },
     "unless": {
      "as": [
       "terrorist",
       "organization",
       "organisation",
       "group",
       "threat",
       "problem",
       "risk",
       "terror"
      ]
     },
     "cameo": "054",
     "sure": 0.6
    },
    {
     "id": "establish-relations",
     "verbs": [
      "establish",
      "open"
     ],
     "object": [
      "@tie",
      "embassy",
      "consulate",
      "mission"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with",
      "between",
      "obj.with",
      "obj.between",
      "in"
     ],
     "needs": [
      "sides"
     ],
     "cameo": "054",
     "sure": 0.6
    },
    {
     "id": "come-to-defence",
     "verbs": [
      "come",
      "rush",
      "leap",
      "spring"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.of",
      "to.poss",
      "obj.of",
      "obj.poss"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "to obj": [
       "defense",
       "defence",
       "side"
      ]
     },
     "unless": {
      "to.mod": [
       "air",
       "missile"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "assure-of-support",
     "verbs": [
      "assure",
      "reassure"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "of obj.of iobj.of": [
       "support",
       "backing",
       "solidarity",
       "commitment",
       "friendship",
       "assistance",
       "loyalty"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "right-to-defend",
     "verbs": [
      "have"
     ],
     "object": [
      "right"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ],
      "to-do obj.to-do": [
       "defend",
       "protect",
       "retaliate",
       "respond"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "sure": 0.5
    },
    {
     "id": "speak-well",
     "verbs": [
      "speak",
      "talk"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of.poss",
      "of.of",
      "of.by",
      "of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "adv": [
       "highly",
       "warmly",
       "glowingly"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "on-the-side",
     "nouns": [
      "side"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "poss",
      "of"
     ],
     "if": {
      "prep": [
       "on"
      ],
      "subj": [
       "@actor"
      ],
      "poss of": [
       "@actor"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "come-out-for",
     "verbs": [
      "come",
      "speak"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in.of",
      "in.for"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "in": [
       "support",
       "defense",
       "defence",
       "favor",
       "favour"
      ],
      "adv": [
       "out"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "stand-on-side",
     "verbs": [
      "stand",
      "be"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on.of",
      "on.poss",
      "with"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "on": [
       "side"
      ]
     },
     "unless": {
      "on.mod": [
       "other",
       "opposite",
       "same"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "advocate",
     "nouns": [
      "advocate",
      "supporter",
      "backer",
      "champion",
      "proponent"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "of.poss",
      "of.of",
      "of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "of": [
       "@any"
      ]
     },
     "copular": true,
     "sure": 0.6
    },
    {
     "id": "positive-step",
     "nouns": [
      "step"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "subj": [
       "deal",
       "agreement",
       "release",
       "move",
       "decision",
       "ceasefire",
       "truce",
       "announcement"
      ],
      "mod": [
       "positive",
       "welcome",
       "important",
       "significant"
      ]
     },
     "copular": true,
     "echo": true
    },
    {
     "id": "vote-for",
     "verbs": [
      "vote"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "for",
      "in.of"
     ],
     "content": [
      "for",
      "in.of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "for in": [
       "@any"
      ]
     },
     "unless": {
      "against": [
       "@any"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "praise-noun",
     "nouns": [
      "praise",
      "commendation",
      "congratulations",
      "endorsement"
     ],
     "source": [
      "by",
      "from",
      "poss"
     ],
     "target": [
      "for",
      "of"
     ],
     "needs": [
      "sides"
     ],
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "threaten",
   "label": "threatens",
   "about": "Warns of consequences, vows retaliation or a stern response, sets an ultimatum.",
   "plover": {
    "type": "THREATEN",
    "mode": null
   },
   "contexts": [],
   "cameo": "130",
   "performative": true,
   "content": "suppress",
   "rules": [
    {
     "id": "threaten",
     "verbs": [
      "threaten",
      "menace"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "to-do.obj",
      "with",
      "to-do.against",
      "against",
      "to-do.on",
      "to-do.obj.on",
      "to-do.obj.against",
      "to-do.from",
      "over.in"
     ],
     "content": [
      "to-do",
      "with",
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people",
       "@we"
      ]
     },
     "unless": {
      "subj": [
       "storm",
       "drought",
       "fire",
       "disease",
       "flood",
       "crisis",
       "@assault",
       "launch",
       "test"
      ],
      "obj": [
       "security",
       "stability",
       "peace",
       "economy",
       "unity",
       "future",
       "survival",
       "safety"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "options-open",
     "nouns": [
      "option"
     ],
     "source": [
      "voice",
      "subj"
     ],
     "target": [
      "with",
      "against"
     ],
     "if": {
      "on": [
       "table"
      ],
      "mod": [
       "all",
       "military",
       "every"
      ],
      "voice": [
       "@actor"
      ]
     },
     "copular": true,
     "sure": 0.55
    },
    {
     "id": "on-the-table",
     "nouns": [
      "table"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "with",
      "against"
     ],
     "if": {
      "prep": [
       "on"
      ],
      "subj": [
       "option"
      ],
      "voice": [
       "@actor"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "vow-hostile",
     "verbs": [
      "vow",
      "pledge",
      "promise",
      "swear",
      "threaten"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.against",
      "to-do.on",
      "to-do.with",
      "to-do.from",
      "to-do.obj",
      "to-do.to",
      "against",
      "to-do.if.subj",
      "if.subj"
     ],
     "content": [
      "to-do",
      "that",
      "obj"
     ],
     "if": {
      "to-do that": [
       "@hostile"
      ]
     },
     "cameo": "138",
     "sure": 0.75
    },
    {
     "id": "declare-revenge",
     "verbs": [
      "declare",
      "announce"
     ],
     "object": [
      "retaliation",
      "revenge",
      "reprisal",
      "retribution",
      "countermeasure",
      "war",
      "vengeance"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "on",
      "if.subj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "cameo": "138",
     "sure": 0.7
    },
    {
     "id": "vow-revenge",
     "verbs": [
      "vow",
      "pledge",
      "promise",
      "swear",
      "warn_of"
     ],
     "object": [
      "@threatened"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "on",
      "for",
      "if.subj"
     ],
     "content": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@people"
      ]
     },
     "cameo": "138",
     "sure": 0.75
    },
    {
     "id": "warn",
     "verbs": [
      "warn"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj",
      "if.subj",
      "that.if.subj",
      "that.subj.by",
      "that.obj.by",
      "that.subj.poss"
     ],
     "content": [
      "that",
      "of",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "that that.to-do that.obj of obj.of": [
       "@threatened",
       "@hostile",
       "consequence",
       "repercussion",
       "retaliation",
       "pay",
       "face",
       "take",
       "tolerate",
       "regret",
       "suffer",
       "consider",
       "impose",
       "exercise",
       "answer",
       "deploy",
       "meet",
       "cut",
       "end",
       "use"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "warn-own",
     "verbs": [
      "warn",
      "caution"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "iobj",
      "if.subj",
      "that.if.subj",
      "that.obj"
     ],
     "content": [
      "that"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "that": [
       "@will"
      ],
      "that.subj": [
       "we",
       "he",
       "she",
       "it",
       "they",
       "government",
       "country",
       "army",
       "military",
       "force"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "threat-that",
     "nouns": [
      "threat"
     ],
     "source": [
      "by",
      "poss",
      "from"
     ],
     "target": [
      "to",
      "against"
     ],
     "content": [
      "that",
      "to-do"
     ],
     "if": {
      "that to-do": [
       "@any"
      ],
      "by poss from": [
       "@actor"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "hint",
     "verbs": [
      "hint",
      "suggest"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at.against",
      "at.obj",
      "at.of.against",
      "at.of.obj"
     ],
     "content": [
      "at",
      "at.of"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "at at.of": [
       "scrap",
       "withdraw",
       "quit",
       "abandon",
       "resume",
       "attack",
       "strike",
       "use",
       "leave",
       "end",
       "retaliate",
       "suspend",
       "break",
       "breach",
       "scrap"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "ultimatum",
     "verbs": [
      "issue",
      "give",
      "set",
      "deliver",
      "send"
     ],
     "object": [
      "ultimatum",
      "deadline",
      "warning",
      "threat"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "obj.to",
      "against"
     ],
     "content": [
      "to-do",
      "of",
      "that"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "obj.mod": [
       "weather",
       "storm",
       "travel",
       "tsunami",
       "flood"
      ]
     },
     "cameo": "139",
     "sure": 0.75
    },
    {
     "id": "present-ultimatum",
     "verbs": [
      "present",
      "hand",
      "serve"
     ],
     "object": [
      "ultimatum",
      "deadline"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "with",
      "iobj",
      "obj.to"
     ],
     "content": [
      "to-do",
      "of",
      "that"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "cameo": "139",
     "sure": 0.75
    },
    {
     "id": "raise-prospect",
     "verbs": [
      "raise",
      "brandish",
      "invoke"
     ],
     "object": [
      "prospect",
      "spectre",
      "specter",
      "possibility",
      "threat"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.of.on",
      "obj.of.against",
      "against"
     ],
     "content": [
      "obj.of"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "obj.of": [
       "@hostile",
       "strike",
       "attack",
       "war",
       "invasion",
       "retaliation",
       "force",
       "sanction",
       "tariff"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "ultimatum-time",
     "verbs": [
      "give"
     ],
     "object": [
      "hour",
      "day",
      "week",
      "month",
      "deadline"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "iobj",
      "obj.to",
      "to"
     ],
     "content": [
      "to-do",
      "obj.to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "iobj to": [
       "@actor"
      ],
      "to-do obj.to-do": [
       "@any"
      ]
     },
     "unless": {
      "to-do obj.to-do": [
       "leave",
       "depart",
       "quit",
       "pack",
       "think"
      ]
     },
     "cameo": "139",
     "sure": 0.6
    },
    {
     "id": "not-idle",
     "verbs": [
      "remain",
      "stand",
      "sit",
      "stay",
      "look",
      "tolerate",
      "overlook",
      "condone",
      "allow",
      "leave",
      "go"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to.poss",
      "to.by",
      "obj.by",
      "obj.poss"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we",
       "@force"
      ],
      "xcomp obj adv by on to": [
       "onlooker",
       "idle",
       "idly",
       "indifferent",
       "silent",
       "bystander",
       "spectator",
       "by",
       "back",
       "aside",
       "arm",
       "provocation",
       "aggression",
       "violation",
       "unanswered",
       "unpunished",
       "unchallenged"
      ]
     },
     "unless": {
      "to-do": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would",
      "shall"
     ],
     "negated": true,
     "sure": 0.6
    },
    {
     "id": "deem-war",
     "verbs": [
      "consider",
      "regard",
      "treat",
      "view",
      "see",
      "deem"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "obj.by",
      "subj.of",
      "obj.of"
     ],
     "content": [
      "self"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "xcomp obj as": [
       "act",
       "declaration",
       "provocation",
       "casus"
      ],
      "xcomp.of obj.of as.of": [
       "war",
       "aggression",
       "hostility",
       "belli"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "sure": 0.6
    },
    {
     "id": "will-respond",
     "verbs": [
      "retaliate",
      "respond",
      "avenge",
      "strike",
      "annihilate",
      "punish",
      "tolerate",
      "counterattack",
      "hit_back",
      "strike_back",
      "fight_back"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "to.by",
      "to",
      "for",
      "obj",
      "if.subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "unless": {
      "to": [
       "call",
       "request",
       "offer",
       "question",
       "proposal",
       "letter"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "sure": 0.6
    },
    {
     "id": "put-on-notice",
     "verbs": [
      "put",
      "serve"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "on": [
       "notice"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "not-hesitate",
     "verbs": [
      "hesitate",
      "shrink",
      "baulk",
      "balk",
      "flinch"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.against",
      "to-do.obj.against",
      "to-do.obj",
      "against"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "to-do from": [
       "@hostile",
       "@military-act",
       "use",
       "take",
       "act",
       "defend",
       "impose"
      ]
     },
     "modal": [
      "will",
      "would",
      "shall"
     ],
     "negated": true,
     "sure": 0.65
    },
    {
     "id": "hint-at",
     "verbs": [
      "hint"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "at.against",
      "at.on"
     ],
     "content": [
      "at"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "at": [
       "@threatened",
       "retaliation"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "fight-on",
     "verbs": [
      "fight",
      "resist",
      "battle"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "against",
      "obj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we",
       "@people"
      ],
      "until to": [
       "die",
       "death",
       "end",
       "last",
       "drop",
       "win",
       "victory"
      ]
     },
     "modal": [
      "will",
      "would",
      "shall"
     ],
     "sure": 0.55
    },
    {
     "id": "will-regret",
     "verbs": [
      "regret",
      "rue"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj",
      "subj.of",
      "subj.poss"
     ],
     "if": {
      "voice": [
       "@actor"
      ],
      "subj": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@we"
      ]
     },
     "modal": [
      "will",
      "would",
      "shall"
     ],
     "sure": 0.6
    },
    {
     "id": "trade-threats",
     "verbs": [
      "trade",
      "exchange",
      "swap"
     ],
     "object": [
      "threat"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "with"
     ],
     "sure": 0.65
    },
    {
     "id": "attack-if",
     "verbs": [
      "attack",
      "strike",
      "destroy",
      "bomb",
      "invade",
      "wipe_out",
      "shell"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj",
      "against",
      "if.subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "voice": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would",
      "may",
      "could"
     ],
     "negated": false,
     "sure": 0.6
    },
    {
     "id": "take-action",
     "verbs": [
      "take"
     ],
     "object": [
      "action",
      "measure",
      "countermeasure",
      "step"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "against",
      "obj.against",
      "if.subj"
     ],
     "content": [
      "self"
     ],
     "if": {
      "subj": [
       "@actor",
       "@we"
      ],
      "against obj.against if": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "joins": true,
     "sure": 0.5
    },
    {
     "id": "action-taken",
     "verbs": [
      "take",
      "entail"
     ],
     "object": [
      "action",
      "consequence",
      "countermeasure"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "against",
      "by"
     ],
     "content": [
      "self"
     ],
     "if": {
      "voice": [
       "@actor"
      ]
     },
     "unless": {
      "subj": [
       "@actor"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "joins": true,
     "sure": 0.45
    },
    {
     "id": "pay-price",
     "verbs": [
      "pay",
      "face",
      "suffer",
      "regret"
     ],
     "object": [
      "price",
      "consequence",
      "retaliation",
      "defeat",
      "ruin",
      "destruction"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "voice": [
       "@any"
      ]
     },
     "modal": [
      "will",
      "would",
      "must"
     ],
     "joins": true,
     "cameo": "130",
     "sure": 0.6
    },
    {
     "id": "have-to-pay",
     "verbs": [
      "have"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "to-do": [
       "pay",
       "face",
       "suffer",
       "bear"
      ],
      "voice": [
       "@any"
      ]
     },
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "held-accountable",
     "verbs": [
      "hold"
     ],
     "source": [
      "subj",
      "voice"
     ],
     "target": [
      "obj"
     ],
     "content": [
      "for"
     ],
     "if": {
      "xcomp": [
       "responsible",
       "accountable",
       "liable"
      ],
      "voice": [
       "@actor"
      ]
     },
     "modal": [
      "will",
      "would"
     ],
     "joins": true,
     "sure": 0.55
    },
    {
     "id": "met-with",
     "verbs": [
      "meet",
      "answer"
     ],
     "source": [
      "voice"
     ],
     "target": [
      "subj.by",
      "subj.poss",
      "subj.mod",
      "by"
     ],
     "content": [
      "self"
     ],
     "if": {
      "with": [
       "consequence",
       "response",
       "force",
       "retaliation",
       "punishment",
       "counterstrike",
       "sanction"
      ],
      "voice": [
       "@actor"
      ]
     },
     "modal": [
      "will",
      "would",
      "must"
     ],
     "sure": 0.6
    },
    {
     "id": "ready-hostile",
     "adjectives": [
      "ready",
      "prepared",
      "willing",
      "set"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.against",
      "to-do.obj",
      "against",
      "with"
     ],
     "content": [
      "to-do",
      "for"
     ],
     "if": {
      "to-do for": [
       "@hostile",
       "@military-act",
       "war",
       "combat",
       "battle",
       "fight",
       "confrontation"
      ],
      "subj": [
       "@actor",
       "@we"
      ]
     },
     "cameo": "138",
     "sure": 0.6
    },
    {
     "id": "reserve-right",
     "verbs": [
      "reserve"
     ],
     "object": [
      "right"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to-do.to",
      "to-do.against"
     ],
     "content": [
      "obj.to-do"
     ],
     "if": {
      "subj": [
       "@actor"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "threat",
     "nouns": [
      "threat",
      "ultimatum",
      "warning"
     ],
     "source": [
      "poss",
      "by",
      "from"
     ],
     "target": [
      "to",
      "against"
     ],
     "content": [
      "to-do",
      "of"
     ],
     "if": {
      "to-do": [
       "@any"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.5
    }
   ],
   "examples": []
  },
  {
   "kind": "transfer",
   "label": "transfers to",
   "about": "Arms, troops, oil and goods that move from the source to the target.",
   "plover": {
    "type": "COOPERATE",
    "mode": null
   },
   "contexts": [],
   "cameo": "060",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "supply",
     "verbs": [
      "supply",
      "ship",
      "deliver",
      "export",
      "sell",
      "transfer",
      "smuggle",
      "hand_over",
      "provide",
      "furnish",
      "arm",
      "equip"
     ],
     "object": [
      "@arms"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "with",
      "for"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ]
     },
     "unless": {
      "obj": [
       "satellite"
      ],
      "to": [
       "@water"
      ]
     },
     "cameo": "072",
     "sure": 0.75
    },
    {
     "id": "hand-over-boats",
     "verbs": [
      "hand_over",
      "supply",
      "deliver",
      "give",
      "donate",
      "provide",
      "transfer",
      "send",
      "sell",
      "export"
     ],
     "object": [
      "vessel",
      "boat",
      "ship",
      "vehicle",
      "aircraft",
      "plane",
      "helicopter"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj",
      "obj.to"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor"
      ],
      "obj.mod": [
       "patrol",
       "military",
       "armored",
       "armoured",
       "naval",
       "coast",
       "surveillance",
       "combat",
       "fighter",
       "attack",
       "speed"
      ],
      "to iobj obj.to": [
       "@actor",
       "@state"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "072",
     "sure": 0.65
    },
    {
     "id": "supply-with",
     "verbs": [
      "supply",
      "provide",
      "equip",
      "furnish",
      "arm",
      "ply"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "details": {
      "weapon": [
       "with"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "with": [
       "@arms",
       "@goods"
      ],
      "obj": [
       "@actor",
       "@people",
       "@force"
      ]
     },
     "unless": {
      "with": [
       "medicine",
       "vaccine",
       "material",
       "cash",
       "satellite",
       "imagery"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "072",
     "sure": 0.75
    },
    {
     "id": "arm-fighters",
     "verbs": [
      "arm",
      "re-arm",
      "rearm"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.poss",
      "obj.mod",
      "obj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "rebel",
       "militia",
       "fighter",
       "insurgent",
       "group",
       "faction",
       "army",
       "force",
       "militant",
       "guerrilla",
       "opposition",
       "ally"
      ]
     },
     "unless": {
      "with": [
       "@any"
      ]
     },
     "needs": [
      "side"
     ],
     "cameo": "072",
     "sure": 0.6
    },
    {
     "id": "send-arms",
     "verbs": [
      "send",
      "give",
      "donate",
      "gift",
      "dispatch",
      "lend",
      "lease"
     ],
     "object": [
      "@arms"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj"
     ],
     "details": {
      "weapon": [
       "obj"
      ]
     },
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ],
      "to iobj": [
       "@actor",
       "@state"
      ]
     },
     "unless": {
      "obj": [
       "satellite"
      ],
      "to": [
       "@water"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "072",
     "sure": 0.7
    },
    {
     "id": "sell-goods",
     "verbs": [
      "supply",
      "ship",
      "export",
      "sell",
      "transfer",
      "smuggle",
      "deliver",
      "re-export"
     ],
     "object": [
      "@goods"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "iobj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@organization"
      ]
     },
     "cameo": "061",
     "sure": 0.6
    },
    {
     "id": "send-troops",
     "verbs": [
      "send",
      "dispatch",
      "provide",
      "contribute",
      "deploy"
     ],
     "object": [
      "troop",
      "soldier",
      "battalion",
      "fighter",
      "mercenary",
      "worker",
      "force",
      "personnel"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to into": [
       "@actor",
       "@state"
      ]
     },
     "unless": {
      "to": [
       "border",
       "frontier",
       "area",
       "coast",
       "front"
      ],
      "obj.mod": [
       "peacekeeping"
      ]
     },
     "cameo": "072",
     "sure": 0.6
    },
    {
     "id": "receive",
     "verbs": [
      "receive",
      "import",
      "buy",
      "purchase",
      "acquire",
      "procure",
      "obtain"
     ],
     "object": [
      "@arms",
      "@goods"
     ],
     "source": [
      "from"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "from": [
       "@actor",
       "@state"
      ],
      "subj": [
       "@actor"
      ]
     },
     "cameo": "072",
     "sure": 0.7
    },
    {
     "id": "approve-sale",
     "verbs": [
      "approve",
      "authorize",
      "authorise",
      "clear",
      "announce",
      "complete"
     ],
     "object": [
      "sale",
      "delivery",
      "transfer",
      "shipment",
      "export",
      "supply"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "obj.to",
      "obj.of.to"
     ],
     "if": {
      "obj.of obj.mod obj.of.of": [
       "@arms",
       "@goods"
      ]
     },
     "unless": {
      "obj.of obj.mod": [
       "asset",
       "car",
       "house",
       "business"
      ]
     },
     "cameo": "072",
     "sure": 0.65
    },
    {
     "id": "arrive-arms",
     "verbs": [
      "arrive",
      "reach",
      "land"
     ],
     "source": [
      "subj.from",
      "subj.mod",
      "subj.poss"
     ],
     "target": [
      "in",
      "at",
      "obj"
     ],
     "if": {
      "subj": [
       "@arms",
       "shipment",
       "tanker",
       "cargo",
       "consignment"
      ],
      "subj subj.mod subj.of": [
       "arm",
       "weapon",
       "weaponry",
       "munition",
       "tank",
       "missile",
       "oil",
       "fuel",
       "gas",
       "shipment",
       "grain",
       "ammunition"
      ]
     },
     "unless": {
      "subj": [
       "helicopter",
       "jet",
       "aircraft",
       "plane",
       "ship",
       "warship",
       "submarine",
       "frigate"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "072",
     "sure": 0.5
    },
    {
     "id": "export-noun",
     "nouns": [
      "export",
      "shipment",
      "sale",
      "delivery",
      "supply",
      "transfer",
      "provision"
     ],
     "source": [
      "poss",
      "by",
      "subj"
     ],
     "target": [
      "to",
      "of.to",
      "deep-to"
     ],
     "if": {
      "of mod": [
       "@arms",
       "@goods"
      ]
     },
     "needs": [
      "sides"
     ],
     "cameo": "061",
     "sure": 0.6
    },
    {
     "id": "dispatch-noun",
     "nouns": [
      "dispatch"
     ],
     "source": [
      "poss",
      "by"
     ],
     "target": [
      "to"
     ],
     "if": {
      "of": [
       "@force",
       "@arms"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.6
    }
   ],
   "examples": []
  },
  {
   "kind": "visit",
   "label": "visits",
   "about": "Somebody travels, arrives or hosts. The traveller is the source, the host the target.",
   "plover": {
    "type": "CONSULT",
    "mode": "visit"
   },
   "contexts": [],
   "cameo": "042",
   "performative": false,
   "content": "suppress",
   "rules": [
    {
     "id": "send-envoy",
     "verbs": [
      "send",
      "dispatch",
      "despatch"
     ],
     "object": [
      "envoy",
      "emissary",
      "diplomat",
      "delegation",
      "delegate",
      "minister",
      "representative",
      "official",
      "negotiator",
      "mission",
      "team"
     ],
     "source": [
      "obj+subj"
     ],
     "target": [
      "to"
     ],
     "if": {
      "to": [
       "@actor",
       "@place",
       "@state"
      ],
      "obj obj.mod obj.poss": [
       "@official",
       "delegation",
       "envoy",
       "emissary",
       "diplomat",
       "delegate",
       "representative",
       "negotiator",
       "special",
       "senior",
       "diplomatic",
       "government",
       "official"
      ]
     },
     "unless": {
      "obj.mod": [
       "rescue",
       "medical",
       "relief",
       "search",
       "aid"
      ]
     },
     "sure": 0.65
    },
    {
     "id": "visit",
     "verbs": [
      "visit",
      "tour"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "obj": [
       "@actor",
       "@place",
       "capital",
       "city",
       "town",
       "region",
       "front",
       "base",
       "camp",
       "border"
      ]
     },
     "unless": {
      "obj": [
       "page",
       "website",
       "site",
       "grave",
       "museum"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "travel",
     "verbs": [
      "travel",
      "fly",
      "journey",
      "jet",
      "return",
      "head_back",
      "continue",
      "proceed"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "into",
      "from"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "to into from": [
       "@place",
       "@actor",
       "capital",
       "city",
       "town"
      ]
     },
     "unless": {
      "subj": [
       "@weapon"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "arrive",
     "verbs": [
      "arrive",
      "land",
      "touch_down"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "at"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "in at": [
       "@place",
       "@actor",
       "capital",
       "city",
       "town",
       "airport"
      ]
     },
     "unless": {
      "subj": [
       "@weapon",
       "@vessel",
       "frigate",
       "destroyer",
       "carrier",
       "warship",
       "submarine",
       "fleet",
       "troop",
       "soldier",
       "convoy",
       "contingent",
       "jet",
       "bomber"
      ]
     },
     "sure": 0.85
    },
    {
     "id": "arrive-here",
     "verbs": [
      "arrive",
      "land",
      "visit"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "adv": [
       "here"
      ]
     },
     "unless": {
      "subj": [
       "@weapon"
      ]
     },
     "sure": 0.8
    },
    {
     "id": "send-envoy",
     "verbs": [
      "send",
      "dispatch"
     ],
     "object": [
      "envoy",
      "diplomat",
      "delegation",
      "official",
      "minister",
      "representative",
      "team",
      "emissary",
      "mediator",
      "mission",
      "secretary",
      "ambassador",
      "negotiator"
     ],
     "source": [
      "obj+subj"
     ],
     "target": [
      "to",
      "obj.to"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "to obj.to": [
       "@place",
       "@state"
      ]
     },
     "unless": {
      "obj.mod": [
       "rescue",
       "medical",
       "search",
       "aid",
       "football",
       "olympic",
       "technical",
       "relief"
      ],
      "subj": [
       "@contest"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "delegation-arrives",
     "verbs": [
      "arrive"
     ],
     "source": [
      "subj"
     ],
     "if": {
      "subj": [
       "delegation"
      ]
     },
     "unless": {
      "in at": [
       "@any"
      ]
     },
     "sure": 0.55
    },
    {
     "id": "depart",
     "verbs": [
      "depart",
      "leave",
      "set_off",
      "head",
      "go"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "for",
      "to"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "for to": [
       "@place",
       "@state"
      ]
     },
     "unless": {
      "subj": [
       "@weapon"
      ]
     },
     "sure": 0.7
    },
    {
     "id": "join-delegation",
     "verbs": [
      "join",
      "lead",
      "head"
     ],
     "object": [
      "delegation",
      "mission"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "to",
      "obj.to",
      "at"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "in to obj.to at": [
       "@place"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "attend-abroad",
     "verbs": [
      "attend"
     ],
     "object": [
      "olympics",
      "game",
      "games",
      "ceremony",
      "funeral",
      "inauguration",
      "wedding",
      "coronation",
      "expo",
      "parade",
      "celebration"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "obj.mod",
      "obj.in",
      "in",
      "obj.of"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ]
     },
     "needs": [
      "sides"
     ],
     "sure": 0.5
    },
    {
     "id": "due-in",
     "adjectives": [
      "due",
      "expected"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "in",
      "at"
     ],
     "if": {
      "subj": [
       "@person",
       "@official",
       "delegation"
      ],
      "in at": [
       "@place",
       "@state",
       "capital"
      ]
     },
     "unless": {
      "to-do": [
       "@any"
      ]
     },
     "status": "planned",
     "sure": 0.65
    },
    {
     "id": "red-carpet",
     "verbs": [
      "roll_out",
      "lay_out"
     ],
     "object": [
      "carpet"
     ],
     "source": [
      "for"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "for": [
       "@person",
       "@official",
       "delegation"
      ]
     },
     "sure": 0.6
    },
    {
     "id": "embark",
     "verbs": [
      "embark"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "on",
      "to"
     ],
     "if": {
      "subj": [
       "@person",
       "@official"
      ],
      "on": [
       "trip",
       "visit",
       "tour",
       "mission",
       "journey"
      ]
     }
    },
    {
     "id": "host",
     "verbs": [
      "host"
     ],
     "source": [
      "obj"
     ],
     "target": [
      "subj"
     ],
     "if": {
      "subj": [
       "@actor"
      ],
      "obj": [
       "@person",
       "@official"
      ]
     },
     "cameo": "043"
    },
    {
     "id": "accompany",
     "verbs": [
      "accompany"
     ],
     "source": [
      "subj"
     ],
     "target": [
      "to",
      "on"
     ],
     "if": {
      "subj": [
       "@actor",
       "@official"
      ],
      "obj": [
       "@person",
       "@official"
      ]
     },
     "echo": true
    },
    {
     "id": "trip",
     "nouns": [
      "visit",
      "trip",
      "tour",
      "stopover",
      "travel",
      "arrival",
      "stop",
      "stopovers",
      "homecoming"
     ],
     "source": [
      "subj",
      "by",
      "poss",
      "of"
     ],
     "target": [
      "to",
      "in",
      "mod",
      "at",
      "of"
     ],
     "if": {
      "subj by poss of": [
       "@actor",
       "@official"
      ]
     },
     "unless": {
      "mod": [
       "tourist",
       "school",
       "field",
       "site",
       "home",
       "hospital",
       "private",
       "shopping",
       "road"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.8
    },
    {
     "id": "itinerary",
     "nouns": [
      "visit",
      "trip",
      "tour"
     ],
     "source": [
      "subj",
      "by",
      "poss",
      "of"
     ],
     "target": [
      "to"
     ],
     "if": {
      "to": [
       "@place",
       "@state"
      ]
     },
     "unless": {
      "mod": [
       "tourist",
       "school",
       "field"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.6
    },
    {
     "id": "travel-noun",
     "nouns": [
      "travel"
     ],
     "source": [
      "subj",
      "by",
      "poss",
      "of"
     ],
     "target": [
      "to"
     ],
     "if": {
      "to": [
       "@place",
       "@state"
      ]
     },
     "unless": {
      "mod": [
       "tourist",
       "ban",
       "air"
      ],
      "prep": [
       "on",
       "against"
      ]
     },
     "needs": [
      "side"
     ],
     "sure": 0.6
    }
   ],
   "examples": []
  }
 ]
} as unknown as KindData;
