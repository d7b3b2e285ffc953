import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formSupplierOrders, type ServedPart } from './form-supplier-orders';

const offers = [
  { offerId: 'offer-a', producerId: 'producer-2', producerName: 'Ferme de la Course', productName: 'Endive' },
  { offerId: 'offer-b', producerId: 'producer-2', producerName: 'Ferme de la Course', productName: 'Poireau' },
  { offerId: 'offer-c', producerId: 'producer-1', producerName: 'Les Deux Caps', productName: 'Moules' },
];
const parts = fc
  .array(fc.record({ offer: fc.constantFrom(...offers), quantity: fc.integer({ min: 1, max: 30 }) }), { maxLength: 15 })
  .map((all) =>
    all.map(({ offer, quantity }, index) => partOf(`line-${String(index).padStart(2, '0')}`, offer, quantity)),
  );

function partOf(lineId: string, offer: (typeof offers)[number], quantity: number): ServedPart {
  const unit = { unitLabel: 'cagette de 5 kg', pricing: 'kg', nominalMassG: 5_000 };
  return { lineId, quantity, reason: 'orders.served-in-full', ...offer, ...unit };
}

const sum = (items: readonly { quantity: number }[]) => items.reduce((total, { quantity }) => total + quantity, 0);

describe('supplier orders', () => {
  it('hold exactly the parts that were served, each once', () => {
    fc.assert(
      fc.property(parts, (served) => {
        const formed = formSupplierOrders(served).flatMap(({ producerId, lines }) =>
          lines.flatMap(({ offerId, parts: of }) =>
            of.map(({ lineId, quantity }) => ({ producerId, offerId, lineId, quantity })),
          ),
        );
        const asked = served.map(({ producerId, offerId, lineId, quantity }) => ({
          producerId,
          offerId,
          lineId,
          quantity,
        }));
        expect(formed.toSorted(byLine)).toEqual(asked.toSorted(byLine));
      }),
    );
  });

  it('ask of each offer the sum of its parts, and in all the sum of everything', () => {
    fc.assert(
      fc.property(parts, (served) => {
        const lines = formSupplierOrders(served).flatMap((order) => order.lines);
        for (const line of lines) expect(line.quantity).toBe(sum(line.parts));
        expect(sum(lines)).toBe(sum(served));
      }),
    );
  });

  it('are one for each producer, with one line for each offer', () => {
    fc.assert(
      fc.property(parts, (served) => {
        const orders = formSupplierOrders(served);
        expect(orders.map(({ producerId }) => producerId).toSorted()).toEqual(
          [...new Set(served.map((part) => part.producerId))].toSorted(),
        );
        for (const { lines } of orders) expect(new Set(lines.map(({ offerId }) => offerId)).size).toBe(lines.length);
      }),
    );
  });

  it('do not depend on the order of the parts', () => {
    fc.assert(
      fc.property(parts, (served) =>
        expect(formSupplierOrders(served.toReversed())).toEqual(formSupplierOrders(served)),
      ),
    );
  });
});

function byLine(a: { lineId: string }, b: { lineId: string }): number {
  return a.lineId < b.lineId ? -1 : 1;
}
