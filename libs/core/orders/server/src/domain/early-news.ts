const NOTICE_MS = 2 * 3_600_000;
const GATHERED_MS = 10 * 60_000;
/** Acts of the last instant may still be on their way to their commit. */
const GRACE_MS = 60_000;

export interface EarlyNews {
  readonly at: Date;
  /** The same for all that is told together. */
  readonly gathered: string;
}

/**
 * When people hear before the morning of what concerns a sale; null: the morning leaves them two hours. What happens
 * within ten minutes is told together, unless the cut-off is too near to wait for that.
 */
export function earlyNews(now: Date, morning: Date, cutOffAt: Date): EarlyNews | null {
  const latest = cutOffAt.getTime() - NOTICE_MS;
  if (morning.getTime() <= latest) return null;
  const start = Math.floor(now.getTime() / GATHERED_MS) * GATHERED_MS;
  const end = start + GATHERED_MS + GRACE_MS;
  if (end <= latest) return { at: new Date(end), gathered: new Date(start).toISOString() };
  return { at: now, gathered: now.toISOString() };
}
