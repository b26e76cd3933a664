import type { BriefDocument, SetBlock } from "../views/brief-document.ts";
import { noteText, type OriginalOf, originalOfNote } from "../views/brief-note.ts";
import { xmlText } from "./fields.ts";

const STYLE = `body{max-width:66ch;margin:3rem auto;padding:0 1rem;font:17px/1.6 "Source Serif 4",Georgia,serif;color:#1a1c20;background:#fff}
h1{font-size:1.6em;line-height:1.25}h2{font-size:1.2em}.by{color:#4b4f57;font-size:.85em}sup{line-height:0}
.notes{margin-top:2.5rem;border-top:1px solid #cdc9c0;padding-top:1rem;font-size:.85em}a{color:inherit}
@page{size:A4;margin:22mm}`;

/** A brief as one HTML file that needs nothing beside it. */
export function briefHtml(brief: BriefDocument, originalOf: OriginalOf): string {
  const { title, by, day, blocks, notes } = brief;
  const body = blocks.map((set, i) => blockHtml(set, blocks[i - 1], blocks[i + 1])).join("\n");
  const items = notes.map((note) => {
    const url = originalOfNote(note, originalOf);
    const link = url === null ? "" : ` <a href="${xmlText(url)}">${xmlText(url)}</a>`;
    return `<li id="note-${note.number}">${xmlText(noteText(note))}${link} <code>${xmlText(note.fact.event)}</code></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${xmlText(title)}</h1>
<p class="by">${xmlText(by)}, ${day}</p>
${body}
${items.length === 0 ? "" : `<ol class="notes">\n${items.join("\n")}\n</ol>\n`}</body>
</html>
`;
}

function blockHtml({ block, runs }: SetBlock, before: SetBlock | undefined, after: SetBlock | undefined): string {
  const words = runs
    .map((run) => ("text" in run ? xmlText(run.text) : `<sup><a href="#note-${run.note}">${run.note}</a></sup>`))
    .join("");
  if (block.type === "heading") return `<h${block.level + 1}>${words}</h${block.level + 1}>`;
  if (block.type === "paragraph") return `<p>${words}</p>`;
  const first = before?.block.type === "item" ? "" : "<ul>\n";
  const last = after?.block.type === "item" ? "" : "\n</ul>";
  return `${first}<li>${words}</li>${last}`;
}
