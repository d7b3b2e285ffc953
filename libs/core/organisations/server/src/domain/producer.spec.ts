import { describe, expect, it } from '@jest/globals';
import { completed, isSame, type ProducerDraft } from './producer';

const draft: ProducerDraft = {
  siret: '73282932000074',
  name: 'Ferme du Bois',
  family: 'dairy',
  site: { inseeCode: '62588', commune: 'Montreuil-sur-Mer', latitude: 50.464, longitude: 1.764 },
};

describe('a producer read from a file', () => {
  const known = completed(
    {
      ...draft,
      labels: ['ab', 'hve'],
      email: 'a@b.example',
      phone: '03 53 01 00 00',
      bringsToHub: true,
      preparationDays: ['mon', 'thu'],
      site: { ...draft.site, address: '1 rue Haute', loadingPlace: 'Quai 3' },
    },
    null,
  );

  it('keeps what the file has no column for', () => {
    expect(completed(draft, known)).toEqual(known);
  });

  it('loses what the file leaves empty', () => {
    expect(completed({ ...draft, email: null, labels: [] }, known)).toMatchObject({
      email: null,
      labels: [],
      phone: known.phone,
    });
  });

  it('opens at the usual hours when nobody says otherwise', () => {
    expect(completed(draft, null).site.windows).toEqual([{ from: '06:00', to: '18:00' }]);
  });

  it('is the same whatever the order of its labels, and another when anything else differs', () => {
    expect(isSame(known, { ...known, labels: ['hve', 'ab'] })).toBe(true);
    expect(isSame(known, { ...known, site: { ...known.site, latitude: 50.465 } })).toBe(false);
  });
});
