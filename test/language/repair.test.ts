import { describe, expect, test } from "vitest";
import { repairTree } from "../../src/language/repair/repair-tree.ts";
import type { Name, NameType } from "../../src/model/sentence.ts";
import { sentenceOf } from "./sentence-of.ts";

/** The repaired tree as "word>head:relation" of the words that changed; names are given as [first, last, type]. */
function repaired(words: string, ...spans: readonly [number, number, NameType][]): string[] {
  const { tokens } = sentenceOf(words);
  const names = spans.map(([first, last, type]): Name => {
    return { start: tokens[first]!.start, end: tokens[last - 1]!.end, type, first, last };
  });
  const after = repairTree(tokens, names);
  return after.flatMap((token, i) => {
    if (token.head === tokens[i]!.head && token.deprel === tokens[i]!.deprel) return [];
    return [`${token.form}>${after[token.head]?.form ?? "ROOT"}:${token.deprel}`];
  });
}

describe("nouns", () => {
  test("a participle between a verb and whom it greets describes the guest", () => {
    const words =
      "Dorn/NNP/2/nsubj received=receive/VBD/0/root visiting=visit/VBG/2/xcomp President/NNP/5/nmod:desc Sorn/NNP/3/obj";
    expect(repaired(words)).toEqual(["visiting>Sorn:amod", "Sorn>received:obj"]);
  });

  test("a noun right behind a verb is no clause", () => {
    const words = "Dorn/NNP/2/nsubj urged=urge/VBD/0/root the/DT/4/det junta/NN/2/ccomp to/TO/6/mark yield/VB/2/xcomp";
    expect(repaired(words)).toEqual(["junta>urged:obj"]);
  });

  test("a noun with a verb of its own stays a clause", () => {
    const words = "Dorn/NNP/2/nsubj said=say/VBD/0/root he/PRP/5/nsubj is/VBZ/5/cop king/NN/2/ccomp";
    expect(repaired(words)).toEqual([]);
  });

  test("behind a closed apposition the list goes on with the whole", () => {
    const words =
      "The/DT/2/det envoy/NN/9/nsubj ,/,/4/punct Dorn/NNP/2/appos ,/,/8/punct and/CC/8/cc his/PRP$/8/nmod:poss aide/NN/4/conj met=meet/VBD/0/root";
    expect(repaired(words)).toEqual(["aide>envoy:conj"]);
  });

  test("two days in front of a noun are its days", () => {
    const words =
      "The/DT/3/det May/NNP/3/nmod:unmarked 4/CD/8/obj and/CC/7/cc May/NNP/6/nmod:unmarked 7/CD/7/nummod tests/NNS/3/conj worried=worry/VBD/0/root Dorn/NNP/8/obj";
    expect(repaired(words)).toContain("4>tests:nummod");
  });

  test("will between a possessive with its adjective and an infinitive is a noun", () => {
    const words =
      "Both/DT/2/nsubj reaffirmed=reaffirm/VBD/0/root their/PRP$/4/nmod:poss firm/NN/2/obj will/MD/2/aux to/TO/7/mark talk/VB/2/xcomp";
    expect(repaired(words)).toEqual(["their>will:nmod:poss", "firm>will:amod", "will>reaffirmed:obj", "talk>will:acl"]);
  });

  test("will behind a subject stays an auxiliary", () => {
    const words = "Their/PRP$/2/nmod:poss firm/NN/4/nsubj will/MD/4/aux talk/VB/0/root to/IN/6/case Oslo/NNP/4/obl";
    expect(repaired(words)).toEqual([]);
  });

  test("up to before a number counts the object", () => {
    const words =
      "Oslo/NNP/3/nsubj will/MD/3/aux give/VB/0/root up/RP/3/compound:prt to/IN/7/case 300/CD/7/nummod euros/NNS/3/obl";
    expect(repaired(words)).toEqual(["up>euros:advmod", "to>up:fixed", "euros>give:obj"]);
  });

  test("gave up to the police keeps its particle", () => {
    const words = "Dorn/NNP/2/nsubj gave=give/VBD/0/root up/RP/2/compound:prt to/IN/5/case police/NN/2/obl";
    expect(repaired(words)).toEqual([]);
  });

  test("a participle behind a comma goes along with the saying", () => {
    const words =
      "she/PRP/2/nsubj said=say/VBD/0/root ,/,/4/punct calling=call/VBG/2/ccomp on/IN/6/case Oslo/NNP/4/obl";
    expect(repaired(words)).toEqual(["calling>said:advcl"]);
  });

  test("the verb behind an office and its holder's name is what the sentence says", () => {
    const words = "The/DT/2/det leader/NN/0/root Dorn/NNP/2/appos hosted=host/VBN/2/acl Sorn/NNP/4/obj ././2/punct";
    expect(repaired(words)).toContain("leader>hosted:nsubj");
  });
});

describe("tags", () => {
  test("a place that is no adjective is what was visited", () => {
    const words = "Dorn/NNP/2/nsubj visited=visit/VBD/0/root Kyiv=kyiv/JJ/2/xcomp";
    expect(repaired(words, [2, 3, "LOC"])).toEqual(["Kyiv>visited:obj"]);
  });

  test("and welcome the news has a verb", () => {
    const words = "We/PRP/2/nsubj agree/VBP/0/root and/CC/4/cc welcome/UH/2/conj the/DT/6/det news/NN/4/obj";
    expect(repairTree(sentenceOf(words).tokens, [])[3]!.upos).toBe("VERB");
  });

  test("a participle with a subject in front and no auxiliary is a past tense", () => {
    const words = "Bombs/NNS/2/nsubj exploded=explode/VBN/0/root in/IN/4/case Oslo/NNP/2/obl";
    expect(repairTree(sentenceOf(words).tokens, [])[1]!.xpos).toBe("VBD");
    const passive = "Bombs/NNS/3/nsubj were/VBD/3/aux defused=defuse/VBN/0/root";
    expect(repairTree(sentenceOf(passive).tokens, [])[2]!.xpos).toBe("VBN");
  });

  test("an adjective of a nation stays one", () => {
    expect(repaired("Oslo/JJ/2/amod talks=talk/NNS/0/root", [0, 1, "LOC"])).toEqual([]);
  });

  test("a form of be before an infinitive is no copula", () => {
    const words = "Dorn/NNP/4/nsubj:outer is=be/VBZ/4/cop to/TO/4/mark visit/VB/0/root Oslo/NNP/4/obj";
    expect(repaired(words)).toEqual(["Dorn>visit:nsubj", "is>visit:aux"]);
  });
});

describe("who acts", () => {
  test("a noun between a mark and a verb with an object acts in the clause", () => {
    const words =
      "They/PRP/2/nsubj fled=flee/VBD/0/root after/IN/4/case jets=jet/NNS/5/obl crossed=cross/VBN/2/advcl the/DT/7/det line/NN/5/obj";
    expect(repaired(words)).toEqual(["after>crossed:mark", "jets>crossed:nsubj"]);
  });

  test("the noun before the verb closes the list that opens the sentence", () => {
    const words =
      "The/DT/2/det army/NN/0/root and/CC/4/cc Dorn/NNP/2/conj rebels=rebel/NNS/6/nsubj resumed=resume/VBD/2/acl talks=talk/NNS/6/obj ././2/punct";
    expect(repaired(words)).toEqual([
      "army>resumed:nsubj",
      "and>rebels:cc",
      "Dorn>rebels:compound",
      "rebels>army:conj",
      "resumed>ROOT:root",
      ".>resumed:punct",
    ]);
  });

  test("who stands before a clause that is told acts in it", () => {
    const words =
      "Dorn/NNP/6/nsubj freed=free/VBD/6/ccomp Sorn/NNP/2/obj ,/,/2/punct officials=official/NNS/6/nsubj said=say/VBD/0/root";
    expect(repaired(words)).toEqual(["Dorn>freed:nsubj"]);
  });

  test("a day beside the subject does nothing", () => {
    const words = "Lawmakers=lawmaker/NNS/3/nsubj Tuesday/NNP/3/nsubj backed=back/VBD/0/root Dorn/NNP/3/obj";
    expect(repaired(words)).toEqual(["Tuesday>backed:obl:unmarked"]);
  });

  test("a list of places goes on with the noun that met", () => {
    const words =
      "It/PRP/2/nsubj came=come/VBD/0/root after/IN/4/case envoys=envoy/NNS/2/obl of/IN/6/case Dorn/NNP/4/nmod ,/,/8/punct Sorn/NNP/11/nsubj and/CC/10/cc Torn/NNP/8/conj met=meet/VBD/2/conj";
    const places: [number, number, NameType][] = [
      [5, 6, "LOC"],
      [7, 8, "LOC"],
      [9, 10, "LOC"],
    ];
    expect(repaired(words, ...places)).toEqual([
      "after>met:mark",
      "envoys>met:nsubj",
      "Sorn>Dorn:conj",
      "met>came:advcl",
    ]);
  });

  test("of two participles behind a noun the one with a clause of its own is the verb", () => {
    const words =
      "A/DT/2/det report/NN/0/root released=release/VBN/2/acl here/RB/3/advmod alleged=allege/VBN/2/acl that/IN/8/mark Dorn/NNP/8/nsubj knew=know/VBD/5/ccomp";
    expect(repaired(words)).toEqual(["report>alleged:nsubj", "alleged>ROOT:root"]);
  });

  test("a gerund behind the noun of a phrase is what the phrase is about", () => {
    const words =
      "Two/CD/3/nsubj were/VBD/3/aux:pass killed=kill/VBN/0/root in/IN/6/case Dornian/JJ/6/amod tank/NN/3/obl shelling=shell/VBG/3/advcl";
    expect(repaired(words)).toEqual([
      "in>shelling:case",
      "Dornian>shelling:amod",
      "tank>shelling:compound",
      "shelling>killed:obl",
    ]);
  });
});

describe("participles", () => {
  test("a participle between two nouns has a doer and an object", () => {
    const words =
      "They/PRP/2/nsubj struck=strike/VBD/0/root a/DT/6/det deal/NN/6/compound ending=end/VBG/6/amod talks=talk/NNS/2/obj";
    expect(repaired(words)).toEqual(["a>deal:det", "deal>struck:obj", "ending>deal:acl", "talks>ending:obj"]);
  });

  test("a participle that describes the second noun stays where it is", () => {
    const words = "a/DT/4/det peace/NN/4/compound building=build/VBG/4/amod plan/NN/0/root";
    expect(repaired(words)).toEqual([]);
  });

  test("a bare form goes on with the infinitive", () => {
    const words =
      "Dorn/NNP/2/nsubj urges=urge/VBZ/0/root Sorn/NNP/2/obj to/TO/5/mark stop/VB/2/xcomp ,/,/7/punct cancel/VB/2/conj and/CC/9/cc cut/VB/7/conj";
    expect(repaired(words)).toEqual(["cancel>stop:conj"]);
  });
});

describe("objects", () => {
  test("what stands before the to of an infinitive belongs to the verb above", () => {
    const words =
      "Dorn/NNP/2/nsubj urged=urge/VBD/0/root Sorn/NNP/6/obj not/RB/6/advmod to/TO/6/mark attack/VB/2/xcomp";
    expect(repaired(words)).toEqual(["Sorn>urged:obj"]);
  });

  test("the name behind a capital tells which", () => {
    const words = "He/PRP/2/nsubj landed=land/VBD/0/root in/IN/5/case the/DT/5/det capital/NN/2/obl Dorn/NNP/2/obj";
    expect(repaired(words)).toEqual(["Dorn>capital:appos"]);
  });

  test("the words that qualify a number are no preposition of the noun", () => {
    const words =
      "Raids=raid/NNS/2/nsubj killed=kill/VBD/0/root at/IN/4/case least=least/JJS/5/nmod 31/CD/6/nummod people/NNS/2/obl";
    expect(repaired(words)).toEqual(["people>killed:obj"]);
  });

  test("a preposition belongs to the phrase, not to a word before its noun", () => {
    const words = "batch/NN/0/root of/IN/3/case Leopard/NNP/5/compound 2/CD/5/nummod tanks=tank/NNS/1/nmod";
    expect(repaired(words)).toEqual(["of>tanks:case"]);
  });

  test("a participle between a verb and its object describes the object", () => {
    const words =
      "Dorn/NNP/2/nsubj imposed=impose/VBD/0/root targeted=target/VBN/2/xcomp sanctions=sanction/NNS/3/obj on/IN/6/case Sorn/NNP/3/obl";
    expect(repaired(words)).toEqual(["targeted>sanctions:amod", "sanctions>imposed:obj", "Sorn>imposed:obl"]);
  });

  test("what a phrasal verb without an object acts on is its object", () => {
    const words = "Dorn/NNP/2/nsubj shut/VBD/0/root down/RP/2/compound:prt the/DT/5/det port/NN/2/obl";
    expect(repaired(words)).toEqual(["port>shut:obj"]);
  });

  test("a particle before its object is no preposition", () => {
    const words = "Dorn/NNP/2/nsubj handed=hand/VBD/0/root over/IN/5/case the/DT/5/det pilot/NN/2/obl";
    expect(repaired(words)).toEqual(["over>handed:compound:prt", "pilot>handed:obj"]);
  });

  test("a past tense with an object is no passive", () => {
    const words = "Dorn/NNP/2/nsubj:pass lined=line/VBD/0/root up/RP/2/compound:prt talks/NNS/2/obj";
    expect(repaired(words)).toEqual(["Dorn>lined:nsubj"]);
  });

  test("the name before a participle does what it says", () => {
    const words = "in/IN/2/case response/NN/0/root to/IN/4/case Dorn/NNP/2/nmod moving=move/VBG/2/acl ships/NNS/5/obj";
    expect(repaired(words)).toEqual(["moving>Dorn:acl"]);
  });
});

describe("subjects", () => {
  test("the noun before a headline's verb is its subject", () => {
    expect(repaired("Dornland/NNP/2/compound fires=fire/VBZ/0/root missile/NN/2/obj")).toEqual([
      "Dornland>fires:nsubj",
    ]);
  });

  test("a verb that has its subject keeps what else it has", () => {
    expect(repaired("Dorn/NNP/2/compound aide/NN/3/nsubj fires=fire/VBZ/0/root Lee/NNP/3/obj")).toEqual([]);
  });

  test("two names with a comma before a headline's verb are a list", () => {
    const words = "Norway/NNP/4/nsubj ,/,/1/punct Finland/NNP/4/nsubj vow/VBP/0/root to/TO/6/mark act/VB/4/xcomp";
    expect(repaired(words)).toEqual(["Finland>Norway:conj"]);
  });

  test("a list of places behind an office goes on behind its comma", () => {
    const words =
      "Envoys=envoy/NNS/8/nsubj of/IN/3/case Dornland/NNP/1/nmod ,/,/5/punct Norway/NNP/8/nsubj and/CC/7/cc Chile/NNP/5/conj met=meet/VBD/0/root ././8/punct";
    expect(repaired(words, [2, 3, "LOC"], [4, 5, "LOC"], [6, 7, "LOC"])).toEqual(["Norway>Dornland:conj"]);
  });

  test("names in a row at the head of a headline do what the verb says", () => {
    const words = "Dorn/NNP/0/root ,/,/1/punct Lee/NNP/4/compound discuss/VB/1/conj border/NN/4/obj";
    expect(repaired(words, [0, 1, "PER"], [2, 3, "PER"])).toEqual([
      "Dorn>discuss:nsubj",
      "Lee>Dorn:conj",
      "discuss>ROOT:root",
    ]);
  });

  test("a name and an office before one verb are one person", () => {
    const words =
      "Dorn/NNP/6/nsubj ,/,/1/punct the/DT/4/det leader/NN/6/nsubj ,/,/4/punct left=leave/VBD/0/root ././6/punct";
    expect(repaired(words, [0, 1, "PER"])).toEqual(["leader>Dorn:appos"]);
  });

  test("a second subject behind the verb is its object", () => {
    expect(
      repaired("Oslo/NNP/2/nsubj views=view/VBZ/0/root Bern/NNP/2/nsubj as/IN/5/case foe/NN/2/obl ././2/punct"),
    ).toEqual(["Bern>views:obj"]);
  });

  test("a headline's infinitive is its predicate", () => {
    const words = "Finnish/JJ/2/amod FM/NN/0/root to/TO/4/mark visit/VB/2/acl Oslo/NNP/4/obj";
    expect(repaired(words)).toEqual(["FM>visit:nsubj", "visit>ROOT:root"]);
  });

  test("a plan to do something stays a plan", () => {
    expect(repaired("Plan/NN/0/root to/TO/3/mark visit/VB/1/acl Oslo/NNP/3/obj")).toEqual([]);
  });

  test("the only verb of a full sentence is no participle", () => {
    const words = "Troops/NNS/0/root disengaged=disengage/VBN/1/acl from/IN/4/case Dorn/NNP/2/obl ././1/punct";
    expect(repaired(words)).toEqual(["Troops>disengaged:nsubj", "disengaged>ROOT:root", ".>disengaged:punct"]);
  });

  test("a clause with while tells of the verb, not of the noun before it", () => {
    const words =
      "They/PRP/2/nsubj act/VBP/0/root in/IN/4/case unity/NN/2/obl while/IN/6/mark keeping=keep/VBG/4/acl watch/NN/6/obj ././2/punct";
    expect(repaired(words)).toEqual(["keeping>act:advcl"]);
  });

  test("the verb of a full sentence without auxiliary is no passive", () => {
    const words = "Envoys/NNS/2/nsubj:pass called=call/VBN/0/root on/IN/4/case Dornland/NNP/2/obl ././2/punct";
    expect(repaired(words)).toEqual(["Envoys>called:nsubj"]);
  });

  test("a participle between a noun and what the noun did is the verb", () => {
    const words = "The/DT/5/det army/NN/5/compound fired=fire/VBN/5/amod two/CD/5/nummod shells/NNS/0/root ././5/punct";
    expect(repaired(words)).toEqual([
      "The>army:det",
      "army>fired:nsubj",
      "fired>ROOT:root",
      "shells>fired:obj",
      ".>fired:punct",
    ]);
  });

  test("a verb between a name and what the name broke off is the verb", () => {
    const words = "Dorn/NNP/0/root on/IN/3/case Monday/NNP/5/nmod cut/VBN/5/amod ties/NNS/1/nmod ././1/punct";
    expect(repaired(words)).toEqual([
      "Dorn>cut:nsubj",
      "Monday>cut:obl",
      "cut>ROOT:root",
      "ties>cut:obj",
      ".>cut:punct",
    ]);
  });

  test("a past tense before a noun heads a clause of its own", () => {
    const words = "met/VBD/0/root since/IN/5/case Dorn/NNP/5/compound took=take/VBD/5/amod office/NN/1/obl";
    expect(repaired(words)).toEqual(["since>took:mark", "Dorn>took:nsubj", "took>met:advcl", "office>took:obj"]);
  });

  test("a participle between and and a number is a second verb", () => {
    const words =
      "killed=kill/VBD/0/root five/CD/3/nummod men/NNS/1/obj and/CC/7/cc wounded=wound/VBN/7/amod two/CD/7/nummod women/NNS/3/conj";
    expect(repaired(words)).toEqual(["and>wounded:cc", "wounded>killed:conj", "women>wounded:obj"]);
  });

  test("a name before a verb of two halves is its subject", () => {
    const words =
      "Dorn/NNP/2/compound test/NN/4/compound -/HYPH/2/punct fired=fire/VBN/0/root a/DT/6/det missile/NN/4/obj ././4/punct";
    expect(repaired(words)).toEqual(["Dorn>fired:nsubj"]);
  });

  test("a title without a verb keeps its participle", () => {
    expect(repaired("Missiles/NNS/0/root fired=fire/VBN/1/acl by/IN/4/case Dornland/NNP/2/obl ././1/punct")).toEqual(
      [],
    );
  });

  test("the last verb after a relative clause is what the sentence says", () => {
    const words =
      "The/DT/2/det man/NN/0/root who/WP/4/nsubj fled=flee/VBD/2/acl:relcl died=die/VBD/2/acl:relcl ././5/punct";
    expect(repaired(words)).toEqual(["man>died:nsubj", "died>ROOT:root"]);
  });

  test("who stands behind said says it", () => {
    const words =
      "\"/``/4/punct We/PRP/4/nsubj will/MD/4/aux go/VB/0/root ,/,/4/punct \"/''/4/punct said=say/VBD/4/parataxis Dorn/NNP/7/obj ././4/punct";
    expect(repaired(words, [7, 8, "PER"])).toEqual(["Dorn>said:nsubj"]);
  });
});

describe("names", () => {
  test("a name after its office and a comma tells who fills it", () => {
    const words =
      "The/DT/2/det negotiator/NN/7/nsubj ,/,/4/punct Anders/NNP/2/conj Dorn/NNP/4/flat ,/,/2/punct left=leave/VBD/0/root ././7/punct";
    expect(repaired(words, [3, 5, "PER"])).toEqual(["Anders>negotiator:appos"]);
  });

  test("a list of people stays a list", () => {
    const words =
      "The/DT/2/det envoy/NN/7/nsubj ,/,/4/punct Dorn/NNP/2/conj and/CC/6/cc Lee/NNP/2/conj left=leave/VBD/0/root ././7/punct";
    expect(repaired(words, [3, 4, "PER"], [5, 6, "PER"])).toEqual([]);
  });

  test("an office of several words takes its name without a comma", () => {
    const words =
      "Secretary/NNP/6/nsubj of/IN/3/case State/NNP/1/nmod Anders/NNP/1/conj Dorn/NNP/4/flat spoke=speak/VBD/0/root ././6/punct";
    expect(repaired(words, [3, 5, "PER"])).toEqual(["Anders>Secretary:appos"]);
  });

  test("parts of a name that hang elsewhere come back", () => {
    const words = "Lee/NNP/4/nsubj Anders/NNP/4/obl Dorn/NNP/4/compound left=leave/VBD/0/root ././4/punct";
    expect(repaired(words, [1, 3, "PER"])).toEqual(["Dorn>Anders:flat"]);
  });

  test("the noun behind a nation's adjective does the deed", () => {
    const words = "Finnish/JJ/3/nsubj FM/NNP/1/flat left=leave/VBD/0/root Oslo/NNP/3/obj";
    expect(repaired(words, [0, 1, "NORP"])).toEqual(["Finnish>FM:amod", "FM>left:nsubj"]);
  });

  test("names of one kind joined by and go together", () => {
    const words =
      "envoys/NNS/7/nsubj of/IN/3/case Norway/NNP/1/nmod and/CC/6/cc the/DT/6/det Netherlands/NNP/1/conj met=meet/VBD/0/root ././7/punct";
    expect(repaired(words, [2, 3, "LOC"], [5, 6, "LOC"])).toEqual(["Netherlands>Norway:conj"]);
  });
});

describe("attachment", () => {
  test("a part hangs on the whole before the comma", () => {
    const words =
      "They/PRP/2/nsubj hit/VBD/0/root firms/NNS/2/obj ,/,/6/punct including=include/VBG/6/case banks/NNS/2/obl ././2/punct";
    expect(repaired(words)).toEqual(["banks>firms:nmod"]);
  });

  test("the doer belongs to the deed, not to who condemns it", () => {
    const words =
      "Bern/NNP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det launch/NN/2/obj of/IN/6/case rockets/NNS/4/nmod by/IN/8/case Oslo/NNP/2/obl";
    expect(repaired(words)).toEqual(["Oslo>launch:nmod"]);
  });

  test("an infinitive under a verb completes it", () => {
    expect(repaired("They/PRP/2/nsubj vow/VBP/0/root to/TO/4/mark act/VB/2/acl ././2/punct")).toEqual([
      "act>vow:xcomp",
    ]);
  });

  test("the doer belongs to the deed, not to the thing", () => {
    const words = "launch/NN/0/root of/IN/4/case a/DT/4/det missile/NN/1/nmod by/IN/6/case Oslo/NNP/4/nmod";
    expect(repaired(words)).toEqual(["Oslo>launch:nmod"]);
  });
});

test("a sound tree comes back as it is", () => {
  const { tokens } = sentenceOf("Envoys/NNS/2/nsubj met=meet/VBD/0/root in/IN/4/case Oslo/NNP/2/obl ././2/punct");
  expect(repairTree(tokens, [])).toEqual(tokens);
});

describe("names behind their titles and pairs", () => {
  test("what and joins behind between is the second of the two", () => {
    const words =
      "Talks/NNS/9/nsubj between/IN/4/case the/DT/4/det army/NN/1/nmod and/CC/7/cc the/DT/7/det rebels/NNS/1/conj have/VBP/9/aux stalled=stall/VBN/0/root";
    expect(repaired(words)).toEqual(["rebels>army:conj"]);
  });

  test("a name behind its title is no subject of a participle further on", () => {
    const words =
      "Sorn/NNP/2/nsubj met=meet/VBD/0/root with/IN/4/case leader/NN/2/obl Nils/NNP/8/nsubj Dorn/NNP/5/flat zones/NNS/2/obj dividing=divide/VBG/2/advcl them/PRP/8/obj";
    expect(repaired(words, [4, 6, "PER"])).toContain("Nils>leader:appos");
  });

  test("a name behind the place of its title owns the visit", () => {
    const words =
      "It/PRP/2/nsubj followed=follow/VBD/0/root Representative/NNP/2/obj for/IN/5/case Norland/NNP/3/nmod Nils/NNP/5/flat Dorn/NNP/6/flat 's/POS/6/case visit/NN/3/nmod";
    expect(repaired(words, [4, 5, "LOC"], [5, 7, "PER"])).toContain("Nils>visit:nmod:poss");
  });
});

test("two ministers with nothing but titles between them do the deed together", () => {
  const words =
    "Nils/NNP/6/nsubj Dorn/NNP/1/flat and/CC/4/cc Premier/NNP/2/conj Liv/NNP/6/nsubj met=meet/VBD/0/root Sorn/NNP/6/obj";
  expect(repaired(words, [0, 2, "PER"], [4, 5, "PER"])).toContain("Liv>Nils:conj");
});

describe("verbs that say when", () => {
  test("go on with another that does, not with the gerund before them", () => {
    const words =
      "Oslo/NNP/2/nsubj remains=remain/VBZ/0/root committed/JJ/2/xcomp to/IN/5/mark seeking=seek/VBG/3/advcl talks=talk/NNS/5/obj and/CC/8/cc calls=call/VBZ/5/conj on/IN/10/case Lima/NNP/8/obl";
    expect(repaired(words)).toEqual(["calls>remains:conj"]);
  });

  test("stay beside an infinitive's finite clause of its own", () => {
    const words =
      "Dorn/NNP/2/nsubj wants=want/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp and/CC/7/cc she/PRP/7/nsubj agrees=agree/VBZ/4/conj";
    expect(repaired(words)).toEqual([]);
  });
});

describe("lists and clauses that the parser cut", () => {
  test("names that open behind semicolons stand in one list", () => {
    const words =
      "Oslo/NNP/2/nsubj penalized=penalize/VBD/0/root Fjord/NNP/2/obj ,/,/6/punct a/DT/6/det firm/NN/3/appos ;/:/8/punct Dorn/NNP/6/dep ,/,/11/punct its/PRP$/11/nmod:poss agent/NN/8/appos ;/:/14/punct and/CC/14/cc Sorn/NNP/8/conj";
    const spans: [number, number, NameType][] = [
      [0, 1, "LOC"],
      [2, 3, "ORG"],
      [7, 8, "PER"],
      [13, 14, "ORG"],
    ];
    expect(repaired(words, ...spans)).toEqual(["Dorn>Fjord:conj", "Sorn>Fjord:conj"]);
  });

  test("who stands between said and a verb acts in what is said", () => {
    const words =
      "Police/NNS/2/nsubj said=say/VBD/0/root Oslo/NNP/2/obj and/CC/5/cc Lima/NNP/3/conj had=have/VBD/7/aux agreed=agree/VBN/2/conj";
    expect(repaired(words)).toEqual(["Oslo>agreed:nsubj", "agreed>said:ccomp"]);
  });

  test("as in front of a clause opens it, though a noun behind its verb took it", () => {
    const words = "as/IN/6/case Dorn/NNP/3/nsubj sets=set/VBZ/0/root off/RP/3/compound:prt on/IN/6/case trip/NN/3/obl";
    expect(repaired(words)).toEqual(["as>sets:mark"]);
  });

  test("by phone in front of what was told belongs to the telling", () => {
    const words =
      "Dorn/NNP/2/nsubj told=tell/VBD/0/root Sorn/NNP/2/iobj by/IN/5/case phone/NN/8/obl it/PRP/8/expl was/VBD/8/cop wrong/JJ/2/ccomp";
    expect(repaired(words)).toEqual(["phone>told:obl"]);
  });

  test("a day behind that stays in the clause", () => {
    const words =
      "Dorn/NNP/2/nsubj said=say/VBD/0/root that/IN/7/mark by/IN/5/case May/NNP/7/obl he/PRP/7/nsubj paid=pay/VBD/2/ccomp";
    expect(repaired(words)).toEqual([]);
  });

  test("whoever stands behind that acts in the clause", () => {
    const words =
      "They/PRP/2/nsubj found=find/VBD/0/root that/IN/7/mark Oslo/NNP/2/obj was/VBD/7/aux to/TO/7/mark blame/VB/2/ccomp";
    expect(repaired(words)).toEqual(["Oslo>blame:nsubj"]);
  });

  test("a second telling without a subject goes on with the first", () => {
    const words =
      "He/PRP/2/nsubj said=say/VBD/0/root Dorn/NNP/4/nsubj backs=back/VBZ/2/ccomp it/PRP/4/obj ,/,/7/punct praises=praise/VBZ/2/ccomp Sorn/NNP/7/obj";
    expect(repaired(words)).toEqual(["praises>backs:conj"]);
  });

  test("the time of what is told is not that of the telling", () => {
    const words =
      "Six/CD/3/nsubj:pass were/VBD/3/aux:pass killed=kill/VBN/10/ccomp when/WRB/6/advmod bombs/NNS/6/nsubj fell=fall/VBD/10/advcl ,/,/3/punct the/DT/9/det mayor/NN/10/nsubj said=say/VBD/0/root";
    expect(repaired(words)).toEqual(["fell>killed:advcl"]);
  });

  test("calls for behind a verb of the present is a verb", () => {
    const words =
      "Dorn/NNP/2/nsubj deplores=deplore/VBZ/0/root the/DT/4/det arrest/NN/2/obj and/CC/6/cc calls=call/NNS/4/conj for/IN/8/case restraint/NN/6/nmod";
    expect(repaired(words)).toEqual(["calls>deplores:conj", "restraint>calls:obl"]);
    expect(repairTree(sentenceOf(words).tokens, [])[5]!.upos).toBe("VERB");
  });

  test("calls for somebody that one hears stay a noun", () => {
    const words =
      "Dorn/NNP/2/nsubj heard=hear/VBD/0/root demands/NNS/2/obj and/CC/5/cc calls/NNS/3/conj for/IN/7/case help/NN/5/nmod";
    expect(repaired(words)).toEqual([]);
  });

  test("the name in front of a sum receives it", () => {
    const words =
      "Oslo/NNP/2/nsubj gave=give/VBD/0/root Lima/NNP/4/compound $/$/2/obj 9/CD/6/compound million/CD/4/nummod";
    expect(repaired(words)).toEqual(["Lima>gave:iobj"]);
  });

  test("warning behind a comma goes along with the verb", () => {
    const words =
      "Dorn/NNP/2/nsubj slammed=slam/VBD/0/root it/PRP/2/obj ,/,/5/punct warning/NN/3/appos of/IN/7/case strikes/NNS/5/nmod";
    expect(repaired(words)).toEqual(["warning>slammed:advcl", "strikes>warning:obl"]);
  });

  test("the name behind a second verb is its object", () => {
    const words =
      "Dorn/NNP/2/nsubj denied=deny/VBD/0/root guilt/NN/2/obj and/CC/5/cc accused=accuse/VBD/3/conj Sorn/NNP/3/conj";
    expect(repaired(words)).toEqual(["accused>denied:conj", "Sorn>accused:obj"]);
  });

  test("a person's name is no part of the office behind it", () => {
    const words =
      "Dorn/NNP/2/nsubj appointed=appoint/VBD/0/root Ana/NNP/6/compound Sorn/NNP/3/flat prime/JJ/6/amod minister/NN/2/obl:unmarked";
    expect(repaired(words, [2, 4, "PER"])).toEqual(["Ana>appointed:obj", "minister>appointed:xcomp"]);
  });

  test("who is named comes before what to", () => {
    const words =
      "Dorn/NNP/2/nsubj named=name/VBD/0/root Ana/NNP/2/xcomp Sorn/NNP/3/flat prime/JJ/6/amod minister/NN/4/appos";
    expect(repaired(words)).toEqual(["Ana>named:obj", "minister>named:xcomp"]);
  });

  test("over right behind hand is its particle", () => {
    const words = "Dorn/NNP/2/nsubj hands=hand/VBZ/0/root over/RB/4/advmod five/CD/5/nummod boats/NNS/2/obj";
    expect(repaired(words)).toEqual(["over>hands:compound:prt"]);
  });

  test("a bare verb goes on with the finite one and not with a gerund", () => {
    const words =
      "We/PRP/2/nsubj think/VBP/0/root of/IN/4/mark helping=help/VBG/2/advcl and/CC/6/cc welcome/VB/4/conj it/PRP/6/obj";
    expect(repaired(words)).toEqual(["welcome>think:conj"]);
  });

  test("a month and the name behind it are two", () => {
    const words = "In/IN/3/case September/NNP/3/compound Dorn/NNP/4/obl mocked=mock/VBD/0/root Sorn/NNP/4/obj";
    expect(repaired(words)).toEqual(["In>September:case", "September>mocked:obl", "Dorn>mocked:nsubj"]);
  });

  test("the last of a list of states belongs to the ministers, not to the verb", () => {
    const words =
      "Ministers/NNPS/6/nsubj of/IN/3/case Norway/NNP/1/nmod and/CC/6/cc Sweden/NNP/6/nsubj met=meet/VBD/0/root in/IN/8/case Oslo/NNP/6/obl";
    const after = repaired(words, [2, 3, "LOC"], [4, 5, "LOC"]);
    expect(after).toContain("Sweden>Norway:conj");
  });

  test("where a journey goes belongs to the journey", () => {
    const words =
      "Dorn/NNP/2/nsubj spoke=speak/VBD/0/root on/IN/5/case his/PRP$/5/nmod:poss visit/NN/2/obl to/IN/7/case Lima/NNP/2/obl";
    expect(repaired(words)).toEqual(["Lima>visit:nmod"]);
  });

  test("an under secretary acts; he is under nobody", () => {
    const words = "Under/IN/2/case Secretary/NNP/4/obl Dorn/NNP/2/flat met=meet/VBD/0/root Sorn/NNP/4/obj";
    expect(repaired(words)).toEqual(["Under>Secretary:compound", "Secretary>met:nsubj"]);
  });

  test("a past verb behind a clause in the present goes on with the verb that tells it", () => {
    const words =
      "They/PRP/2/nsubj said=say/VBD/0/root talks/NNS/4/nsubj remain/VBP/2/ccomp open/JJ/4/xcomp and/CC/7/cc urged=urge/VBD/4/conj Lima/NNP/7/obj";
    expect(repaired(words)).toEqual(["urged>said:conj"]);
  });

  test("who is somebody, not the council of which he is secretary", () => {
    const words =
      "Oslo/NNP/2/nsubj met=meet/VBD/0/root Dorn/NNP/2/obj ,/,/5/punct secretary/NN/3/appos of/IN/7/case Council/NNP/5/nmod who/WP/9/nsubj left=leave/VBD/7/acl:relcl";
    expect(repaired(words, [2, 3, "PER"], [6, 7, "ORG"])).toContain("left>secretary:acl:relcl");
  });

  test("behind a comma, who condemns also calls", () => {
    const words =
      "Oslo/NNP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det raid/NN/2/obj ,/,/6/punct calling=call/VBG/4/acl on/IN/8/case Lima/NNP/6/obl";
    expect(repaired(words)).toEqual(["calling>condemned:advcl"]);
  });

  test("of two pairs, the second goes with the noun right before its and", () => {
    const words =
      "I/PRP/2/nsubj send/VBP/0/root wishes=wish/NNS/2/obj and/CC/5/cc thanks=thank/NNS/3/conj to/IN/7/case people/NNS/3/nmod and/CC/9/cc government/NN/3/conj";
    expect(repaired(words)).toEqual(["government>people:conj"]);
  });

  test("who stands between for and an infinitive is to do it", () => {
    const words = "Oslo/NNP/2/nsubj called=call/VBD/0/root for/IN/4/case Lima/NNP/2/obl to/TO/6/mark leave/VB/2/advcl";
    expect(repaired(words)).toEqual(["for>leave:mark", "Lima>leave:nsubj"]);
  });

  test("a list of names acts in the first of its verbs", () => {
    const words =
      "Norway/NNP/9/nsubj ,/,/3/punct Chile/NNP/1/appos and/CC/6/cc Peru/NNP/6/nsubj condemn/VBP/9/advcl raids=raid/NNS/6/obj ,/,/6/punct urge/VBP/0/root talks=talk/NNS/9/obj ././9/punct";
    const after = repaired(words, [0, 1, "LOC"], [2, 3, "LOC"], [4, 5, "LOC"]);
    expect(after).toContain("Norway>condemn:nsubj");
    expect(after).toContain("Peru>Norway:conj");
    expect(after).toContain("urge>condemn:conj");
  });
});
