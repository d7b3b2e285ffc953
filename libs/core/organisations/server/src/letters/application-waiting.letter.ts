import type { Locale } from '@maillon/platform/contract';
import type { LetterBody } from '@maillon/platform/server';
import type { ApplicantPart } from '../domain/application';

export interface ApplicationWaiting {
  readonly organisation: string;
  readonly part: ApplicantPart;
  readonly commune: string | null;
  readonly url: string;
}

const PARTS: Readonly<Record<ApplicantPart, Record<Locale, string>>> = {
  producer: { fr: 'Producteur', en: 'Producer' },
  buyer: { fr: 'Acheteur', en: 'Buyer' },
};

/** To administrators: somebody waits for their answer. */
export function applicationWaitingLetter(
  locale: Locale,
  { organisation, part, commune, url }: ApplicationWaiting,
): LetterBody {
  const who = [PARTS[part][locale], commune].filter(Boolean).join(' · ');
  return locale === 'fr'
    ? {
        subject: `${organisation} demande à participer`,
        heading: 'Une demande attend votre réponse',
        paragraphs: [who],
        action: { label: 'Examiner la demande', url },
      }
    : {
        subject: `${organisation} asks to take part`,
        heading: 'An application waits for your answer',
        paragraphs: [who],
        action: { label: 'Look at the application', url },
      };
}
