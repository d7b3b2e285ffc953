import { describe, expect, it } from '@jest/globals';
import { Stop, type StopRecord } from './stop';

const AT = new Date('2026-07-10T07:00:00Z');
const record = (change: Partial<StopRecord> = {}): StopRecord => ({
  id: 'a',
  outcome: 'done',
  at: AT,
  failure: null,
  ...change,
});
const planned = () => Object.assign(new Stop(), { state: 'planned', doneAt: null, failure: null, recordedAs: null });

describe('a stop', () => {
  it('is done at the instant that the device says', () => {
    const stop = planned();
    expect(stop.record(record(), AT)).toBe(true);
    expect(stop).toMatchObject({ state: 'done', doneAt: AT, recordedAs: 'a' });
  });

  it('knows the same record again', () => {
    const stop = planned();
    stop.record(record(), AT);
    expect(stop.record(record({ at: new Date(AT) }), AT)).toBe(false);
    expect(stop.state).toBe('done');
  });

  it('does not take another record for the same, though it has the same id', () => {
    const stop = planned();
    stop.record(record(), AT);
    expect(() => stop.record(record({ outcome: 'failed', failure: 'closed' }), AT)).toThrow('already recorded');
    expect(() => stop.record(record({ at: new Date(0) }), AT)).toThrow('already recorded');
    expect(stop).toMatchObject({ state: 'done', doneAt: AT });
  });

  it('is not recorded twice by two devices', () => {
    const stop = planned();
    stop.record(record(), AT);
    expect(() => stop.record(record({ id: 'b' }), AT)).toThrow('already recorded');
  });

  it('does not fail without a reason', () => {
    const stop = planned();
    expect(() => stop.record(record({ outcome: 'failed' }), AT)).toThrow('Say why');
    expect(stop.state).toBe('planned');
  });

  it.each(['done', 'partial', 'failed'] as const)('is not %s before its time', (outcome) => {
    const stop = planned();
    const early = new Date(AT.getTime() - 6 * 60_000);
    expect(() => stop.record(record({ outcome, failure: 'closed' }), early)).toThrow('not come yet');
    expect(stop.state).toBe('planned');
  });
});
