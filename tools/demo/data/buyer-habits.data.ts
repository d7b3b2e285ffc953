import type { BasketProfile, BuyerKind, TimeWindow } from '../shapes.ts';

/** When goods may be received, never during service (11:45–14:00, 18:45–22:00); hotels before or after breakfast. */
export const DELIVERY_WINDOWS: Readonly<Record<BuyerKind, readonly (readonly TimeWindow[])[]>> = {
  restaurant: [
    [{ from: '07:00', to: '10:00' }],
    [{ from: '08:00', to: '10:30' }],
    [{ from: '07:30', to: '11:00' }],
    [
      { from: '07:00', to: '09:30' },
      { from: '10:00', to: '11:30' },
    ],
  ],
  hotel: [
    [
      { from: '05:30', to: '07:00' },
      { from: '09:30', to: '11:30' },
    ],
    [
      { from: '05:30', to: '07:00' },
      { from: '10:00', to: '11:30' },
    ],
  ],
  bar: [[{ from: '10:00', to: '11:45' }], [{ from: '09:30', to: '11:45' }]],
  canteen: [[{ from: '06:30', to: '09:00' }], [{ from: '07:00', to: '09:30' }]],
};

/** Baskets by kind: hotels buy breakfasts, bars buy beer and boards, kitchens buy nearly everything. */
export const BASKET_PROFILES: Readonly<Record<BuyerKind, BasketProfile>> = {
  restaurant: {
    usualLines: 10,
    usualNetCents: 13000,
    usualProducers: 3.6,
    appetite: 1,
    families: {
      vegetables: 30,
      potatoes: 9,
      fruit: 10,
      dairy: 14,
      meat: 10,
      'poultry-eggs': 9,
      sea: 16,
      drinks: 4,
      'bakery-grocery': 4,
      'mushrooms-herbs': 6,
    },
  },
  hotel: {
    usualLines: 8,
    usualNetCents: 11000,
    usualProducers: 3,
    appetite: 1.1,
    families: { dairy: 36, 'bakery-grocery': 24, fruit: 18, 'poultry-eggs': 12, drinks: 10 },
  },
  bar: {
    usualLines: 7,
    usualNetCents: 10500,
    usualProducers: 3,
    appetite: 0.8,
    families: { drinks: 42, dairy: 26, meat: 16, vegetables: 6, 'bakery-grocery': 10 },
  },
  canteen: {
    usualLines: 10,
    usualNetCents: 18500,
    usualProducers: 3.6,
    appetite: 0.9,
    families: { vegetables: 34, potatoes: 14, fruit: 14, dairy: 20, 'poultry-eggs': 10, meat: 8 },
  },
};
