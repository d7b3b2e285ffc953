export interface Slot {
  readonly weekday: number;
  /** Local hours, `HH:MM`. */
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
}

/** Slots that follow each other, as long and as large one as the other: they are read as one. */
export interface SlotRun {
  readonly from: string;
  readonly to: string;
  readonly slots: number;
  readonly minutes: number;
  readonly capacity: number;
}

export function slotRuns(slots: readonly Slot[]): SlotRun[] {
  const runs: SlotRun[] = [];
  for (const { from, to, capacity } of slots.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const minutes = minutesOf(to) - minutesOf(from);
    const last = runs.at(-1);
    if (last && last.to === from && last.minutes === minutes && last.capacity === capacity)
      runs[runs.length - 1] = { ...last, to, slots: last.slots + 1 };
    else runs.push({ from, to, slots: 1, minutes, capacity });
  }
  return runs;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
