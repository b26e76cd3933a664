import type { ComponentChild } from "preact";
import { csvRow } from "../../export/fields.ts";
import { STATUSES } from "../../model/kind.ts";
import { FAMILIES } from "../../views/kind-family.ts";
import { kindNoun, statusWord } from "../../views/kind-words.ts";
import type { KeyBinding } from "../browser/keys.ts";
import { StatusMark } from "../components/mark.tsx";
import { groupedKeys, keysOfDesk } from "../keys-of-desk.ts";
import type { DeskPage } from "../page.ts";

/** Keys, marks and words of the desk, for a set of pages. */
export function helpPage(pages: readonly DeskPage[]): DeskPage<readonly KeyBinding[]> {
  return {
    path: "/help",
    title: "Keys and words",
    load: async () => keysOfDesk(pages),
    twins: {
      csv: (keys) =>
        csvRow(["group", "label", "keys", "where"]) +
        keys.map((k) => csvRow([k.group, k.label, k.keys.join(" or "), k.when])).join(""),
    },
    render: (keys) => (
      <div class="sheet">
        <Help keys={keys} />
      </div>
    ),
  };
}

/** How a key is printed on the sheet. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
};

const WORDS: readonly (readonly [string, string])[] = [
  ["Origin", "Who first wrote a text. Four outlets that print one agency are four outlets and one origin."],
  ["Reported", "Told by one origin."],
  ["Confirmed", "Told alike by two or more independent origins."],
  ["Disputed", "Tellings give a field values that cannot all be right; both are shown."],
  ["Planned", "Announced or agreed for later; nobody has reported it done."],
  ["Overdue", "The days a plan was announced for are over, and nothing was told of it."],
  ["Withdrawn", "A later edition no longer tells it."],
  ["Dotted day", "Worked out from the text, not written in it: point at it to read how."],
  ["Hatched ground", "The record has no article of these days, so an empty place says nothing."],
];

function Help({ keys }: { readonly keys: readonly KeyBinding[] }): ComponentChild {
  return (
    <div data-help>
      <h1>Keys and words</h1>
      <p class="soft">
        Everything a key does, a link or button does too. Letters mean nothing while you type in a field.{" "}
        <button type="button" data-act="letters" hidden>
          Switch letters off or on
        </button>
      </p>
      <div class="keys">
        {groupedKeys(keys).map(([group, list]) => (
          <section>
            <h2>{group}</h2>
            <dl>
              {list.map((key) => (
                <div>
                  <dt>{key.label}</dt>
                  <dd>
                    {key.keys.map((name) => (
                      <KeyName name={name} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <h2>Marks</h2>
      <ul class="legend">
        {STATUSES.map((status) => (
          <li>
            <StatusMark status={status} /> {statusWord(status)}
          </li>
        ))}
      </ul>
      <ul class="legend">
        {FAMILIES.map(({ id, label, kinds }) => (
          <li class={`k-${id}`}>
            <span class="kind">
              <StatusMark status="happened" /> {label}
            </span>{" "}
            <span class="soft">{kinds.map((k) => kindNoun(k).toLowerCase()).join(", ")}</span>
          </li>
        ))}
      </ul>
      <h2>Words</h2>
      <dl class="facts">
        {WORDS.map(([word, meaning]) => (
          <>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}

function KeyName({ name }: { readonly name: string }): ComponentChild {
  return name
    .split(name.includes("+") && name.length > 1 ? "+" : name === " " ? "" : " ")
    .map((part) => <kbd>{KEY_NAMES[part] ?? (part === "Meta" ? "Cmd" : part)}</kbd>);
}
