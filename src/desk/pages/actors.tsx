import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import type { ActorRow, FacetCount, Page } from "../../store/queries.ts";
import { countWords, groupDigits, listWords } from "../../views/count-words.ts";
import { nameOfCode } from "../actor-names.ts";
import { Empty } from "../components/empty.tsx";
import { FilterForm } from "../components/filter-form.tsx";
import { Paging } from "../components/paging.tsx";
import { RankBars } from "../components/rank-bars.tsx";
import { Title } from "../components/title.tsx";
import type { Ask, DeskPage, Frame, PageContext } from "../page.ts";
import { addressOf, addressWith } from "../query/address.ts";

/** Who acts in the record, those of most events first. */
export interface ActorsView {
  readonly name: string;
  readonly country: string;
  readonly actors: Page<ActorRow>;
  readonly countries: readonly FacetCount[];
}

const ROWS = 100;
const COUNTRIES = 30;

export const actorsPage: DeskPage<ActorsView> = {
  path: "/actors",
  title: "Actors",
  key: "a",
  restsOnRecord: true,
  load: loadActors,
  render: (view, frame) => <Actors view={view} frame={frame} />,
  twins: {
    csv: ({ actors }) =>
      csvRow(["id", "name", "country", "events"]) +
      actors.rows.map((a) => csvRow([a.id, a.name, a.country, a.events])).join(""),
  },
};

async function loadActors({ store }: PageContext, { query }: Ask): Promise<ActorsView> {
  const name = (query.get("name") ?? "").trim().toLowerCase();
  const country = (query.get("country") ?? "").trim().toUpperCase();
  return {
    name,
    country,
    actors: await store.findActors({
      ...(name === "" ? {} : { name }),
      ...(country === "" ? {} : { country }),
      cursor: query.get("after") || undefined,
      limit: ROWS,
    }),
    countries: await store.facets({ limit: 1 }, "country", COUNTRIES),
  };
}

function Actors({ view, frame }: { readonly view: ActorsView; readonly frame: Frame }): ComponentChild {
  const { actors, countries, name, country } = view;
  const { path, query } = frame.ask;
  const { countryNames } = frame.context;
  const isNarrowed = name !== "" || country !== "";
  return (
    <div data-place="list">
      <Title over="Actors">
        {actors.rows.length === 0
          ? "No actor found"
          : isNarrowed
            ? `${query.has("after") || actors.next !== null ? "Actors" : countWords(actors.rows.length, "actor")}${
                country === "" ? "" : ` of ${nameOfCode(country, countryNames)}`
              }${name === "" ? "" : ` with “${name}” in the name`}`
            : `Most often told of: ${listWords(actors.rows.slice(0, 3).map((a) => a.name))}`}
      </Title>
      <div class="bar-above">
        <FilterForm
          path={path}
          query={query}
          label="Find an actor"
          submit="Find"
          fields={[
            { name: "name", label: "Part of a name", placeholder: "Han" },
            { name: "country", label: "State", placeholder: "KOR" },
          ]}
        />
      </div>
      <div class="actors">
        <div>
          {actors.rows.length === 0 ? (
            <Empty
              title="Nobody of that name"
              searched={
                isNarrowed
                  ? `Searched the actors of all events for ${[
                      name === "" ? null : `“${name}” in a name`,
                      country === "" ? null : `the state ${nameOfCode(country, countryNames)}`,
                    ]
                      .filter((p) => p !== null)
                      .join(" and ")}.`
                  : "No event in the record names an actor."
              }
              steps={
                isNarrowed
                  ? [
                      <a href={path}>All actors</a>,
                      <a href={addressWith("/search", new URLSearchParams(), { q: name })}>
                        Search articles for the name
                      </a>,
                    ]
                  : []
              }
            />
          ) : (
            <>
              <table class="rows" data-rows>
                <caption class="unseen">Actors by their events</caption>
                <thead>
                  <tr>
                    <th scope="col">Actor</th>
                    <th scope="col">State or body</th>
                    <th scope="col" class="number">
                      Events
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {actors.rows.map((actor) => (
                    <tr class="row" data-open={addressOf(actor.id)}>
                      <td>
                        <a href={addressOf(actor.id)}>{actor.name}</a>
                      </td>
                      <td class="soft">
                        {actor.country === null ? "" : nameOfCode(actor.country, countryNames)}
                        {actor.country === null ? null : <span class="code"> {actor.country}</span>}
                      </td>
                      <td class="number">{groupDigits(actor.events)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Paging path={path} query={query} next={actors.next} shown={countWords(actors.rows.length, "actor")} />
            </>
          )}
        </div>
        {countries.length === 0 ? null : (
          <aside aria-label="States and bodies">
            <h2>States and bodies</h2>
            <RankBars
              label="States by events"
              items={countries.map(({ value, count }) => ({
                name: nameOfCode(value, countryNames),
                href: `/a/${value}`,
                count,
              }))}
            />
          </aside>
        )}
      </div>
    </div>
  );
}
