import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody, type LetterItem, type LetterSection } from '@maillon/platform/server';
import type { RunOutcome } from '../domain/standing-run';
import type { RunLine } from '../persistence/standing-runs';

export interface LineSaid extends RunLine {
  readonly why: string | null;
}

export interface StandingOrderSaid {
  readonly name: string;
  /** Of the standing order. */
  readonly standing: string;
  readonly day: string;
  readonly outcome: RunOutcome;
  readonly reason: string | null;
  readonly lines: readonly LineSaid[];
  readonly url: string;
}

/** To the kitchen: what its standing order did for a sale, and all that it could not do. */
export function standingOrderLetter(locale: Locale, said: StandingOrderSaid): LetterBody {
  const words = (locale === 'fr' ? french : english)(said);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [words.paragraph],
    ...(said.reason ? { facts: [{ label: words.reason, value: said.reason }] } : {}),
    sections: sections(said, words),
    action: { label: words.label, url: said.url },
  };
}

interface Words {
  readonly subject: string;
  readonly paragraph: string;
  readonly reason: string;
  readonly label: string;
  readonly short: string;
  readonly there: string;
  of(taken: number, wanted: number): string;
}

/** What is missing comes first. */
function sections({ lines, outcome }: StandingOrderSaid, words: Words): LetterSection[] {
  const short = lines.filter(({ taken, wanted }) => outcome === 'refused' || taken < wanted);
  const there = outcome === 'refused' ? [] : lines.filter(({ taken }) => taken > 0);
  return [
    { heading: words.short, items: short.map((line) => missing(line, words)) },
    { heading: words.there, items: there.map(taken) },
  ].filter(({ items }) => items.length > 0);
}

function missing({ name, producerName, wanted, taken: got, why }: LineSaid, words: Words): LetterItem {
  const detail = [words.of(got, wanted), producerName, why].filter(Boolean).join(' · ');
  return { text: name, detail };
}

function taken({ name, taken: quantity, unitLabel, producerName }: LineSaid): LetterItem {
  return { text: name, detail: `${quantity} × ${unitLabel} · ${producerName}` };
}

function french({ standing, day, outcome, lines }: StandingOrderSaid): Words {
  const [when, missing] = [dayInWords(day, 'fr'), lines.filter((line) => line.taken < line.wanted).length];
  const short = missing ? (missing > 1 ? ` : ${missing} lignes manquent` : ' : 1 ligne manque') : '';
  const of = (got: number, wanted: number) => `${got} sur ${wanted}`;
  const common = { reason: 'Pourquoi', short: 'Ce qui manque', of };
  if (outcome === 'ordered')
    return {
      ...common,
      subject: `« ${standing} » commandée pour ${when}${short}`,
      paragraph: `Votre commande permanente « ${standing} » est passée pour ${when}. Vous pouvez la changer ou l’annuler jusqu’à l’heure limite.`,
      there: 'Ce qui est commandé',
      label: 'Voir la commande',
    };
  if (outcome === 'basket')
    return {
      ...common,
      subject: `« ${standing} » : votre panier est prêt pour ${when}${short}`,
      paragraph: `Votre panier est rempli pour ${when}. Rien n’est commandé tant que vous ne le faites pas : relisez-le et commandez avant l’heure limite.`,
      there: 'Dans votre panier',
      label: 'Relire et commander',
    };
  return {
    ...common,
    subject: `« ${standing} » n’a pas pu être commandée pour ${when}`,
    paragraph: `Rien n’a été commandé pour ${when} : ne comptez pas sur cette commande.`,
    there: '',
    label: 'Ouvrir la mercuriale',
  };
}

function english({ standing, day, outcome, lines }: StandingOrderSaid): Words {
  const [when, missing] = [dayInWords(day, 'en'), lines.filter((line) => line.taken < line.wanted).length];
  const short = missing ? (missing > 1 ? `: ${missing} lines are missing` : ': 1 line is missing') : '';
  const of = (got: number, wanted: number) => `${got} of ${wanted}`;
  const common = { reason: 'Why', short: 'What is missing', of };
  if (outcome === 'ordered')
    return {
      ...common,
      subject: `“${standing}” ordered for ${when}${short}`,
      paragraph: `Your standing order “${standing}” is placed for ${when}. You may change or cancel it until the cut-off.`,
      there: 'What is ordered',
      label: 'See the order',
    };
  if (outcome === 'basket')
    return {
      ...common,
      subject: `“${standing}”: your basket is ready for ${when}${short}`,
      paragraph: `Your basket is filled for ${when}. Nothing is ordered until you do: read it over and order before the cut-off.`,
      there: 'In your basket',
      label: 'Read over and order',
    };
  return {
    ...common,
    subject: `“${standing}” could not be ordered for ${when}`,
    paragraph: `Nothing was ordered for ${when}: do not count on this order.`,
    there: '',
    label: 'Open the order guide',
  };
}
