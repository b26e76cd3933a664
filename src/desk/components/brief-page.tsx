import type { ComponentChild } from "preact";
import type { BriefDocument, BriefRun, SetBlock } from "../../views/brief-document.ts";
import { noteText, originalOfNote } from "../../views/brief-note.ts";
import type { BriefIssue } from "../../views/check-brief.ts";
import { addressOf } from "../query/address.ts";

/** A brief as it is read and printed: its text with numbered notes, each note the sentence it rests on. */
export function BriefPage({
  set,
  originals,
  issues = [],
}: {
  readonly set: BriefDocument;
  readonly originals: Readonly<Record<string, string>>;
  /** Where it is still being written: what is flagged. */
  readonly issues?: readonly BriefIssue[];
}): ComponentChild {
  const { title, by, day, blocks, notes } = set;
  return (
    <article class="brief-page">
      <h2 class="brief-title">{title}</h2>
      <p class="by soft small">
        {by}, {day}
      </p>
      {grouped(blocks).map((group) =>
        group.length === 1 && group[0]!.block.type !== "item" ? (
          <Block set={group[0]!} issues={issues} />
        ) : (
          <ul>
            {group.map((set) => (
              <li>
                <Words set={set} issues={issues} />
              </li>
            ))}
          </ul>
        ),
      )}
      {notes.length === 0 ? null : (
        <ol class="notes">
          {notes.map((note) => {
            const url = originalOfNote(note, (article) => originals[article] ?? null);
            return (
              <li id={`note-${note.number}`}>
                {noteText(note)} <a href={addressOf(note.fact.event)}>{note.fact.event}</a>
                {url === null ? null : (
                  <>
                    {" "}
                    <a class="outside" href={url} rel="noreferrer noopener">
                      {url}
                    </a>
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </article>
  );
}

/** Items that follow each other are one list. */
function grouped(blocks: readonly SetBlock[]): SetBlock[][] {
  const groups: SetBlock[][] = [];
  for (const set of blocks) {
    const last = groups.at(-1);
    if (set.block.type === "item" && last?.[0]?.block.type === "item") last.push(set);
    else groups.push([set]);
  }
  return groups;
}

function Block({ set, issues }: { readonly set: SetBlock; readonly issues: readonly BriefIssue[] }): ComponentChild {
  const { block } = set;
  const words = <Words set={set} issues={issues} />;
  if (block.type === "paragraph") return <p>{words}</p>;
  const Heading = (["h3", "h4", "h5"] as const)[block.level - 1] ?? "h5";
  return <Heading>{words}</Heading>;
}

/** The sentences of a block; one that is flagged says why. */
function Words({ set, issues }: { readonly set: SetBlock; readonly issues: readonly BriefIssue[] }): ComponentChild {
  return set.sentences.map(({ start, runs }) => {
    const issue = issues.find((i) => i.start === start);
    if (issue === undefined) return <Runs runs={runs} />;
    const [first, ...rest] = runs;
    const words = first !== undefined && "text" in first ? [{ text: first.text.trimStart() }, ...rest] : runs;
    return (
      <>
        {words === runs ? "" : " "}
        <span class="flagged" title={issue.words}>
          <Runs runs={words} />
        </span>
      </>
    );
  });
}

function Runs({ runs }: { readonly runs: readonly BriefRun[] }): ComponentChild {
  return runs.map((run) =>
    "text" in run ? (
      run.text
    ) : (
      <sup>
        <a href={`#note-${run.note}`} aria-label={`Note ${run.note}`}>
          {run.note}
        </a>
      </sup>
    ),
  );
}
