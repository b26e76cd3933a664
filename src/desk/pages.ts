import { bareDocument, documentOf } from "./document.tsx";
import { loginForm } from "./login.tsx";
import type { Desk } from "./page.ts";
import { problemBody } from "./problem.tsx";

/** The desk: every page, in the order of its menu. A new one is a file and a line here. */
export const desk: Desk = {
  pages: [],
  assets: () => [],
  document: documentOf,
  bareDocument,
  problem: problemBody,
  login: loginForm,
};
