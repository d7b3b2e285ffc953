import { describe } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { chef, driver, neighbour, producer, through } from '@maillon/tools/test-support/browser/people';

const at = moments.afternoon;
const NEIGHBOURS = `{ orders(first: 1) { nodes { id } } supplierOrders(first: 1) { nodes { id } } }`;

describe('the wall between two territories', () => {
  journey('shows nothing to a chef or a producer who paste an address of the other territory', async (stage) => {
    const { orders, supplierOrders } = await (await through(neighbour)).ask(at, NEIGHBOURS);
    const kitchen = await stage.enter(chef, `/portal/commandes/${orders.nodes[0].id}`, { at });
    await kitchen.getByRole('heading', { name: "Cette commande n'existe pas" }).waitFor();
    await examined(kitchen);
    const farm = await stage.enter(producer, `/portal/a-preparer/${supplierOrders.nodes[0].id}`, { at });
    await farm.getByRole('heading', { name: "Cette commande n'existe pas" }).waitFor();
    await examined(farm);
  });

  journey('says what is not for somebody, and leads back', async (stage) => {
    const page = await stage.enter(driver, '/portal/marche', { at, on: 'phone' });
    await page.getByRole('heading', { name: "Cette page n'est pas pour vous" }).waitFor();
    await examined(page);
    await page.getByRole('link', { name: "Retour à l'accueil" }).click();
    await page
      .getByRole('heading', { name: 'Tournée de livraison' })
      .or(page.getByRole('heading', { name: 'Tournée de collecte' }))
      .waitFor();
    await page.goto(new URL('/portal/nulle-part', page.url()).href);
    await page.getByRole('heading', { name: "Cette page n'existe pas" }).waitFor();
    await examined(page);
  });
});
