import type { DemoDriver, DemoPlace, DemoSlot, DemoVehicle } from '../assets.ts';

/** The hub of the Montreuillois: the place is assumed, the address invented. */
export const MTR_HUB: DemoPlace = {
  code: 'hub-rang-du-fliers',
  name: 'Plateforme des Deux Estuaires',
  insee: '62688',
  address: '40 route de la Halle aux Grains',
  latitude: 50.4171,
  longitude: 1.6474,
  openingWindow: { from: '01:30', to: '14:00' },
};

/** Where the boats' catch of the night is brought together; the truck from the auction joins it at 7:30. */
export const MTR_FISH_CROSS_DOCK: DemoPlace = {
  code: 'cross-dock-etaples',
  name: "Quai de transbordement d'Étaples",
  insee: '62318',
  address: '2 quai des Filets',
  latitude: 50.5139,
  longitude: 1.6402,
  openingWindow: { from: '05:30', to: '08:00' },
};

/** Windows of the vans and what a drop costs, in cents excluding VAT: a little more early, and where the road is longer. Invented. */
export const MTR_TARIFF = {
  windows: [
    { from: '07:30', to: '09:30', surchargeCents: 100 },
    { from: '08:30', to: '10:30' },
    { from: '09:30', to: '11:45' },
  ],
  tariff: [
    { upToKm: 8, cents: 650 },
    { upToKm: 13, cents: 850 },
    { upToKm: 30, cents: 1_150 },
  ],
};

export const MTR_DRIVERS: readonly DemoDriver[] = [
  { name: 'Sandrine Vasseleur', email: 'livreur@montreuillois.example' },
  { name: 'Mickaël Dubrulot', email: 'livreur2@montreuillois.example' },
  { name: 'Inès Courtevoie', email: 'livreur3@montreuillois.example' },
];

const NIGHT_TO_NOON = { from: '02:00', to: '13:00' };

/** Electric vans of 4.25 t: two cold compartments, dry shelves, and a eutectic box for frozen goods. Invented. */
export const MTR_VEHICLES: readonly DemoVehicle[] = [
  coldVan('froid-1', 'Fourgon froid Canche', 'livreur@montreuillois.example'),
  coldVan('froid-2', 'Fourgon froid Authie', 'livreur2@montreuillois.example'),
  {
    code: 'sec-1',
    name: 'Fourgon sec Course',
    driverEmail: 'livreur3@montreuillois.example',
    payloadG: 1_200_000,
    crates: 300,
    compartments: [{ name: 'caisse', classes: ['ambient'], payloadG: 1_200_000, crates: 300 }],
    availableWindow: NIGHT_TO_NOON,
  },
];

/** The carrier of the recipe: called when the vans are full, so kept apart from them. */
export const MTR_CARRIER_VEHICLE: DemoVehicle = {
  code: 'transporteur-1',
  name: 'Porteur bi-température du transporteur',
  driverEmail: 'exploitation@transport-des-caps.example',
  payloadG: 2_800_000,
  crates: 480,
  compartments: [
    { name: 'avant 0–2 °C', classes: ['ice-0-2', 'chilled-0-4'], payloadG: 1_000_000, crates: 140 },
    { name: 'arrière 2–8 °C', classes: ['fresh-2-8'], payloadG: 1_200_000, crates: 160 },
    { name: 'caisse sèche', classes: ['ambient'], payloadG: 1_800_000, crates: 180 },
  ],
  availableWindow: NIGHT_TO_NOON,
};

function coldVan(code: string, name: string, driverEmail: string): DemoVehicle {
  return {
    code,
    name,
    driverEmail,
    payloadG: 1_300_000,
    crates: 226,
    compartments: [
      { name: 'avant 0–2 °C', classes: ['ice-0-2', 'chilled-0-4'], payloadG: 500_000, crates: 60 },
      { name: 'arrière 2–8 °C', classes: ['fresh-2-8'], payloadG: 600_000, crates: 70 },
      { name: 'rayonnage sec', classes: ['ambient'], payloadG: 900_000, crates: 90 },
      { name: 'bac eutectique', classes: ['frozen-18'], payloadG: 40_000, crates: 6 },
    ],
    availableWindow: NIGHT_TO_NOON,
  };
}

/** Where the orders of the Audomarois are collected. */
export const AUD_PICK_UP_PLACE: DemoPlace = {
  code: 'retrait-saint-omer',
  name: 'Halle des Barques Vertes (comptoir de retrait)',
  insee: '62765',
  address: '5 place des Barques',
  latitude: 50.7529,
  longitude: 2.2582,
  openingWindow: { from: '07:00', to: '11:30' },
};

/** Half an hour each, on the delivery morning. */
export const AUD_PICK_UP_SLOTS: readonly DemoSlot[] = [
  ['07:00', '07:30'],
  ['07:30', '08:00'],
  ['08:00', '08:30'],
  ['08:30', '09:00'],
  ['09:00', '09:30'],
  ['09:30', '10:00'],
  ['10:00', '10:30'],
  ['10:30', '11:00'],
  ['11:00', '11:30'],
].map(([from, to]) => ({ from: from!, to: to!, capacity: 4 }));
