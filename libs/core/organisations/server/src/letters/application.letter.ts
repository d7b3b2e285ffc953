import type { Locale } from '@maillon/platform/contract';
import type { LetterBody } from '@maillon/platform/server';

const STEPS = ['submitted', 'changes-asked', 'approved', 'refused'] as const;
export type ApplicationStep = (typeof STEPS)[number];

/** Steps of an application that whoever applied reads of. */
export function isTold(step: string): step is ApplicationStep {
  return STEPS.includes(step as ApplicationStep);
}

export interface ApplicationSaid {
  readonly step: ApplicationStep;
  readonly reason: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly territory: string;
  readonly url: string;
}

/** What became of a request to take part, to whoever made it. */
export function applicationLetter(locale: Locale, said: ApplicationSaid): LetterBody {
  const { subject, paragraphs, label } = (locale === 'fr' ? FRENCH : ENGLISH)[said.step](said);
  const reason = { label: locale === 'fr' ? 'Motif' : 'Reason', value: said.reason ?? '' };
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs,
    ...(said.reason ? { facts: [reason] } : {}),
    action: { label, url: said.url },
  };
}

interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
}

type Wording = Readonly<Record<ApplicationStep, (said: ApplicationSaid) => Words>>;

const FRENCH: Wording = {
  submitted: ({ organisation, territory }) => ({
    subject: `Nous avons bien reçu la demande de ${organisation}`,
    paragraphs: [
      `Votre demande pour ${organisation} est arrivée à l’administration du territoire ${territory}, qui l’examine.`,
      'Vous n’avez rien à faire : sa réponse vous parviendra par e-mail.',
    ],
    label: 'Suivre ma demande',
  }),
  'changes-asked': ({ organisation, territory }) => ({
    subject: `La demande de ${organisation} est à compléter`,
    paragraphs: [
      `L’administration du territoire ${territory} a lu votre demande et attend une précision avant de décider.`,
    ],
    label: 'Compléter ma demande',
  }),
  approved: ({ organisation, territory }) => ({
    subject: `Bienvenue : ${organisation} participe au territoire ${territory}`,
    paragraphs: [
      `La demande de ${organisation} est acceptée. Vous pouvez agir pour elle dès maintenant, avec le compte qui a servi à la déposer.`,
    ],
    label: 'Ouvrir Maillon',
  }),
  refused: ({ organisation, territory }) => ({
    subject: `La demande de ${organisation} n’est pas acceptée`,
    paragraphs: [`L’administration du territoire ${territory} n’a pas accepté la demande de ${organisation}.`],
    label: 'Revoir ma demande',
  }),
};

const ENGLISH: Wording = {
  submitted: ({ organisation, territory }) => ({
    subject: `We have received the application of ${organisation}`,
    paragraphs: [
      `Your application for ${organisation} has reached the administration of the territory ${territory}, which is looking at it.`,
      'There is nothing for you to do: its answer will come by e-mail.',
    ],
    label: 'Follow my application',
  }),
  'changes-asked': ({ organisation, territory }) => ({
    subject: `The application of ${organisation} has to be completed`,
    paragraphs: [
      `The administration of the territory ${territory} has read your application and needs one more thing before it decides.`,
    ],
    label: 'Complete my application',
  }),
  approved: ({ organisation, territory }) => ({
    subject: `Welcome: ${organisation} takes part in the territory ${territory}`,
    paragraphs: [
      `The application of ${organisation} is accepted. You can act for it from now on, with the account that submitted it.`,
    ],
    label: 'Open Maillon',
  }),
  refused: ({ organisation, territory }) => ({
    subject: `The application of ${organisation} is not accepted`,
    paragraphs: [
      `The administration of the territory ${territory} has not accepted the application of ${organisation}.`,
    ],
    label: 'See my application',
  }),
};
