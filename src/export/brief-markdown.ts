import type { BriefDocument } from "../views/brief-document.ts";
import { noteText, type OriginalOf, originalOfNote } from "../views/brief-note.ts";

/** A brief as Markdown, its notes as footnotes. What comes from articles is text there too, whatever it looks like. */
export function briefMarkdown(brief: BriefDocument, originalOf: OriginalOf): string {
  const { title, by, day, blocks, notes } = brief;
  const lines = [`# ${plain(title)}`, "", `${plain(by)}, ${day}`, ""];
  for (const { block, runs } of blocks) {
    const words = runs.map((run) => ("text" in run ? plain(run.text) : `[^${run.note}]`)).join("");
    const mark = block.type === "heading" ? `${"#".repeat(block.level + 1)} ` : block.type === "item" ? "- " : "";
    lines.push(`${mark}${words.trim()}`, "");
  }
  for (const note of notes) {
    const url = originalOfNote(note, originalOf);
    lines.push(`[^${note.number}]: ${plain(noteText(note))}${url === null ? "" : ` <${url}>`} ${note.fact.event}`);
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** Signs that Markdown or HTML would take for markup are escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
