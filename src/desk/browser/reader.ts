import { on } from "./acts.ts";
import { find, findAll } from "./find.ts";

const FAMILIES = ["diplomacy", "cooperation", "dispute", "pressure", "military", "provocation"];
const facts = (): HTMLElement[] => findAll(".margin .fact");
let focused: string | null = null;

/** Brings a fact and its words forward together. `scroll` is for steps by key: hovering must move nothing. */
function focus(number: string | null, scroll: boolean): void {
  if (number === focused && !scroll) return;
  focused = number;
  for (const element of findAll(".focused")) {
    element.classList.remove("focused");
    delete element.dataset.tone;
  }
  for (const element of findAll(".role.on")) element.classList.remove("on");
  if (number === null) return;
  const fact = find(`.fact[data-n="${number}"]`);
  const words = findAll(`.said-here[data-n~="${number}"]`);
  fact?.classList.add("focused");
  const family = FAMILIES.find((name) => fact?.classList.contains(`k-${name}`));
  for (const element of words) {
    element.classList.add("focused");
    // A sentence of several facts takes the colour of the one in focus.
    if (family !== undefined) element.dataset.tone = family;
  }
  for (const element of findAll(`.role[data-n~="${number}"]`)) element.classList.add("on");
  if (!scroll) return;
  fact?.scrollIntoView({ block: "nearest" });
  words[0]?.scrollIntoView({ block: "nearest" });
}

function step(by: 1 | -1): void {
  const all = facts();
  const at = all.findIndex((fact) => fact.dataset.n === focused);
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  if (next?.dataset.n !== undefined) focus(next.dataset.n, true);
}

/** The reader: text and facts answer each other. */
export function setUpReader(): void {
  if (find("[data-place~=reader]") === null) return;
  on("next-fact", () => step(1));
  on("previous-fact", () => step(-1));
  on("open-fact", () => find<HTMLAnchorElement>(".fact.focused a[data-event]")?.click());
  on("back", () => focus(null, false));
  for (const [i, family] of FAMILIES.entries()) on(`kind-${i + 1}`, () => toggle(family));
  const over = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const number = event.target.closest<HTMLElement>(".said-here, .fact")?.dataset.n?.split(" ")[0];
    if (number !== undefined) focus(number, false);
  };
  document.addEventListener("mouseover", over);
  document.addEventListener("focusin", over);
  const hash = /^#(?:fact|said)-(\d+)/.exec(location.hash);
  const target = hash === null ? null : find(location.hash);
  if (target !== null) focus(target.dataset.n?.split(" ")[0] ?? null, false);
}

/** Facts of a family step back, or come forward again. */
function toggle(family: string): void {
  const root = document.documentElement;
  const off = new Set((root.dataset.off ?? "").split(" ").filter((f) => f !== ""));
  if (!off.delete(family)) off.add(family);
  root.dataset.off = [...off].join(" ");
}
