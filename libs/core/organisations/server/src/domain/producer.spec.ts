import { describe, expect, it } from '@jest/globals';
import { completed, merged, type ProducerDraft, type ProducerRecord } from './producer';
import { changesBetween, described } from './producer-changes';

const draft: ProducerDraft = {
  siret: '73282932000074',
  name: 'Ferme du Bois',
  family: 'dairy',
  site: { inseeCode: '62588', commune: 'Montreuil-sur-Mer', coordinates: { latitude: 50.464, longitude: 1.764 } },
};

function whole(more: Partial<ProducerDraft>, known: ProducerRecord | null = null): ProducerRecord {
  const record = completed({ ...draft, ...more }, known);
  if (typeof record === 'string') throw new Error(record);
  return record;
}

describe('a producer read from a file', () => {
  const known = whole({
    labels: ['ab', 'hve'],
    email: 'a@b.example',
    phone: '03 53 01 00 00',
    bringsToHub: true,
    preparationDays: ['mon', 'thu'],
    site: { ...draft.site, address: '1 rue Haute', loadingPlace: 'Quai 3' },
  });

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
    expect(whole({}).site.windows).toEqual([{ from: '06:00', to: '18:00' }]);
  });

  it('needs a family and a place from somewhere', () => {
    const nowhere = { ...draft, site: { ...draft.site, coordinates: undefined } };
    expect(completed(nowhere, null)).toBe('coordinates-missing');
    expect(completed(nowhere, known)).toMatchObject({ site: { latitude: 50.464 } });
    expect(completed({ ...nowhere, site: { inseeCode: '62108', commune: 'Berck' } }, known)).toBe(
      'coordinates-missing',
    );
    expect(completed({ ...draft, family: undefined }, null)).toBe('family-missing');
  });

  it('stands in the middle of its commune until a file says better, and stays there meanwhile', () => {
    const centre = { latitude: 50.4, longitude: 1.7 };
    const lost = { ...draft, site: { ...draft.site, coordinates: undefined, centre } };
    const stored = whole(lost);
    expect(stored.site).toMatchObject({ ...centre, approximate: true });
    const silent = { ...draft, site: { ...draft.site, coordinates: undefined } };
    expect(completed(silent, stored)).toMatchObject({ site: { ...centre, approximate: true } });
    expect(completed(draft, stored)).toMatchObject({ site: { latitude: 50.464, approximate: false } });
    expect(
      changesBetween(described(stored), described({ ...stored, site: { ...stored.site, approximate: false } })),
    ).toEqual([{ field: 'place', before: '≈ 50.4, 1.7', after: '50.4, 1.7' }]);
  });

  it('merged with a row that wins in some fields takes those from it, and only those', () => {
    const row = {
      ...draft,
      name: 'Le Bois',
      email: 'c@d.example',
      phone: null,
      family: 'meat',
      site: { inseeCode: '62108', commune: 'Berck', coordinates: { latitude: 50.4, longitude: 1.6 } },
    };
    const { site, ...rest } = merged(known, row, ['name', 'email', 'phone', 'commune']) as ProducerRecord;
    expect(rest).toMatchObject({ name: 'Le Bois', email: 'c@d.example', phone: known.phone, family: 'dairy' });
    expect(site).toMatchObject({ inseeCode: '62108', latitude: 50.4, address: '1 rue Haute' });
    const nowhere = { ...row, site: { inseeCode: '62108', commune: 'Berck' } };
    expect(merged(known, nowhere, ['commune'])).toBe('coordinates-missing');
    const centred = { ...nowhere, site: { ...nowhere.site, centre: { latitude: 50.41, longitude: 1.57 } } };
    expect(merged(known, centred, ['commune'])).toMatchObject({ site: { latitude: 50.41, approximate: true } });
    expect(merged(known, nowhere, [])).toMatchObject({ site: { inseeCode: '62588' } });
  });

  it('is the same whatever the order of its labels, and tells field by field what else differs', () => {
    expect(changesBetween(described(known), described({ ...known, labels: ['hve', 'ab'] }))).toEqual([]);
    const moved = { ...known, email: null, site: { ...known.site, latitude: 50.465 } };
    expect(changesBetween(described(known), described(moved))).toEqual([
      { field: 'email', before: 'a@b.example', after: null },
      { field: 'place', before: '50.464, 1.764', after: '50.465, 1.764' },
    ]);
  });

  it('merged with a row keeps what is known, fills what is not, and adds labels', () => {
    const row = { ...draft, siret: '35600000000048', name: 'Le Bois', email: 'c@d.example', labels: ['aop', 'ab'] };
    expect(merged({ ...known, email: null }, row)).toEqual({
      ...known,
      email: 'c@d.example',
      labels: ['ab', 'hve', 'aop'],
    });
  });
});
