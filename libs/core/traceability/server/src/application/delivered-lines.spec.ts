import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitMass } from '../domain/split-mass';
import type { DueOrder } from '../persistence/due-orders';
import type { RecordedMovement } from '../persistence/movements';
import { deliveredLines } from './delivered-lines';

const promised = { start: new Date('2026-07-10T06:00:00Z'), end: new Date('2026-07-10T08:00:00Z') };
const inTime = new Date('2026-07-10T07:00:00Z');
const late = new Date('2026-07-10T09:00:00Z');

const free = { nominalMassG: null, tolerancePercent: null, acceptedCents: null };

const order = (pricing: string, unitPrice: string, orderedCount: number): DueOrder => ({
  ...{ id: 'o', reference: 'R', buyerId: 'b', buyerName: 'B', deliveryDay: '2026-07-10', promised },
  lines: [
    {
      id: 'l',
      producerId: 'p',
      unitPrice,
      pricing,
      orderedCount,
      allocatedCount: orderedCount,
      allocationIds: ['a'],
      ...free,
    },
  ],
});

const brought = (count: number, netMassG: number, at: Date): RecordedMovement => ({
  ...{ kind: 'delivered', allocationId: 'a', lotId: 'x', lotCode: 'x', lotState: 'available', callerId: 'c', by: 'H' },
  ...{ from: { id: 'hub', name: 'H' }, to: { id: 'b', name: 'B' }, count, netMassG, at },
});

const price = fc.integer({ min: 1, max: 500_0000 }).map((units) => (units / 10_000).toFixed(4));

describe('What a handing-over brought', () => {
  it('adds up to the value of the whole line, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('unit', 'kg'),
        price,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
        fc.nat(300_000),
        (pricing, unitPrice, counts, massG) => {
          const due = order(pricing, unitPrice, 1);
          const parts = splitMass(massG, counts).map((mass, index) => brought(counts[index]!, mass, inTime));
          const cents = parts.map(
            (part, index) =>
              deliveredLines(due, parts.slice(0, index), [part], { at: inTime, inFullPercent: 100 })[0]!.valueCents,
          );
          const whole = brought(
            counts.reduce((sum, count) => sum + count, 0),
            massG,
            inTime,
          );
          const [line] = deliveredLines(due, [], [whole], { at: inTime, inFullPercent: 100 });
          expect(cents.reduce((sum, part) => sum + part, 0)).toBe(line!.valueCents);
        },
      ),
    );
  });

  it('is charged up to the ceiling of what came, or to what its buyer accepted', () => {
    const due = (acceptedCents: number | null) => {
      const line = { ...order('kg', '10.00', 2).lines[0]!, nominalMassG: 1_000, tolerancePercent: 10, acceptedCents };
      return { ...order('kg', '10.00', 2), lines: [line] };
    };
    const cents = (massG: number, accepted: number | null = null, before: readonly RecordedMovement[] = []) =>
      deliveredLines(due(accepted), before, [brought(1, massG, inTime)], { at: inTime, inFullPercent: 100 })[0]!
        .valueCents;
    expect([cents(990), cents(1_100), cents(1_101), cents(1_400)]).toEqual([990, 1_100, 1_100, 1_100]);
    expect([cents(1_400, 1_300), cents(1_250, 1_300)]).toEqual([1_300, 1_250]);
    // A light one makes room for a heavy one: the ceiling is that of the line.
    expect(cents(1_200, null, [brought(1, 900, inTime)])).toBe(1_200);
  });

  it('is on time and in full once, when the last unit comes in the window', () => {
    const due = order('unit', '1', 4);
    const terms = { at: inTime, inFullPercent: 100 };
    const [first, second] = [brought(3, 0, inTime), brought(1, 0, inTime)];
    expect(deliveredLines(due, [], [first], terms)[0]!.onTimeInFull).toBe(false);
    expect(deliveredLines(due, [first], [second], terms)[0]!.onTimeInFull).toBe(true);
  });

  it('is not on time and in full when part of it came late', () => {
    const due = order('unit', '1', 4);
    expect(
      deliveredLines(due, [brought(3, 0, late)], [brought(1, 0, inTime)], { at: inTime, inFullPercent: 100 })[0]!
        .onTimeInFull,
    ).toBe(false);
    expect(
      deliveredLines(due, [brought(3, 0, inTime)], [brought(1, 0, late)], { at: late, inFullPercent: 100 })[0]!
        .onTimeInFull,
    ).toBe(false);
  });

  it('lists lines of which nothing came, with zeros', () => {
    const [line] = deliveredLines(order('kg', '10', 4), [], [], { at: inTime, inFullPercent: 100 });
    expect(line).toMatchObject({ deliveredCount: 0, netMassG: 0, valueCents: 0, onTimeInFull: false });
  });
});
