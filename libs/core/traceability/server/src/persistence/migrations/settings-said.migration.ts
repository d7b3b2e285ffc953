import { migration, withoutCopies } from '@maillon/platform/server';

// The standard values on the day when settings got levels; later ones do not matter here.
const CAME_WITH = { lowestMassPercent: 50, highestMassPercent: 200, heaviestPartKg: 2_000, inFullPercent: 100 };

export const traceabilitySettingsSaid = migration('20261126T1911-traceability-settings-said', [
  withoutCopies('traceability', CAME_WITH),
]);
