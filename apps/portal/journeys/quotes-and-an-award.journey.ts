import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { actingFor, anotherChef } from '@maillon/tools/test-support/browser/members';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { through, type Account } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';
import { signIn } from '@maillon/tools/test-support/browser/sign-in';
import { until } from '@maillon/tools/test-support/browser/until';
import type { Page } from 'playwright-core';

const at = moments.afternoon;
const PARTNERS = '{ sourcingPartners { id name family } }';

describe('a buyer who asks for prices', () => {
  journey('asks two producers, reads both answers, and chooses by line', async (stage) => {
    const buyer = await anotherChef('asking-for-quotes');
    const [first, second] = await growers(buyer);
    const page = await stage.open('/portal/', { on: 'desk', at });
    await signIn(page, buyer);
    await page.goto(new URL('/portal/appels-d-offres/nouveau', page.url()).href);
    await page.getByLabel('Objet').fill('Salade pour dimanche');
    await page.getByLabel(/Réponses scellées/).uncheck();
    await page.getByLabel('Ce qu’il vous faut').fill('Carottes');
    await page.getByLabel('Produit de référence').selectOption('carrot');
    await page.getByLabel('Quantité').fill('20');
    // A reload, a call, a battery: what was written is there again.
    await page.reload();
    await page.getByText('là où vous l’aviez laissée').waitFor();
    expect(await page.getByLabel('Quantité').inputValue()).toBe('20');
    await page.getByText(/Demander à tous/).click();
    for (const { name } of [first!, second!]) await page.getByLabel(name, { exact: true }).check();
    await examined(page);
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByRole('heading', { name: 'Salade pour dimanche' }).waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1)!;

    await answered(await stage.open('/portal/', { on: 'phone', at }), first!.account, id, {
      price: '8,50',
      units: '4',
    });
    await answered(await stage.open('/portal/', { on: 'phone', at }), second!.account, id, {
      price: '8,00',
      units: '2',
    });

    await page.reload();
    await page.getByText('Terminer autrement').click();
    await page.getByRole('button', { name: 'Clore les réponses maintenant' }).click();
    await page.getByText('le moins cher').waitFor();
    await page.getByRole('button', { name: 'Tout (2)' }).click();
    await page.getByLabel(`de ${first!.name}`).fill('2');
    await settled(page);
    await examined(page);
    await page.getByRole('button', { name: 'Retenir ces réponses (2)' }).click();
    await page.getByText('retenu : 2 · commandé : 0').first().waitFor();
    await until(async () => expect(await page.getByText('retenu : 2 · commandé : 0').count()).toBe(2));
  });
});

interface Grower {
  readonly name: string;
  readonly account: Account;
}

async function growers(buyer: Account): Promise<Grower[]> {
  const { sourcingPartners } = await (await through(buyer)).ask(at, PARTNERS);
  const found: Grower[] = [];
  for (const { id, name, family } of sourcingPartners) {
    const account = family === 'vegetables' && found.length < 2 ? await actingFor(id) : undefined;
    if (account) found.push({ name, account });
  }
  return found;
}

async function answered(
  page: Page,
  account: Account,
  id: string,
  said: { readonly price: string; readonly units: string },
) {
  await signIn(page, account);
  await page.goto(new URL(`/portal/demandes/${id}`, page.url()).href);
  await page.getByLabel('Conditionnement').fill('sac de 5 kg');
  await page.getByLabel('Contenu d’un colis, en kg').fill('5');
  await page.getByLabel('Prix d’un colis, € HT').fill(said.price);
  await page.getByLabel('Colis que vous pouvez fournir').fill(said.units);
  await page.reload();
  await page.getByText('là où vous l’aviez laissée').waitFor();
  expect(await page.getByLabel('Prix d’un colis, € HT').inputValue()).toBe(said.price);
  await examined(page);
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await page.getByText('Votre réponse est enregistrée.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Remplacer ma réponse' }).waitFor();
  expect(await page.getByText('là où vous l’aviez laissée').count()).toBe(0);
}
