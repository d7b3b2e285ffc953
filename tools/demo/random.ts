/** Seeded generator: one label gives one sequence, on every machine and on every day. */
export class Random {
  private readonly label: string;
  private state: number;

  constructor(label: string) {
    this.label = label;
    this.state = hash(label);
  }

  /** An independent sequence, so that adding a draw in one place moves nothing elsewhere. */
  fork(label: string): Random {
    return new Random(`${this.label}/${label}`);
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Uniform whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  weighted<T>(list: readonly T[], weightOf: (item: T) => number): T {
    const total = list.reduce((sum, item) => sum + weightOf(item), 0);
    let left = this.next() * total;
    return list.find((item) => (left -= weightOf(item)) < 0) ?? list[list.length - 1]!;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  }

  sample<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }

  /** Sum of twelve uniforms rather than Box–Muller: no transcendental function, so the same bits everywhere. */
  normal(mean: number, deviation: number): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return mean + deviation * sum;
  }

  /** Normal draw, rounded and kept between two bounds. */
  normalInt(mean: number, deviation: number, min: number, max: number): number {
    return Math.min(max, Math.max(min, Math.round(this.normal(mean, deviation))));
  }
}

function hash(label: string): number {
  let h = 0x811c9dc5;
  for (const char of label) h = Math.imul(h ^ char.codePointAt(0)!, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
