// e^x by our own arithmetic: Math.exp may differ in its last bit between engines, and training must not.
const ln2High = 0.69314718036912381649;
const ln2Low = 1.90821492927058770002e-10;
const view = new DataView(new ArrayBuffer(8));

/** e^x for x <= 0, zero below -80. */
export function exponential(x: number): number {
  if (x < -80) return 0;
  const power = Math.round(x * 1.4426950408889634);
  const r = x - power * ln2High - power * ln2Low;
  let sum = 1;
  for (let term = 11; term > 0; term--) sum = 1 + (sum * r) / term;
  view.setInt32(0, (power + 1023) << 20);
  view.setInt32(4, 0);
  return sum * view.getFloat64(0);
}
