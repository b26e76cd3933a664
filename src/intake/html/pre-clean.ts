import type { Page, PageElement } from "./dom.ts";
import { pageBlocks } from "./page-blocks.ts";
import { measureProse } from "./prose.ts";

const NEVER_STORY =
  "nav, aside, footer, form, iframe, object, embed, button, select, input, textarea, dialog, svg, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=banner]";

/** Words of class names and ids that mark what stands around a story. */
const FURNITURE_WORDS = new Set(
  "related share sharing shares social socials newsletter newsletters promo promos promotion comment comments commenting disqus tags tag topics sponsored sponsor advert adverts advertisement advertising ads ad dfp taboola outbrain subscribe subscription subscriptions signup paywall recommended recommendations recommendation recirc recirculation popular trending mostread breadcrumb breadcrumbs sidebar rail toolbar cookie cookies consent gdpr banner popup modal overlay lightbox footer menu nav navbar navigation copyright print tools widget widgets follow followus readmore readnext alsoread morestories seealso upnext skip skiplink pagination pager masthead login register poll survey ticker toc screenreader offscreen tooltip popover hovercard messenger".split(
    " ",
  ),
);
const STRONG_WORDS = new Set(
  "comment comments commenting commentlist disqus respond sidebar footer breadcrumb breadcrumbs".split(" "),
);
/** Two words that only together mark furniture. */
const FURNITURE_PAIRS =
  /\b(?:read (?:more|next|also|on)|most (?:read|popular|viewed|shared)|more (?:stories|news|from|on|articles|headlines|like)|also (?:read|like|on)|see also|up next|you may|sign up|author (?:bio|box|info|card|desc)|about (?:the )?author|post (?:meta|nav|footer|tags)|entry (?:meta|footer|tags)|story (?:tools|links|meta)|article (?:tools|tags|share|meta|footer)|screen reader|visually hidden|sr only|call to action|in article (?:ad|promo|related)|ai (?:generated )?(?:summary|overview|digest|highlights|takeaways)|(?:summary|highlights|takeaways) ai|generated summary|story highlights|key (?:points|takeaways|facts))\b/;

/** An element with this many paragraphs of running text is the story whatever its name says. */
const STORY_PARAGRAPHS = 3;

/** A part of the page taken out before extraction, so that it can still be shown as dropped. */
export interface Removed {
  readonly element: PageElement;
  readonly rule: string;
}

/** What cleaning took out, and how much running text the page had before. */
export interface Cleaned {
  readonly removed: readonly Removed[];
  readonly length: number;
}

/** Takes out of a page what is never part of a story: by the kind of element and, unless told otherwise, by its name. */
export function preClean(page: Page, { byName }: { readonly byName: boolean } = { byName: true }): Cleaned {
  const removed: Removed[] = [];
  const root = page.body ?? page.documentElement;
  const take = (element: PageElement, rule: string) => {
    removed.push({ element, rule });
    element.remove();
  };
  for (const element of [...page.querySelectorAll("script, style, noscript, template")]) element.remove();
  const prose = measureProse(pageBlocks(root));
  const whole = prose.get(root)?.length ?? 0;
  const holds = (element: PageElement, share: number) => (prose.get(element)?.length ?? 0) > whole * share;
  for (const element of [...page.querySelectorAll(NEVER_STORY)]) {
    // Some publishers wrap the whole page in a form.
    if (isAttached(element, root) && !holds(element, 0.5)) take(element, `html/${element.localName}`);
  }
  for (const element of byName ? [...page.querySelectorAll("[class], [id]")] : []) {
    if (holds(element, 0.5)) neutralize(element);
    const kind = furnitureKind(element);
    if (kind === null || element === root || !isAttached(element, root)) continue;
    if (element.localName === "article" || element.localName === "main") continue;
    // A post set into the story is often what the story is about.
    if (kind === "weak" && element.querySelector("blockquote")) {
      element.setAttribute("class", "");
      continue;
    }
    const isStory =
      kind === "strong"
        ? holds(element, 0.5)
        : (prose.get(element)?.blocks ?? 0) >= STORY_PARAGRAPHS || holds(element, 0.4);
    if (!isStory) take(element, "html/furniture-name");
  }
  return { removed, length: whole };
}

/** Names that the search for the story takes for furniture; around most of a page's text they name a layout. */
const UNLIKELY_NAME =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

function neutralize(element: PageElement): void {
  const names = element.getAttribute("class") ?? "";
  if (UNLIKELY_NAME.test(names))
    element.setAttribute(
      "class",
      names
        .split(/\s+/)
        .filter((name) => !UNLIKELY_NAME.test(name))
        .join(" "),
    );
  if (UNLIKELY_NAME.test(element.id)) element.setAttribute("id", "");
}

/** Strong names are believed even of long text: other readers' comments are running text too. */
function furnitureKind(element: PageElement): "strong" | "weak" | null {
  const names = `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`;
  if (names.length < 3 || names.length > 400) return null;
  // A post's own classes name its tags; "has-sidebar" tells of something beside it.
  if (/\bhentry\b|\btype-post\b/.test(names)) return null;
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .replace(/\b(?:has|with|no|without) [a-z]+/g, " ")
    .trim();
  const list = words.split(/ +/);
  if (list.some((word) => STRONG_WORDS.has(word))) return "strong";
  return list.some((word) => FURNITURE_WORDS.has(word)) || FURNITURE_PAIRS.test(words) ? "weak" : null;
}

function isAttached(element: PageElement, root: PageElement): boolean {
  for (let node: PageElement | null = element; node; node = node.parentElement) {
    if (node === root) return true;
  }
  return false;
}
