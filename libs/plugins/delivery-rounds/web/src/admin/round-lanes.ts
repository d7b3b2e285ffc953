export interface LaneStop {
  readonly id: string;
  readonly partyName: string;
  readonly plannedAt: string;
  readonly windowEnd: string;
  readonly state: string;
  readonly doneAt: string | null;
}

export interface LaneRound {
  readonly id: string;
  readonly kind: string;
  readonly departsAt: string;
  readonly returnsAt: string;
  readonly stops: readonly LaneStop[];
}

export interface Lane<Round extends LaneRound> {
  readonly round: Round;
  /** From departure to return, in percent of the axis. */
  readonly start: number;
  readonly width: number;
  readonly stops: readonly { readonly id: string; readonly at: number; readonly look: string; readonly name: string }[];
  readonly done: number;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Whole hours, with their place in percent. */
  readonly hours: readonly { readonly at: string; readonly place: number }[];
}

const HOUR_MS = 3_600_000;

/** The hours that hold all rounds, whole at both ends. */
export function axisOf(rounds: readonly LaneRound[]): Axis | null {
  if (!rounds.length) return null;
  const from = Math.floor(Math.min(...rounds.map(({ departsAt }) => Date.parse(departsAt))) / HOUR_MS) * HOUR_MS;
  const to = Math.ceil(Math.max(...rounds.map(({ returnsAt }) => Date.parse(returnsAt))) / HOUR_MS) * HOUR_MS;
  const step = Math.max(1, Math.ceil((to - from) / HOUR_MS / 8)) * HOUR_MS;
  const hours = [];
  for (let at = from; at <= to; at += step)
    hours.push({ at: new Date(at).toISOString(), place: placeOf(at, { from, to }) });
  return { from, to, hours };
}

/** Each round on the axis: where it starts, how long it is, where each stop is and how it went. */
export function lanesOf<Round extends LaneRound>(rounds: readonly Round[], axis: Axis): Lane<Round>[] {
  return rounds.map((round) => {
    const start = placeOf(Date.parse(round.departsAt), axis);
    return {
      round,
      start,
      width: placeOf(Date.parse(round.returnsAt), axis) - start,
      stops: round.stops.map((stop) => ({
        id: stop.id,
        at: placeOf(Date.parse(stop.plannedAt), axis),
        look: lookOf(stop),
        name: stop.partyName,
      })),
      done: round.stops.filter(({ state }) => state !== 'planned').length,
    };
  });
}

/** A place on the axis, in percent, held at its ends. */
export function placeOf(at: number, { from, to }: { from: number; to: number }): number {
  return Math.min(100, Math.max(0, ((at - from) / Math.max(1, to - from)) * 100));
}

function lookOf({ state, doneAt, windowEnd }: LaneStop): string {
  return state === 'done' && doneAt && Date.parse(doneAt) > Date.parse(windowEnd) ? 'late' : state;
}
