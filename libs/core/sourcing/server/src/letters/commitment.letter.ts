import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';
import type { CommitmentState, Side } from '../domain/commitment';

export interface CommitmentSaid {
  readonly name: string;
  readonly reference: string;
  readonly product: string;
  /** The firm whose doing it is; null when it is the calendar's. */
  readonly who: string | null;
  readonly side: Side | null;
  readonly step: CommitmentState | 'called';
  readonly startsOn: string;
  readonly endsOn: string;
  /** Of a call-off. */
  readonly day: string | null;
  readonly units: number | null;
  readonly unitLabel: string;
  readonly because: string | null;
  readonly url: string;
}

/** A step of a commitment, to both sides. */
export function commitmentLetter(locale: Locale, said: CommitmentSaid): LetterBody {
  const [subject, paragraph] = (locale === 'fr' ? french : english)(said);
  const reason = locale === 'fr' ? 'Raison' : 'Reason';
  return {
    subject: `${said.reference} : ${subject}`,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    facts: said.because ? [{ label: reason, value: said.because }] : [],
    action: { label: locale === 'fr' ? 'Voir l’engagement' : 'See the commitment', url: said.url },
  };
}

type Words = readonly [subject: string, paragraph: string];

function french(said: CommitmentSaid): Words {
  const { who, product, units, unitLabel } = said;
  const [from, to] = [dayInWords(said.startsOn, 'fr'), dayInWords(said.endsOn, 'fr')];
  switch (said.step) {
    case 'proposed':
      return [
        `${who} propose un engagement`,
        `${product}, de ${from} à ${to}. Signez-le, ou répondez par d’autres termes.`,
      ];
    case 'countered':
      return [
        `${who} propose d’autres termes`,
        `${product} : une nouvelle version attend votre réponse, avec ce qu’elle change. Les signatures de la précédente ne valent plus.`,
      ];
    case 'signed':
      return ['signé des deux côtés', `${product} : l’engagement tient, de ${from} à ${to}. Son texte ne change plus.`];
    case 'running':
      return ['la saison commence', `${product} : les appels se font jusqu’à ${to}.`];
    case 'completed':
      return [
        'la saison est finie',
        `${product} : l’engagement est arrivé à son terme. Les deux côtés peuvent voir comment la parole a été tenue.`,
      ];
    case 'broken':
      return [
        `${who} y met fin`,
        `${product} : l’engagement s’arrête avant son terme. Ce qui est déjà appelé reste promis.`,
      ];
    case 'dropped':
      return [`${who} renonce`, `${product} : la négociation s’arrête, rien n’avait été signé.`];
    case 'called':
      return [
        `${units} × ${unitLabel} pour ${dayInWords(said.day!, 'fr')}`,
        `${who} appelle ${units} × ${unitLabel} de ${product}. L’acheteur les commande dans la vente de ce jour.`,
      ];
  }
}

function english(said: CommitmentSaid): Words {
  const { who, product, units, unitLabel } = said;
  const [from, to] = [dayInWords(said.startsOn, 'en'), dayInWords(said.endsOn, 'en')];
  switch (said.step) {
    case 'proposed':
      return [
        `${who} proposes a commitment`,
        `${product}, from ${from} to ${to}. Sign it, or answer with other terms.`,
      ];
    case 'countered':
      return [
        `${who} proposes other terms`,
        `${product}: a new version waits for your answer, with what it changes. Signatures of the one before are void.`,
      ];
    case 'signed':
      return [
        'signed by both sides',
        `${product}: the commitment holds, from ${from} to ${to}. Its text does not change any more.`,
      ];
    case 'running':
      return ['the season begins', `${product}: call-offs are made until ${to}.`];
    case 'completed':
      return [
        'the season is over',
        `${product}: the commitment has run its course. Both sides can see how the word was kept.`,
      ];
    case 'broken':
      return [
        `${who} ends it`,
        `${product}: the commitment stops before its term. What was called already stays promised.`,
      ];
    case 'dropped':
      return [`${who} gives it up`, `${product}: the negotiation stops; nothing had been signed.`];
    case 'called':
      return [
        `${units} × ${unitLabel} for ${dayInWords(said.day!, 'en')}`,
        `${who} calls ${units} × ${unitLabel} of ${product}. The buyer orders them in the sale of that day.`,
      ];
  }
}
