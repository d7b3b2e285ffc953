import { ROLE_TITLES, type Locale, type Role } from '@maillon/platform/contract';
import { writeLetter, type WrittenLetter } from '@maillon/platform/server';

export interface InvitationSaid {
  readonly invitedBy: string;
  readonly territory: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly expiresOn: string;
  readonly url: string;
}

/** Asks somebody to come and act in a territory. */
export function invitationLetter(locale: Locale, said: InvitationSaid): WrittenLetter {
  return writeLetter({ locale, ...(locale === 'fr' ? french(said) : english(said)) });
}

function french({ invitedBy, territory, role, organisation, expiresOn, url }: InvitationSaid) {
  return {
    subject: `${invitedBy} vous invite à rejoindre ${organisation ?? territory} sur Maillon`,
    heading: `Bienvenue sur le territoire ${territory}`,
    paragraphs: [`${invitedBy} vous invite à utiliser Maillon, la plateforme des circuits courts de votre territoire.`],
    facts: [
      { label: 'Territoire', value: territory },
      { label: 'Votre rôle', value: ROLE_TITLES[role].fr },
      ...(organisation ? [{ label: 'Pour', value: organisation }] : []),
    ],
    action: { label: 'Répondre à l’invitation', url },
    notes: [
      `Ce lien est personnel, sert une seule fois et expire le ${expiresOn}.`,
      'Vous ne connaissez pas cette personne ? Ignorez cet e-mail : rien ne sera créé.',
    ],
  };
}

function english({ invitedBy, territory, role, organisation, expiresOn, url }: InvitationSaid) {
  return {
    subject: `${invitedBy} invites you to join ${organisation ?? territory} on Maillon`,
    heading: `Welcome to the territory ${territory}`,
    paragraphs: [
      `${invitedBy} invites you to use Maillon, the platform for short food supply chains of your territory.`,
    ],
    facts: [
      { label: 'Territory', value: territory },
      { label: 'Your role', value: ROLE_TITLES[role].en },
      ...(organisation ? [{ label: 'For', value: organisation }] : []),
    ],
    action: { label: 'Answer the invitation', url },
    notes: [
      `This link is yours, works once and expires on ${expiresOn}.`,
      'You do not know this person? Ignore this e-mail: nothing will be created.',
    ],
  };
}
