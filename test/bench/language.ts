import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "../../src/language/parse.ts";
import { openEnglish } from "../../src/open-english.ts";

const releases = fileURLToPath(new URL("../../../shared/data/corpora/state-releases.jsonl.gz", import.meta.url));
const modelFile = new URL("../../src/language/english/model.bin", import.meta.url);
const wantedCharacters = 1_000_000;

/**
 * Tokens per CPU-second from raw text to dependencies, memory and start of the shipped model, and wink-nlp's
 * tagging of the same text in the same run.
 */
export async function run(): Promise<void> {
  const texts = readTexts();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const opened = performance.now();
  const model = openEnglish();
  const readyMs = performance.now() - opened;
  const parseAll = (some: readonly string[]): number =>
    some.reduce((tokens, text) => {
      const { sentences } = parse(text, model);
      return tokens + sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    }, 0);
  parseAll(texts.slice(0, 20));
  const ours = measure(() => parseAll(texts));
  const residentMb = process.memoryUsage().rss / 2 ** 20;
  const tagAll = await openWink();
  tagAll(texts.slice(0, 20));
  const wink = measure(() => tagAll(texts));
  console.log(`${texts.length} texts, ${characters} characters`);
  console.log(
    `readout  raw text to dependencies  ${describe(ours)}  resident ${residentMb.toFixed(0)} MB` +
      `  model ${(statSync(modelFile).size / 2 ** 20).toFixed(2)} MB ready in ${readyMs.toFixed(0)} ms`,
  );
  console.log(`wink-nlp raw text to tags          ${describe(wink)}`);
  console.log(`ratio readout/wink ${(ours.tokens / ours.cpuSeconds / (wink.tokens / wink.cpuSeconds)).toFixed(2)}`);
}

interface Measured {
  readonly tokens: number;
  readonly cpuSeconds: number;
}

const PASSES = 3;

/** CPU time of all threads, collection of garbage included: the middle one of three passes over the texts. */
function measure(work: () => number): Measured {
  const passes = Array.from({ length: PASSES }, (): Measured => {
    const before = process.cpuUsage();
    const tokens = work();
    const { user, system } = process.cpuUsage(before);
    return { tokens, cpuSeconds: (user + system) / 1e6 };
  });
  return passes.sort((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(PASSES / 2)]!;
}

const describe = ({ tokens, cpuSeconds }: Measured): string =>
  `${Math.round(tokens / cpuSeconds)} tokens per CPU-second (${tokens} in ${cpuSeconds.toFixed(2)} s)`;

/** Releases where the data folder is at hand, otherwise our own sentences with changing names and numbers. */
function readTexts(): string[] {
  if (!existsSync(releases)) return Array.from({ length: 1500 }, (_, number) => ownText(number));
  const texts: string[] = [];
  let length = 0;
  for (const line of gunzipSync(readFileSync(releases)).toString("utf8").split("\n")) {
    if (line === "" || length > wantedCharacters) break;
    const { versions } = JSON.parse(line) as { versions: readonly { text: string }[] };
    const text = versions.at(-1)?.text ?? "";
    texts.push(text);
    length += text.length;
  }
  return texts;
}

const places = ["Oslo", "Nairobi", "Lima", "Hanoi", "Tunis", "Ottawa", "Suva"];

function ownText(number: number): string {
  const place = places[number % places.length] as string;
  const other = places[(number * 3 + 1) % places.length] as string;
  return [
    `Envoys meet in ${place} as talks enter day ${number}`,
    `Negotiators of both sides met in ${place} on Monday for a round of talks that had been put off ${number % 9} times.`,
    `"We have not agreed on the ${number} points before us, but we are closer," said Mara Lindqvist, the ${other} delegation's spokeswoman, after the session.`,
    `The ministry was said to have refused the offer, which officials in ${other} had described as final.`,
  ].join("\n\n");
}

async function openWink(): Promise<(texts: readonly string[]) => number> {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  return (texts) => texts.reduce((tokens, text) => tokens + nlp.readDoc(text).tokens().out(its.pos).length, 0);
}
