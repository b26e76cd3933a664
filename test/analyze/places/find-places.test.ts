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

describe("places that are not named plainly", () => {
  it("takes a division by the word for its kind, and by its name alone", () => {
    const herat = "Troops/NNS died/VBD in/IN the/DT province/NN of/IN Herat/NNP _./.";
    expect(placesIn(herat)).toEqual(["Herat|AFG|region"]);
    const sumy = "Troops/NNS died/VBD in/IN the/DT Sumy/NNP region/NN _./.";
    expect(placesIn(sumy)).toEqual(["Sumy region|UKR|region"]);
    expect(placesIn("They/PRP met/VBD in/IN Oaxaca/NNP state/NN _./.")).toEqual(["Oaxaca state|MEX|region"]);
  });

  it("knows by its kind what no table lists, with the state beside it", () => {
    const camp = "He/PRP was/VBD held/VBN at/IN the/DT Harbouk/NNP refugee/NN camp/NN in/IN Chad/NNP _./.";
    expect(placesIn(camp)).toEqual(["Harbouk refugee camp|null|site", "Chad|TCD|country"]);
    const village = "Shells/NNS hit/VBD the/DT Syrian/JJ village/NN of/IN Tarhoun/NNP _./.";
    expect(placesIn(village)).toEqual(["Tarhoun|SYR|city"]);
    expect(placesIn("Ships/NNS met/VBD in/IN the/DT Gulf/NNP of/IN Narvia/NNP _./.")).toEqual([
      "Gulf of Narvia|null|water",
    ]);
  });

  it("does not take what is named after a place for the place", () => {
    expect(placesIn("They/PRP crossed/VBD the/DT Jordan/NNP River/NNP _./.")).toEqual(["Jordan River|null|water"]);
    expect(placesIn("Leaders/NNS of/IN the/DT East/NNP Asia/NNP Summit/NNP met/VBD _./.")).toEqual([]);
    expect(placesIn("It/PRP happened/VBD in/IN March/NNP _./.")).toEqual([]);
  });

  it("prefers the longer name", () => {
    expect(placesIn("They/PRP met/VBD in/IN Mexico/NNP City/NNP _./.")).toEqual(["Mexico City|MEX|city"]);
  });

  it("tells a federal state from the state of its name by the town beside it", () => {
    expect(placesIn("Police/NNS met/VBD in/IN Atlanta/NNP _,/, Georgia/NNP _./.")).toEqual([
      "Atlanta|USA|city",
      "Georgia|USA|region",
    ]);
    expect(placesIn("Police/NNS met/VBD in/IN Batumi/NNP _,/, Georgia/NNP _./.")).toEqual([
      "Batumi|GEO|city",
      "Georgia|GEO|country",
    ]);
  });

  it("takes a lone name behind 'in' for a town, and a name told in full elsewhere for its bearer", () => {
    const town = sketch("They/PRP met/VBD in/IN Potsdam/NNP _./.");
    const tagged = withName(town.sentences, town.text, "PER", "Potsdam");
    expect(findPlaces(town.text, tagged, gazetteer).map((p) => p.place.country)).toEqual(["DEU"]);
    const trust = sketch("They/PRP lost/VBD confidence/NN in/IN Potsdam/NNP _./.");
    expect(findPlaces(trust.text, withName(trust.sentences, trust.text, "PER", "Potsdam"), gazetteer)).toEqual([]);
  });
});

describe("the gazetteer", () => {
  const seats = read("actors/countries.tsv")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .flatMap(([code = "", , , , , , seat = ""]) => (seat === "" ? [] : [{ code, seats: seat.split("|") }]));

  it.each(seats)("knows the seat of government of $code", ({ code, seats: names }) => {
    const found = names.flatMap((name) => {
      const own = gazetteer.phrases.get(/^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "") ?? [];
      return [...gazetteer.townsNamed(name), ...own.filter((p) => p.words === name).map((p) => p.place)];
    });
    expect(found.map((place) => place.country)).toContain(code);
  });

  it("names no division by a mere direction", () => {
    for (const name of ["North", "South", "Central", "Northern", "Est"]) {
      expect(gazetteer.regionsNamed(name), name).toEqual([]);
    }
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
