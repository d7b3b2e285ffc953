import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { producer } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';

const at = moments.afternoon;

describe('a producer who says where the van comes', () => {
  journey('moves the pin with the arrows, and takes it back', async (stage) => {
    const page = await stage.enter(producer, '/portal/mon-site', { at });
    const place = page.getByLabel('Latitude, longitude');
    await place.waitFor();
    await examined(page);
    const before = await place.inputValue();
    await page.getByRole('button', { name: /^Repère/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await until(async () => expect(await place.inputValue()).not.toBe(before));
    await page.getByRole('button', { name: 'Enregistrer cette position' }).click();
    await page.getByText('Position enregistrée.').waitFor();
    await examined(page);
    await place.fill(before);
    await place.blur();
    await page.getByRole('button', { name: 'Enregistrer cette position' }).click();
    await page.getByText('Position enregistrée.').waitFor();
    await until(async () => expect(await place.inputValue()).toBe(before));
  });
});
