import type { BriefDocument, BriefRun } from "../views/brief-document.ts";
import { noteText, type OriginalOf, originalOfNote } from "../views/brief-note.ts";

/** A brief as a Word file, its notes as Word's own footnotes. The writer is loaded when it is first needed. */
export async function briefDocx(brief: BriefDocument, originalOf: OriginalOf): Promise<Uint8Array> {
  const { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const { title, by, day, blocks, notes } = brief;
  const cited = new Set<number>();
  const runOf = (run: BriefRun) => {
    if ("text" in run) return new TextRun(clean(run.text));
    // A footnote stands once; cited again, it is named by its number.
    if (cited.has(run.note)) return new TextRun({ text: String(run.note), superScript: true });
    cited.add(run.note);
    return new FootnoteReferenceRun(run.note);
  };
  const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const children = [
    new Paragraph({ text: clean(title), heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun({ text: clean(`${by}, ${day}`), color: "4B4F57" })] }),
    ...blocks.map(({ block, runs }) => {
      const words = runs.map(runOf);
      if (block.type === "heading") return new Paragraph({ children: words, heading: headings[block.level - 1]! });
      return new Paragraph({
        children: words,
        ...(block.type === "item" ? { bullet: { level: 0 } } : {}),
        spacing: { after: 160 },
      });
    }),
  ];
  const footnotes = Object.fromEntries(
    notes.map((note) => {
      const url = originalOfNote(note, originalOf);
      const text = `${noteText(note)}${url === null ? "" : ` ${url}`} ${note.fact.event}`;
      return [note.number, { children: [new Paragraph(clean(text))] }];
    }),
  );
  const file = new Document({
    title: clean(title),
    creator: clean(by),
    styles: { default: { document: { run: { font: "Georgia", size: 22 } } } },
    footnotes,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** XML has no place for most control characters. */
function clean(text: string): string {
  return [...text].filter((c) => c >= " " || c === "\t").join("");
}
