import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findPlaces } from "../../../src/analyze/places/find-places.ts";
import { resolveDateline } from "../../../src/analyze/places/resolve-dateline.ts";
import { textAt } from "../../../src/model/span.ts";
import { loadGazetteer } from "../../../src/ontology/load-gazetteer.ts";
import { sketch, withName } from "../sketch.ts";

const read = (path: string) => readFileSync(new URL(`../../../src/ontology/${path}`, import.meta.url), "utf8");
const gazetteer = loadGazetteer({
  cities: read("places/cities.tsv"),
  regions: read("places/regions.tsv"),
  places: [read("places/places.tsv")],
  countries: [read("actors/countries.tsv")],
});

function placesIn(line: string): readonly string[] {
  const { text, sentences } = sketch(line);
  return findPlaces(text, sentences, gazetteer).map(
    (p) => `${textAt(text, p)}|${p.place.country}|${p.place.precision}`,
  );
}

describe("places in running text", () => {
  it("never begins or ends inside a word", () => {
    expect(placesIn("The/DT ambassador/NN met/VBD Romeo/NNP _./.")).toEqual([]);
  });

  it("gives a town its country and a point, a country none", () => {
    const { text, sentences } = sketch("Talks/NNS began/VBD in/IN Oslo/NNP _,/, Norway/NNP _./.");
    const [oslo, norway] = findPlaces(text, sentences, gazetteer);
    expect(oslo?.place).toMatchObject({ name: "Oslo", country: "NOR", precision: "city" });
    expect(oslo?.place.lat).toBeCloseTo(59.9, 0);
    expect(norway?.place).toMatchObject({ country: "NOR", lat: null, lon: null, precision: "country" });
  });

  it("chooses between namesakes by the state beside the name", () => {
    expect(placesIn("It/PRP fell/VBD near/IN Paris/NNP _,/, Texas/NNP _./.")).toEqual([
      "Paris|USA|city",
      "Texas|USA|region",
    ]);
    expect(placesIn("They/PRP met/VBD in/IN Paris/NNP _./.")).toEqual(["Paris|FRA|city"]);
  });

  it("keeps a sea whole", () => {
    expect(placesIn("Ships/NNS crossed/VBD the/DT South/NNP China/NNP Sea/NNP _./.")).toEqual([
      "South China Sea|null|water",
    ]);
  });

  it("leaves a town's name to the person who bears it", () => {
    const { text, sentences } = sketch("Envoy/NNP Mary/NNP Sherman/NNP left/VBD _./.");
    expect(findPlaces(text, withName(sentences, text, "PER", "Mary Sherman"), gazetteer)).toEqual([]);
  });

  it("does not take a paper for the town in its name", () => {
    expect(placesIn("The/DT Boston/NNP Tribune/NNP said/VBD so/RB _./.")).toEqual([]);
  });
});

describe("datelines", () => {
  it("resolves a town in capitals", () => {
    expect(resolveDateline({ place: "ADDIS ABABA" }, gazetteer)).toMatchObject({ name: "Addis Ababa", country: "ETH" });
  });

  it("heeds the country beside the town", () => {
    expect(resolveDateline({ place: "SHARM EL-SHEIKH, Egypt" }, gazetteer)).toMatchObject({ country: "EGY" });
  });

  it("stays without a place where the gazetteer has none", () => {
    expect(resolveDateline({ place: "Nowhereville" }, gazetteer)).toBeNull();
  });
});
