/** What was used last, up to a size; what was used longest ago is let go of first. */
export class Recent<T> {
  private readonly held = new Map<string, T>();
  private readonly sizeOf: (value: T) => number;

  constructor(sizeOf: (value: T) => number = () => 1) {
    this.sizeOf = sizeOf;
  }

  get(key: string): T | undefined {
    const value = this.held.get(key);
    if (value !== undefined) {
      // Maps keep the order in which keys came.
      this.held.delete(key);
      this.held.set(key, value);
    }
    return value;
  }

  set(key: string, value: T): void {
    this.held.delete(key);
    this.held.set(key, value);
  }

  delete(key: string): void {
    this.held.delete(key);
  }

  clear(): void {
    this.held.clear();
  }

  /** Lets go until so much is left. Sizes change while things are in use, so they are taken here. */
  trim(most: number): void {
    let total = 0;
    for (const value of this.held.values()) total += this.sizeOf(value);
    for (const [key, value] of this.held) {
      if (total <= most) return;
      this.held.delete(key);
      total -= this.sizeOf(value);
    }
  }
}
