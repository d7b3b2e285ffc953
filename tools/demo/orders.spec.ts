import { describe, expect, it } from '@jest/globals';
import { AUD_PICK_UP_SLOTS } from './data/assets.data.ts';
import { audomaroisDay, montreuilloisDay } from './days.ts';
import { dayFigures } from './figures.ts';

const mtr = montreuilloisDay();
const aud = audomaroisDay();

describe('the orders of the day', () => {
  it('are the same each time they are made', () => {
    expect(montreuilloisDay()).toEqual(mtr);
    expect(audomaroisDay()).toEqual(aud);
  });

  it('are a hundred in the Montreuillois and 24 in the Audomarois, one per buyer', () => {
    expect(mtr.orders).toHaveLength(100);
    expect(aud.orders).toHaveLength(24);
    for (const { orders, buyers } of [mtr, aud]) {
      expect(new Set(orders.map((order) => order.buyerSiret)).size).toBe(orders.length);
      expect(orders.every((order) => buyers.some((buyer) => buyer.siret === order.buyerSiret))).toBe(true);
    }
  });

  it('ask for whole units of rows that exist, each row once', () => {
    for (const { orders, offers } of [mtr, aud]) {
      const rows = new Map(offers.map((offer) => [offer.key, offer]));
      for (const { lines } of orders) {
        expect(new Set(lines.map((line) => line.offerKey)).size).toBe(lines.length);
        for (const line of lines) {
          expect(rows.get(line.offerKey)).toMatchObject({
            producerSiret: line.producerSiret,
            referenceCode: line.referenceCode,
            productName: line.productName,
            unitLabel: line.unitLabel,
          });
          expect(Number.isInteger(line.quantity) && line.quantity >= 1 && line.quantity <= 24).toBe(true);
        }
      }
    }
  });

  it('look like the recipe: nine lines, about 160 euros, three or four producers', () => {
    const figures = dayFigures(mtr);
    expect(figures.medianLines).toBe(9);
    expect(figures.medianNetCents).toBeGreaterThan(14500);
    expect(figures.medianNetCents).toBeLessThan(17500);
    expect([3, 3.5, 4]).toContain(figures.medianProducers);
    expect(figures.byWeightShare).toBeGreaterThan(0.17);
    expect(figures.byWeightShare).toBeLessThan(0.27);
    expect(figures.acceptedSubstitutionShare).toBeGreaterThan(0.05);
    expect(figures.acceptedSubstitutionShare).toBeLessThan(0.11);
  });

  it('leave about 4 % of the lines short, between what sold out and what was taken back', () => {
    const { soldOutShare, withdrawnShare } = dayFigures(mtr);
    expect(soldOutShare + withdrawnShare).toBeGreaterThan(0.03);
    expect(soldOutShare + withdrawnShare).toBeLessThan(0.055);
  });

  it('are placed while the session is open, one in five after 22:00 the evening before', () => {
    for (const { orders, territory } of [mtr, aud]) {
      const instants = orders.map((order) => order.placedAt);
      expect([...instants].sort()).toEqual(instants);
      expect(instants.every((at) => at >= territory.session.opensAt && at < territory.session.cutOffAt)).toBe(true);
    }
    expect(mtr.orders.filter((order) => order.placedAt >= '2026-07-09T20:00:00')).toHaveLength(20);
  });

  it('wish a window of their buyer, or a place at the counter that is not full', () => {
    const buyers = new Map(mtr.buyers.map((buyer) => [buyer.siret, buyer]));
    for (const { buyerSiret, wishedWindow } of mtr.orders) {
      expect(buyers.get(buyerSiret)!.deliveryWindows).toContainEqual(wishedWindow);
    }
    for (const { from, capacity } of AUD_PICK_UP_SLOTS) {
      const taken = aud.orders.filter((order) => order.wishedWindow.from === from).length;
      expect(taken).toBeLessThanOrEqual(capacity);
    }
  });

  it('give a hotel no fish: its goods come before the boats are unloaded', () => {
    const hotels = new Set(mtr.buyers.filter((buyer) => buyer.kind === 'hotel').map((buyer) => buyer.siret));
    const sea = new Set(mtr.producers.filter((one) => one.family === 'sea').map((one) => one.siret));
    const lines = mtr.orders.filter((order) => hotels.has(order.buyerSiret)).flatMap((order) => order.lines);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.some((line) => sea.has(line.producerSiret))).toBe(false);
  });
});

describe('what producers take back', () => {
  it('falls in the last minute, after the last order', () => {
    const last = mtr.orders.at(-1)!.placedAt;
    for (const { at } of mtr.withdrawals) {
      expect(at > last && at < '2026-07-09T21:00:00').toBe(true);
    }
  });

  it('names rows that were ordered, once each', () => {
    const ordered = new Set(mtr.orders.flatMap((order) => order.lines.map((line) => line.offerKey)));
    const taken = mtr.withdrawals.map((one) => one.offerKey);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.every((key) => ordered.has(key))).toBe(true);
  });
});
