import type { Locale } from '@maillon/platform/contract';
import type { LetterBody } from '@maillon/platform/server';

const STEPS = ['suspended', 'resumed', 'left'] as const;
type ParticipationStep = (typeof STEPS)[number];

export function isParticipationStep(step: string): step is ParticipationStep {
  return STEPS.includes(step as ParticipationStep);
}

export interface ParticipationSaid {
  readonly step: ParticipationStep;
  readonly reason: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly territory: string;
  readonly url: string;
}

/** That an organisation's participation is suspended, resumed or ended, to its people. */
export function participationLetter(locale: Locale, said: ParticipationSaid): LetterBody {
  const { subject, paragraph } = (locale === 'fr' ? FRENCH : ENGLISH)[said.step](said);
  const reason = { label: locale === 'fr' ? 'Motif' : 'Reason', value: said.reason ?? '' };
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    ...(said.reason ? { facts: [reason] } : {}),
    action: { label: locale === 'fr' ? 'Ouvrir Maillon' : 'Open Maillon', url: said.url },
    notes: [
      locale === 'fr'
        ? 'Une question ? Adressez-vous à l’administration de votre territoire.'
        : 'A question? Ask the administration of your territory.',
    ],
  };
}

type Wording = Readonly<Record<ParticipationStep, (said: ParticipationSaid) => { subject: string; paragraph: string }>>;

const FRENCH: Wording = {
  suspended: ({ organisation, territory }) => ({
    subject: `La participation de ${organisation} est suspendue`,
    paragraph: `L’administration du territoire ${territory} a suspendu la participation de ${organisation}. D’ici à son rétablissement, rien de nouveau ne lui est commandé et elle ne commande rien de nouveau ; ce qui est déjà commandé est livré.`,
  }),
  resumed: ({ organisation, territory }) => ({
    subject: `La participation de ${organisation} reprend`,
    paragraph: `L’administration du territoire ${territory} a rétabli la participation de ${organisation} : tout fonctionne à nouveau comme avant.`,
  }),
  left: ({ organisation, territory }) => ({
    subject: `La participation de ${organisation} est close`,
    paragraph: `${organisation} ne participe plus au territoire ${territory}. Ce qui a été vendu et livré reste consultable.`,
  }),
};

const ENGLISH: Wording = {
  suspended: ({ organisation, territory }) => ({
    subject: `The participation of ${organisation} is suspended`,
    paragraph: `The administration of the territory ${territory} has suspended the participation of ${organisation}. Until it resumes, nothing new is ordered from it and it orders nothing new; what is already ordered is delivered.`,
  }),
  resumed: ({ organisation, territory }) => ({
    subject: `The participation of ${organisation} resumes`,
    paragraph: `The administration of the territory ${territory} has resumed the participation of ${organisation}: everything works as before.`,
  }),
  left: ({ organisation, territory }) => ({
    subject: `The participation of ${organisation} has ended`,
    paragraph: `${organisation} no longer takes part in the territory ${territory}. What was sold and delivered can still be looked at.`,
  }),
};
