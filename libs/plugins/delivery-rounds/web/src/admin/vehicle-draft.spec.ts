import { describe, expect, it } from '@jest/globals';
import { compartmentsOf, draftOf } from './vehicle-draft';

const vehicle = {
  id: 'v',
  name: 'Fourgon',
  payloadG: 1_300_000,
  crates: null,
  compartments: [
    { temperatureClass: 'fresh-2-8', crates: 70 },
    { temperatureClass: 'ambient', crates: 90 },
  ],
  driverMembershipId: null,
  driverName: null,
};

describe('a van in its form', () => {
  it('comes back as it was', () => {
    expect(draftOf(vehicle)).toMatchObject({ payloadKg: 1300, fresh: 70, ambient: 90, ice: 0, driver: '' });
    expect(compartmentsOf(draftOf(vehicle))).toEqual(vehicle.compartments);
  });

  it('starts with one tonne and no crate', () => {
    expect(draftOf(undefined)).toMatchObject({ name: '', payloadKg: 1000 });
    expect(compartmentsOf(draftOf(undefined))).toEqual([]);
  });
});
