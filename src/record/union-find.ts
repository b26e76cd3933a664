/** Groups of things joined pair by pair; the groups do not depend on the order of joining. */
export class UnionFind<T> {
  private readonly parent = new Map<T, T>();

  find(item: T): T {
    let root = item;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    for (let at = item; at !== root; ) {
      const up = this.parent.get(at) ?? root;
      this.parent.set(at, root);
      at = up;
    }
    return root;
  }

  /** True when the two were not yet together. */
  join(a: T, b: T): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return false;
    this.parent.set(x, y);
    return true;
  }

  /** The given items in their groups, both in the order given. */
  groups(items: readonly T[]): T[][] {
    const byRoot = new Map<T, T[]>();
    for (const item of items) {
      const root = this.find(item);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [item]);
      else group.push(item);
    }
    return [...byRoot.values()];
  }
}
