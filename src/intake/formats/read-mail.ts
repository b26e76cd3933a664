import type { ArticleFacts } from "../article-facts.ts";
import { type ByteSource, oneChunk } from "../bytes/byte-source.ts";
import { readHtml } from "../html/read-html.ts";
import type { IntakeItem } from "../intake-item.ts";
import { noticeOf } from "../notice-of.ts";
import { readStamp } from "../read-stamp.ts";
import type { ReadContext } from "../reader.ts";
import { underTitle } from "../record-to-article.ts";
import { latin1 } from "./http-message.ts";
import { decodeWords, type MimePart, parseMime, textOfPart } from "./mime.ts";

const LONGEST_LINE = 1 << 20;
const MOST_MESSAGE = 64 << 20;
/** A plain part shorter than this only says that the mail is to be read as HTML. */
const SHORTEST_PLAIN = 200;

/** Reads a mail, a mailbox of many, or a page saved as MHTML. */
export async function* readMail(input: ByteSource, context: ReadContext): AsyncGenerator<IntakeItem> {
  const isMailbox = opensMessage(await input.peek(5));
  if (!isMailbox) {
    const { bytes, isWhole } = await input.rest(MOST_MESSAGE);
    if (!isWhole)
      yield noticeOf(
        context,
        "intake/mail-too-large",
        `expected a message of at most ${MOST_MESSAGE >> 20} MB; the rest was not read.`,
        { start: MOST_MESSAGE },
      );
    if (context.begin()) yield* readMessage({ bytes, isWhole }, context);
    return;
  }
  let number = 0;
  for await (const message of messagesOf(input)) {
    number++;
    if (context.begin()) yield* readMessage(message, { ...context, source: `${context.source}#${number}` });
  }
}

/** The bytes of one message, as far as they are kept. */
interface Message {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** The messages of a mailbox: each opens with a "From " line after an empty one. */
async function* messagesOf(input: ByteSource): AsyncGenerator<Message> {
  let lines: Uint8Array[] = [];
  let length = 0;
  let isWhole = true;
  let isAfterEmpty = true;
  const whole = () => {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const line of lines) {
      bytes.set(line, at);
      at += line.length;
    }
    const message = { bytes, isWhole };
    lines = [];
    length = 0;
    isWhole = true;
    return message;
  };
  for (;;) {
    const line = await input.readLine(LONGEST_LINE);
    if (line === null) break;
    if (isAfterEmpty && opensMessage(line)) {
      if (length > 0) yield whole();
    } else if (length < MOST_MESSAGE) {
      lines.push(line.slice());
      length += line.length;
    } else isWhole = false;
    isAfterEmpty = line.length <= 2 && line.at(-1) === 10;
  }
  if (length > 0) yield whole();
}

async function* readMessage({ bytes, isWhole }: Message, context: ReadContext): AsyncGenerator<IntakeItem> {
  const message = parseMime(bytes);
  const header = (name: string) => decodeWords(message.headers.get(name) ?? "").trim();
  const stamp = readStamp(header("date"));
  const saved = header("snapshot-content-location") || header("content-location");
  const isPage = message.type === "multipart/related" && /^https?:/i.test(saved);
  const subject = header("subject").replace(/^(?:(?:fwd?|re|aw|wg)\s*:\s*)+/i, "") || null;
  const facts: ArticleFacts = {
    source: isPage ? saved : context.source,
    asOf: stamp?.day ?? context.asOf,
    url: isPage ? saved : null,
    titleFrom: "mail",
    // A saved page's date is the day it was saved; a mail's is the day it was sent.
    published: stamp && !isPage ? { value: stamp.day, from: "mail" } : null,
    publishedAt: isPage ? null : (stamp?.instant ?? null),
    cut: isWhole
      ? message.isCut
        ? "a message's parts are read up to 2,000, and twelve deep"
        : null
      : `a message is read up to ${MOST_MESSAGE >> 20} MB`,
  };
  const leaves = leavesOf(message);
  const plain = leaves.find((part) => part.type === "text/plain" && part.filename === null);
  const html =
    leaves.find((part) => part.type === "text/html" && part.filename === null) ??
    leaves.find((part) => part.type === "text/html");
  const text = plain ? textOfPart(plain).replace(/\r\n/g, "\n") : "";
  let isRead = false;
  if (!isPage && (text.trim().length >= SHORTEST_PLAIN || (!html && text.trim() !== ""))) {
    yield { article: underTitle(subject, withoutSignature(text), facts) };
    isRead = true;
  } else if (html) {
    const article = readHtml(textOfPart(html), facts);
    yield {
      article:
        article.title === null && subject !== null ? readHtml(textOfPart(html), { ...facts, title: subject }) : article,
    };
    isRead = true;
  }
  for (const part of leaves) {
    if (isPage || part.filename === null || part === html || !/pdf|word|html|plain|rtf|zip|csv|json/.test(part.type))
      continue;
    yield* context.inner(oneChunk(part.body), {
      source: `${context.source}/${decodeWords(part.filename)}`,
      contentType: part.type,
      asOf: facts.asOf,
      records: null,
    });
    isRead = true;
  }
  if (!isRead)
    yield noticeOf(context, "intake/no-text", `expected a message with text, found ${message.type} only.`, {
      isError: true,
    });
}

/** Below "-- " stands who sent it, not what happened. */
function withoutSignature(text: string): string {
  const at = text.search(/\n-- \n/);
  return at > 0 ? text.slice(0, at) : text;
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}

/** True for the bytes of a mailbox's separating line: `From ...`. */
function opensMessage(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 5)) === "From ";
}
