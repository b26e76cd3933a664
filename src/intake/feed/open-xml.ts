import { type Handler, Parser } from "htmlparser2";

/** Markup of data being read piece by piece. */
export interface XmlReading {
  push(text: string): void;
  /** False when it was given up for nesting as no data does. */
  end(): boolean;
}

/** Feeds and documents nest a few dozen elements. */
const DEEPEST = 2000;
/** Looked at after each piece: within one a parser cannot be stopped. */
const PIECE = 16 * 1024;

/**
 * Opens a forgiving parser of XML. It expands no entity but the five of XML
 * and HTML's named ones, and gives up where elements nest without end, for its
 * own stack is slow there.
 */
export function openXml(handler: Partial<Handler>): XmlReading {
  let depth = 0;
  let isOver = false;
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes, isImplied) {
        depth++;
        handler.onopentag?.(name, attributes, isImplied);
      },
      onclosetag(name, isImplied) {
        depth--;
        handler.onclosetag?.(name, isImplied);
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  return {
    push(text) {
      for (let at = 0; at < text.length && !isOver; at += PIECE) {
        parser.write(text.slice(at, at + PIECE));
        isOver = depth > DEEPEST;
      }
    },
    end() {
      parser.end();
      return !isOver;
    },
  };
}
