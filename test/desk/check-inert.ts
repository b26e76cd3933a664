import { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

function isTag(node: Node): node is Element {
  return "attribs" in node;
}

/** Elements that the desk's pages are made of; anything else came out of a text. */
const FORBIDDEN = new Set([
  "iframe",
  "object",
  "embed",
  "base",
  "style",
  "math",
  "mglyph",
  "noscript",
  "img",
  "xss-probe",
]);
const LINKS = new Set(["href", "src", "action", "formaction", "xlink:href", "poster", "data"]);
const ATOM = new Set(
  "feed id title updated generator author name entry link category summary content published subtitle".split(" "),
);

/** What of an HTML page is alive that should be text. */
export function aliveInHtml(html: string): string[] {
  const found: string[] = [];
  walk(parseDocument(html).children, (node) => {
    if (!isTag(node)) return;
    if (FORBIDDEN.has(node.name)) found.push(`<${node.name}>`);
    if (node.name === "script") {
      const ours = node.attribs.src?.startsWith("/assets/") === true && node.children.length === 0;
      if (!ours) found.push(`<script> ${node.attribs.src ?? ""}`);
    }
    if (node.name === "meta" && node.attribs["http-equiv"] !== undefined) found.push("<meta http-equiv>");
    for (const [name, value] of Object.entries(node.attribs)) {
      if (name.startsWith("on") || name === "style" || name === "srcdoc") found.push(`<${node.name} ${name}>`);
      if (LINKS.has(name) && !/^(\/(?!\/)|#|https?:\/\/a\.example\/)/.test(value)) {
        found.push(`<${node.name} ${name}="${value}">`);
      }
    }
  });
  return found;
}

/** What of an Atom feed is no Atom. */
export function aliveInAtom(xml: string): string[] {
  const found: string[] = [];
  walk(parseDocument(xml, { xmlMode: true }).children, (node) => {
    if (!isTag(node)) return;
    if (!ATOM.has(node.name)) found.push(`<${node.name}>`);
    const href = node.attribs.href;
    if (href !== undefined && !/^(https?:|\/|urn:)/.test(href)) found.push(`<${node.name} href="${href}">`);
  });
  return found;
}

/** Lines of a calendar that are none of its own: a text that broke out of its line. */
export function aliveInCalendar(text: string): string[] {
  const begun = text.split("\r\n").filter((line) => line === "BEGIN:VEVENT").length;
  const stamped = text.split("\r\n").filter((line) => line.startsWith("UID:")).length;
  const bare = /[^\r]\n|\r[^\n]/.test(text) ? ["a line end within a line"] : [];
  return begun === stamped ? bare : [...bare, `${begun} entries, ${stamped} of ours`];
}

/** Cells of a table that a spreadsheet would run. */
export function aliveInCsv(text: string): string[] {
  return [...text.matchAll(/(?:^|,)("?)([=+\-@][^,"\r\n]*)/gm)]
    .map((m) => m[2]!)
    .filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell));
}

/** All that a page says, as a reader sees it. */
export function textOf(html: string): string {
  const parts: string[] = [];
  walk(parseDocument(html).children, (node) => {
    if (node.type === "text") parts.push(node.data);
  });
  return parts.join("");
}

/** Addresses of the desk itself that a page leads to. */
export function linksOf(html: string): string[] {
  const links: string[] = [];
  walk(parseDocument(html).children, (node) => {
    if (!isTag(node) || node.attribs.href === undefined) return;
    const { href } = node.attribs;
    if (href.startsWith("/") && !href.startsWith("/assets/")) links.push(href.replace(/#.*/, ""));
  });
  return links;
}

function walk(nodes: readonly Node[], see: (node: Node) => void): void {
  for (const node of nodes) {
    see(node);
    if ("children" in node) walk(node.children as Node[], see);
  }
}
