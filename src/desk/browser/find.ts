/** The first element that matches, as the type the caller knows it to have. */
export function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E | null {
  return within.querySelector<E>(selector);
}

/** All elements that match, in document order. */
export function findAll<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** A new element with a class and text; text is never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  if (text !== "") element.textContent = text;
  return element;
}

/** What a `<meta name=...>` of the page says. */
export function metaOf(name: string): string {
  return find<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}
