import type { ComponentChild } from "preact";
import type { ReaderParagraph, ReaderStretch, ReaderWords } from "../../views/reader.ts";
import { ruleWords } from "../../views/rule-words.ts";

/** The text of an article: facts marked in the colour of their kind, what does not belong to it dimmed. */
export function ArticleText({ paragraphs }: { readonly paragraphs: readonly ReaderParagraph[] }): ComponentChild {
  return paragraphs.map((paragraph, i) => {
    const text = paragraph.stretches.map((stretch) => <Stretch stretch={stretch} />);
    if (!paragraph.isRead) {
      // The reason is told once for a run of paragraphs.
      const isFirst = paragraphs[i - 1]?.rule !== paragraph.rule || paragraphs[i - 1]?.role !== paragraph.role;
      return (
        <div class="dropped" title={`Left out: ${ruleWords(paragraph.rule)}`}>
          <span class="label">{isFirst ? paragraph.role : null}</span>
          <span>{text}</span>
        </div>
      );
    }
    if (paragraph.role === "headline") return <h1>{text}</h1>;
    return (
      <p class={`r-${paragraph.role}`} id={`at-${paragraph.start}`}>
        {text}
      </p>
    );
  });
}

function Stretch({ stretch }: { readonly stretch: ReaderStretch }): ComponentChild {
  const { facts, family, words, ends, start } = stretch;
  const text = words.map((w) => <Words words={w} />);
  if (facts.length === 0) return text;
  return (
    <>
      <mark class={`said-here may-hide k-${family}`} data-n={facts.join(" ")} id={`said-${start}`}>
        {text}
      </mark>
      {ends.map(({ n, family: tone }) => (
        <a class={`note-number may-hide k-${tone}`} data-n={n} href={`#fact-${n}`} aria-label={`Fact ${n}`}>
          {n}
        </a>
      ))}
    </>
  );
}

function Words({ words }: { readonly words: ReaderWords }): ComponentChild {
  const { text, act, roles, isDateline } = words;
  if (act !== null) {
    return (
      <b class={`act k-${act.family}`} data-n={act.n}>
        {text}
      </b>
    );
  }
  if (roles.length > 0) {
    return (
      <span
        class="role"
        data-n={roles.map((r) => r.n).join(" ")}
        title={[...new Set(roles.map((r) => r.field))].join(", ")}
      >
        {text}
      </span>
    );
  }
  return isDateline ? <span class="dateline">{text}</span> : text;
}
