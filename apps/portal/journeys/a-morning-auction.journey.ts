import { describe, expect } from '@jest/globals';
import { auctionFor, settleAuction } from '@maillon/tools/test-support/browser/auction';
import { examined } from '@maillon/tools/test-support/browser/examined';
import { journey } from '@maillon/tools/test-support/browser/journey';
import { tabTo } from '@maillon/tools/test-support/browser/keyboard';
import { shelf } from '@maillon/tools/test-support/browser/market';
import { actingFor, anotherChef } from '@maillon/tools/test-support/browser/members';
import { through } from '@maillon/tools/test-support/browser/people';

/** A boat from which nobody else has asked anything at an auction. */
const BOAT = 'Armement La Marie-Cordière';
const NOTE =
  '2 caisses de carrelet de la Marie-Cordière, 3 barquettes de crevette grise de la Marie-Cordière et 5 kg de carottes';

describe('a morning auction', () => {
  journey('is written to the night before, priced on the quay, and told to the kitchen line by line', async (stage) => {
    const sale = await auctionFor('2026-07-11');
    const chef = await anotherChef('of-an-auction');
    const phone = await stage.enter(chef, `/portal/ecrire?session=${sale.id}`, { on: 'phone', at: sale.evening });
    await phone.getByLabel('Écrivez comme vous parlez').fill(NOTE);
    await phone.getByText('Pas à la criée').waitFor();
    await phone.getByRole('button', { name: 'Mettre au panier' }).click();
    await phone.getByRole('button', { name: 'Accepter les 2 plafonds proposés' }).click();
    await phone.getByRole('button', { name: 'Commander' }).click();
    await phone.waitForURL(/\/commandes\/[0-9a-f-]+/);
    const orderPath = new URL(phone.url()).pathname;

    const offers = await shelf(await through(chef), sale.evening, sale.deliveryDay, { families: ['sea'] });
    const { producer } = offers.find((offer) => offer.producer.name === BOAT)!;
    const fisherman = (await actingFor(producer.id))!;
    const desk = await stage.enter(fisherman, '/portal/criee', { at: sale.dawn });
    await desk.getByText('Les plafonds se lisent dès que trois cuisines en demandent.').first().waitFor();
    await examined(desk);
    // The keyboard alone: less is landed of one than was asked for.
    await tabTo(desk, /^Prix HT.*Carrelet$/);
    await desk.keyboard.type('16,50');
    await tabTo(desk, /^Débarqué.*Carrelet, Caisse de 3 kg$/);
    await desk.keyboard.press('ControlOrMeta+A');
    await desk.keyboard.type('1');
    await tabTo(desk, /^Prix HT.*Crevette grise cuite$/);
    await desk.keyboard.type('11');
    await desk.keyboard.press('Enter');
    await desk.getByText(/Donnés à 6\sh\s30/).waitFor();

    // Then by touch: the shrimps went dearer than this kitchen goes.
    const quay = await stage.enter(fisherman, '/portal/criee', { on: 'phone', at: sale.dawn });
    const price = quay.getByLabel(/Prix HT.*Crevette grise cuite/);
    expect(await price.inputValue()).toBe('11,00');
    await price.tap();
    await price.fill('29');
    await quay.getByRole('button', { name: 'Corriger ces prix' }).tap();
    await quay.getByText(/Donnés à 6\sh\s30/).waitFor();

    await settleAuction(sale);
    const told = await stage.enter(chef, orderPath, { on: 'phone', at: sale.due });
    await told.getByText('il en a été débarqué moins que demandé, 1 sur 2 pour vous.', { exact: false }).waitFor();
    await told.getByText('le prix a dépassé votre plafond', { exact: false }).waitFor();
    await told
      .getByText(/16,50\s€/)
      .first()
      .waitFor();
    await examined(told);
  });
});
