// Adam with bias correction by running products (no Math.pow), dense for the network and row by row for embeddings.

export interface Adam {
  /** Counts a step; call once before the updates of a step. */
  begin(): void;
  /** Changes `count` values at `at` by a gradient that starts at `from`. */
  update(at: number, count: number, gradient: Float32Array, from: number, rate: number): void;
}

const beta1 = 0.9;
const beta2 = 0.98;
const epsilon = 1e-8;

/** Adam over one array of values. */
export function adamOver(values: Float32Array): Adam {
  const mean = new Float32Array(values.length);
  const variance = new Float32Array(values.length);
  let power1 = 1;
  let power2 = 1;
  return {
    begin() {
      power1 *= beta1;
      power2 *= beta2;
    },
    update(at, count, gradient, from, rate) {
      const step = rate / (1 - power1);
      const correction = 1 / (1 - power2);
      for (let index = 0; index < count; index++) {
        const slope = gradient[from + index] as number;
        const m = beta1 * (mean[at + index] as number) + (1 - beta1) * slope;
        const v = beta2 * (variance[at + index] as number) + (1 - beta2) * slope * slope;
        mean[at + index] = m;
        variance[at + index] = v;
        values[at + index] = (values[at + index] as number) - (step * m) / (Math.sqrt(v * correction) + epsilon);
      }
    },
  };
}
