/** How well groups of items agree with labelled ones, item by item. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each item, how much of its group bears
 * its label and how much of its label is in its group; then the means.
 * Both maps go from item to group.
 */
export function bCubed(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const goldSizes = countBy(gold.values());
  const foundSizes = countBy([...gold.keys()].map((item) => found.get(item)!));
  const shared = countBy([...gold].map(([item, label]) => `${label}\n${found.get(item)}`));
  let precision = 0;
  let recall = 0;
  for (const [item, label] of gold) {
    const group = found.get(item)!;
    const same = shared.get(`${label}\n${group}`)!;
    precision += same / foundSizes.get(group)! / gold.size;
    recall += same / goldSizes.get(label)! / gold.size;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countBy(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
