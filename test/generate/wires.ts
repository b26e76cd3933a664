import { addDays, dayNumber } from "../../src/model/day.ts";
import type { Kind, Status } from "../../src/model/kind.ts";
import type { Says, Wire } from "../record/builders.ts";
import { pick, randomFrom } from "./random.ts";

/** Name, code and capital. */
type State = readonly [name: string, code: string, capital: string];

const STATES: readonly State[] = [
  ["Ansel", "ANS", "Port Ansel"],
  ["Borealia", "BOR", "Lindhaven"],
  ["Corvia", "COR", "Meer"],
  ["Dravia", "DRA", "Dravograd"],
  ["Estmark", "EST", "Holm"],
  ["Ferrand", "FER", "Ferrand City"],
  ["Galora", "GAL", "Old Galora"],
  ["Hestia", "HES", "Hest"],
];
const OUTLETS = ["Harbour Wire", "Northern Post", "Copy House", "The Gull", "Strait Daily", "Meer Agency"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const ONSETS = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "z",
  "br",
  "dr",
  "kl",
  "st",
  "tr",
];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ei", "ou"];
const CODAS = ["", "", "n", "r", "l", "s", "m", "nd", "rk", "st"];

/** A word of no language: made-up copy needs as many words as real copy has, or everything looks related. */
function invent(random: () => number, syllables: number): string {
  let word = "";
  for (let i = 0; i < syllables; i++)
    word += pick(random, ONSETS) + pick(random, VOWELS) + (i === syllables - 1 ? pick(random, CODAS) : "");
  return word;
}

function inventName(random: () => number): string {
  const word = invent(random, 2);
  return word[0]!.toUpperCase() + word.slice(1);
}

// Around the made-up words stand only such as all news has, or every text would be like every other.
const FILLERS: readonly ((word: () => string, name: () => string) => string)[] = [
  (w, n) => `Officials in ${n()} gave no further report of the ${w()} ${w()}.`,
  (w, n) => `The government of ${n()} said the ${w()} would ${w()} the people of ${n()} this year.`,
  (w, n) => `The ${w()} of ${n()} has been before the state council since the ${w()} ${w()}.`,
  (w, n) => `A second ${w()} is to work at ${n()} when the ${w()} is ${w()}.`,
  (w, n) => `Many of the ${w()} made their way to the ${w()} in ${n()} last week.`,
];

interface Act {
  readonly kind: Kind;
  readonly status: Status;
  readonly words: (a: string, b: string, topic: string, place: string, day: string) => string;
  readonly act: string;
}

const ACTS: readonly Act[] = [
  {
    kind: "meet",
    status: "happened",
    act: "met",
    words: (a, b, t, p, d) => `${a} met ${b} in ${p} on ${d} to discuss ${t}.`,
  },
  {
    kind: "meet",
    status: "planned",
    act: "meet",
    words: (a, b, t, p, d) => `${a} will meet ${b} in ${p} on ${d} over ${t}.`,
  },
  {
    kind: "accuse",
    status: "happened",
    act: "accused",
    words: (a, b, t, _p, d) => `${a} accused ${b} on ${d} of breaking its word on ${t}.`,
  },
  {
    kind: "agree",
    status: "happened",
    act: "agreed",
    words: (a, b, t, _p, d) => `${a} agreed with ${b} on ${d} to settle ${t} by spring.`,
  },
  {
    kind: "launch",
    status: "happened",
    act: "fired",
    words: (a, _b, t, p, d) => `${a} fired a missile from ${p} on ${d} amid the row over ${t}.`,
  },
  {
    kind: "request",
    status: "happened",
    act: "urged",
    words: (a, b, t, _p, d) => `${a} urged ${b} on ${d} to give way over ${t}.`,
  },
];

/** A made-up year of wire copy: stories with editions, copies by other outlets and follow-ups. The same seed, the same wires. */
export function* generateWires(seed: number, count: number, days = 360): Generator<Wire> {
  const random = randomFrom(seed);
  let made = 0;
  while (made < count) {
    const day = addDays("2031-01-01", Math.floor(random() * days));
    for (const wire of storyOn(random, day, STATES)) {
      if (made++ < count) yield wire;
    }
  }
}

// Made of words that all news has, as the names of states are: they say little of what a text is about.
const LANDS =
  "Unity Union Pacific Summit Victor Market Light Sea Road Land Noble Clear Freedom Justice Honor Trust Hope Spirit Love " +
  "Night Water Air Peace Field Farm Home House Strong Friend Angel River Ocean Mountain Island Spring Summer Winter Sun " +
  "Star Green White Black Red Hill Coast Port Palace Grand Bright Glory Beauty Joy Faith Pride Season Marine";
const WORLD = LANDS.split(" ").map((land, i): State => {
  const code = `${land[0]}${String.fromCharCode(65 + Math.floor(i / 8))}${String.fromCharCode(65 + (i % 8))}`;
  return [land, code, `${land} City`];
});

/** The news of one day after another without end, each with so many new stories from a world of many states. */
export function* generateDays(seed: number, stories: number): Generator<Wire[]> {
  const random = randomFrom(seed);
  const later = new Map<string, Wire[]>();
  for (let day = "2031-01-01"; ; day = addDays(day, 1)) {
    for (let i = 0; i < stories; i++) {
      for (const wire of storyOn(random, day, WORLD)) {
        const due = later.get(wire.published!);
        if (due === undefined) later.set(wire.published!, [wire]);
        else due.push(wire);
      }
    }
    yield later.get(day) ?? [];
    later.delete(day);
  }
}

/** A story's first report and what follows it. */
function storyOn(random: () => number, day: string, states: readonly State[]): Wire[] {
  const first = reportOn(random, day, states);
  return [first, ...relativesOf(random, first)];
}

function reportOn(random: () => number, day: string, states: readonly State[]): Wire {
  const [a, b] = [pick(random, states), pick(random, states)];
  const word = () => invent(random, 3);
  const name = () => inventName(random);
  const people = { a: `${name()} ${name()}`, b: `${name()} ${name()}` };
  const topic = `the ${word()} ${word()}`;
  const events: Says[] = [];
  const lines: string[] = [];
  const place = pick(random, [a, b]);
  for (let i = 0, n = 2 + Math.floor(random() * 4); i < n; i++) {
    const act = pick(random, ACTS);
    const on =
      act.status === "planned" ? addDays(day, 1 + Math.floor(random() * 5)) : addDays(day, -Math.floor(random() * 2));
    const says = act.words(
      `${people.a} of ${a[0]}`,
      `${people.b} of ${b[0]}`,
      random() < 0.5 ? topic : `the ${word()}`,
      place[2],
      WEEKDAYS[(dayNumber(on) + 4) % 7]!,
    );
    lines.push(says, pick(random, FILLERS)(word, name));
    events.push({
      kind: act.kind,
      status: act.status,
      says,
      act: act.act,
      on,
      at: `${place[2]}/${place[1]}`,
      by: [`${people.a}/${a[1]}/envoy`],
      to: act.kind === "launch" ? [] : [`${people.b}/${b[1]}/minister`],
    });
  }
  for (let i = 0; i < 10; i++) lines.push(pick(random, FILLERS)(word, name));
  const outlet = pick(random, OUTLETS);
  const dateline = `${place[2].toUpperCase()}, ${WEEKDAYS[(dayNumber(day) + 4) % 7]} (${outlet})`;
  const text = `${dateline} -- ${lines.join("\n\n")}`;
  return { text, title: `${a[0]} and ${b[0]} meet over ${topic}`, outlet, agency: outlet, published: day, events };
}

/** A later edition with a line more, copies by other outlets, and now and then a report of the next days. */
function relativesOf(random: () => number, first: Wire): Wire[] {
  const relatives: Wire[] = [];
  const filler = () =>
    pick(random, FILLERS)(
      () => invent(random, 3),
      () => inventName(random),
    );
  if (random() < 0.4) relatives.push({ ...first, text: `${first.text}\n\n${filler()}`, edition: "2nd LD" });
  for (const outlet of OUTLETS) {
    if (outlet !== first.outlet && random() < 0.15)
      relatives.push({ ...first, outlet, text: `${first.text}\n\nCopyright ${outlet}.` });
  }
  if (random() < 0.3) {
    const says = (first.events ?? []).filter((e) => e.kind !== "launch").slice(0, 2);
    const published = addDays(first.published!, 1 + Math.floor(random() * 3));
    const lines = [...says.map((e) => e.says), ...Array.from({ length: 6 }, filler)];
    const text = `${first.title!}, a day on (${first.outlet!}) -- ${lines.join("\n\n")}`;
    relatives.push({ ...first, text, published, events: says });
  }
  return relatives;
}
