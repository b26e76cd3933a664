import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keysPage } from "../../scripts/reference-docs.ts";
import { KEYS } from "../../src/desk/browser/keys.ts";
import { keysOfDesk } from "../../src/desk/keys-of-desk.ts";
import { desk } from "../../src/desk/pages.ts";

const browser = new URL("../../src/desk/browser/", import.meta.url);
const scripts = readdirSync(browser).map((name) => ({ name, text: readFileSync(new URL(name, browser), "utf8") }));
const markup = readdirSync(new URL("../../src/desk/", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => readFileSync(new URL(`../../src/desk/${name}`, import.meta.url), "utf8"))
  .join("\n");

describe("the desk's keys", () => {
  const keys = keysOfDesk(desk.pages);

  it("never mean two things in one place", () => {
    const taken = new Map<string, string>();
    for (const { id, keys: names, when } of keys) {
      for (const name of names) {
        for (const place of when === "anywhere" ? ["anywhere"] : [when, "anywhere"]) {
          const other = taken.get(`${place} ${name}`);
          expect(other === undefined || other === id, `${name} in ${place}: ${other} and ${id}`).toBe(true);
        }
        taken.set(`${when} ${name}`, id);
      }
    }
  });

  it("begin a pair with g alone, so that no key waits for another", () => {
    const singles = keys.flatMap((k) => k.keys).filter((name) => name.length === 1);
    expect(singles).not.toContain("g");
    expect(keys.flatMap((k) => k.keys).filter((n) => n.includes(" ") && n.length > 1 && !n.startsWith("g "))).toEqual(
      [],
    );
  });

  it("each do something: by code of their own, or by a button of their name", () => {
    const coded = scripts.map((s) => s.text).join("\n");
    const idle = KEYS.filter(({ id }) => {
      // Those of a numbered row are written once: `kind-${i}`.
      const stem = `\`${id.replace(/\d$/, "")}\${`;
      const hasCode = coded.includes(`on("${id}"`) || coded.includes(`on(${stem}`);
      return id !== "back" && !hasCode && !markup.includes(`data-do="${id}"`) && !markup.includes(`data-do={${stem}`);
    });
    expect(idle.map((k) => k.id)).toEqual([]);
  });

  it("lead to pages that there are", () => {
    for (const { id, keys: names } of keys.filter((k) => k.group === "Go to")) {
      expect(desk.pages.map((p) => `go ${p.path}`)).toContain(id);
      expect(names[0]).toMatch(/^g [a-z]$/);
    }
  });

  it("stand in the reference as the table has them (npm run generate)", () => {
    const page = readFileSync(new URL("../../docs/reference/keys.md", import.meta.url), "utf8");
    expect(page).toBe(keysPage());
  });
});

describe("the desk's script", () => {
  it("imports nothing but its own files, by relative name", () => {
    const wrong = scripts.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)]
        .map((m) => m[1]!)
        .filter((target) => !/^\.\/[a-z-]+\.ts$/.test(target))
        .map((target) => `${name} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("never makes markup of text", () => {
    const wrong = scripts.filter(({ text }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/.test(text),
    );
    expect(wrong.map((s) => s.name)).toEqual([]);
  });
});
