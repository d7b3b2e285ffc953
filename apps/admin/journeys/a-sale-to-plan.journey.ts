import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { neighbour } from '@maillon/tools/test-support/browser/people';

const at = moments.afternoon;
const NAME = 'Livraison du jeudi des vacanciers';

describe('an administrator who plans a sale', () => {
  journey(
    'is told of a wrong time beside the field, keeps what was typed, and plans it once corrected',
    async (stage) => {
      const page = await stage.enter(neighbour, '/admin/sessions/planifier', { at });
      await page.getByLabel('Livraison', { exact: true }).fill('2026-07-23');
      await page.getByLabel('Nom').fill(NAME);
      const [opening, cutOff] = [
        page.getByRole('group', { name: 'Ouverture' }),
        page.getByRole('group', { name: 'Heure limite' }),
      ];
      await opening.getByLabel('Jour').fill('2026-07-22');
      await opening.getByLabel('Heure').fill('18:00');
      await cutOff.getByLabel('Jour').fill('2026-07-22');
      await cutOff.getByLabel('Heure').fill('09:00');
      await page.getByRole('button', { name: 'Planifier' }).click();
      await page.getByText('L’heure limite doit suivre l’ouverture.').waitFor();
      await examined(page);
      expect(await page.getByLabel('Nom').inputValue()).toBe(NAME);
      expect(await opening.getByLabel('Heure').inputValue()).toBe('18:00');

      // In the past: only the server knows its own time.
      await opening.getByLabel('Jour').fill('2026-07-01');
      await cutOff.getByLabel('Jour').fill('2026-07-02');
      await page.getByRole('button', { name: 'Planifier' }).click();
      await page.getByRole('alert').filter({ hasText: 'L’heure limite doit être à venir' }).waitFor();
      expect(await page.getByLabel('Nom').inputValue()).toBe(NAME);
      expect(await cutOff.getByLabel('Jour').inputValue()).toBe('2026-07-02');
      await examined(page);

      await opening.getByLabel('Jour').fill('2026-07-21');
      await cutOff.getByLabel('Jour').fill('2026-07-22');
      await page.getByRole('button', { name: 'Planifier' }).click();
      await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
      await examined(page);
    },
  );
});
