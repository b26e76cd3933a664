import type { Article } from "../../model/article.ts";
import { day, object, orNull, text } from "./shape.ts";

/** An article without its text. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly language: string;
  readonly edition: string | null;
}

export const articleHead = object(
  {
    id: text(),
    title: orNull(text()),
    outlet: orNull(text()),
    published: orNull(day()),
    url: orNull(text()),
    source: text(),
    language: text(),
    edition: orNull(text()),
  },
  { title: "ArticleHead", description: "An article without its text." },
);

/** What tells an article from others. */
export function headOf({ id, title, outlet, published, url, source, language, edition }: Article): ArticleHead {
  return {
    id,
    title,
    outlet: outlet?.value ?? null,
    published: published?.value ?? null,
    url,
    source,
    language,
    edition: edition?.label ?? null,
  };
}
