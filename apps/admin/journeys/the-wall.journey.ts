import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { moments } from '@maillon/tools/test-support/browser/moments';
import { administrator, chef, neighbour, through } from '@maillon/tools/test-support/browser/people';
import { settled } from '@maillon/tools/test-support/browser/settled';

const at = moments.afternoon;
const THEIRS = `{ producers(first: 1, search: "Jardins de l'Anse") { nodes { id name } } buyers(first: 1) { nodes { id name } }
  orders(first: 1) { nodes { id reference } } supplierOrders(first: 1) { nodes { id reference } }
  sessions(first: 1) { nodes { id } } jobs(first: 1) { nodes { id } } }`;

describe('the wall between two territories', () => {
  journey('shows nothing to an administrator who pastes an address of the other territory', async (stage) => {
    const { producers, buyers, orders, supplierOrders, sessions, jobs } = await (
      await through(administrator)
    ).ask(at, THEIRS);
    const addresses: [string, { id: string }, RegExp][] = [
      ['producteurs', producers.nodes[0], /pas dans ce territoire/],
      ['acheteurs', buyers.nodes[0], /pas dans ce territoire/],
      ['commandes', orders.nodes[0], /pas dans ce territoire/],
      ['commandes-producteurs', supplierOrders.nodes[0], /pas dans ce territoire/],
      ['sessions', sessions.nodes[0], /pas dans ce territoire/],
      ['taches', jobs.nodes[0], /n’existe pas ici/],
    ];
    const page = await stage.enter(neighbour, '/admin/journee', { at });
    const words = [producers, buyers].flatMap(({ nodes }) => nodes.map(({ name }: any) => name));
    for (const [path, { id }, sentence] of addresses) {
      await page.goto(new URL(`/admin/${path}/${id}`, page.url()).href);
      await page.getByRole('heading', { name: sentence }).waitFor();
      const text = await page.locator('body').innerText();
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }
    await examined(page);
  });

  journey('leads a chef who opens the administration to the portal', async (stage) => {
    const page = await stage.enter(chef, '/admin/journee', { at });
    await page.getByRole('heading', { name: 'Choisissez votre espace' }).waitFor();
    await examined(page);
    await page.getByRole('button', { name: /Restaurateur/ }).click();
    await page.waitForURL('**/portal/**');
    await settled(page);
  });
});
