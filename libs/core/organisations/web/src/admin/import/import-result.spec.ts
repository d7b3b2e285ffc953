import { describe, expect, it } from '@jest/globals';
import { importResultOf, rowCells, rowsOfInterest, rowsShown, type ImportResult } from './import-result';

const reason = { code: 'organisations.siret-invalid', text: 'Ce n’est pas un SIRET.' };
const row = (outcome: string, more: object = {}) => ({
  row: 2,
  outcome,
  siret: '1',
  name: 'Ferme',
  reasons: [],
  warnings: [],
  ...more,
});
const result = (...rows: ReturnType<typeof row>[]): ImportResult => ({
  dryRun: true,
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  rows,
});

describe('the outcome of an import', () => {
  it('shows refused rows first, repeated ones among them', () => {
    const told = result(row('created'), row('refused', { reasons: [reason] }), row('duplicate'));
    expect(rowsOfInterest(told)).toBe('refused');
    expect(rowsShown(told, 'refused')).toHaveLength(2);
  });

  it('shows warnings when nothing was refused, and everything when all is well', () => {
    expect(rowsOfInterest(result(row('created', { warnings: [reason] })))).toBe('warned');
    expect(rowsOfInterest(result(row('created')))).toBe('');
    expect(rowsShown(result(row('created'), row('updated')), '')).toHaveLength(2);
  });

  it('writes each row with its reasons', () => {
    expect(rowCells(row('refused', { reasons: [reason] }))).toEqual([2, 'refused', '1', 'Ferme', reason.text]);
  });

  it('knows what is no import', () => {
    expect(importResultOf({ orders: 12 })).toBeNull();
    expect(importResultOf(null)).toBeNull();
    expect(importResultOf(result())).not.toBeNull();
  });
});
