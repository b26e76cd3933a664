import { type Affinity, Clustering } from "./clustering.ts";

/** The groups of items as they stand together, each in the order of its ids. */
export function cluster<T extends { readonly id: string }>(items: readonly T[], affinity: Affinity<T>): T[][] {
  const clustering = new Clustering(affinity);
  return clustering.change([], items).after.map((group) => [...group]);
}
