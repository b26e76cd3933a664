// `node scripts/picture.mjs`: draws docs/demo.svg, the picture in the README, from what the built program prints.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./ensure-install.mjs";

const COLUMNS = 100;
const ROWS = 38;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal styles begin with the escape character
const STYLE = /(\u001b\[[\d;]*m)/;
const CELL = { width: 8.4, height: 18 };
const INK = { 31: "#cf222e", 32: "#1a7f37", 33: "#9a6700", 34: "#0969da", 35: "#8250df", 36: "#1b7c83" };

const story = join("examples", "02-envoys-2nd-ld.txt");
const shown = spawnSync(process.execPath, [join("dist", "cli", "main.js"), "read", "--format", "text", story], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1", COLUMNS: String(COLUMNS) },
});
if (shown.status !== 0) throw new Error(shown.stderr);
const printed = shown.stdout.split("\n");
const lines = [`\u001b[2m$ readout read ${story}\u001b[22m`, "", ...printed.slice(0, ROWS - 2)];

const escapeXml = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);

/** One line of terminal output as an SVG text element, its colours and weights as spans. */
function drawLine(line, row) {
  const plain = { fill: "#1f2328", weight: 400, line: "none" };
  let style = plain;
  let column = 0;
  const spans = line.split(STYLE).map((part) => {
    const codes = part.match(STYLE);
    if (codes === null) {
      const x = 16 + column * CELL.width;
      column += part.length;
      if (part.trim() === "") return "";
      // Fonts differ in width; the length holds every word in its column.
      const place = `x="${x.toFixed(1)}" textLength="${(part.length * CELL.width).toFixed(1)}"`;
      const look = `fill="${style.fill}" font-weight="${style.weight}" text-decoration="${style.line}"`;
      return `<tspan ${place} ${look}>${escapeXml(part)}</tspan>`;
    }
    for (const code of codes[1].slice(2, -1).split(";")) {
      if (code === "1") style = { ...style, weight: 700 };
      else if (code === "2") style = { ...style, fill: "#656d76" };
      else if (code === "4") style = { ...style, line: "underline" };
      else if (code === "24") style = { ...style, line: "none" };
      else if (code === "22") style = { ...style, fill: plain.fill, weight: plain.weight };
      else if (code === "39") style = { ...style, fill: plain.fill };
      else if (code === "0" || code === "") style = plain;
      else if (INK[code]) style = { ...style, fill: INK[code] };
    }
    return "";
  });
  return `<text y="${28 + row * CELL.height}" xml:space="preserve">${spans.join("")}</text>`;
}

const width = Math.ceil(32 + COLUMNS * CELL.width);
const height = 28 + lines.length * CELL.height;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="readout read prints each event of a wire story with its sentence and the words that gave each field">
<rect width="100%" height="100%" rx="8" fill="#ffffff" stroke="#d0d7de"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13.5">
${lines.map(drawLine).join("\n")}
</g>
</svg>
`;
writeFileSync(join(root, "docs", "demo.svg"), svg);
