import { describe, expect, it } from '@jest/globals';
import { readTable } from '@maillon/platform/server';
import { PRODUCT_REFERENCES } from '../../seed/product-references.data';
import { readRows, referenceFinder, type ReadRow } from './read-rows';
import { withoutRepeats } from './without-repeats';

const HEAD = [
  ...[
    'SIRET',
    'Référence produit',
    'Nom du produit',
    'Conditionnement',
    "Type d'unité",
    'Quantité de base',
    'Unité de base',
  ],
  ...[
    'Prix HT',
    'Prix par (unité/kg)',
    'Masse nominale (g)',
    'Quantité disponible',
    'Labels',
    'Disponible du',
    'Disponible au',
  ],
];
const GOOD = {
  SIRET: '140 000 019 00012',
  'Référence produit': 'tomato',
  'Nom du produit': 'Tomate ronde',
  Conditionnement: 'Cagette de 5 kg',
  "Type d'unité": 'Cagette',
  'Quantité de base': '5 000',
  'Unité de base': 'g',
  'Prix HT': '12,50 €',
  'Prix par (unité/kg)': 'unité',
  'Quantité disponible': '40',
  Labels: 'AB, Label Rouge',
  'Disponible du': '06/07/2026',
  'Disponible au': '2026-07-12',
};
const reader = {
  reference: referenceFinder(
    new Map(PRODUCT_REFERENCES.map((one) => [one.code, { ...one, words: [], corrections: [], vatRates: [] }])),
  ),
  today: '2026-07-08',
  locale: 'fr' as const,
};

async function read(...rows: Record<string, string>[]): Promise<ReadRow[]> {
  const lines = rows.map((row) => HEAD.map((heading) => ({ ...GOOD, ...row })[heading] ?? '').join(';'));
  const table = await readTable(Buffer.from([HEAD.join(';'), ...lines].join('\n')));
  return withoutRepeats(readRows(table, reader), 'fr');
}

const codesOf = (row: ReadRow | undefined) => row?.reasons.map(({ code }) => code);
const one = async (fields: Record<string, string>) => (await read(fields))[0]!;

describe('a row of a catalogue file', () => {
  it('is read in the words of a French office', async () => {
    expect((await one({})).draft).toEqual({
      siret: '14000001900012',
      referenceCode: 'tomato',
      productName: 'Tomate ronde',
      labels: ['ab', 'label-rouge'],
      unit: {
        label: 'Cagette de 5 kg',
        kind: 'crate',
        baseUnit: 'gram',
        baseQuantity: 5_000,
        pricing: 'unit',
        nominalMassG: 5_000,
      },
      unitPrice: '12.50',
      declared: 40,
      availableFrom: '2026-07-06',
      availableTo: '2026-07-12',
    });
  });

  it('names its reference by code or by name, in either language', async () => {
    for (const name of ['Endive (chicon)', 'endive', 'BELGIAN ENDIVE'])
      expect((await one({ 'Référence produit': name })).draft?.referenceCode).toBe('endive');
  });

  it('is weighed when its price is for a kilogram, and then needs a mass', async () => {
    const cheese = {
      "Type d'unité": 'meule',
      'Quantité de base': '1',
      'Unité de base': 'pièce',
      'Prix par (unité/kg)': 'kg',
    };
    expect((await one({ ...cheese, 'Masse nominale (g)': '2 400' })).draft?.unit).toMatchObject({
      pricing: 'kg',
      nominalMassG: 2_400,
    });
    expect(codesOf(await one(cheese))).toEqual(['catalogue.mass-missing']);
  });

  it.each([
    ['SIRET', '', 'organisations.siret-missing'],
    ['SIRET', '12345678901234', 'organisations.siret-invalid'],
    ['Référence produit', 'mangue', 'catalogue.reference-unknown'],
    ['Nom du produit', '', 'catalogue.name-invalid'],
    ['Conditionnement', '', 'catalogue.unit-label-invalid'],
    ["Type d'unité", 'brouette', 'catalogue.unit-kind-unknown'],
    ["Type d'unité", 'kg', 'catalogue.unit-mismatch'],
    ['Unité de base', 'livre', 'catalogue.base-unit-unknown'],
    ['Quantité de base', '2,5', 'catalogue.base-quantity-invalid'],
    ['Quantité de base', '99999999', 'catalogue.base-quantity-invalid'],
    ['Prix HT', '-4', 'catalogue.price-invalid'],
    ['Prix HT', '1,23456', 'catalogue.price-invalid'],
    ['Prix par (unité/kg)', 'botte', 'catalogue.pricing-unknown'],
    ['Masse nominale (g)', '-5', 'catalogue.mass-invalid'],
    ['Quantité disponible', '-1', 'catalogue.quantity-invalid'],
    ['Quantité disponible', '1000000', 'catalogue.quantity-invalid'],
    ['Disponible au', '01/07/2026', 'catalogue.window-invalid'],
    ['Disponible du', '31/02/2026', 'catalogue.window-invalid'],
  ])('is refused when “%s” is “%s”', async (heading, text, code) => {
    const row = await one({ [heading]: text });
    expect(codesOf(row)).toEqual([code]);
    expect(row.draft).toBeNull();
    expect(row.reasons[0]!.text).toMatch(/[.]$/);
  });

  it('tells all that is wrong at once', async () => {
    expect(codesOf(await one({ SIRET: 'x', 'Prix HT': 'cher', 'Quantité disponible': 'peu' }))).toHaveLength(3);
  });

  it('is accepted with a word of warning: unknown label, season, days gone by', async () => {
    const row = await one({
      Labels: 'AB, Bon et beau',
      'Référence produit': 'endive',
      'Disponible du': '01/06/2026',
      'Disponible au': '07/06/2026',
    });
    expect(row.draft?.labels).toEqual(['ab']);
    expect(row.warnings.map(({ code }) => code)).toEqual([
      'catalogue.label-unknown',
      'catalogue.out-of-season',
      'catalogue.window-past',
    ]);
  });

  it('is refused when an earlier row offers the same unit on the same days', async () => {
    const rows = await read(
      {},
      { 'Disponible du': '12/07/2026', 'Disponible au': '20/07/2026' },
      { 'Disponible du': '13/07/2026', 'Disponible au': '20/07/2026' },
    );
    expect(rows.map(codesOf)).toEqual([[], ['catalogue.row-repeated'], []]);
    expect(rows[1]!.reasons[0]!.text).toContain('ligne 2');
  });
});
