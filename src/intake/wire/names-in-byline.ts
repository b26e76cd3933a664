const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|da|van|von|al|bin|el|la)\s)?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u;
const OFFICE =
  /^(?:office|bureau|embassy|ministry|department|directorate|mission|press|staff|news|media|statement|readout)\b/i;

/** The persons a byline names: "By Ann Lee and Bo Park", "Ned Price, Spokesperson"; an office is nobody. */
export function namesInByline(byline: string): readonly string[] {
  const attributed =
    /\battribut(?:able|ed) to (?:(?:the )?(?:department |deputy |principal |acting )*spokes\w+ |secretary |ambassador )?(.{3,60}?):?$/i.exec(
      byline,
    );
  if (attributed) return namesOf(attributed[1]!);
  if (OFFICE.test(byline) || /^the\s/i.test(byline)) return [];
  const plain = byline.replace(/[\w.+-]+@[\w.-]+/g, " ").replace(/^(?:written |story |compiled )?by[:\s]+/i, "");
  return namesOf(plain);
}

function namesOf(list: string): readonly string[] {
  return list
    .split(/,\s|\s(?:and|&)\s|\s?[/|;]\s?|[()<>[\]]|\s(?:in|at|for|from|of)\s/)
    .map((part) => part.trim().replace(/[,.:]+$/, ""))
    .filter(
      (part) =>
        NAME.test(part) &&
        !/\b(?:Secretary|Spokes\w+|Minister|Writer|Reporter|Correspondent|Staff|News|Press|Editor|Times|Post|Herald)\b/.test(
          part,
        ),
    )
    .map((part) =>
      part === part.toUpperCase() ? part.replace(/[\p{L}'’]+/gu, (w) => w[0]! + w.slice(1).toLowerCase()) : part,
    );
}
