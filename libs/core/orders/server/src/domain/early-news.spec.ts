import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { earlyNews } from './early-news';

const instant = (text: string) => new Date(`2026-07-${text}:00Z`);

describe('news of a sale', () => {
  it('wait for a morning that leaves two hours before the cut-off', () => {
    expect(earlyNews(instant('08T12:00'), instant('09T05:00'), instant('09T21:00'))).toBeNull();
    expect(earlyNews(instant('08T12:00'), instant('09T05:00'), instant('09T07:00'))).toBeNull();
    expect(earlyNews(instant('08T12:00'), instant('09T05:00'), instant('09T06:59'))).not.toBeNull();
  });

  it('are gathered over ten minutes before a cut-off that comes first', () => {
    const of = (at: string) => earlyNews(instant(at), instant('10T05:00'), instant('09T21:00'));
    expect(of('09T12:01')).toEqual(of('09T12:09'));
    expect(of('09T12:01')).toEqual({ at: instant('09T12:11'), gathered: '2026-07-09T12:00:00.000Z' });
    expect(of('09T18:55')).toEqual({ at: instant('09T18:55'), gathered: '2026-07-09T18:55:00.000Z' });
  });

  it('never come later than the morning would, nor before they happened, and in time whenever that can be', () => {
    const minute = fc.integer({ min: 0, max: 4_000 }).map((n) => new Date(Date.UTC(2026, 6, 8) + n * 60_000));
    fc.assert(
      fc.property(minute, minute, minute, (now, morning, cutOffAt) => {
        fc.pre(morning > now && cutOffAt > now);
        const early = earlyNews(now, morning, cutOffAt);
        const latest = cutOffAt.getTime() - 2 * 3_600_000;
        if (!early) return expect(morning.getTime()).toBeLessThanOrEqual(latest);
        expect(early.at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(early.at.getTime()).toBeLessThanOrEqual(Math.max(latest, now.getTime()));
      }),
    );
  });
});
