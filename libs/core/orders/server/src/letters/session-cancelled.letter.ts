import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody, type LetterItem } from '@maillon/platform/server';
import type { LineToTell, Side } from '../persistence/lines-to-tell';

export interface SessionCancelledSaid {
  readonly name: string;
  readonly side: Side;
  readonly deliveryDay: string;
  readonly reason: string;
  readonly lines: readonly LineToTell[];
  readonly url: string;
}

/** To whoever had lines in a session: nothing of it will be prepared or brought. */
export function sessionCancelledLetter(locale: Locale, said: SessionCancelledSaid): LetterBody {
  const { subject, paragraph, reason, lines, label } = (locale === 'fr' ? french : english)(said);
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    facts: [{ label: reason, value: said.reason }],
    sections: [{ heading: lines, items: said.side === 'buyer' ? said.lines.map(ordered) : sums(said.lines) }],
    action: { label, url: said.url },
  };
}

function ordered({ productName, quantity, unitLabel, producerName }: LineToTell): LetterItem {
  return { text: productName, detail: `${quantity} × ${unitLabel} · ${producerName}` };
}

/** A producer prepares goods, not orders. */
function sums(lines: readonly LineToTell[]): LetterItem[] {
  const groups = Map.groupBy(lines, ({ productName, unitLabel }) => `${productName}\n${unitLabel}`);
  return [...groups.values()].map((own) => {
    const quantity = own.reduce((sum, line) => sum + line.quantity, 0);
    return { text: own[0]!.productName, detail: `${quantity} × ${own[0]!.unitLabel}` };
  });
}

function french({ side, deliveryDay }: SessionCancelledSaid) {
  const day = dayInWords(deliveryDay, 'fr');
  const buyer = side === 'buyer';
  return {
    subject: `Vente annulée : rien ne sera livré ${day}`,
    paragraph: buyer
      ? `La vente pour ${day} est annulée. Vos commandes le sont aussi : rien n’est dû, et rien ne viendra.`
      : `La vente pour ${day} est annulée. Ne préparez rien pour ce jour-là : vos quantités sont de nouveau disponibles.`,
    reason: 'Motif',
    lines: buyer ? 'Ce que vous aviez commandé' : 'Ce qui vous avait été commandé',
    label: buyer ? 'Voir les autres ventes' : 'Ouvrir Maillon',
  };
}

function english({ side, deliveryDay }: SessionCancelledSaid) {
  const day = dayInWords(deliveryDay, 'en');
  const buyer = side === 'buyer';
  return {
    subject: `Sale cancelled: nothing will be brought on ${day}`,
    paragraph: buyer
      ? `The sale for ${day} is cancelled, and your orders with it: nothing is owed, and nothing will come.`
      : `The sale for ${day} is cancelled. Prepare nothing for that day: your quantities are available again.`,
    reason: 'Reason',
    lines: buyer ? 'What you had ordered' : 'What had been ordered from you',
    label: buyer ? 'See the other sales' : 'Open Maillon',
  };
}
