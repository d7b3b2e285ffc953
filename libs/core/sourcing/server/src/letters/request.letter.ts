import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface RequestSaid {
  readonly name: string;
  readonly buyer: string;
  readonly reference: string;
  readonly title: string;
  /** Local day of the deadline. */
  readonly deadlineDay: string;
  readonly what: 'sent' | 'cancelled' | 'closed' | 'expired' | 'chosen' | 'not-chosen';
  /** One for each line that it is about. */
  readonly lines: readonly { readonly text: string; readonly detail: string }[];
  readonly answers: number;
  readonly because: string | null;
  readonly url: string;
}

/** What becomes of a request for quotation, to whoever asked or was asked. */
export function requestLetter(locale: Locale, said: RequestSaid): LetterBody {
  const { subject, paragraph, label, because } = (locale === 'fr' ? french : english)(said);
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    facts: said.because ? [{ label: because, value: said.because }] : [],
    sections: said.lines.length ? [{ heading: '', items: said.lines }] : [],
    action: { label, url: said.url },
  };
}

function french(said: RequestSaid) {
  const { buyer, reference, title, answers } = said;
  const day = dayInWords(said.deadlineDay, 'fr');
  const words: Readonly<Record<RequestSaid['what'], readonly [string, string]>> = {
    sent: [
      `${buyer} vous demande un prix : ${title}`,
      `Vous pouvez répondre ligne par ligne jusqu’à ${day}, et changer votre réponse jusque-là. Les autres producteurs ne la voient jamais.`,
    ],
    cancelled: [
      `${buyer} annule sa demande ${reference}`,
      `La demande « ${title} » n’a plus lieu d’être. Merci du temps que vous y avez consacré.`,
    ],
    closed: [
      `${reference} : ${answers} réponse${answers > 1 ? 's' : ''} à comparer`,
      `Le délai de réponse de « ${title} » est passé : comparez les réponses et choisissez, ligne par ligne.`,
    ],
    expired: [
      `${reference} reste sans suite`,
      `« ${title} » se termine sans choix : soit personne n’a répondu, soit les jours de besoin sont passés.`,
    ],
    chosen: [
      `${buyer} retient votre réponse (${reference})`,
      `Voici ce qui est retenu de votre réponse à « ${title} ». Ces quantités sont promises à ${buyer}, qui les commande dans la vente du jour de livraison.`,
    ],
    'not-chosen': [
      `Votre réponse à ${buyer} (${reference})`,
      `${buyer} vous remercie de votre réponse à « ${title} ». Elle n’a pas été retenue cette fois : vos quantités et vos prix redeviennent libres.`,
    ],
  };
  const [subject, paragraph] = words[said.what];
  return { subject, paragraph, label: said.what === 'sent' ? 'Répondre' : 'Voir la demande', because: 'Raison' };
}

function english(said: RequestSaid) {
  const { buyer, reference, title, answers } = said;
  const day = dayInWords(said.deadlineDay, 'en');
  const words: Readonly<Record<RequestSaid['what'], readonly [string, string]>> = {
    sent: [
      `${buyer} asks you for a price: ${title}`,
      `You can answer line by line until ${day}, and change your answer until then. Other producers never see it.`,
    ],
    cancelled: [
      `${buyer} cancels the request ${reference}`,
      `“${title}” is not needed any more. Thank you for the time you gave it.`,
    ],
    closed: [
      `${reference}: ${answers} answer${answers > 1 ? 's' : ''} to compare`,
      `The time for answering “${title}” is over: compare the answers and choose, line by line.`,
    ],
    expired: [
      `${reference} comes to nothing`,
      `“${title}” ends without a choice: either nobody answered, or the days of need are over.`,
    ],
    chosen: [
      `${buyer} chooses your answer (${reference})`,
      `This is what is chosen of your answer to “${title}”. These quantities are promised to ${buyer}, who orders them in the sale of the delivery day.`,
    ],
    'not-chosen': [
      `Your answer to ${buyer} (${reference})`,
      `${buyer} thanks you for your answer to “${title}”. It was not chosen this time: your quantities and prices are free again.`,
    ],
  };
  const [subject, paragraph] = words[said.what];
  return { subject, paragraph, label: said.what === 'sent' ? 'Answer' : 'See the request', because: 'Reason' };
}
