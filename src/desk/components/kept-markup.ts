import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * Markup of things that are drawn alike each time, for as long as the thing
 * itself is held. `look` names the ways in which one thing is drawn.
 */
export function keptMarkup<Thing extends object>(): (thing: Thing, look: string, draw: () => VNode) => string {
  const kept = new WeakMap<Thing, Map<string, string>>();
  return (thing, look, draw) => {
    const looks = kept.get(thing) ?? new Map<string, string>();
    const markup = looks.get(look) ?? flat(renderToString(draw()));
    kept.set(thing, looks.set(look, markup));
    return markup;
  };
}

/** The text in one piece: as it was put together it is a tree of a hundred, to be walked each time. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
