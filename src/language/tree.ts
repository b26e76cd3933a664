export {
  type Argument,
  type Arguments,
  antecedentOf,
  argumentsOf,
  nounArgumentsOf,
  type Oblique,
  ownersOf,
  subjectsOf,
  type Via,
} from "./tree/arguments.ts";
export { isReportingVerb, type Reporter, reportedBy } from "./tree/reporting.ts";
export {
  ancestorsOf,
  appositionsOf,
  childOf,
  childrenOf,
  conjunctsOf,
  firstConjunct,
  headOf,
  isRelation,
  isUnder,
  prepositionOf,
  subtreeOf,
  type Tree,
  treeOf,
  yieldOf,
} from "./tree/tree.ts";
export {
  auxiliariesOf,
  isNegated,
  isPassive,
  isPerfect,
  isPredicate,
  isProgressive,
  modalOf,
  type Tense,
  tenseOf,
} from "./tree/verb-group.ts";
