import type { ComponentChild } from "preact";
import type { Story } from "../../model/story.ts";
import { memberWords } from "../../views/member-words.ts";
import { outletWord } from "../../views/outlet-word.ts";
import { addressOf } from "../query/address.ts";

/** The articles of a story, oldest first, each by outlet and what it is to the others. */
export function Members({
  story,
  current = null,
}: {
  readonly story: Story;
  /** Id of the article that is being read. */
  readonly current?: string | null;
}): ComponentChild {
  return (
    <ul>
      {story.members.map((member) => (
        <li>
          <a href={addressOf(member.article)} aria-current={member.article === current ? "page" : undefined}>
            <b class={member.supersededBy === null ? undefined : "replaced"}>{outletWord(member.outlet)}</b>{" "}
            <span class="quiet small day">{member.published}</span>
            <br />
            <span class="soft small">{memberWords(member)}</span>
            {member.origin === member.outlet ? null : (
              <span class="quiet small"> from {outletWord(member.origin)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
