/** Instants of the demonstration at which something is to be seen. */
export const moments = {
  /** Thursday 23:30 in France was the cut-off; this is the Friday whose goods were delivered. */
  afternoon: '2026-07-10T12:30:00Z',
  /** Friday 19:30 in France: the sale for Saturday is open until 23:00. */
  service: '2026-07-10T17:30:00Z',
  /** Friday 5:00 in France, before the first stop of the deliveries. */
  dawn: '2026-07-10T03:00:00Z',
} as const;

/** The delivery day that was played. */
export const PLAYED = '2026-07-10';
