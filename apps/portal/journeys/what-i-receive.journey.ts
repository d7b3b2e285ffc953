import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { producer } from '@maillon/tools/test-support/browser/people';

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
      .getByRole('radiogroup', { name: 'Langue de mes e-mails' })
      .getByRole('radio', { name: 'English' })
      .check();
    await phone.getByText('Enregistré').waitFor();
    await phone
      .getByRole('radiogroup', { name: 'Langue de mes e-mails' })
      .getByRole('radio', { name: 'Français' })
      .check();
  });
});
