/** A mark on a map that may be given a name. */
export interface Labelled {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name is written. */
export interface LabelPlace {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of 11 px text: near enough to keep names apart. */
const LETTER = 6.1;
const LINE = 13;

/** Writes the names that have room, the first marks first: right of the mark, left, above or below it. */
export function placeLabels(
  marks: readonly Labelled[],
  { width, height, most }: { readonly width: number; readonly height: number; readonly most: number },
): LabelPlace[] {
  const taken: Box[] = [];
  const labels: LabelPlace[] = [];
  for (const { name, x, y, radius } of marks) {
    if (labels.length >= most) break;
    const length = name.length * LETTER;
    const gap = radius + 4;
    const options: readonly LabelPlace[] = [
      { name, x: x + gap, y: y + 4, anchor: "start" },
      { name, x: x - gap, y: y + 4, anchor: "end" },
      { name, x, y: y - gap, anchor: "middle" },
      { name, x, y: y + gap + 8, anchor: "middle" },
    ];
    const free = options.find((option) => {
      const box = boxOf(option, length);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => overlap(box, other));
    });
    if (free === undefined) continue;
    labels.push(free);
    taken.push(boxOf(free, length), { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  return labels;
}

function boxOf({ x, y, anchor }: LabelPlace, length: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
  return { left, right: left + length, top: y - LINE + 3, bottom: y + 3 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
