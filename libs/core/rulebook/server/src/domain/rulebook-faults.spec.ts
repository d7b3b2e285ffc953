import { describe, expect, it } from '@jest/globals';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import { rulebookFaults } from './rulebook-faults';

const known = new Set(['ab', 'hve']);
const faults = (changed: Partial<Rulebook>) =>
  rulebookFaults({ ...NO_RULES, ...changed }, known).map(({ field, because }) => [field, because.code]);

describe('rules hold together', () => {
  it('when nothing contradicts anything', () => {
    expect(faults({})).toEqual([]);
    const sound: Partial<Rulebook> = {
      families: ['sea', 'dairy'],
      labelDemands: [{ family: 'dairy', anyOf: ['ab'] }],
      deliveryFeeCents: 900,
      freeDeliveryFromCents: 15_000,
      cutOff: { daysBefore: 1, time: '22:00' },
      familyCutOffs: [{ family: 'sea', daysBefore: 1, time: '22:00' }],
    };
    expect(faults(sound)).toEqual([]);
  });

  it('but not when nothing at all would be local', () => {
    const local = { perimeter: false, supplyArea: false, departments: [], withinKm: null };
    expect(faults({ local })).toEqual([['local', 'rulebook.local-nowhere']]);
    expect(faults({ local: { ...local, withinKm: 30 } })).toEqual([]);
  });

  it('nor when they demand no label, or one that nothing can back', () => {
    const labelDemands = [
      { family: null, anyOf: [] },
      { family: null, anyOf: ['ab', 'fait-maison'] },
    ];
    expect(faults({ labelDemands })).toEqual([
      ['labelDemands.0.anyOf', 'rulebook.labels-missing'],
      ['labelDemands.1.anyOf', 'rulebook.label-unknown'],
    ]);
  });

  it('nor when they speak of a family that they exclude', () => {
    const changed = { families: ['dairy'], labelDemands: [{ family: 'sea', anyOf: ['ab'] }] };
    expect(faults(changed)).toEqual([['labelDemands.0.family', 'rulebook.family-excluded']]);
  });

  it('also when only what others ask for a delivery is free from an amount', () => {
    expect(faults({ freeDeliveryFromCents: 1 })).toEqual([]);
  });

  it('nor when a family may be ordered later than anything', () => {
    const cutOff = { daysBefore: 1, time: '18:00' };
    const late = (daysBefore: number, time: string) =>
      faults({ cutOff, familyCutOffs: [{ family: 'sea', daysBefore, time }] });
    expect(late(1, '18:01')).toEqual([['familyCutOffs.0.time', 'rulebook.family-cut-off-late']]);
    expect(late(0, '05:00')).toEqual([['familyCutOffs.0.time', 'rulebook.family-cut-off-late']]);
    expect(late(2, '23:00')).toEqual([]);
  });

  it('nor when one family has two hours', () => {
    const twice = [
      { family: 'sea', daysBefore: 1, time: '12:00' },
      { family: 'sea', daysBefore: 2, time: '12:00' },
    ];
    expect(faults({ familyCutOffs: twice })).toEqual([['familyCutOffs.1.family', 'rulebook.family-twice']]);
  });
});
