import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pagesAhead } from './pages-ahead';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const pages = { marche: ['market.js', 'basket.js'], 'marche/:id': ['offer.js'] };
  writeFileSync(join(folder, 'pages.json'), JSON.stringify({ always: ['fr.js'], pages }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what a page announces', () => {
  it('is the sentences and the scripts of that page', () => {
    expect(pagesAhead('portal', folder)('/marche')).toBe(
      '</portal/fr.js>; rel=modulepreload, </portal/market.js>; rel=modulepreload, </portal/basket.js>; rel=modulepreload',
    );
  });

  it('follows an address with an identifier in it', () => {
    expect(pagesAhead('portal', folder)('/marche/4f1a')).toContain('</portal/offer.js>');
  });

  it('is the sentences alone where no page is known', () => {
    expect(pagesAhead('portal', folder)('/nowhere/at/all')).toBe('</portal/fr.js>; rel=modulepreload');
  });

  it('is nothing where the build left no list', () => {
    expect(pagesAhead('portal', join(folder, 'none'))('/marche')).toBeUndefined();
  });
});
