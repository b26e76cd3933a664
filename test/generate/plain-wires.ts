import { addDays } from "../../src/model/day.ts";
import { pick, randomFrom } from "./random.ts";

/** A wire as a file: its name and its text. */
export interface PlainWire {
  readonly name: string;
  readonly text: string;
}

const STATES = [
  ["Norway", "Norwegian", "Oslo"],
  ["Japan", "Japanese", "Tokyo"],
  ["Kenya", "Kenyan", "Nairobi"],
  ["Chile", "Chilean", "Santiago"],
  ["Vietnam", "Vietnamese", "Hanoi"],
  ["Poland", "Polish", "Warsaw"],
  ["Egypt", "Egyptian", "Cairo"],
  ["Canada", "Canadian", "Ottawa"],
] as const;
const OFFICES = ["foreign minister", "defense minister", "trade minister"];
const MATTERS = ["fishing quotas", "a prisoner exchange", "the border crossing", "grain shipments", "a radar station"];
const OUTLETS = ["Harbour Wire", "Northern Post", "Strait Daily"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * News as plain files for the real reader: meetings, accusations and plans of
 * unnamed ministers, every sixth with a second edition, every seventh reprinted.
 */
export function generatePlainWires(seed: number, count: number): PlainWire[] {
  const random = randomFrom(seed);
  const wires: PlainWire[] = [];
  for (let i = 0; wires.length < count; i++) {
    const [state, adjective, capital] = pick(random, STATES);
    const [, guest] = pick(
      random,
      STATES.filter(([name]) => name !== state),
    );
    const office = pick(random, OFFICES);
    const matter = pick(random, MATTERS);
    const day = addDays("2023-01-09", Math.floor(random() * 300));
    const number = 100 + Math.floor(random() * 900);
    const dateline = `${capital.toUpperCase()}, ${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
    const body = [
      `${state}'s ${office} met his ${guest} counterpart in ${capital} on ${weekday(day)} to discuss ${matter}.`,
      `The ${adjective} government accused smugglers of holding up lot ${number} of the consignment for ${i + 3} weeks.`,
      `The two ministers agreed to meet again in ${MONTHS[Number(addDays(day, 60).slice(5, 7)) - 1]} to settle clause ${i + 12}.`,
    ];
    const outlet = pick(random, OUTLETS);
    const tell = (from: string, sentences: readonly string[], mark = ""): void => {
      const text = `${mark}${dateline} (${from}) -- ${sentences.join("\n\n")}\n`;
      wires.push({ name: `${String(wires.length).padStart(3, "0")}.txt`, text });
    };
    tell(outlet, body);
    if (i % 6 === 5) tell(outlet, [...body, `No date was given for lot ${number + 1}.`], "(2nd LD)\n\n");
    if (i % 7 === 6)
      tell(
        pick(
          random,
          OUTLETS.filter((o) => o !== outlet),
        ),
        body,
      );
  }
  return wires.slice(0, count);
}

function weekday(day: string): string {
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  return names[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}
