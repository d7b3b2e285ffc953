import type { Locale } from '@maillon/platform/contract';
import type { LinkedAmendment } from '../persistence/amendment-links';

interface Words {
  title(buyer: string): string;
  day(day: string): string;
  quoted(note: string): string;
  yes(after: number): string;
  no(before: number): string;
  silence(until: string): string;
  readonly decided: Readonly<Record<LinkedAmendment['state'], string>>;
}

const fr: Words = {
  title: (buyer) => `${buyer} demande un changement`,
  day: (day) => `Pour ${day}. Rien ne change sans votre accord.`,
  quoted: (note) => `« ${note} »`,
  yes: (after) => (after ? `Oui, ce sera ${after}` : 'Oui, je n’en prépare pas'),
  no: (before) => `Non, cela reste à ${before}`,
  silence: (until) => `Sans réponse avant ${until}, la commande reste comme elle est.`,
  decided: {
    offered: 'L’heure est passée : la commande reste comme elle était.',
    accepted: 'C’est noté : la commande est changée.',
    refused: 'C’est noté : la commande reste comme elle était.',
    expired: 'L’heure est passée : la commande reste comme elle était.',
    withdrawn: 'L’acheteur a retiré sa demande : il n’y a plus rien à répondre.',
  },
};

const en: Words = {
  title: (buyer) => `${buyer} asks for a change`,
  day: (day) => `For ${day}. Nothing changes unless you agree.`,
  quoted: (note) => `“${note}”`,
  yes: (after) => (after ? `Yes, make it ${after}` : 'Yes, I prepare none'),
  no: (before) => `No, it stays at ${before}`,
  silence: (until) => `Without an answer before ${until}, the order stays as it is.`,
  decided: {
    offered: 'The hour has passed: the order stays as it was.',
    accepted: 'Noted: the order is changed.',
    refused: 'Noted: the order stays as it was.',
    expired: 'The hour has passed: the order stays as it was.',
    withdrawn: 'The buyer took the request back: there is nothing left to answer.',
  },
};

export const AMENDMENT_WORDS: Readonly<Record<Locale, Words>> = { fr, en };
