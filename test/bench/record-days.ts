// Makes the news of one day after another, each when it is asked for: a process of its own, so that neither the
// time nor the memory it takes are those of the store that is measured.
import { generateDays } from "../generate/wires.ts";

const [seed = 0, stories = 0] = process.argv.slice(2).map(Number);
const days = generateDays(seed, stories);
process.on("message", () => process.send!(days.next().value));
