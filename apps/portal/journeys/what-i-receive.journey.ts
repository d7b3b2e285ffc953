import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { producer } from '@maillon/tools/test-support/browser/people';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

describe('a producer who receives too much', () => {
  journey('chooses by keyboard what comes and when, and sees what cannot be switched off, and why', async (stage) => {
    const phone = await stage.enter(producer, '/portal/compte', { on: 'phone', at: moments.afternoon });
    const ending = phone.getByRole('radiogroup', { name: 'Certificat bientôt échu' });
    await ending.getByRole('radio', { name: 'Tout de suite' }).focus();
    await phone.keyboard.press('ArrowRight');
    await phone.getByText('Enregistré').waitFor();
    await examined(phone);
    await phone.reload();
    await ending.waitFor();
    expect(await ending.getByRole('radio', { name: 'Le matin' }).isChecked()).toBe(true);

    const lost = phone.getByRole('radiogroup', { name: 'Certificat échu, rejeté ou retiré' });
    expect(await lost.getByRole('radio').count()).toBe(2);
    expect(await phone.getByRole('radiogroup', { name: 'Vente annulée' }).count()).toBe(0);
    await phone.getByText('Rien de ce qui était commandé ne sera préparé ni livré', { exact: false }).waitFor();

    await phone
      .getByRole('radiogroup', { name: 'Langue de mes messages' })
      .getByRole('radio', { name: 'English' })
      .check();
    await phone.getByText('Enregistré').waitFor();
    await phone
      .getByRole('radiogroup', { name: 'Langue de mes messages' })
      .getByRole('radio', { name: 'Français' })
      .check();
  });

  journey('gives a mobile number by its code, and reads what has an hour on the telephone', async (stage) => {
    const phone = await stage.enter(producer, '/portal/compte', { on: 'phone', at: moments.afternoon });
    await phone.getByLabel('Votre mobile').fill('03 21 81 00 00');
    await phone.keyboard.press('Enter');
    await phone.getByText('Ce numéro ne reçoit pas de SMS', { exact: false }).waitFor();
    await phone.getByLabel('Votre mobile').fill('06 12 34 56 78');
    await phone.keyboard.press('Enter');
    await phone.getByLabel('Code reçu').fill(await codeFor(phone, '+33612345678'));
    await phone.keyboard.press('Enter');
    await phone.getByText('+33 6 12 34 56 78').waitFor();
    await phone.getByLabel('Pas de SMS à partir de').selectOption('20');
    await phone.getByText('Enregistré').waitFor();
    const asked = phone.getByRole('radiogroup', { name: 'Changements après l’heure limite : par e-mail ou par SMS' });
    await asked.getByRole('radio', { name: 'E-mail' }).focus();
    await phone.keyboard.press('ArrowRight');
    await examined(phone);
    await phone.reload();
    await asked.waitFor();
    expect(await asked.getByRole('radio', { name: 'SMS' }).isChecked()).toBe(true);
    await phone.getByRole('button', { name: 'Ne plus recevoir de SMS' }).click();
    await phone.getByLabel('Votre mobile').waitFor();
    await until(async () => expect(await asked.count()).toBe(0));
  });
});

async function codeFor(page: Page, to: string): Promise<string> {
  const read = async <Body>(path: string) =>
    (await (await page.request.get(new URL(path, page.url()).href)).json()) as Body;
  for (;;) {
    const { mails } = await read<{ mails: { id: string; to: string }[] }>('/api/mailbox');
    const mail = mails.find((one) => one.to === to);
    if (!mail) continue;
    const { text } = await read<{ text: string }>(`/api/mailbox/${mail.id}`);
    return /\d{6}/.exec(text)![0];
  }
}
