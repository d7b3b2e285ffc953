import { migration, withoutCopies } from '@maillon/platform/server';

// The standard values on the day when settings got levels; later ones do not matter here.
const CAME_WITH = {
  hub: { name: 'Plateforme', address: '', inseeCode: '62588', latitude: 50.464, longitude: 1.764 },
  hours: { from: '02:00', to: '13:00' },
  latestCollectionReturn: '07:00',
  handlingMinutes: 20,
  windows: [
    { from: '07:30', to: '09:30' },
    { from: '08:30', to: '10:30' },
    { from: '09:30', to: '11:45' },
  ],
  reachKm: 60,
  stopMinutes: 3,
  crateMassG: 8_000,
  detourFactor: 1.3,
  roadKmh: 58,
  barriers: [],
};

export const deliveryRoundsSettingsSaid = migration('20261126T1911-delivery-rounds-settings-said', [
  withoutCopies('delivery-rounds', CAME_WITH),
]);
