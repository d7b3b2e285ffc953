import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { PreparationDraft } from './preparation-draft';
import type { ToPrepareDetailFragment } from './to-prepare.generated';

const part = (id: string, quantity: number) => ({
  ...{ id, quantity, dueQuantity: quantity },
  ...{ buyerName: 'Le Café du Port', orderReference: 'A' },
});
const order = {
  id: 'so1',
  lines: [
    { id: 'cheese', pricing: 'kg', nominalMassG: 450, parts: [part('a', 6)] },
    { id: 'butter', pricing: 'unit', nominalMassG: 1000, parts: [part('b', 2)] },
  ],
} as unknown as ToPrepareDetailFragment;
const [cheese, butter] = order.lines as [
  ToPrepareDetailFragment['lines'][number],
  ToPrepareDetailFragment['lines'][number],
];
const make = (of = order) => TestBed.runInInjectionContext(() => new PreparationDraft(signal(of)));

describe('a preparation', () => {
  beforeEach(() => localStorage.clear());

  it('misses the weight of what is sold by weight, and nothing else', () => {
    const draft = make();
    TestBed.tick();
    expect(draft.missing().map(([line]) => line.id)).toEqual(['cheese']);
  });

  it('is ready once weighed, in whole grams', () => {
    const draft = make();
    TestBed.tick();
    draft.set(cheese, cheese.parts[0]!, { weighing: '1350+1404' });
    expect(draft.missing()).toEqual([]);
    expect(draft.inputs()[0]).toMatchObject({ count: 6, netMassG: 2754, shortReason: null });
  });

  it('needs no weight where the hub weighs, unless nobody knows what a unit should weigh', () => {
    const unknown = { ...cheese, id: 'game', nominalMassG: null, parts: [part('c', 1)] };
    const lines = [cheese, unknown] as typeof order.lines;
    const draft = make({ ...order, weighedAtHub: true, lines });
    TestBed.tick();
    expect(draft.missing().map(([line]) => line.id)).toEqual(['game']);
    expect(draft.inputs()[0]).toMatchObject({ count: 6, netMassG: null });
    draft.set(cheese, cheese.parts[0]!, { weighing: 'heavy' });
    expect(draft.missing()).toHaveLength(2);
  });

  it('asks why when there is less than was asked', () => {
    const draft = make();
    TestBed.tick();
    draft.set(butter, butter.parts[0]!, { count: 1 });
    expect(draft.isReady(butter, butter.parts[0]!)).toBe(false);
    draft.set(butter, butter.parts[0]!, { reason: 'baratte en panne' });
    expect(draft.inputs()[1]).toMatchObject({ count: 1, shortReason: 'baratte en panne' });
  });

  it('is found again on the same device', () => {
    const first = make();
    TestBed.tick();
    first.setLot(cheese, 'FDC-27');
    TestBed.tick();
    const second = make();
    TestBed.tick();
    expect(second.lotOf(cheese)).toBe('FDC-27');
  });
});
