import type { ComponentChild } from "preact";
import { briefDocx } from "../../export/brief-docx.ts";
import { briefHtml } from "../../export/brief-html.ts";
import { briefMarkdown } from "../../export/brief-markdown.ts";
import { csvRow } from "../../export/fields.ts";
import { plainSentence } from "../../views/check-brief.ts";
import { countWords } from "../../views/count-words.ts";
import { LIKELIHOODS } from "../../views/estimate-words.ts";
import { BriefFacts } from "../components/brief-facts.tsx";
import { BriefPage } from "../components/brief-page.tsx";
import { Title } from "../components/title.tsx";
import { type BriefView, loadBrief } from "../load-brief.ts";
import type { DeskPage, Frame } from "../page.ts";
import { postBrief } from "../post-brief.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** A brief: its facts, its text, what is wrong with it, and how it will be read. */
export const briefPage: DeskPage<BriefView> = {
  path: "/briefs/:id",
  title: "Brief",
  load: loadBrief,
  titleOf: ({ brief }) => brief.title,
  render: (view, frame) => <BriefBody view={view} frame={frame} />,
  twins: {
    json: ({ brief, issues, states }) => ({ brief, issues, states }),
    csv: ({ brief }) =>
      csvRow(["key", "event", "sentence", "outlet", "published", "article"]) +
      brief.facts.map((f) => csvRow([f.key, f.event, f.text, f.outlet, f.published, f.article])).join(""),
    md: ({ set, originals }) => briefMarkdown(set, (article) => originals[article] ?? null),
    html: ({ set, originals }) => briefHtml(set, (article) => originals[article] ?? null),
    docx: ({ set, originals }) => briefDocx(set, (article) => originals[article] ?? null),
  },
  post: postBrief,
};

function BriefBody({ view, frame }: { readonly view: BriefView; readonly frame: Frame }): ComponentChild {
  const { brief, set, originals, issues, states, share, isReading } = view;
  const { path, query } = frame.ask;
  const stale = states.filter((s) => !s.isSound).length;
  const files = (["md", "html", "docx"] as const).flatMap((format) => {
    const href = frame.twins[format];
    return href === undefined ? [] : [{ href, label: { md: "Markdown", html: "HTML", docx: "Word" }[format] }];
  });
  if (isReading) {
    return (
      <div data-place="brief">
        <p class="actions reading-tools">
          <a class="button" href={addressWith(path, query, { view: null })} data-do="brief.read">
            Back to writing <kbd>Alt r</kbd>
          </a>
          {files.map(({ href, label }) => (
            <a class="button" href={href}>
              {label}
            </a>
          ))}
        </p>
        <BriefPage set={set} originals={originals} />
      </div>
    );
  }
  const beside = query.get("beside");
  return (
    <div data-place="brief">
      <Title
        over={<a href="/briefs">Briefs</a>}
        under={<Under view={view} />}
        actions={
          <>
            <a class="button" href={addressWith(path, query, { view: "read", beside: null })} data-do="brief.read">
              Read and print <kbd>Alt r</kbd>
            </a>
            {files.map(({ href, label }) => (
              <a class="button" href={href}>
                {label}
              </a>
            ))}
          </>
        }
      >
        {brief.title}
      </Title>
      {beside === null ? null : (
        <ul class="problems" role="status">
          <li>
            Somebody saved the brief while you wrote. What you have is kept here as a brief of its own;{" "}
            <a href={addressOf(beside)}>the other stands there</a>.
          </li>
        </ul>
      )}
      <form class="brief" method="post" action={path} data-brief>
        <input type="hidden" name="csrf" value={frame.context.csrf} />
        <input type="hidden" name="version" value={brief.version} />
        <div class="outline" id="brief-outline">
          <h2>Outline</h2>
          <Outline view={view} />
        </div>
        <div class="writing">
          <label for="brief-title">
            <span class="unseen">Title</span>
            <input id="brief-title" type="text" name="title" value={brief.title} maxlength={300} />
          </label>
          <label for="brief-text">
            <span class="unseen">Text</span>
            <textarea
              id="brief-text"
              name="text"
              rows={18}
              placeholder={"# A heading\n\nA sentence, with what it rests on.[^f1]\n\n- An item of a list.[^f2]"}
            >
              {brief.text}
            </textarea>
          </label>
          <p class="save-line">
            <button class="first" type="submit" name="do" value="save" data-do="brief.save">
              Save <kbd>Ctrl s</kbd>
            </button>
            <span class="quiet small" id="brief-saved" role="status">
              Version {brief.version}, {brief.changedAt.slice(0, 16).replace("T", " ")} by {brief.by}
            </span>
          </p>
          <div id="brief-checks">
            <Checks view={view} />
          </div>
          <details class="words-table">
            <summary>Words of likelihood (ICD 203)</summary>
            <LikelihoodTable />
          </details>
          <section id="brief-preview" aria-label="As it will be read">
            <BriefPage set={set} originals={originals} issues={issues} />
          </section>
        </div>
        <aside class="pane" aria-label="Facts">
          <h2>
            Facts <span class="quiet">{brief.facts.length}</span>
            {stale === 0 ? null : <span class="tag warn">{countWords(stale, "changed", "changed")}</span>}
          </h2>
          <BriefFacts facts={brief.facts} states={states} cited={new Set(set.notes.map((n) => n.fact.key))} />
        </aside>
        <p class="unseen">
          {countWords(share.sentences, "sentence")}, {share.cited} with a source
        </p>
      </form>
      <form method="post" action={path} class="delete-brief">
        <input type="hidden" name="csrf" value={frame.context.csrf} />
        <button type="submit" name="do" value="delete">
          Delete this brief
        </button>
      </form>
    </div>
  );
}

function Under({ view: { share, issues, states } }: { readonly view: BriefView }): ComponentChild {
  const stale = states.filter((s) => !s.isSound).length;
  if (share.sentences === 0) return "No text yet. Collect facts, write, and cite each with its key: [^f1].";
  return (
    <>
      {share.cited} of {countWords(share.sentences, "sentence")} with a source
      {issues.length === 0 ? "; nothing to mend" : `; ${countWords(issues.length, "thing")} to mend`}
      {stale === 0 ? "" : `; ${countWords(stale, "fact has", "facts have")} changed since collected`}.
    </>
  );
}

/** The headings and sentences of the text, with what each lacks. */
function Outline({ view: { blocks, issues } }: { readonly view: BriefView }): ComponentChild {
  if (blocks.length === 0) return <p class="quiet">Empty.</p>;
  return (
    <ol>
      {blocks.flatMap((block) =>
        block.type === "heading"
          ? [<li class={`level-${block.level}`}>{block.sentences.map((s) => plainSentence(s.text)).join(" ")}</li>]
          : block.sentences.map((sentence) => {
              const faults = issues.filter((i) => i.start === sentence.start);
              return (
                <li class={faults.length === 0 ? "sound" : "flagged"}>
                  <span class="cut">{plainSentence(sentence.text)}</span>
                  <span class="small">
                    {faults.length === 0 ? sentence.cites.join(", ") : FAULT_WORDS[faults[0]!.fault]}
                  </span>
                </li>
              );
            }),
      )}
    </ol>
  );
}

const FAULT_WORDS: Readonly<Record<BriefView["issues"][number]["fault"], string>> = {
  uncited: "no source",
  "unknown-citation": "unknown fact",
  "confidence-and-likelihood": "mixed estimate",
  "two-sets-of-words": "other set of words",
};

function Checks({ view: { issues, brief, share } }: { readonly view: BriefView }): ComponentChild {
  if (share.sentences === 0) return null;
  if (issues.length === 0) return <p class="quiet">Every sentence cites a fact, and the wording keeps to ICD 203.</p>;
  return (
    <ul class="problems checks">
      {issues.map((issue) => (
        <li data-start={issue.start} data-end={issue.end}>
          <q>{plainSentence(brief.text.slice(issue.start, issue.end))}</q>
          <br />
          <b>{issue.words}</b>
        </li>
      ))}
    </ul>
  );
}

function LikelihoodTable(): ComponentChild {
  const [first, second] = [1, 2].map((set) => LIKELIHOODS.filter((l) => l.set === set));
  return (
    <table class="plain-rows">
      <thead>
        <tr>
          <th scope="col">Percent</th>
          <th scope="col">One set of words</th>
          <th scope="col">The other</th>
        </tr>
      </thead>
      <tbody>
        {first!.map((l, i) => (
          <tr>
            <th scope="row">
              {l.from} to {l.to}
            </th>
            <td>{l.word}</td>
            <td>{second![i]!.word}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
