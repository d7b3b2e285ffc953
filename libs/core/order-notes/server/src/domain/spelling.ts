const SHORTEST = 5;

/**
 * The one word at a distance of one letter (left out, put in, changed or swapped with its neighbour); null when there
 * is none or several. Short words are not forgiven, nor a wrong first letter.
 */
export function nearest(word: string, words: readonly string[]): string | null {
  if (word.length < SHORTEST) return null;
  const near = words.filter((other) => other.length >= SHORTEST && isOneAway(word, other));
  return near.length === 1 ? near[0]! : null;
}

function isOneAway(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  const shared = prefix(a, b);
  const [restA, restB] = [a.slice(shared), b.slice(shared)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restB.slice(1) === restA) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function prefix(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
