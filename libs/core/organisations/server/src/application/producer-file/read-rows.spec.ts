import { describe, expect, it } from '@jest/globals';
import type { Communes } from '@maillon/core/territories/server';
import { rawRows } from '@maillon/platform/server';
import { CommuneFinder } from './find-commune';
import { lookAt } from './layout';
import { rowReading, type ReadRow } from './read-rows';

const ALL = [
  { code: '62588', name: 'Montreuil-sur-Mer', postcodes: ['62170'] },
  { code: '93048', name: 'Montreuil', postcodes: ['93100'] },
  { code: '28267', name: 'Montreuil', postcodes: ['28500'] },
  { code: '01004', name: 'Ambérieu-en-Bugey', postcodes: ['01500'] },
].map((commune) => ({ ...commune, population: null, epci: null, arrondissement: null }));

const communes: Communes = {
  ofCode: (code) => ALL.find((commune) => commune.code === code) ?? null,
  named: (name) => ALL.filter((commune) => commune.name === name),
  epci: () => null,
  arrondissement: () => null,
  search: () => [],
  spellings: () => ALL,
};

async function read(text: string, near: string[] = []) {
  const bytes = Buffer.from(text);
  const look = await lookAt(rawRows(bytes));
  const finder = new CommuneFinder(communes, new Set(near));
  const reading = rowReading(look, { finder, locale: 'en', today: '2026-07-06', siretsOf: () => [] });
  const rows: ReadRow[] = [];
  for await (const row of rawRows(bytes)) if (row.number > look.headerRow) rows.push(reading(row));
  return rows.map(({ reasons, warnings, ...rest }) => ({
    ...rest,
    codes: [...reasons, ...warnings].map(({ code }) => code),
  }));
}

const row = (place: string) =>
  `SIRET;Nom;Commune;Code INSEE;Latitude;Longitude;Famille\n73282932000074;Ferme;${place};50.4;1.7;dairy\n`;

describe('a row of a producers file', () => {
  it('may come in English, with other columns in another order', async () => {
    const [only] = await read(
      'Family,Extra,siret,LEGAL NAME,Lat,Lng,Town\nDairy,x,73282932000074,Farm,50.4,1.7,Montreuil-sur-Mer\n',
    );
    expect(only).toMatchObject({
      row: 2,
      siret: '73282932000074',
      communeCode: '62588',
      codes: [],
      draft: { family: 'dairy', name: 'Farm' },
    });
  });

  it('says nothing of what the file has no column for, and empties what it leaves empty', async () => {
    const [without] = await read(row('Montreuil-sur-Mer;62588'));
    expect(without!.draft).toMatchObject({
      email: undefined,
      phone: undefined,
      labels: undefined,
      bringsToHub: undefined,
      preparationDays: undefined,
      site: { loadingPlace: undefined },
    });
    const [empty] = await read(
      'SIRET;Nom;INSEE;Lat;Lon;Famille;E-mail;Labels\n73282932000074;Ferme;62588;50,4;1,7;Produits laitiers;;\n',
    );
    expect(empty!.draft).toMatchObject({ email: null, labels: [], phone: undefined });
  });

  it('is in the commune of its code, whatever the spreadsheet did to the leading zero', async () => {
    const [only] = await read('SIRET;Nom;INSEE;Lat;Lon;Famille\n73282932000074;Ferme;1004;45,9;5,3;Fruits\n');
    expect(only).toMatchObject({ communeCode: '01004', codes: [] });
  });

  it('raises a doubt when code and name disagree, and follows the code', async () => {
    expect(await read(row('Montreuil;62588'))).toMatchObject([
      { communeCode: '62588', codes: ['organisations.commune-mismatch'] },
    ]);
  });

  it('is not guessed to be in one of several communes, unless one is near', async () => {
    expect(await read(row('Montreuil;'))).toMatchObject([
      { communeCode: null, draft: null, codes: ['organisations.commune-ambiguous'] },
    ]);
    expect(await read(row('Montreuil;'), ['93048'])).toMatchObject([{ communeCode: '93048', codes: [] }]);
    expect(await read(row('Montreuil;'), ['62588'])).toMatchObject([
      { communeCode: '62588', codes: ['organisations.commune-guessed'] },
    ]);
  });

  it('says how the goods leave: who drives them, when they are ready, where they are loaded', async () => {
    const head = 'SIRET;Nom;INSEE;Lat;Lon;Famille;Apporte à la plateforme;Jours de préparation;Lieu de chargement\n';
    const farm = '73282932000074;Ferme;62588;50,4;1,7;Légumes;';
    const [only] = await read(`${head}${farm}Oui;mer., lun;Quai 3, sonner\n`);
    expect(only).toMatchObject({
      codes: [],
      draft: { bringsToHub: true, preparationDays: ['mon', 'wed'], site: { loadingPlace: 'Quai 3, sonner' } },
    });
    const [empty] = await read(`${head}${farm};;\n`);
    expect(empty!.draft).toMatchObject({ bringsToHub: false, preparationDays: [], site: { loadingPlace: null } });
  });

  it('is refused when it does not say clearly how the goods leave', async () => {
    const head = 'SIRET;Nom;INSEE;Lat;Lon;Famille;Apporte à la plateforme;Jours de préparation;Lieu de chargement\n';
    const [only] = await read(
      `${head}73282932000074;Ferme;62588;50,4;1,7;Légumes;parfois;lun, demain;${'x'.repeat(301)}\n`,
    );
    expect(only).toMatchObject({
      draft: null,
      codes: [
        'organisations.brings-to-hub-unclear',
        'organisations.preparation-days-invalid',
        'organisations.loading-place-too-long',
      ],
    });
  });

  it('tells all that is wrong with it at once', async () => {
    const [only] = await read('SIRET;Nom;INSEE;Lat;Lon;Famille;Créneaux\n;;99999;nord;;Cailloux;9h-8h;surplus\n');
    expect(only).toMatchObject({
      draft: null,
      codes: [
        'organisations.row-overflows',
        'organisations.siret-missing',
        'organisations.name-missing',
        'organisations.family-unknown',
        'territories.commune-unknown',
        'organisations.windows-invalid',
        'organisations.coordinates-implausible',
      ],
    });
  });
});
