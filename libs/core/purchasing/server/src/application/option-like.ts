import type { FulfilmentOption } from '@maillon/core/orders/contract';

const DAY_MS = 86_400_000;

/** Of the ways that are possible the one nearest to the last: the same module first, then the nearest hour of the day. */
export function optionLike(
  options: readonly FulfilmentOption[],
  like: { readonly module: string; readonly windowStart: string } | null,
): FulfilmentOption | null {
  const feasible = options.filter((option) => option.feasible);
  if (!like) return feasible[0] ?? null;
  const near = (option: FulfilmentOption) =>
    (option.module === like.module ? 0 : DAY_MS) + hoursApart(option.windowStart, like.windowStart);
  return feasible.toSorted((a, b) => near(a) - near(b))[0] ?? null;
}

/** Between two hours of the day, whatever the days, the short way round. */
function hoursApart(a: string, b: string): number {
  const apart = Math.abs((Date.parse(a) % DAY_MS) - (Date.parse(b) % DAY_MS));
  return Math.min(apart, DAY_MS - apart);
}
