// e^x by our own arithmetic: Math.exp may differ in its last bit between engines, and training must not.
const view = new DataView(new ArrayBuffer(8));

/** e^x for x <= 0, zero below -80. */
export function exponential(x: number): number {
  if (x < -80) return 0;
  const power = Math.round(x * Math.LOG2E);
  const rest = x - power * Math.LN2;
  let sum = 1;
  for (let term = 11; term > 0; term--) sum = 1 + (sum * rest) / term;
  view.setInt32(0, (power + 1023) << 20);
  view.setInt32(4, 0);
  return sum * view.getFloat64(0);
}
