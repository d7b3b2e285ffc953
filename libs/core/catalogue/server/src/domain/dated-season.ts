/** What a territory says of a season, and the days on which it holds. */
export interface DatedSeason {
  /** Null: the platform's own again. */
  readonly season: string | null;
  readonly certainty: string;
  readonly note: string;
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly to: string | null;
}

export interface SeasonedReference {
  readonly season: string;
  readonly corrections: readonly DatedSeason[];
}

/** The correction in force on a day, when it says something. */
export function correctionOn({ corrections }: Pick<SeasonedReference, 'corrections'>, day: string): DatedSeason | null {
  const held = corrections.find(({ from, to }) => from <= day && (to === null || day < to));
  return held?.season ? held : null;
}

/** The territory's season on a day. */
export function seasonOn(reference: SeasonedReference, day: string): string {
  return correctionOn(reference, day)?.season ?? reference.season;
}
