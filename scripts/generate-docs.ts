// Writes the generated pages of docs/; needs a built program.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandsPage, keysPage, kindsPage } from "./reference-docs.ts";
import { weekPage } from "./week.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
writeFileSync(join(root, "docs/reference/commands.md"), commandsPage());
writeFileSync(join(root, "docs/reference/kinds.md"), kindsPage());
writeFileSync(join(root, "docs/reference/keys.md"), keysPage());
writeFileSync(join(root, "docs/a-week-at-the-desk.md"), await weekPage());
