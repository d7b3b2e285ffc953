/** Long work that can be put down at each `yield`. Whether it was changes nothing of what it ends in. */
export type LongWork<Result> = Generator<void, Result, void>;

/** How long work is taken on: in one go, or with pauses in which others get their turn. */
export type Pace = <Result>(work: LongWork<Result>) => Result | Promise<Result>;

export function inOneGo<Result>(work: LongWork<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
