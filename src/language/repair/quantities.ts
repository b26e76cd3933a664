import { attach, type Draft, dependents } from "./draft.ts";

/** "will give up to 300 euros": before a number "up to" says how much at most, and the verb has no particle. */
export function countUpTo(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, up) => {
    if (token.form.toLowerCase() !== "up" || draft.deprel[up] !== "compound:prt") return;
    const to = up + 1;
    if (tokens[to]?.form.toLowerCase() !== "to" || !isAmount(draft, to + 1)) return;
    const verb = draft.head[up]!;
    const thing = draft.head[to]!;
    if (thing < 0) return;
    attach(draft, up, thing, "advmod");
    attach(draft, to, up, "fixed");
    const isObject = draft.head[thing] === verb && draft.deprel[thing] === "obl";
    if (isObject && dependents(draft, verb, "obj").length === 0) attach(draft, thing, verb, "obj");
  });
}

function isAmount({ tokens }: Draft, at: number): boolean {
  return tokens[at]?.xpos === "CD" || tokens[at]?.xpos === "$";
}

const PARTED = new Set(["hand", "turn"]);

/** "will hand over five vessels": right behind such a verb "over" is its particle and does not count. */
export function handOver(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, over) => {
    const number = draft.head[over]!;
    if (token.form !== "over" || number < over || tokens[number]!.xpos !== "CD") return;
    if (PARTED.has(tokens[over - 1]?.lemma ?? "")) attach(draft, over, over - 1, "compound:prt");
  });
}

const GIVING = new Set("give lend pay offer grant send hand award loan wire owe donate".split(" "));

/** "has given Dornland $9 million": the name right before the sum is who receives it. */
export function giveSumItsReceiver(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, sum) => {
    const verb = draft.head[sum]!;
    if (!/^[$€£¥]$/.test(token.form) || verb < 0 || !GIVING.has(tokens[verb]!.lemma)) return;
    const receiver = sum - 1;
    if (draft.head[receiver] !== sum || draft.deprel[receiver] !== "compound" || tokens[receiver]!.upos !== "PROPN")
      return;
    for (const i of dependents(draft, sum, "compound", "det", "amod"))
      if (i < receiver) attach(draft, i, receiver, draft.deprel[i]!);
    attach(draft, receiver, verb, "iobj");
  });
}
