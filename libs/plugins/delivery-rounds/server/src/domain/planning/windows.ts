import type { TimeWindow } from '@maillon/plugins/delivery-rounds/contract';

const ANY_TIME: readonly TimeWindow[] = [[-Infinity, Infinity]];

/** Sorted and without overlaps; no windows at all means any time. */
export function tidyWindows(windows: readonly TimeWindow[] = []): readonly TimeWindow[] {
  if (windows.length === 0) return ANY_TIME;
  const sorted = [...windows].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.slice(1).reduce(appendWindow, [sorted[0]]);
}

function appendWindow(tidy: TimeWindow[], next: TimeWindow): TimeWindow[] {
  const last = tidy[tidy.length - 1];
  if (next[0] > last[1]) return [...tidy, next];
  return [...tidy.slice(0, -1), [last[0], Math.max(last[1], next[1])]];
}

/** The first moment, at `time` or later, inside a window; Infinity when they are all over. */
export function firstOpening(windows: readonly TimeWindow[], time: number): number {
  for (const [start, end] of windows) if (time <= end) return time < start ? start : time;
  return Infinity;
}

/** The last moment, at `time` or before, inside a window; -Infinity when none has opened yet. */
export function lastOpening(windows: readonly TimeWindow[], time: number): number {
  for (let index = windows.length - 1; index >= 0; index--) {
    const [start, end] = windows[index];
    if (start <= time) return time > end ? end : time;
  }
  return -Infinity;
}
