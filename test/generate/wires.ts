import { addDays } from "../../src/model/day.ts";
import type { Kind, Status } from "../../src/model/kind.ts";
import type { Says, Wire } from "../record/builders.ts";
import { pick, randomFrom } from "./random.ts";

const STATES = [
  ["Ansel", "ANS", "Port Ansel"],
  ["Borealia", "BOR", "Lindhaven"],
  ["Corvia", "COR", "Meer"],
  ["Dravia", "DRA", "Dravograd"],
  ["Estmark", "EST", "Holm"],
  ["Ferrand", "FER", "Ferrand City"],
  ["Galora", "GAL", "Old Galora"],
  ["Hestia", "HES", "Hest"],
] as const;
const SURNAMES = [
  "Ruiz",
  "Lind",
  "Meer",
  "Orlov",
  "Holm",
  "Sato",
  "Banda",
  "Quist",
  "Farrow",
  "Iversen",
  "Okoye",
  "Tamm",
];
const GIVEN = ["Ana", "Bo", "Cato", "Dmitri", "Eva", "Jun", "Mercy", "Nils"];
const OUTLETS = ["Harbour Wire", "Northern Post", "Copy House", "The Gull", "Strait Daily", "Meer Agency"];
const TOPICS = [
  "the closed strait",
  "the stranded tanker",
  "grain shipments",
  "the detained fishermen",
  "the border crossing at Kell",
  "the pipeline",
  "the joint patrol",
  "the missile range",
  "the refugee camps",
  "the trade quota",
  "the frozen funds",
];
const FILLER = [
  "Officials gave no further details of the session.",
  "Traders in the capital watched the news closely.",
  "The matter has been before the regional council since last year.",
  "Observers had expected a longer visit.",
  "A second ferry line is to open when the ice breaks.",
  "Prices at the harbour rose for the third week.",
  "The opposition asked for a debate in parliament.",
  "Rain delayed several flights into the city.",
  "The two countries share a river and a long quarrel about its water.",
  "Families of the sailors waited outside the ministry.",
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
    const first = storyOn(random, day);
    const wires = [first, ...relativesOf(random, first)];
    for (const wire of wires) {
      if (made++ < count) yield wire;
    }
  }
}

function storyOn(random: () => number, day: string): Wire {
  const [a, b] = [pick(random, STATES), pick(random, STATES)];
  const events: Says[] = [];
  const lines: string[] = [];
  const place = pick(random, [a, b]);
  for (let i = 0, n = 2 + Math.floor(random() * 4); i < n; i++) {
    const act = pick(random, ACTS);
    const x = `${pick(random, GIVEN)} ${pick(random, SURNAMES)}`;
    const y = `${pick(random, GIVEN)} ${pick(random, SURNAMES)}`;
    const on =
      act.status === "planned" ? addDays(day, 1 + Math.floor(random() * 5)) : addDays(day, -Math.floor(random() * 2));
    const says = act.words(`${x} of ${a[0]}`, `${y} of ${b[0]}`, pick(random, TOPICS), place[2], on);
    if (lines.includes(says)) continue;
    lines.push(says, pick(random, FILLER));
    events.push({
      kind: act.kind,
      status: act.status,
      says,
      act: act.act,
      on,
      at: `${place[2]}/${place[1]}`,
      by: [`${x}/${a[1]}/envoy`],
      to: act.kind === "launch" ? [] : [`${y}/${b[1]}/minister`],
    });
  }
  for (let i = 0; i < 6; i++)
    lines.push(`${pick(random, FILLER)} ${pick(random, SURNAMES)} spoke of ${pick(random, TOPICS)}.`);
  const outlet = pick(random, OUTLETS);
  const text = `${place[2].toUpperCase()}, ${day} (${outlet}) -- ${lines.join("\n\n")}`;
  return {
    text,
    title: `${a[0]} and ${b[0]}: ${pick(random, TOPICS)}`,
    outlet,
    agency: outlet,
    published: day,
    events,
  };
}

function relativesOf(random: () => number, first: Wire): Wire[] {
  const relatives: Wire[] = [];
  if (random() < 0.4) {
    const extra = `${pick(random, FILLER)} ${pick(random, FILLER)}`;
    relatives.push({ ...first, text: `${first.text}\n\n${extra}`, edition: "2nd LD" });
  }
  for (const outlet of OUTLETS) {
    if (outlet !== first.outlet && random() < 0.15)
      relatives.push({ ...first, outlet, text: `${first.text}\n\nCopyright ${outlet}.` });
  }
  return relatives;
}
