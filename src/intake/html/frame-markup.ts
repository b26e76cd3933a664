/** Tags that build a page's frame, and the elements whose text may look like them. */
const TAG = /<(?:!--|(\/?)(html|head|body|script|style|textarea|title|svg)(?=[\s>/]))/gi;
/** Elements whose content is no markup of the page: skipped to their end tag; drawings, like comments, are left out. */
const OPAQUE = new Set(["script", "style", "textarea", "title", "svg"]);

/**
 * Puts a page into one frame: a head, and one body around all the rest. Pages
 * put together from parts bring several heads and bodies, close the body early
 * or have none; a browser mends that, a plain parser loses the story with it.
 */
export function frameMarkup(markup: string): string {
  const head: string[] = [];
  const body: string[] = [];
  let into = head;
  let hasHead = false;
  let hasBody = false;
  let htmlTag = "<html>";
  let bodyTag = "<body>";
  let from = 0;
  const take = (to: number, next: number) => {
    if (to > from) into.push(markup.slice(from, to));
    from = next;
  };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(markup); tag !== null; tag = TAG.exec(markup)) {
    const name = tag[2]?.toLowerCase();
    if (name === undefined) {
      const end = markup.indexOf("-->", tag.index + 2);
      // A comment never closed hides what follows in some pages, and nothing but itself in most.
      if (end < 0) break;
      take(tag.index, end + 3);
      TAG.lastIndex = end + 3;
      continue;
    }
    const isEnd = tag[1] === "/";
    if (OPAQUE.has(name)) {
      if (isEnd) continue;
      const end = endOf(markup, name, TAG.lastIndex);
      if (end < 0) break;
      if (name === "svg") take(tag.index, end);
      TAG.lastIndex = end;
      continue;
    }
    const close = markup.indexOf(">", tag.index);
    if (close < 0) break;
    take(tag.index, close + 1);
    TAG.lastIndex = close + 1;
    if (name === "html" && !isEnd && htmlTag === "<html>") htmlTag = markup.slice(tag.index, close + 1);
    else if (name === "body" && !isEnd && !hasBody) {
      hasBody = true;
      bodyTag = markup.slice(tag.index, close + 1);
      into = body;
    } else if (name === "head") {
      if (isEnd && hasHead) into = body;
      hasHead = true;
    }
  }
  take(markup.length, markup.length);
  // A bare fragment has no head; what was gathered is its body.
  const [first, rest] = into === head ? ["", head] : [head.join(""), body];
  return `<!doctype html>${htmlTag}<head>${first}</head>${bodyTag}${rest.join("")}</body></html>`;
}

/** Just behind the element's end tag; -1 when it has none. */
function endOf(markup: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, "gi");
  end.lastIndex = from;
  const found = end.exec(markup);
  if (found === null) return -1;
  const close = markup.indexOf(">", found.index);
  return close < 0 ? -1 : close + 1;
}
