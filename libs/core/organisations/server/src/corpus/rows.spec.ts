import { describe, expect, it } from '@jest/globals';
import { farm, fileOf, SIRETS, type Row } from './files';
import { readFile, told } from './reading';

async function one(more: Row) {
  const [row] = await readFile(fileOf(farm(more)));
  return row!;
}

async function codes(more: Row): Promise<string> {
  return told([await one(more)])[0]!.slice(2);
}

describe('the SIRET of a real-life row', () => {
  it('has spaces, points or hard spaces', async () => {
    expect((await one({ SIRET: '732 829 320 00074' })).siret).toBe(SIRETS.meadow);
    expect((await one({ SIRET: '732.829.320.00074' })).siret).toBe(SIRETS.meadow);
    expect((await one({ SIRET: '732\u00a0829\u202f320 00074' })).siret).toBe(SIRETS.meadow);
  });

  it('was folded by a spreadsheet that kept each digit', async () => {
    expect(await one({ SIRET: '1,4469821400018E+13' })).toMatchObject({
      siret: SIRETS.marsh,
      reasons: [],
      warnings: [],
    });
  });

  it('was folded and rounded: refused, never guessed', async () => {
    expect(await codes({ SIRET: '1,44698E+13' })).toBe('refused siret-rounded');
    expect(await codes({ SIRET: '1.446982140001E+13' })).toBe('refused siret-rounded');
  });

  it('lost its first zeros', async () => {
    expect(await one({ SIRET: '572078400015' })).toMatchObject({ siret: SIRETS.zeros });
    expect(await codes({ SIRET: '572078400015' })).toBe('ok siret-zeros');
  });

  it('has a wrong digit', async () => {
    expect(await codes({ SIRET: '73282932000075' })).toBe('refused siret-invalid');
  });

  it('is a SIREN alone', async () => {
    expect(await codes({ SIRET: '732 829 320' })).toBe('refused siren-alone');
  });

  it('is a SIREN of which the territory knows one site', async () => {
    const known = [
      {
        row: null,
        siret: SIRETS.meadow,
        name: 'Ferme du Pré',
        communeCode: '62588',
        commune: 'Montreuil-sur-Mer',
        phone: null,
        email: null,
        address: null,
        family: 'dairy',
      },
    ];
    const [row] = await readFile(fileOf(farm({ SIRET: '732829320' })), { known });
    expect([row!.siret, told([row!])]).toEqual([SIRETS.meadow, ['2 ok siren-completed']]);
  });

  it('is missing, or a word', async () => {
    expect(await codes({ SIRET: '' })).toBe('refused siret-missing');
    expect(await codes({ SIRET: 'en cours' })).toBe('refused siret-invalid');
  });
});

describe('the commune of a real-life row', () => {
  const commune = async (text: string, more: Row = {}) => {
    const { communeCode, reasons, warnings } = await one({ Commune: text, ...more });
    return [communeCode, ...[...reasons, ...warnings].map(({ code }) => code.split('.')[1])];
  };

  it('is abbreviated', async () => {
    expect(await commune('MONTREUIL S/ MER')).toEqual(['62588']);
    expect(await commune('MONTREUIL S/MER')).toEqual(['62588']);
    expect(await commune('ST JOSSE')).toEqual(['62752']);
  });

  it('comes with its postcode', async () => {
    expect(await commune('62170 Montreuil')).toEqual(['62588', 'commune-guessed']);
    expect(await commune('Montreuil', { 'Code postal': '62170' })).toEqual(['62588', 'commune-guessed']);
    expect(await commune('BERCK (62600)')).toEqual(['62108']);
    expect(await commune('Étaples 62630 CEDEX')).toEqual(['62318']);
  });

  it('is misspelt by a letter or two', async () => {
    expect(await commune('Montreuil sur Mère')).toEqual(['62588', 'commune-guessed']);
    expect(await commune('Etapes')).toEqual(['62318', 'commune-guessed']);
    expect(await commune('Touquet Paris Palge')).toEqual(['62826', 'commune-guessed']);
  });

  it('bears the name that it had before it was merged', async () => {
    expect((await commune('Arbignieu'))[0]).toBe('01015');
  });

  it('may be several: refused, with the candidates', async () => {
    const { reasons } = await one({ Commune: 'Saint-Aubin' });
    const ambiguous = await one({ Commune: 'Beaumont' });
    expect(reasons.map(({ code }) => code)).not.toContain('organisations.commune-guessed');
    expect(ambiguous.reasons[0]).toMatchObject({ code: 'organisations.commune-ambiguous' });
    expect(ambiguous.reasons[0]!.text).toMatch(/Beaumont \(\d{5}\), /);
  });

  it('is nowhere', async () => {
    expect(await commune('Nulle-Part-les-Oies')).toEqual([null, 'commune-unknown']);
    expect(await commune('')).toEqual([null, 'commune-missing']);
  });

  it('has a postcode in the column of its INSEE code', async () => {
    expect(await commune('Montreuil-sur-Mer', { 'Code INSEE': '62170' })).toEqual(['62588', 'commune-mismatch']);
  });
});

describe('the place of a real-life row', () => {
  const place = async (Latitude: string, Longitude: string, more: Row = {}) => {
    const { draft, reasons, warnings } = await one({ Latitude, Longitude, ...more });
    return [draft?.site.coordinates, ...[...reasons, ...warnings].map(({ code }) => code.split('.')[1])];
  };

  it('has latitude and longitude swapped', async () => {
    expect(await place('1,764', '50,464')).toEqual([{ latitude: 50.464, longitude: 1.764 }, 'coordinates-swapped']);
  });

  it('is in Lambert-93, with French thousands', async () => {
    const [coordinates, code] = await place('7 041 000,50', '611 900');
    expect(code).toBe('coordinates-converted');
    expect(coordinates).toMatchObject({ latitude: expect.closeTo(50.46, 1), longitude: expect.closeTo(1.76, 1) });
  });

  it('is one cell with both', async () => {
    expect(await place('', '', { GPS: '50.464, 1.764' })).toEqual([{ latitude: 50.464, longitude: 1.764 }]);
  });

  it('is in degrees, minutes and seconds', async () => {
    expect(await place('50°27\'50.4"N', '1°45\'50.4"E')).toEqual([
      { latitude: 50.464, longitude: expect.closeTo(1.764, 5) },
    ]);
  });

  it('is the sea off Ghana, which says nothing', async () => {
    expect(await place('0', '0')).toEqual([undefined]);
  });

  it('is nowhere in the file: the middle of its commune, when that is in the area and nothing better is known', async () => {
    const silent = { Latitude: '', Longitude: '' };
    const centreOf = async (more: Row = {}) => (await one({ ...silent, ...more })).draft?.site.centre;
    expect(await centreOf()).toEqual({ latitude: 50.4657, longitude: 1.7719 });
    expect((await one({ Commune: 'Amiens', ...silent })).outcome).toBe('refused');
    expect((await one(farm())).draft?.site.centre).toBeUndefined();
    const known = { row: null, siret: SIRETS.meadow, name: 'x', phone: null, email: null, address: null, family: null };
    const there = [{ ...known, communeCode: '62588', commune: 'Montreuil-sur-Mer' }];
    const [row] = await readFile(fileOf(farm(silent)), { known: there });
    expect(row!.draft?.site).toMatchObject({ coordinates: undefined });
    expect(row!.draft?.site.centre).toBeUndefined();
  });

  it('is no place in France', async () => {
    expect(await place('48,8', '200')).toEqual([undefined, 'coordinates-implausible']);
    expect(await place('nord', 'ouest')).toEqual([undefined, 'coordinates-implausible']);
  });

  it('is too far away', async () => {
    expect(await codes({ Commune: 'Amiens', Latitude: '49,894', Longitude: '2,296' })).toBe(
      'refused site-outside-supply-area',
    );
  });
});

describe('the answers of a real-life row', () => {
  it('say yes in many ways', async () => {
    for (const Bio of ['oui', 'x', 'O', '1', 'vrai', 'AB', 'OUI', '✓'])
      expect((await one({ Bio })).draft?.labels).toEqual(['ab']);
  });

  it('say no in many ways', async () => {
    for (const Bio of ['non', 'N', '0', '', '-', 'faux']) expect((await one({ Bio })).draft?.labels).toEqual([]);
  });

  it('say neither: left out, with a word about it', async () => {
    expect(await codes({ Bio: 'en conversion' })).toBe('ok organic-unclear');
  });

  it('give a day that exists', async () => {
    expect((await one({ 'Vérifié le': '12/03/2026' })).census.verifiedOn).toBe('2026-03-12');
    expect((await one({ 'Vérifié le': '12 mars 2026' })).census.verifiedOn).toBe('2026-03-12');
  });

  it('give a day that does not exist, or is to come', async () => {
    expect(await codes({ 'Vérifié le': '31/02/2026' })).toBe('ok day-impossible');
    expect(await codes({ 'Vérifié le': '01/01/2030' })).toBe('ok day-in-future');
  });

  it('tell consent, source and trade', async () => {
    const { census } = await one({ Consentement: 'oui', Source: 'Agence', 'Vend aux professionnels': 'non' });
    expect(census).toMatchObject({ consent: true, source: 'Agence', trades: false });
  });

  it('name the family in the words of the field', async () => {
    expect((await one({ Famille: 'Maraîcher bio' })).draft?.family).toBe('vegetables');
    expect((await one({ Famille: 'fromages de chèvre' })).draft?.family).toBe('dairy');
    expect(await codes({ Famille: 'Cailloux' })).toBe('refused family-unknown');
  });
});

describe('the contact of a real-life row', () => {
  const phone = async (text: string) => (await one({ Téléphone: text })).draft?.phone;

  it('has a telephone written in any way', async () => {
    for (const text of [
      '03 21 81 00 00',
      '03.21.81.00.00',
      '+33 3 21 81 00 00',
      '0033321810000',
      '+33 (0)3 21 81 00 00',
      '321810000',
    ])
      expect(await phone(text)).toBe('+33321810000');
  });

  it('has two telephones: the first is kept', async () => {
    expect(await codes({ Téléphone: '03 21 81 00 00 / 06 11 22 33 44' })).toBe('ok second-left-out');
  });

  it('has no telephone that one could dial', async () => {
    expect(await codes({ Téléphone: 'voir site' })).toBe('ok phone-invalid');
    expect(await phone('voir site')).toBeNull();
  });

  it('has an address in capitals, with a scheme or with angle brackets', async () => {
    expect((await one({ 'E-mail': 'PRE@Ferme.Example' })).draft?.email).toBe('pre@ferme.example');
    expect((await one({ 'E-mail': 'mailto:pre@ferme.example' })).draft?.email).toBe('pre@ferme.example');
    expect(await codes({ 'E-mail': 'pre(at)ferme' })).toBe('ok email-invalid');
  });
});

describe('what a real-life row would do to us', () => {
  it('begins like a formula, and is made words', async () => {
    const row = await one({ 'Raison sociale': '=HYPERLINK("http://mal.example";"Ferme")', Adresse: '+1 rue Haute' });
    expect(row.name).toBe('HYPERLINK("http://mal.example";"Ferme")');
    expect(row.draft?.site.address).toBe('1 rue Haute');
    expect(row.warnings.map(({ code }) => code)).toEqual(['organisations.cell-formula', 'organisations.cell-formula']);
  });

  it('holds tags and scripts, and is made words', async () => {
    const row = await one({
      'Raison sociale': '<b>Ferme</b><script>alert(1)</script> du <img src=x onerror=alert(1)>Pré',
    });
    expect([row.name, row.warnings.map(({ code }) => code)]).toEqual(['Ferme du Pré', ['organisations.cell-markup']]);
  });

  it('hides characters that turn writing round', async () => {
    expect((await one({ 'Raison sociale': 'Ferme\u202e du\u200b Pré' })).name).toBe('Ferme du Pré');
  });
});

describe('rows that mean one producer', () => {
  const twin = farm({ SIRET: SIRETS.boat, 'Raison sociale': 'EARL FERME DU PRE' });

  it('bear one SIRET: the second is set aside', async () => {
    expect(told(await readFile(fileOf(farm(), farm({ 'Raison sociale': 'Le Pré' }))))).toEqual([
      '2 ok',
      '3 duplicate siret-repeated',
    ]);
  });

  it('bear one name in one commune: side by side, with a proposed merge', async () => {
    const [, second] = await readFile(fileOf(farm(), { ...twin, Adresse: '3 rue Haute' }));
    expect(second).toMatchObject({
      outcome: 'duplicate',
      likeness: { because: 'name-commune', siret: SIRETS.meadow, row: 2 },
    });
    expect(second!.likeness!.facts).toContainEqual({
      field: 'address',
      there: null,
      here: '3 rue Haute',
      merged: '3 rue Haute',
    });
  });

  it('bear one name and one telephone in two communes', async () => {
    const [first, second] = [farm({ Tél: '0321810000' }), { ...twin, Commune: 'Berck', Tél: '03 21 81 00 00' }];
    expect((await readFile(fileOf(first, second)))[1]!.likeness?.because).toBe('name-phone');
  });

  it('share a telephone under two names: only said', async () => {
    const rows = fileOf(
      farm({ Tél: '0321810000' }),
      farm({ ...twin, 'Raison sociale': 'Le Marais', Tél: '0321810000' }),
    );
    expect(told(await readFile(rows))).toEqual(['2 ok', '3 ok contact-shared']);
  });

  it('are merged or kept apart as a person says', async () => {
    const rows = fileOf(farm(), twin);
    const [, merged] = await readFile(rows, { choices: { merge: new Map([[3, []]]) } });
    expect(merged).toMatchObject({ outcome: null, mergeInto: SIRETS.meadow });
    const [, apart] = await readFile(rows, { choices: { keepApart: new Set([3]) } });
    expect(apart).toMatchObject({ outcome: null, mergeInto: null });
  });

  it('look like one that the territory knows under another SIRET', async () => {
    const known = [
      {
        row: null,
        siret: SIRETS.boat,
        name: 'Ferme du Pré',
        communeCode: '62588',
        commune: 'Montreuil-sur-Mer',
        phone: null,
        email: null,
        address: null,
        family: 'dairy',
      },
    ];
    expect(told(await readFile(fileOf(farm()), { known }))).toEqual(['2 duplicate probable-duplicate']);
  });
});
