import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { axeViolations } from '@maillon/tools/test-support/browser/axe';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { tabTo } from '@maillon/tools/test-support/browser/keyboard';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { producer } from '@maillon/tools/test-support/browser/people';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const QUANTITY = 3;

describe('a producer who fills his table on Friday', () => {
  journey('does it by keyboard: writes, fills down, pastes, takes back, adds a row, and saves', async (stage) => {
    const page = await stage.enter(producer, '/portal/mes-offres/tableau', { at });
    await page.getByRole('grid').waitFor();
    await examined(page);
    await page.getByRole('grid').waitFor();
    await tabTo(page, /^\d+,\d\d$/);
    await keys(page, 'ArrowRight');
    const more = (await mostOf(page, 3)) + 1;
    await page.keyboard.type(String(more));
    await keys(page, 'Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await toSave(page, 3);
    await keys(page, 'Control+z');
    await toSave(page, 1);
    await paste(page, '901\r\n902\r\n903');
    await toSave(page, 3);
    await keys(page, 'Control+z');
    await toSave(page, 1);

    await keys(page, 'Control+End', 'Home');
    await page.keyboard.type('porre');
    await page.getByRole('option', { name: /Poireau Nouveau produit/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await keys(page, 'ArrowUp', 'Enter');
    await page.keyboard.type('Botte de 6 pièces');
    await keys(page, 'Tab');
    await page.keyboard.type('2,4');
    await keys(page, 'Tab');
    await page.keyboard.type('12');
    await keys(page, 'Tab', 'ArrowRight');
    await page.keyboard.type('3/8');
    await keys(page, 'Tab');
    await page.keyboard.type('8/8');
    await keys(page, 'Enter');
    await toSave(page, 2);
    await examined(page);
    await keys(page, 'Control+s');
    await page.getByText('Enregistrées : 2, refusées : 0.').waitFor();
    expect(await cell(page, 0, QUANTITY).innerText()).toBe(String(more));
    await page.reload();
    await page.getByRole('rowheader', { name: 'Poireau' }).waitFor();
  });

  journey('reads his own file and last year beside the table before anything is saved', async (stage) => {
    const page = await stage.enter(producer, '/portal/mes-offres/tableau', { at });
    await page.getByRole('grid').waitFor();
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter CSV' }).click(),
    ]);
    const text = readFileSync(await given.path(), 'utf8');
    await bring(page, text);
    await page.getByText('aucune différence avec le tableau').first().waitFor();
    const [head, first, ...rest] = text.trimEnd().split('\r\n');
    const cells = first!.split(';');
    const other = [...cells.slice(0, 5), String(Number(cells[5]) + 7), ...cells.slice(6)].join(';');
    const lines = [head, other, ...rest.slice(1), ';Licorne;Botte;1,00;unité;3;0;03/08/2026;08/08/2026;non;'];
    await bring(page, lines.join('\r\n'));
    await page
      .getByText(/cellules changées 1, lignes nouvelles 0, lignes refusées 1, offres absentes du fichier 1/)
      .first()
      .waitFor();
    await toSave(page, 1);
    await examined(page);
    await page.getByRole('button', { name: 'Tout abandonner' }).click();

    await page.getByRole('button', { name: 'Comme l’an dernier' }).click();
    await page.getByRole('button', { name: 'Proposer' }).click();
    await page.getByText(/lignes? proposées?, rien n’est en vente/).waitFor();
    await page
      .getByText(/alors, .* aujourd’hui/)
      .first()
      .waitFor();
    await toSave(page, 0);
    await examined(page);
    await page.getByRole('button', { name: 'Tout écarter' }).click();
  });
});

async function keys(page: Page, ...all: readonly string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key);
}

function cell(page: Page, row: number, column: number) {
  return page.locator(`#cell-${row}-${column}`);
}

/** More than any of the first rows has can be written in all of them, whatever is ordered of them by then. */
async function mostOf(page: Page, rows: number): Promise<number> {
  const texts = await Promise.all(Array.from({ length: rows }, (_, row) => cell(page, row, QUANTITY).innerText()));
  return Math.max(...texts.map(Number));
}

async function toSave(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: `Enregistrer (${count})` }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function bring(page: Page, text: string): Promise<void> {
  await page
    .locator('ml-grid-file input[type=file]')
    .setInputFiles({ name: 'offres.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}
