import { describe, expect, it } from '@jest/globals';
import { farm, fileOf, HEADINGS, SIRETS, textOf, windows1252, workbookOf } from './files';
import { lookedAt, readFile, told } from './reading';

const BOAT = farm({
  SIRET: SIRETS.boat,
  'Raison sociale': 'Le Grand Large',
  Commune: 'Étaples',
  Famille: 'Produits de la mer',
});
const TWO = [farm(), BOAT];
const OK = ['2 ok', '3 ok'];
const ROWS = [HEADINGS, ...TWO.map((row) => HEADINGS.map((heading) => row[heading] ?? ''))];

async function outcome(bytes: Buffer): Promise<string[]> {
  return told(await readFile(bytes));
}

describe('the table of a real-life file', () => {
  it('is read in UTF-8 with a byte order mark', async () => {
    expect(await outcome(Buffer.from(`\uFEFF${textOf(TWO, ';')}`))).toEqual(OK);
  });

  it('is read in UTF-8 without one', async () => {
    expect(await outcome(Buffer.from(textOf(TWO, ';')))).toEqual(OK);
  });

  it('says the same in Windows-1252', async () => {
    const text = textOf([farm({ 'Raison sociale': 'L’Œuf à la coque – Étaples' }), BOAT], ';');
    const [rows, same] = [await readFile(windows1252(text)), await readFile(Buffer.from(text))];
    expect(rows).toEqual(same);
    expect(rows[0]!.name).toBe('L’Œuf à la coque – Étaples');
  });

  it('is separated by commas, its decimals in quotes', async () => {
    expect(await outcome(Buffer.from(textOf(TWO, ',')))).toEqual(OK);
  });

  it('is separated by tabs', async () => {
    expect(await outcome(Buffer.from(textOf(TWO, '\t')))).toEqual(OK);
  });

  it('says by itself what separates it', async () => {
    expect(await outcome(Buffer.from(`sep=;\r\n${textOf(TWO, ';')}`))).toEqual(['3 ok', '4 ok']);
  });

  it('has line ends of Unix, and none after the last row', async () => {
    expect(await outcome(Buffer.from(textOf(TWO, ';').replaceAll('\r\n', '\n').trimEnd()))).toEqual(OK);
  });

  it('has quotes, separators and line ends inside its cells', async () => {
    const rows = await readFile(
      fileOf(farm({ 'Raison sociale': 'Ferme "du Pré" ; et fils', Adresse: '3 rue Haute\nbât. B' })),
    );
    expect(rows[0]).toMatchObject({
      name: 'Ferme "du Pré" ; et fils',
      draft: { site: { address: '3 rue Haute bât. B' } },
    });
  });

  it('stands under a title that holds commas, and an empty row', async () => {
    const title = 'Recensement des producteurs, juillet 2026, version 2;;;;;\r\n;;;;;\r\n';
    expect(await outcome(Buffer.from(title + textOf(TWO, ';')))).toEqual(['4 ok', '5 ok']);
  });

  it('stands above a total, empty rows and a note', async () => {
    const below = ';;;;;\r\nTOTAL;2;;;;\r\n\r\nSource : agence, 2026;;;;;\r\n';
    expect(await outcome(Buffer.from(textOf(TWO, ';') + below))).toEqual([
      ...OK,
      '4 skipped row-empty',
      '5 skipped row-total',
      '6 skipped row-empty',
      '7 skipped row-note',
    ]);
  });

  it('repeats its headings where a page ended', async () => {
    const [head, first] = textOf([farm()], ';').split('\r\n');
    const again = textOf([BOAT], ';').split('\r\n');
    expect(await outcome(Buffer.from([head, first, ...again].join('\r\n')))).toEqual([
      '2 ok',
      '3 skipped row-heading',
      '4 ok',
    ]);
  });

  it('is a workbook', async () => {
    expect(await outcome(await workbookOf([ROWS]))).toEqual(OK);
  });

  it('is a workbook under a merged title', async () => {
    expect(await outcome(await workbookOf([ROWS], 'Producteurs du territoire'))).toEqual(['3 ok', '4 ok']);
  });

  it('is on the second sheet, after words that are no table', async () => {
    const words = [['Mode d’emploi'], ['Remplir la feuille suivante'], ['Merci']];
    expect(await outcome(await workbookOf([words, ROWS]))).toEqual(OK);
  });

  it('is in a workbook that keeps numbers as numbers', async () => {
    const rows = [HEADINGS, [Number(SIRETS.marsh), 'Ferme du Marais', 'Étaples', 50.515, 1.641, 'Légumes']];
    const [only] = await readFile(await workbookOf([rows]));
    expect([only!.siret, only!.draft?.site.coordinates]).toEqual([
      SIRETS.marsh,
      { latitude: 50.515, longitude: 1.641 },
    ]);
  });

  it('is in a workbook whose cells are formulas with results', async () => {
    const rows = [
      HEADINGS,
      [{ formula: 'A1', result: SIRETS.meadow }, { formula: 'B1', result: 'Ferme' }, 'Berck', 50.4, 1.6, 'Légumes'],
    ];
    expect(await outcome(await workbookOf([rows]))).toEqual(['2 ok']);
  });

  it('is in a workbook with empty rows between others, numbered as a person sees them', async () => {
    const [head, first, second] = ROWS;
    expect(await outcome(await workbookOf([[head!, first!, [], [], second!]]))).toEqual(['2 ok', '5 ok']);
  });

  it('has a cell too many where an address was not quoted', async () => {
    const [head, first] = textOf([farm()], ';').split('\r\n');
    expect(await outcome(Buffer.from(`${head}\r\n${first};reste\r\n`))).toEqual(['2 refused row-overflows']);
  });

  it('is empty below its headings, and refused at once', async () => {
    await expect(lookedAt(Buffer.from(`${HEADINGS.join(';')}\r\n;;;\r\n`))).rejects.toThrow('empty');
  });
});

describe('the headings of a real-life file', () => {
  const fields = async (...headings: string[]) => {
    const { columns } = await lookedAt(
      Buffer.from(`${headings.join(';')}\r\n${headings.map(() => 'x').join(';')}\r\n`),
    );
    return columns.map(({ field }) => field);
  };

  it('are recognised as an agency writes them', async () => {
    expect(
      await fields('N° SIRET', 'Raison Sociale / Nom', 'Ville', 'Adresse mail', 'Tél.', 'Bio ?', 'X', 'Y'),
    ).toEqual(['siret', 'name', 'commune', 'email', 'phone', 'organic', 'longitude', 'latitude']);
  });

  it('are recognised in capitals, without accents, in the plural', async () => {
    expect(await fields('SIRETS', 'DENOMINATION', 'COMMUNES', 'TELEPHONES', 'ACTIVITES', 'LABELS')).toEqual([
      'siret',
      'name',
      'commune',
      'phone',
      'family',
      'labels',
    ]);
  });

  it('are recognised by a word in a sentence', async () => {
    expect(
      await fields(
        'Votre numéro SIRET (14 chiffres)',
        'Nom de la ferme',
        'Commune du siège',
        'Téléphone (portable de préférence)',
      ),
    ).toEqual(['siret', null, 'commune', 'phone']);
  });

  it('are not taken for a producer’s name when they name a person', async () => {
    expect(await fields('SIRET', 'Nom', 'Nom du contact', 'Prénom', 'Site internet')).toEqual([
      'siret',
      'name',
      null,
      null,
      null,
    ]);
  });

  it('may come twice: the first filled one speaks', async () => {
    const text =
      'SIRET;Nom;Commune;Latitude;Longitude;Famille;Tél fixe;Portable\r\n' +
      `${SIRETS.meadow};Ferme;Berck;50,4;1,6;Légumes;;06 11 22 33 44\r\n`;
    expect((await readFile(Buffer.from(text)))[0]!.draft?.phone).toBe('+33611223344');
  });

  it('can be corrected by hand', async () => {
    const text = `Machin;Truc;Ville;Lat;Lng;Activité\r\n${SIRETS.meadow};Ferme;Berck;50,4;1,6;Légumes\r\n`;
    const columns = [
      { index: 0, field: 'siret' as const },
      { index: 1, field: 'name' as const },
    ];
    expect(told(await readFile(Buffer.from(text), { columns }))).toEqual(['2 ok']);
  });

  it('may be missing over a column: what it says is still shown', async () => {
    const { columns, samples } = await lookedAt(Buffer.from('SIRET;Nom;;Ville\r\n1;Ferme;mystère;Berck\r\n'));
    expect(columns.map(({ heading }) => heading)).toEqual(['SIRET', 'Nom', '', 'Ville']);
    expect(samples[2]).toEqual(['mystère']);
  });
});
