import { describe, expect, it } from "vitest";
import { eventsOf } from "./claims-of.ts";

const met = "Kenya/NNP/2/nsubj met=meet/VBD/0/root Uganda/NNP/2/obj";

describe("one happening told twice", () => {
  it("joins headline and lead to one event with both sentences", () => {
    const events = eventsOf(["Kenya/NNP/2/nsubj meets=meet/VBZ/0/root Uganda/NNP/2/obj", met], { headlines: [0] });
    expect(events.map((e) => [e.kind, e.claims.length])).toEqual([["meet", 2]]);
  });

  it("joins a later mention of the talks", () => {
    const echo = "The/DT/2/det talks=talk/NNS/3/nsubj ended=end/VBD/0/root";
    expect(eventsOf([met, echo]).map((e) => [e.kind, e.claims.length])).toEqual([["meet", 2]]);
  });

  it("makes no event of talks that nobody is told to hold", () => {
    expect(eventsOf("The/DT/2/det talks=talk/NNS/3/nsubj ended=end/VBD/0/root")).toEqual([]);
  });

  it("keeps meetings with other sides apart", () => {
    const other = "Kenya/NNP/2/nsubj met=meet/VBD/0/root Rwanda/NNP/2/obj";
    expect(eventsOf([met, other])).toHaveLength(2);
  });

  it("keeps two appeals of different content apart and joins the same one", () => {
    const urge = (verb: string, object: string) =>
      `Kenya/NNP/2/nsubj urged=urge/VBD/0/root Uganda/NNP/2/obj to/TO/5/mark ${verb}/VB/2/xcomp ${object}/NN/5/obj`;
    expect(eventsOf([urge("reopen", "traffic"), urge("destroy", "weaponry")])).toHaveLength(2);
    expect(eventsOf([urge("reopen", "traffic"), urge("reopen", "traffic")])).toHaveLength(1);
  });

  it("fills in PLOVER type and CAMEO code", () => {
    const [event] = eventsOf(met);
    expect([event?.plover.type, event?.cameo]).toEqual(["CONSULT", "040"]);
  });

  it("gives a claim about launches the doer of the launches told before", () => {
    const fired = "Iran/NNP/2/nsubj launched=launch/VBD/0/root missiles=missile/NNS/2/obj";
    const condemned = "Kenya/NNP/2/nsubj condemned=condemn/VBD/0/root the/DT/4/det launch/NN/2/obj";
    const accuse = eventsOf([fired, condemned]).find((e) => e.kind === "accuse");
    expect(accuse?.targets.map((p) => [p.name, p.rule])).toEqual([["Iran", "discourse/doer-of-the-act"]]);
  });
});
