import { on, run } from "./acts.ts";
import { setUpBrief } from "./brief.ts";
import { setUpCiting } from "./cite.ts";
import { takeEarlyKeys } from "./early.ts";
import { find, findAll } from "./find.ts";
import { setUpHelp } from "./help.ts";
import { setUpLive } from "./live.ts";
import { setUpPalette } from "./palette.ts";
import { setUpPanels } from "./panels.ts";
import { pressKey } from "./press-keys.ts";
import { setUpReader } from "./reader.ts";
import { setUpRows } from "./rows.ts";
import { setUpLooks } from "./theme.ts";

// Everything here adds to pages that read well without it.
setUpRows();
setUpReader();
setUpCiting();
setUpLooks();
setUpHelp();
setUpPalette();
setUpPanels();
setUpBrief();
on("find", () => {
  const box = find<HTMLInputElement>("#find");
  box?.focus();
  box?.select();
});
setUpLive();

// Buttons that only script can serve are hidden until it is there.
for (const button of findAll("button[data-act]")) button.hidden = false;
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
  if (button?.dataset.act === undefined) return;
  event.preventDefault();
  run(button.dataset.act, event);
});

document.addEventListener("keydown", pressKey);
for (const event of takeEarlyKeys()) pressKey(event);
document.documentElement.dataset.ready = "true";
