import { describe, expect } from '@jest/globals';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { planSession, shelf } from '@maillon/tools/test-support/browser/market';
import { neighbouringChef } from '@maillon/tools/test-support/browser/members';
import { neighbour, through } from '@maillon/tools/test-support/browser/people';
import { fileProof } from '@maillon/tools/test-support/browser/proof';
import { until } from '@maillon/tools/test-support/browser/until';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

const FARM = 'Vergers de la Laquette';
const LABEL = 'Haute valeur environnementale';
const NUMBER = 'HVE 62-0717';
/** Its last valid day is a Friday, and the territory sells for the Saturday after too. */
const LAST = '2026-07-17';
const eve = '2026-07-16T10:00:00Z';
const lastMorning = '2026-07-17T10:00:00Z';
const after = '2026-07-18T08:00:00Z';
const market = `/portal/marche?recherche=${encodeURIComponent('jus de pomme trouble')}`;

describe('a certificate that ends', () => {
  journey('is shown as long as it holds, then on no screen, and leaves its trace on its page', async (stage) => {
    const hub = await through(neighbour);
    const chef = await neighbouringChef();
    await sellFor(LAST, '2026-07-16');
    await sellFor('2026-07-18', LAST);
    const offers = await shelf(await through(chef), eve, LAST, { search: 'jus de pomme trouble' });
    const holderId = offers.find(({ producer }) => producer.name === FARM)!.producer.id;
    const proof = { holderId, kind: 'hve', number: NUMBER, validFrom: '2026-07-01', validTo: LAST };
    const id = await fileProof(hub, eve, proof);

    const desk = await stage.enter(neighbour, `/admin/certificats/${id}`, { at: eve });
    const phone = await stage.enter(chef, market, { on: 'phone', at: eve });
    await cardOf(phone).getByText('Jus de pomme trouble').waitFor();
    expect(await cardOf(phone).getByText(LABEL).count()).toBe(0);
    await desk.getByRole('button', { name: 'Vérifier' }).click();
    await desk.getByText('Encore 1 jour').first().waitFor();
    await examined(desk);
    await phone.reload();
    await cardOf(phone).getByText(LABEL).waitFor();
    await examined(phone);

    const nextDay = await stage.enter(chef, market, { on: 'phone', at: lastMorning });
    await cardOf(nextDay).getByText('Jus de pomme trouble').waitFor();
    expect(await cardOf(nextDay).getByText(LABEL).count()).toBe(0);
    await examined(nextDay);

    const later = await stage.enter(neighbour, `/admin/certificats/${id}`, { at: after });
    await later.getByText('Expiré').first().waitFor();
    await examined(later);
    // The watch over dates goes round when something that ends soon is verified; no screen waited for it.
    const short = { holderId, kind: 'insurance', number: 'RC 071826', validFrom: '2026-07-18', validTo: '2026-08-01' };
    const other = await fileProof(hub, after, short);
    await hub.ask(after, 'mutation ($id: ID!) { verifyCertificate(id: $id) { id } }', { id: other });
    const history = later.locator('section').filter({ has: later.getByRole('heading', { name: 'Historique' }) });
    await until(async () => {
      await later.reload();
      await history.getByText('Expiré').waitFor({ timeout: 3_000 });
    });
    for (const step of ['Déposé', 'Vérifié', 'Expiré']) await history.getByText(step, { exact: true }).waitFor();
    await examined(later);

    await later.goto(new URL(`/admin/producteurs/${holderId}`, later.url()).href);
    await later.getByRole('listitem').filter({ hasText: NUMBER }).getByText('Expiré').waitFor();
    await examined(later);
    await later.goto(new URL(`/admin/certificats?liste=expired&recherche=${FARM}`, later.url()).href);
    await later.locator('tbody tr').filter({ hasText: NUMBER }).waitFor();
    await examined(later);
  });
});

function cardOf(page: Page) {
  return page.locator('article').filter({ hasText: FARM });
}

async function sellFor(deliveryDay: string, eveOf: string): Promise<void> {
  const times = { opensAt: `${eveOf}T04:00:00Z`, cutOffAt: `${eveOf}T20:00:00Z` };
  const sale = { ...times, deliveryDay, id: randomUUID(), name: `Retrait du ${deliveryDay}` };
  await planSession(await through(neighbour), '2026-07-10T12:30:00Z', sale);
}
