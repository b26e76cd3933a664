import type { Span } from "../../model/span.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import { type DecodedText, decodeText } from "../bytes/decode-text.ts";
import { openDecoder } from "../bytes/web-platform.ts";
import { charsetOf } from "../charset-of.ts";
import { composeArticle } from "../compose-article.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import type { ReadContext } from "../reader.ts";
import { splitBlocks } from "../wire/split-blocks.ts";
import { splitStories } from "../wire/split-stories.ts";

/** Longer inputs are read story by story. */
const WINDOW = 4 << 20;
/** A story that goes on for this many characters is no story. */
const LONGEST_STORY = 8 << 20;

/** Reads plain text: one story, or many behind one another, from a stream of any length. */
export async function* readText(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const head = await input.peek(WINDOW);
  const decoded = decodeText(head, charsetOf(context.contentType), head.length < WINDOW);
  yield* decodingNotices(decoded, context);
  if (head.length < WINDOW) {
    yield* storiesOf(decoded.text, splitStories(decoded.text), 0, context);
    return;
  }
  const decoder = openDecoder(decoded.encoding, false)!;
  let held = "";
  let offset = 0;
  // A story longer than the window is looked through again only when twice as much of it is there.
  let enough = WINDOW;
  for await (const chunk of input.chunks()) {
    held += decoder.decode(chunk, { stream: true });
    if (held.length < enough) continue;
    const spans = splitStories(held);
    // The last story may go on in the next piece.
    const last = spans.at(-1)!.start;
    const isTooLong = held.length - last >= LONGEST_STORY;
    yield* storiesOf(held, isTooLong ? spans : spans.slice(0, -1), offset, context);
    if (isTooLong) {
      const message = `expected stories of at most ${LONGEST_STORY >> 20} million characters; one was parted there. Split the file into stories.`;
      yield noticeOf(context, "intake/story-too-long", message, { start: input.position });
    }
    const rest = isTooLong ? held.length : last;
    held = held.slice(rest);
    offset += rest;
    enough = Math.max(WINDOW, held.length * 2);
  }
  held += decoder.decode();
  yield* storiesOf(held, splitStories(held), offset, context);
}

/** The stories that lie in these stretches of a text. */
function* storiesOf(text: string, spans: readonly Span[], offset: number, context: ReadContext): Generator<IntakeItem> {
  for (const { start, end } of spans) {
    const story = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(story) || !context.begin()) continue;
    const facts = { ...context, url: context.url ?? null };
    yield { article: composeArticle(story, offset + start, splitBlocks(story), facts) };
  }
}

/** What was doubtful about turning the bytes into text. */
export function* decodingNotices(decoded: DecodedText, context: ReadContext): Generator<IntakeItem> {
  if (decoded.broken > 0) {
    const at = decoded.text.indexOf("\ufffd");
    const before = decoded.text.slice(Math.max(0, at - 24), at).replace(/\s+/g, " ");
    const message = `${decoded.broken} places are not valid ${decoded.encoding}, the first after "${before}"; they were replaced. Save the file as UTF-8.`;
    yield noticeOf(context, "intake/broken-encoding", message, { start: at });
  } else if (decoded.from === "guess") {
    const message = `expected UTF-8 or a declared encoding, read it as ${decoded.encoding} by its content. Save the file as UTF-8 if names look wrong.`;
    yield noticeOf(context, "intake/guessed-encoding", message);
  }
}
