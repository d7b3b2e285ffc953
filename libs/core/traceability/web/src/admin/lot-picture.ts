export interface TracedMovement {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly netMassG: number;
  readonly at: string;
  /** Of a weighing: what the goods weighed before. */
  readonly weighing?: { readonly beforeG: number } | null;
}

export interface TracedRecipient {
  readonly buyerId: string;
  readonly buyerName: string;
  readonly orderReference: string;
  readonly count: number;
  readonly netMassG: number;
  readonly deliveredAt: string;
}

/** A place where goods of the lot passed, with what passed there. */
export interface Stage {
  readonly name: string;
  readonly count: number;
  readonly netMassG: number;
  /** When the last of it came. */
  readonly at: string;
}

export interface LotPicture {
  readonly prepared: Stage | null;
  /** Hub or counter; several when a lot went two ways. */
  readonly places: readonly Stage[];
  readonly recipients: readonly TracedRecipient[];
  /** What left the producer and has reached nobody yet. */
  readonly pending: { readonly count: number; readonly netMassG: number };
}

/** One step up and one step down of a lot, as the three columns of a picture. */
export function pictureOf(movements: readonly TracedMovement[], recipients: readonly TracedRecipient[]): LotPicture {
  const prepared = stages(movements.filter(({ kind }) => kind === 'prepared'));
  const gone = movements.filter(({ kind }) => kind === 'delivered' || kind === 'lost');
  const [out, reached] = [total(movements.filter(({ kind }) => kind === 'prepared')), total(gone)];
  const corrected = movements.reduce((sum, one) => sum + (one.weighing ? one.netMassG - one.weighing.beforeG : 0), 0);
  return {
    prepared: prepared[0] ?? null,
    places: stages(movements.filter(({ kind }) => kind === 'collected')),
    recipients: recipients.toSorted((a, b) => b.netMassG - a.netMassG),
    pending: { count: out.count - reached.count, netMassG: out.netMassG + corrected - reached.netMassG },
  };
}

function stages(movements: readonly TracedMovement[]): Stage[] {
  const names = [...new Set(movements.map(({ to, from }) => to || from))];
  return names.map((name) => {
    const here = movements.filter(({ to, from }) => (to || from) === name);
    return {
      name,
      ...total(here),
      at: here
        .map(({ at }) => at)
        .toSorted()
        .at(-1)!,
    };
  });
}

function total(movements: readonly TracedMovement[]) {
  const sum = (of: (movement: TracedMovement) => number) => movements.reduce((all, movement) => all + of(movement), 0);
  return { count: sum(({ count }) => count), netMassG: sum(({ netMassG }) => netMassG) };
}
