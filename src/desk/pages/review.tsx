import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { KINDS } from "../../model/kind.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import { filterWords } from "../../views/filter-words.ts";
import { kindNoun, kindNouns } from "../../views/kind-words.ts";
import { nameOfActor } from "../actor-names.ts";
import { Empty } from "../components/empty.tsx";
import { FilterForm } from "../components/filter-form.tsx";
import { Problems } from "../components/problems.tsx";
import { ReviewActs } from "../components/review-acts.tsx";
import { ReviewFact } from "../components/review-fact.tsx";
import { ReviewSentence } from "../components/review-sentence.tsx";
import { Title } from "../components/title.tsx";
import { type LastDecision, loadReview, QUEUE_END, type ReviewView } from "../load-review.ts";
import type { DeskPage, Frame } from "../page.ts";
import { postReview } from "../post-review.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** One claim at a time, the most doubtful first: its sentence on the left, the fact on the right, a key for each decision. */
export const reviewPage: DeskPage<ReviewView> = {
  path: "/review",
  title: "Review",
  key: "r",
  load: loadReview,
  render: (view, frame) => <Review view={view} frame={frame} />,
  twins: {
    csv: ({ item }) =>
      csvRow(["event", "field", "value", "sentence"]) +
      (item?.typed ?? [])
        .map(({ label, value }) => csvRow([item?.event.id, label, value, item?.event.claims[0]?.text]))
        .join(""),
  },
  post: postReview,
};

function Review({ view, frame }: { readonly view: ReviewView; readonly frame: Frame }): ComponentChild {
  const { item, next, waiting, problems, filter } = view;
  const { path, query } = frame.ask;
  const skipTo = addressWith(path, query, { e: next ?? QUEUE_END, done: null });
  return (
    <div data-place="review">
      {next === null ? null : <link rel="prefetch" href={skipTo} />}
      <Title over="Review" under={<Under view={view} frame={frame} />}>
        {waiting === 0
          ? "Nothing waits for a decision"
          : `${countWords(waiting, "event")} ${waiting === 1 ? "waits" : "wait"} for a decision`}
      </Title>
      <Problems problems={problems} />
      <div class="bar-above">
        <Last view={view} frame={frame} />
        <FilterForm
          path={path}
          query={query}
          label="Narrow the queue"
          fields={[
            {
              name: "kind",
              label: "Kind",
              options: [{ value: "", label: "All kinds" }, ...KINDS.map((k) => ({ value: k, label: kindNouns(k) }))],
            },
            { name: "actor", label: "State or actor", placeholder: "KOR" },
            { name: "from", label: "From", placeholder: "2024-03" },
          ]}
        />
      </div>
      {item === null ? (
        <AtTheEnd view={view} frame={frame} />
      ) : (
        <>
          <div class="review" data-evidence={item.event.id}>
            <ReviewSentence item={item} />
            <ReviewFact item={item} />
          </div>
          <ReviewActs
            item={item}
            next={next}
            skipTo={skipTo}
            csrf={frame.context.csrf}
            action={addressWith(path, query, { done: null, e: item.event.id })}
          />
        </>
      )}
      {filter.q === "" ? null : <p class="note">Narrowed to {wordsOf(view, frame)}.</p>}
    </div>
  );
}

function wordsOf({ filter }: ReviewView, frame: Frame): string {
  return filterWords(filter, (actor) => nameOfActor(actor, frame.context.countryNames)).replace(/^./, (c) =>
    c.toLowerCase(),
  );
}

function Under({ view, frame }: { readonly view: ReviewView; readonly frame: Frame }): ComponentChild {
  const { rate, position, waiting, total, lookedThrough } = view;
  const { decisions, agreement, perHour, accepted, corrected, rejected } = rate;
  return (
    <>
      {position === 0 ? null : `Number ${groupDigits(position)} of ${groupDigits(waiting)}. `}
      {lookedThrough < total
        ? `Of ${groupDigits(total)} ${wordsOf(view, frame).replace(/^all /, "")} the newest ${groupDigits(lookedThrough)} are queued. `
        : ""}
      {decisions === 0 ? (
        "Nothing decided by you today."
      ) : (
        <>
          Today {countWords(decisions, "decision")}: {accepted} accepted, {corrected} corrected, {rejected} rejected
          {agreement === null ? "" : `; right as read ${Math.round(agreement * 100)} %`}
          {perHour === null ? "" : `; ${groupDigits(perHour)} an hour`}.
        </>
      )}
    </>
  );
}

/** What was decided last, with the way back. */
function Last({ view: { last }, frame }: { readonly view: ReviewView; readonly frame: Frame }): ComponentChild {
  if (last === null)
    return (
      <p class="last-decision quiet">
        Decisions are appended under the name {frame.context.reader}; each can be taken back.
      </p>
    );
  const { path, query } = frame.ask;
  return (
    <form class="last-decision" method="post" action={addressWith(path, query, { done: null })}>
      <input type="hidden" name="csrf" value={frame.context.csrf} />
      <input type="hidden" name="do" value="undo" />
      <input type="hidden" name="review" value={last.review.id} />
      <input type="hidden" name="back" value={last.event ?? ""} />
      <span role="status">
        {decisionWords(last)}
        {last.event === null ? null : (
          <>
            {" "}
            <a href={addressOf(last.event)}>{last.about}</a>
          </>
        )}
      </span>
      <button type="submit" data-do="review.undo">
        Undo <kbd>u</kbd>
      </button>
    </form>
  );
}

function decisionWords({ review: { decision, reason } }: LastDecision): string {
  const why = reason === "" ? "" : `, ${reason}`;
  switch (decision.type) {
    case "accept":
      return "Accepted last:";
    case "reject":
      return `Rejected last${why}:`;
    case "correct":
      return `Set last: ${decision.correction.field} to “${decision.correction.value}”,`;
    case "same":
      return "Joined last:";
    case "different":
      return "Parted last:";
    case "add":
      return `Entered last: ${kindNoun(decision.event.kind).toLowerCase()},`;
    case "merge-actors":
    case "split-actor":
      return "Told last who an actor is:";
    case "undo":
      return "Taken back last:";
  }
}

function AtTheEnd({ view, frame }: { readonly view: ReviewView; readonly frame: Frame }): ComponentChild {
  const { waiting, total, lookedThrough } = view;
  const { path, query } = frame.ask;
  const isNarrowed = [...query].some(([name, value]) => name !== "e" && name !== "done" && value !== "");
  return (
    <Empty
      title={waiting === 0 ? "Everything here has been decided on" : "That was the last of the queue"}
      searched={`Looked through ${lookedThrough < total ? `the newest ${groupDigits(lookedThrough)} of ` : ""}${groupDigits(total)} ${wordsOf(view, frame).replace(/^all /, "")} for those nobody has accepted, corrected or rejected.`}
      steps={[
        ...(waiting > 0
          ? [
              <a href={addressWith(path, query, { e: null, done: null })}>
                Begin again with the {countWords(waiting, "skipped event")}
              </a>,
            ]
          : []),
        ...(isNarrowed ? [<a href={path}>The queue of everything</a>] : []),
        <a href="/">Today</a>,
      ]}
    />
  );
}
