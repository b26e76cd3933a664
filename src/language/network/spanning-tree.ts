// The best tree with one root over a matrix of arc scores: every word's best head when that is a tree already,
// otherwise Chu-Liu-Edmonds, tried once for each word that might be the root.

/** `scores[(dependent - 1) * width + head]`, words from 1, head 0 the root: heads of words 1..n at index word - 1. */
export function bestTree(scores: Float32Array, width: number, count: number): Int32Array {
  const greedy = new Int32Array(count);
  let roots = 0;
  for (let word = 0; word < count; word++) {
    greedy[word] = bestHead(scores, width, count, word);
    if (greedy[word] === 0) roots++;
  }
  if (roots === 1 && findCycle(greedy) === undefined) return greedy;
  return bestSingleRootTree(scores, width, count, greedy);
}

function bestHead(scores: Float32Array, width: number, count: number, word: number): number {
  let best = -1;
  let bestScore = -Infinity;
  for (let head = 0; head <= count; head++) {
    const score = scores[word * width + head] as number;
    if (head !== word + 1 && score > bestScore) {
      bestScore = score;
      best = head;
    }
  }
  return Math.max(best, 0);
}

function bestSingleRootTree(scores: Float32Array, width: number, count: number, greedy: Int32Array): Int32Array {
  // One word that wants to be the root gets it; of several the best tree decides, and when there is none
  // the three that lose least by it are tried.
  const loss = Array.from({ length: count }, (_, word) => {
    const best = scores[word * width + (greedy[word] as number)] as number;
    return { word, loss: best - (scores[word * width] as number) };
  });
  const wanting = loss.filter(({ word }) => greedy[word] === 0);
  const candidates =
    wanting.length > 0 ? wanting.slice(0, 8) : loss.sort((a, b) => a.loss - b.loss || a.word - b.word).slice(0, 3);
  let bestTotal = -Infinity;
  let best = greedy;
  for (const { word: root } of candidates) {
    const heads = treeWithRoot(scores, width, count, root);
    let total = 0;
    for (let word = 0; word < count; word++) {
      total += scores[word * width + (heads[word] as number)] as number;
    }
    if (total > bestTotal) {
      bestTotal = total;
      best = heads;
    }
  }
  return best;
}

function treeWithRoot(scores: Float32Array, width: number, count: number, root: number): Int32Array {
  // Node 0 is the root word itself; the others follow in order, so that the reduced problem has one fixed root.
  const words = [root, ...Array.from({ length: count }, (_, word) => word).filter((w) => w !== root)];
  const size = count;
  const matrix = new Float64Array(size * size).fill(-Infinity);
  for (let dependent = 1; dependent < size; dependent++) {
    for (let head = 0; head < size; head++) {
      if (head === dependent) continue;
      matrix[dependent * size + head] = scores[
        (words[dependent] as number) * width + (words[head] as number) + 1
      ] as number;
    }
  }
  const tree = maximumArborescence(matrix, size);
  const heads = new Int32Array(count);
  for (let node = 1; node < size; node++) {
    heads[words[node] as number] = (words[tree[node] as number] as number) + 1;
  }
  heads[root] = 0;
  return heads;
}

/** Chu-Liu-Edmonds with node 0 as root, contracting one cycle at a time. */
function maximumArborescence(matrix: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if ((matrix[node * size + head] as number) > (matrix[node * size + best] as number)) {
        best = head;
      }
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads.subarray(1));
  if (cycle === undefined) return heads;
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter((n) => !inCycle.has(n));
  const merged = outside.length;
  const reducedSize = merged + 1;
  const reduced = new Float64Array(reducedSize * reducedSize).fill(-Infinity);
  const enterAt = new Int32Array(reducedSize);
  const leaveFrom = new Int32Array(reducedSize);
  for (let a = 0; a < merged; a++) {
    const node = outside[a] as number;
    for (let b = 0; b < merged; b++) {
      reduced[a * reducedSize + b] = matrix[node * size + (outside[b] as number)] as number;
    }
    for (const member of cycle) {
      const leave = matrix[node * size + member] as number;
      if (leave > (reduced[a * reducedSize + merged] as number)) {
        reduced[a * reducedSize + merged] = leave;
        leaveFrom[a] = member;
      }
      const kept = matrix[member * size + (heads[member] as number)] as number;
      const enter = (matrix[member * size + node] as number) - kept;
      if (enter > (reduced[merged * reducedSize + a] as number)) {
        reduced[merged * reducedSize + a] = enter;
        enterAt[a] = member;
      }
    }
  }
  const inner = maximumArborescence(reduced, reducedSize);
  for (let a = 1; a < merged; a++) {
    const head = inner[a] as number;
    heads[outside[a] as number] = head === merged ? (leaveFrom[a] as number) : (outside[head] as number);
  }
  const entrance = inner[merged] as number;
  heads[enterAt[entrance] as number] = outside[entrance] as number;
  return heads;
}

/** Nodes 1..n of a cycle, or undefined when every node reaches node 0. */
function findCycle(headsFromOne: Int32Array): number[] | undefined {
  const count = headsFromOne.length;
  const mark = new Int32Array(count + 1);
  for (let start = 1; start <= count; start++) {
    let node = start;
    while (node !== 0 && mark[node] === 0) {
      mark[node] = start;
      node = headsFromOne[node - 1] as number;
    }
    if (node === 0 || mark[node] !== start) continue;
    const cycle = [node];
    for (let at = headsFromOne[node - 1] as number; at !== node; ) {
      cycle.push(at);
      at = headsFromOne[at - 1] as number;
    }
    return cycle;
  }
  return undefined;
}
