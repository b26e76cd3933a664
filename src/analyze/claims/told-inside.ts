import { antecedentOf, childrenOf, headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { Act } from "./act.ts";
import { wordsOn } from "./frame.ts";

/** Acts that a commitment may announce: "agreed to meet in Oslo on May 3" is that meeting, planned. */
const ANNOUNCED = new Set(["meet", "visit", "exercise", "call", "retreat", "concede", "sanction"]);

const HOSTILE = new Set(["sanction", "coerce", "assault", "mobilize", "reject"]);
const REAL_IN_PRAISE = new Set(["visit", "retreat", "meet", "launch", "exercise", "agree"]);

/** Which acts stay when some are told inside the content of others. */
export interface Told {
  /** Acts that count, in text order. */
  readonly kept: readonly Act[];
  /** Acts that a commitment announces; they are to come, whatever their own words say: "agreed on a visit". */
  readonly announced: ReadonlySet<Act>;
  /** Acts told as the content of an accusation or denial, by the act that tells them. */
  readonly tellers: ReadonlyMap<Act, Act>;
}

/**
 * Sets aside acts that are only the content of another: what somebody urged,
 * promised, refused or threatened is no second event. What an accusation
 * alleges counts, told by the accuser. `isFixed` says that an act has a day or
 * place of its own.
 */
export function toldInside(acts: readonly Act[], isFixed: (act: Act) => boolean): Told {
  if (acts.length < 2) return { kept: acts, tellers: new Map(), announced: new Set() };
  const dropped = new Set<Act>();
  const tellers = new Map<Act, Act>();
  const announced = new Set<Act>();
  for (const act of acts) if (isSaidTwice(act, acts)) dropped.add(act);
  for (const outer of acts) {
    if (outer.content.length === 0) continue;
    const { content } = outer.rule.definition;
    for (const inner of acts) {
      if (inner === outer || inner.head === outer.head) continue;
      const under = outer.content.find((c) => c !== outer.head && isToldUnder(outer.tree, inner.head, c));
      if (under === undefined) continue;
      if (content === "keep") {
        tellers.set(inner, outer);
        continue;
      }
      // "agreed to sanction", "stressed that it would never negotiate": no promise of anything good, but that act.
      if (outer.rule.kind === "agree" && HOSTILE.has(inner.rule.kind) && isDirect(inner, under)) {
        dropped.add(outer);
        continue;
      }
      if (inner.rule.rule.echo === true) {
        dropped.add(inner);
        continue;
      }
      // "is ready to meet": nothing is arranged.
      if (outer.rule.kind === "agree" && outer.rule.rule.status === "proposed") {
        dropped.add(inner);
        continue;
      }
      // "offered to mediate": an offer of help, not a meeting to come.
      const isHelp = inner.rule.rule.id.startsWith("mediat");
      if (outer.rule.kind === "agree" && ANNOUNCED.has(inner.rule.kind) && isDirect(inner, under) && !isHelp) {
        // A commitment to a dated step is that step; a meeting agreed on leaves no commitment besides.
        // "agreed to meet" announces a meeting; "agreed to hold more talks" is a commitment until there is a date.
        // A visit agreed on is a visit to come, with or without a date.
        const isOpen = !isFixed(inner) && inner.rule.kind !== "visit" && !isParticular(inner);
        if (isOpen && (inner.frame.isNoun || inner.rule.kind !== "meet")) dropped.add(inner);
        else {
          announced.add(inner);
          if (["meet", "visit", "call", "exercise"].includes(inner.rule.kind)) dropped.add(outer);
        }
        continue;
      }
      // "welcomed the visit", "support for the ceasefire": what is named there is as real as the praise.
      const isReal = REAL_IN_PRAISE.has(inner.rule.kind) || isFixed(inner);
      if (outer.rule.kind === "support" && inner.frame.isNoun && isReal) continue;
      dropped.add(inner);
    }
  }
  return { kept: acts.filter((a) => !dropped.has(a)), tellers, announced };
}

const ONLY_MORE = new Set(
  (
    "more further regular continued continuing additional future close closer frequent such another other new ongoing " +
    "continuous vigorous intensive serious substantive constructive meaningful sustained good productive"
  ).split(" "),
);

const SITTINGS = new Set("talk meeting summit consultation session conference negotiation round".split(" "));

// "to hold expert talks", "a meeting on the border", but not "further talks" or "resume the dialogue": one can tell which meeting is meant.
function isParticular({ rule, frame }: Act): boolean {
  if (rule.kind !== "meet" || !frame.isNoun || frame.support?.role === "continue") return false;
  const { tokens } = frame.tree;
  if (!SITTINGS.has(tokens[frame.head]!.lemma)) return false;
  const told = wordsOn(frame, ["mod"]).filter((w) => !ONLY_MORE.has(tokens[w]!.lemma));
  return told.length > 0 || wordsOn(frame, ["on"]).length > 0 || tokens[frame.head]!.xpos === "NN";
}

// "denounces and rejects the act": one verdict in two verbs.
function isSaidTwice({ rule, tree, head, frame }: Act, acts: readonly Act[]): boolean {
  if (rule.kind !== "reject" || frame.isNoun) return false;
  return acts.some(
    (a) =>
      a.rule.kind === "accuse" &&
      (a.head === headOf(tree, head) || head === headOf(tree, a.head)) &&
      isRelation(tree, Math.max(a.head, head), "conj") &&
      (childrenOf(tree, head, "obj").length === 0 || childrenOf(tree, a.head, "obj").length === 0),
  );
}

// A finite relative clause asserts its own act, also inside a wish: "urged the North, which fired a missile, to stop".
function isToldUnder(tree: Tree, inner: number, content: number): boolean {
  for (let at = inner; at >= 0; at = headOf(tree, at)) {
    if (at === content) return true;
    if (isRelation(tree, at, "acl") && tree.tokens[at]!.deprel === "acl:relcl" && antecedentOf(tree, at) >= 0)
      return false;
    // "agreed to meet and repeated their calls": a finite verb coordinates with the finite one, whatever it hangs on.
    const head = headOf(tree, at);
    if (
      head >= 0 &&
      isRelation(tree, at, "conj") &&
      tree.tokens[at]!.xpos === "VBD" &&
      tree.tokens[head]!.xpos === "VB"
    )
      return false;
  }
  return false;
}

// "agreed to meet", "agreed to hold talks": the announced act itself, not something deeper in the promise.
function isDirect(inner: Act, content: number): boolean {
  if (inner.head === content || inner.frame.support?.verb === content) return true;
  // "to end the war by negotiating": how something is to be done is not what is promised.
  return headOf(inner.tree, inner.head) === content && !isRelation(inner.tree, inner.head, "advcl");
}
