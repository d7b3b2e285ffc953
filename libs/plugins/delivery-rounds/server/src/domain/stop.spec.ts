import { describe, expect, it } from '@jest/globals';
import { Stop, type StopRecord } from './stop';

const AT = new Date('2026-07-10T07:00:00Z');
const record = (change: Partial<StopRecord> = {}): StopRecord => ({ id: 'a', outcome: 'done', at: AT, failure: null, ...change });
const planned = () => Object.assign(new Stop(), { state: 'planned', doneAt: null, failure: null, recordedAs: null });

describe('a stop', () => {
  it('is done at the instant that the device says', () => {
    const stop = planned();
    expect(stop.record(record())).toBe(false);
    expect(stop).toMatchObject({ state: 'done', doneAt: AT, recordedAs: 'a' });
  });

  it('knows the same record again', () => {
    const stop = planned();
    stop.record(record());
    expect(stop.record(record({ outcome: 'failed' }))).toBe(true);
    expect(stop.state).toBe('done');
  });

  it('is not recorded twice by two devices', () => {
    const stop = planned();
    stop.record(record());
    expect(() => stop.record(record({ id: 'b' }))).toThrow('already recorded');
  });

  it('does not fail without a reason', () => {
    const stop = planned();
    expect(() => stop.record(record({ outcome: 'failed' }))).toThrow('Say why');
    expect(stop.state).toBe('planned');
  });
});
