import { describe, expect, it } from '@jest/globals';
import { pictureOf } from './lot-picture';

const at = '2026-07-10T04:00:00Z';
const move = (kind: string, from: string, to: string, count: number) => ({
  kind,
  from,
  to,
  count,
  netMassG: count * 1000,
  at,
});
const recipient = (buyerName: string, count: number) => ({
  buyerId: buyerName,
  buyerName,
  orderReference: 'MTR-1',
  count,
  netMassG: count * 1000,
  deliveredAt: at,
});

describe('the picture of a lot', () => {
  it('gathers what passed at each place', () => {
    const movements = [
      move('prepared', 'Ferme', 'Ferme', 2),
      move('prepared', 'Ferme', 'Ferme', 3),
      move('collected', 'Ferme', 'Plateforme', 5),
      move('delivered', 'Plateforme', 'Café', 2),
    ];
    const picture = pictureOf(movements, [recipient('Café', 2)]);
    expect(picture.prepared).toMatchObject({ name: 'Ferme', count: 5, netMassG: 5000 });
    expect(picture.places).toEqual([{ name: 'Plateforme', count: 5, netMassG: 5000, at }]);
    expect(picture.pending).toEqual({ count: 3, netMassG: 3000 });
  });

  it('knows what is left by the last weight that counts', () => {
    const weighed = {
      ...move('weighed', 'Plateforme', 'Plateforme', 5),
      netMassG: 4_800,
      weighing: { beforeG: 5_000 },
    };
    const movements = [move('prepared', 'F', 'F', 5), move('collected', 'F', 'Plateforme', 5), weighed];
    expect(pictureOf(movements, []).pending).toEqual({ count: 5, netMassG: 4_800 });
    const reached = { ...move('delivered', 'Plateforme', 'Café', 5), netMassG: 4_800 };
    expect(pictureOf([...movements, reached], []).pending).toEqual({ count: 0, netMassG: 0 });
  });

  it('puts the heaviest recipient first, and counts what was lost as no longer pending', () => {
    const movements = [move('prepared', 'F', 'F', 4), move('lost', 'F', '', 1), move('delivered', 'F', 'B', 3)];
    const picture = pictureOf(movements, [recipient('A', 1), recipient('B', 2)]);
    expect(picture.recipients.map(({ buyerName }) => buyerName)).toEqual(['B', 'A']);
    expect(picture.pending.count).toBe(0);
  });
});
