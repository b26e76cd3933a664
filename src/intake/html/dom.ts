import { parseHTML } from "linkedom";
import { boundMarkup } from "./bound-markup.ts";
import { frameMarkup } from "./frame-markup.ts";

/** The part of the DOM that extraction uses; the page is parsed, never run. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly children: ArrayLike<PageElement>;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  replaceWith(...nodes: PageNode[]): void;
  append(...nodes: PageNode[]): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  readonly head: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  createElement(name: string): PageElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page into a document; a bare fragment gets a body around it. */
export function parsePage(markup: string): Page {
  return parseBounded(markup).page;
}

/** The same, and whether the end of an endless page had to be left out. */
export function parseBounded(markup: string): { readonly page: Page; readonly isCut: boolean } {
  const { html, isCut } = boundMarkup(frameMarkup(markup));
  return { page: parseHTML(html).document as unknown as Page, isCut };
}
