import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { paperOf } from '@maillon/tools/test-support/browser/paper';
import { administrator, producer } from '@maillon/tools/test-support/browser/people';

const at = moments.afternoon;
const PAPER = paperOf('attestation.pdf', 'Attestation RC 2026');

describe('a producer with a proof to send', () => {
  journey('reads why it was sent back, sends another from a phone, and has it verified', async (stage) => {
    const phone = await stage.enter(producer, '/portal/mes-certificats', { on: 'phone', at });
    await phone.getByText('Le document est celui de l’an dernier').waitFor();
    await examined(phone);
    await phone.getByRole('link', { name: 'Envoyer la preuve' }).click();
    await phone.getByLabel('Numéro').fill('RC 424242');
    await phone.getByLabel('Valable du').fill('2026-07-01');
    await phone.getByLabel('Au', { exact: true }).fill('2026-06-30');
    await phone
      .locator('input[type=file]')
      .first()
      .setInputFiles({ ...PAPER, buffer: Buffer.from('<html>') });
    await phone.getByRole('button', { name: 'Envoyer pour vérification' }).click();
    await phone.getByText('La fin vient avant le début.').waitFor();
    await phone.getByLabel('Au', { exact: true }).fill('2027-06-30');
    await phone.getByRole('button', { name: 'Envoyer pour vérification' }).click();
    await phone.getByText(/ni un PDF ni une photo/).waitFor();
    stage.forgive(/status of 400/);
    expect(await phone.getByLabel('Numéro').inputValue()).toBe('RC 424242');
    await examined(phone);
    await phone.locator('input[type=file]').first().setInputFiles(PAPER);
    await phone.getByRole('button', { name: 'Envoyer pour vérification' }).click();
    await phone.getByRole('heading', { name: 'Déposés et en cours' }).waitFor();
    await phone.getByText('RC 424242').waitFor();

    const desk = await stage.enter(administrator, '/admin/certificats?recherche=424242', { at });
    await desk.locator('tbody tr').filter({ hasText: 'RC 424242' }).focus();
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { name: 'Assurance responsabilité civile', level: 1 }).waitFor();
    await desk.getByRole('button', { name: 'Vérifier' }).click();
    await desk.waitForURL('**/admin/certificats');
    await examined(desk);

    await phone.reload();
    const item = phone.locator('ml-certificate-item').filter({ hasText: 'RC 424242' });
    await item.getByText('En cours').waitFor();
    await examined(phone);
  });
});
