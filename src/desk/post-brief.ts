import { ReadoutError } from "../errors.ts";
import type { Brief, BriefFact } from "../model/brief.ts";
import { contentId } from "../model/id.ts";
import type { Writer } from "../work/serve/writer.ts";
import { briefOf } from "./load-brief.ts";
import type { Ask, PageContext } from "./page.ts";
import { addressOf } from "./query/address.ts";
import { nextVersion } from "./write-brief.ts";

/** What the text of a form may be: the server bounds the whole form already. */
const MOST_TITLE = 300;
const MOST_TEXT = 200_000;

/** Stores what a form of a brief asks for. What somebody typed is never lost: on a newer version it becomes a brief beside it. */
export async function postBrief(
  context: PageContext,
  { params }: Ask,
  form: URLSearchParams,
  writer: Writer,
): Promise<string> {
  const brief = await briefOf(context.store, params.id ?? "");
  const act = form.get("do") ?? "save";
  if (act === "delete") {
    await writer.removeBrief(brief.id);
    return "/briefs";
  }
  const title = (form.get("title") ?? brief.title).trim().slice(0, MOST_TITLE) || brief.title;
  // Browsers send line ends as two signs.
  const text = (form.get("text") ?? brief.text).replace(/\r\n?/g, "\n");
  if (text.length > MOST_TEXT) {
    throw new ReadoutError(
      "desk/bad-query",
      `A brief has at most ${MOST_TEXT} characters; this one has ${text.length}. Split it in two.`,
    );
  }
  const { facts, text: written } = changed(brief.facts, text, act);
  const next = nextVersion(brief, context, { title, text: written, facts });
  const seen = Number(form.get("version") ?? brief.version);
  if (seen !== brief.version) return await saveBeside(context, brief, { title, text: written }, writer);
  try {
    await writer.saveBrief(next);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== "briefs/changed") throw error;
    return await saveBeside(context, brief, { title, text: written }, writer);
  }
  return addressOf(brief.id);
}

/** The facts and text after a button was pressed: `up:f2`, `down:f2`, `remove:f2`, `cite:f2`. */
function changed(
  facts: readonly BriefFact[],
  text: string,
  act: string,
): { readonly facts: readonly BriefFact[]; readonly text: string } {
  const [verb = "", key = ""] = act.split(":");
  const at = facts.findIndex((f) => f.key === key);
  if (verb === "save") return { facts, text };
  if (at < 0) throw new ReadoutError("desk/bad-query", `A form of a brief cannot ask for “${act}”.`);
  switch (verb) {
    case "remove":
      return { facts: facts.filter((f) => f.key !== key), text };
    case "cite":
      return { facts, text: `${text.trimEnd()}${text.trim() === "" ? "" : " "}[^${key}]` };
    case "up":
    case "down": {
      const to = Math.max(0, Math.min(facts.length - 1, at + (verb === "up" ? -1 : 1)));
      const rest = facts.filter((f) => f.key !== key);
      return { facts: [...rest.slice(0, to), facts[at]!, ...rest.slice(to)], text };
    }
    default:
      throw new ReadoutError("desk/bad-query", `A form of a brief cannot ask for “${act}”.`);
  }
}

async function saveBeside(
  { reader, now }: PageContext,
  brief: Brief,
  { title, text }: Pick<Brief, "title" | "text">,
  writer: Writer,
): Promise<string> {
  const named = `${title} (as ${reader} has it)`;
  const copy: Brief = {
    ...brief,
    id: contentId("brief", reader, now, named),
    title: named,
    text,
    by: reader,
    madeAt: now,
    changedAt: now,
    version: 1,
  };
  await writer.saveBrief(copy);
  return `${addressOf(copy.id)}?beside=${encodeURIComponent(brief.id)}`;
}
