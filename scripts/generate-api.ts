// Writes docs/api.md and the types that the client of the tests is compiled with.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { apiPage, clientTypes } from "./api-docs.ts";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
writeFileSync(at("docs/api.md"), apiPage());
writeFileSync(at("test/api/client/generated.ts"), await clientTypes());
