import { clickAndCollectRefusals } from '@maillon/plugins/click-and-collect/contract';

/** A slot of every week, in the territory's time. */
export interface WeekSlot {
  readonly id: string;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** HH:MM. */
  readonly from: string;
  readonly to: string;
  /** Orders that can be handed over in it. */
  readonly capacity: number;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Refusals: click-and-collect.slot-times, click-and-collect.slot-repeated. */
export function mustBeAWeek(slots: readonly WeekSlot[]): void {
  slots.forEach((slot, index) => {
    if (!isOrderly(slot)) throw clickAndCollectRefusals.because('slot-times', {}, { [`slots.${index}.from`]: [] });
    const same = slots.findIndex((other) => other.id === slot.id || timesOf(other) === timesOf(slot));
    if (same < index) throw clickAndCollectRefusals.because('slot-repeated', {}, { [`slots.${index}.from`]: [] });
  });
}

/** Slots that somebody counts on keep their times; their capacity may change. Refusal: click-and-collect.slot-taken. */
export function mustKeepPromises(
  before: readonly WeekSlot[],
  after: readonly WeekSlot[],
  taken: ReadonlySet<string>,
): void {
  for (const slot of before.filter(({ id }) => taken.has(id))) {
    const kept = after.find(({ id }) => id === slot.id);
    if (!kept || timesOf(kept) !== timesOf(slot))
      throw clickAndCollectRefusals.because('slot-taken', { from: slot.from, to: slot.to });
  }
}

function isOrderly({ weekday, from, to }: WeekSlot): boolean {
  return weekday >= 1 && weekday <= 7 && TIME.test(from) && TIME.test(to) && from < to;
}

function timesOf({ weekday, from, to }: WeekSlot): string {
  return `${weekday} ${from} ${to}`;
}
