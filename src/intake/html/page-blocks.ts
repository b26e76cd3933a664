import { ELEMENT, type PageElement, type PageNode, TEXT } from "./dom.ts";

/** A run of text that a page sets off as a block of its own. */
export interface PageBlock {
  readonly text: string;
  /** Characters of it that stand inside links. */
  readonly linkLength: number;
  /** Local name of the element that makes it a block: `p`, `h2`, `li`, `figcaption`, `td`. */
  readonly tag: string;
  readonly isCaption: boolean;
  readonly isQuote: boolean;
  /** It stands between the headline and the story. */
  readonly isDeck?: boolean;
  /** The innermost block element it stands in. */
  readonly element: PageElement;
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul option select".split(
    " ",
  ),
);
const SILENT = new Set(
  "script style noscript template svg math iframe object embed canvas audio video select option button input textarea head title link meta base map area dialog rt rp".split(
    " ",
  ),
);

const CAPTION_NAME = /(?:^|[\s_-])(?:caption|wp-caption-text|photo-?credit|image-?credit|cutline)(?:$|[\s_-])/i;

const LONGEST_HEADING = 200;

/** The blocks of text below an element, in reading order. */
export function pageBlocks(root: PageElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const open: Pick<PageBlock, "tag" | "isCaption" | "isQuote" | "element">[] = [
    { tag: root.localName, isCaption: false, isQuote: false, element: root },
  ];
  let text = "";
  let linkLength = 0;
  let links = 0;
  let breaks = 0;

  const flush = () => {
    const clean = text.replace(/[\s\u00a0\u200b\ufeff]+/gu, " ").trim();
    if (clean !== "") {
      const innermost = open.at(-1)!;
      // A heading is one whatever it wraps its words in; what is too long for one was put into it by mistake.
      const heading = clean.length < LONGEST_HEADING ? open.findLast(({ tag }) => /^h[1-6]$/.test(tag)) : undefined;
      const tag = heading && innermost.tag !== "p" ? heading.tag : innermost.tag;
      blocks.push({ ...innermost, tag, text: clean, linkLength: Math.min(linkLength, clean.length) });
    }
    text = "";
    linkLength = 0;
    breaks = 0;
  };

  // Not recursive: pages nest thousands of elements deep when a tag is never closed.
  let node: PageNode | null = root.firstChild;
  while (node) {
    let goesDown = false;
    if (node.nodeType === TEXT) {
      const part = node.textContent ?? "";
      if (part !== "") {
        text += part;
        if (links > 0) linkLength += part.trim().length;
        if (/\S/.test(part)) breaks = 0;
      }
    } else if (node.nodeType === ELEMENT) {
      const element = node as PageElement;
      const name = element.localName;
      if (name === "br") {
        // Two breaks in a row are how old pages write a paragraph.
        if (++breaks >= 2) flush();
        else text += "\n";
      } else if (!SILENT.has(name)) {
        if (BLOCKS.has(name)) {
          flush();
          const around = open.at(-1)!;
          open.push({
            tag: name,
            element,
            isCaption:
              around.isCaption || name === "figcaption" || CAPTION_NAME.test(element.getAttribute("class") ?? ""),
            isQuote: around.isQuote || name === "blockquote",
          });
        }
        if (name === "a") links++;
        goesDown = element.firstChild !== null;
        if (!goesDown) leave(element);
      }
    }
    if (goesDown) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && node.nodeType === ELEMENT) leave(node as PageElement);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return blocks;

  function leave(element: PageElement): void {
    if (element.localName === "a") links--;
    if (BLOCKS.has(element.localName)) {
      flush();
      open.pop();
    }
  }
}
