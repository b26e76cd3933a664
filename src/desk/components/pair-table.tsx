import type { ComponentChild } from "preact";
import type { PairTally } from "../../model/tally.ts";
import { countWords, groupDigits } from "../../views/count-words.ts";
import type { PairMatrix } from "../../views/pair-matrix.ts";

interface PairTableProps {
  readonly matrix: PairMatrix;
  readonly pairs: readonly PairTally[];
  /** How many pairs come after these. */
  readonly more: number;
  readonly hrefOf: (a: string, b: string) => string;
}

/** Steps of grey that a count is laid on. */
const STEPS = 5;

/** The same counts as a matrix and as a list. */
export function PairTable({ matrix, pairs, more, hrefOf }: PairTableProps): ComponentChild {
  const { names, rows, highest } = matrix;
  return (
    <div class="pair-tables" data-table>
      <section>
        <h2>Matrix of the {names.length} busiest</h2>
        <section class="scrolls" tabindex={0} aria-label="Matrix of meetings">
          <table class="matrix">
            <thead>
              <tr>
                <td />
                {names.map(({ id, name }) => (
                  <th scope="col">
                    <abbr title={name}>{shortOf(id, name)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {names.map(({ id, name }, i) => (
                <tr>
                  <th scope="row">{name}</th>
                  {rows[i]!.map((count, j) =>
                    count === 0 ? (
                      <td class={i === j ? "self" : undefined} />
                    ) : (
                      <td class={`step-${stepOf(count, highest)}`}>
                        <a href={hrefOf(id, names[j]!.id)}>{groupDigits(count)}</a>
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
      <section>
        <h2>Pairs</h2>
        <table class="rows pairs" data-rows>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col" class="number">
                Times
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ a, b, aName, bName, count }) => (
              <tr class="row" data-open={hrefOf(a, b)}>
                <td>
                  <a href={hrefOf(a, b)}>
                    {aName} <span class="quiet">–</span> {bName}
                  </a>
                </td>
                <td class="number">{groupDigits(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 ? <p class="note">{countWords(more, "more pair")} in the table as CSV.</p> : null}
      </section>
    </div>
  );
}

function stepOf(count: number, highest: number): number {
  return Math.max(1, Math.ceil((Math.log(count + 1) / Math.log(highest + 1)) * STEPS));
}

/** A state's code; of a person the letters that their names begin with. */
function shortOf(id: string, name: string): string {
  if (/^[A-Z]{3}$/.test(id)) return id;
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 4);
}
