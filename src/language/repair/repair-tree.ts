import type { Name, Token } from "../../model/sentence.ts";
import {
  completeVerbs,
  giveParticipleItsDoer,
  giveWhoAPerson,
  hangClauseOnVerb,
  hangDoerOnDeed,
  hangPartsOnWhole,
  hangPhraseOnNoun,
  hangTellingOnVerb,
} from "./attachment.ts";
import {
  giveSecondVerbItsObject,
  hangWarning,
  joinBareVerb,
  joinCall,
  leavePhraseToTelling,
  leaveSubjectToClause,
  leaveTimeToClause,
  listTellings,
  openTheClause,
  partMonthFromActor,
} from "./clauses.ts";
import { draftOf } from "./draft.ts";
import { joinFiniteVerbs, resumeTelling } from "./finite-conjuncts.ts";
import { countHeadlineSubjects, listHeadlineSubjects, readHeadlineInfinitive } from "./headlines.ts";
import {
  freeListedSubject,
  freeMainVerb,
  freeOnlyVerb,
  freePastTense,
  freeTellingVerb,
  freeVerbBeforeNumber,
  freeVerbBeforeThat,
  readPlannedInfinitive,
} from "./main-verbs.ts";
import {
  followNation,
  holdNamesTogether,
  nameTheOffice,
  pairBetween,
  pairNames,
  rankBelow,
  returnNames,
} from "./names.ts";
import { freeNamedFromOffice, giveOfficeToNamed } from "./naming.ts";
import {
  dateTheNoun,
  describeByParticiple,
  liftPreposition,
  listBehindApposition,
  listBehindName,
  nameDeedByGerund,
  nameTheWill,
  pairBehindBoth,
  pairTwice,
  takeNounAsObject,
} from "./nouns.ts";
import { countTheObject, freeObjectFromInfinitive, giveVerbItsObject, nameThePlace, settleVoice } from "./objects.ts";
import { hangParticipleOnSaying, listInfinitives, parseParticipleBetweenNouns } from "./participles.ts";
import { countUpTo, giveSumItsReceiver, handOver } from "./quantities.ts";
import { retag } from "./retag.ts";
import { listBySemicolons } from "./semicolons.ts";
import {
  fillEmptySubject,
  freeDay,
  giveCalledForItsSubject,
  giveClauseItsSubject,
  giveListItsNoun,
  giveMarkedClauseItsSubject,
  giveSaidItsClause,
  giveSaidItsSpeaker,
  giveVerbItsSubject,
  joinListToFirstVerb,
  leaveOneSubject,
} from "./subjects.ts";

/**
 * Sets right where the statistical parser went against the grammar itself, or
 * against what news prose is known for and treebanks hardly show: headlines,
 * offices with names in commas, lists of parts.
 */
export function repairTree(parsed: readonly Token[], names: readonly Name[]): readonly Token[] {
  // Tags before all: every rule goes by them.
  const tokens = retag(parsed, names);
  const draft = draftOf(tokens);
  // Names first: the other rules take a name for one thing.
  holdNamesTogether(draft, names);
  rankBelow(draft);
  nameTheOffice(draft, names);
  followNation(draft, names);
  returnNames(draft, names);
  pairNames(draft, names);
  pairBetween(draft);
  liftPreposition(draft);
  listBehindName(draft);
  pairBehindBoth(draft);
  pairTwice(draft);
  listBehindApposition(draft);
  listBySemicolons(draft, names);
  dateTheNoun(draft);
  describeByParticiple(draft);
  nameDeedByGerund(draft);
  takeNounAsObject(draft);
  nameTheWill(draft);
  countUpTo(draft);
  handOver(draft);
  giveSumItsReceiver(draft);
  joinCall(draft);
  hangWarning(draft);
  joinBareVerb(draft);
  giveOfficeToNamed(draft);
  freeNamedFromOffice(draft, names);
  giveSecondVerbItsObject(draft);
  hangParticipleOnSaying(draft);
  parseParticipleBetweenNouns(draft);
  completeVerbs(draft);
  listInfinitives(draft);
  readHeadlineInfinitive(draft);
  listHeadlineSubjects(draft, names);
  countHeadlineSubjects(draft);
  readPlannedInfinitive(draft);
  freeVerbBeforeThat(draft);
  freeMainVerb(draft);
  freeTellingVerb(draft);
  freeListedSubject(draft);
  freeOnlyVerb(draft);
  freePastTense(draft);
  freeVerbBeforeNumber(draft);
  freeObjectFromInfinitive(draft);
  nameThePlace(draft);
  joinFiniteVerbs(draft);
  resumeTelling(draft);
  giveVerbItsObject(draft);
  countTheObject(draft);
  settleVoice(draft);
  giveSaidItsSpeaker(draft, names);
  giveSaidItsClause(draft);
  openTheClause(draft);
  leavePhraseToTelling(draft);
  leaveSubjectToClause(draft);
  partMonthFromActor(draft);
  listTellings(draft);
  leaveTimeToClause(draft);
  giveCalledForItsSubject(draft);
  giveListItsNoun(draft, names);
  joinListToFirstVerb(draft, names);
  giveMarkedClauseItsSubject(draft);
  giveVerbItsSubject(draft);
  fillEmptySubject(draft);
  freeDay(draft);
  giveClauseItsSubject(draft);
  // After every rule that makes subjects.
  leaveOneSubject(draft, names);
  hangPartsOnWhole(draft);
  hangPhraseOnNoun(draft);
  hangClauseOnVerb(draft);
  giveWhoAPerson(draft, names);
  hangTellingOnVerb(draft);
  hangDoerOnDeed(draft);
  giveParticipleItsDoer(draft);
  return tokens.map((token, i) =>
    token.head === draft.head[i] && token.deprel === draft.deprel[i]
      ? token
      : { ...token, head: draft.head[i]!, deprel: draft.deprel[i]! },
  );
}
