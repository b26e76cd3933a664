import { Type } from "typebox";
import type { Alert } from "../../views/watch-alerts.ts";
import { event, story } from "./events.ts";
import { instant, object, shapeOf, text } from "./shape.ts";

export const alert = shapeOf<Alert>()(
  object(
    {
      id: text(),
      watch: text(),
      story,
      at: instant("when the newest of the events was first told"),
      events: Type.Array(event, { description: "what is new and asked for, the latest told first" }),
    },
    { title: "Alert", description: "A watch was answered by a story." },
  ),
);
