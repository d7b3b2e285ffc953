import type { Locale } from '@maillon/platform/contract';
import type { WrittenLetter } from '../../mail/letter';
import { writeLetter } from '../../mail/write-letter';

/** The link by which somebody who forgot their password chooses another. */
export function resetPasswordLetter(locale: Locale, { name, url }: { name: string; url: string }): WrittenLetter {
  return writeLetter({ locale, ...(locale === 'fr' ? french(name, url) : english(name, url)) });
}

function french(name: string, url: string) {
  return {
    subject: 'Choisir un nouveau mot de passe',
    heading: `Bonjour ${name}`,
    paragraphs: ['Vous avez demandé à choisir un nouveau mot de passe pour votre compte Maillon.'],
    action: { label: 'Choisir un mot de passe', url },
    notes: [
      'Ce lien sert une seule fois et expire dans 30 minutes.',
      'Vous n’avez rien demandé ? Ignorez cet e-mail : votre mot de passe reste le même.',
    ],
  };
}

function english(name: string, url: string) {
  return {
    subject: 'Choose a new password',
    heading: `Hello ${name}`,
    paragraphs: ['You asked to choose a new password for your Maillon account.'],
    action: { label: 'Choose a password', url },
    notes: [
      'This link works once and expires in 30 minutes.',
      'You did not ask for anything? Ignore this e-mail: your password stays the same.',
    ],
  };
}
