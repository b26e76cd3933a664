import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { countWords } from "../../views/count-words.ts";
import { Empty } from "../components/empty.tsx";
import { Title } from "../components/title.tsx";
import { type BriefRow, loadBriefs } from "../load-brief.ts";
import type { DeskPage, Frame } from "../page.ts";
import { addressOf } from "../query/address.ts";
import { newBrief } from "../write-brief.ts";

/** What is being written, and how much of it cites its evidence. */
export const briefsPage: DeskPage<readonly BriefRow[]> = {
  path: "/briefs",
  title: "Briefs",
  key: "b",
  load: loadBriefs,
  render: (briefs, frame) => <Briefs briefs={briefs} frame={frame} />,
  twins: {
    csv: (briefs) =>
      csvRow(["id", "title", "by", "changed", "facts", "sentences", "cited"]) +
      briefs
        .map(({ brief: b, facts, sentences, cited }) =>
          csvRow([b.id, b.title, b.by, b.changedAt, facts, sentences, cited]),
        )
        .join(""),
  },
  async post(context, _ask, form, writer) {
    const brief = newBrief(context, (form.get("title") ?? "").trim().slice(0, 300) || `Brief of ${context.today}`);
    await writer.saveBrief(brief);
    return addressOf(brief.id);
  },
};

function Briefs({ briefs, frame }: { readonly briefs: readonly BriefRow[]; readonly frame: Frame }): ComponentChild {
  const open = briefs.filter((b) => b.issues > 0).length;
  return (
    <div data-place="list">
      <Title
        over="Briefs"
        under="Facts are collected from any page with b; every sentence cites the sentence it rests on."
      >
        {briefs.length === 0
          ? "No brief yet"
          : open === 0
            ? `${countWords(briefs.length, "brief")}, each with all its sources`
            : `${open} of ${countWords(briefs.length, "brief")} with something to mend`}
      </Title>
      <form class="filters new-brief" method="post" action="/briefs">
        <input type="hidden" name="csrf" value={frame.context.csrf} />
        <label for="new-brief">
          A new brief
          <input id="new-brief" type="text" name="title" placeholder={`Brief of ${frame.context.today}`} />
        </label>
        <button type="submit">Begin</button>
      </form>
      {briefs.length === 0 ? (
        <Empty
          title="Nothing is being written"
          searched="There is no brief in this store."
          steps={[
            <>
              Press <kbd>b</kbd> on a row of the <a href="/events">timeline</a>: it begins a brief with that fact.
            </>,
            <>Or give one a title above.</>,
          ]}
        />
      ) : (
        <table class="rows briefs" data-rows>
          <caption class="unseen">Briefs, the one changed last first</caption>
          <thead>
            <tr>
              <th scope="col" class="c-main">
                Title
              </th>
              <th scope="col">By</th>
              <th scope="col">Changed</th>
              <th scope="col" class="number">
                Facts
              </th>
              <th scope="col" class="number">
                Cited
              </th>
              <th scope="col">To mend</th>
            </tr>
          </thead>
          <tbody>
            {briefs.map(({ brief, facts, sentences, cited, issues }) => (
              <tr class="row" data-open={addressOf(brief.id)}>
                <td class="c-main">
                  <a href={addressOf(brief.id)}>{brief.title}</a>
                </td>
                <td>{brief.by}</td>
                <td>{brief.changedAt.slice(0, 16).replace("T", " ")}</td>
                <td class="number">{facts}</td>
                <td class="number">{sentences === 0 ? "" : `${cited} of ${sentences}`}</td>
                <td>{issues === 0 ? <span class="quiet">nothing</span> : <span class="tag warn">{issues}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
