import type { Locale } from '@maillon/platform/contract';
import type { WrittenLetter } from '../../mail/letter';
import { writeLetter } from '../../mail/write-letter';

/** Tells the owner of an account that somebody tried to open it once more. */
export function accountExistsLetter(locale: Locale, { name, url }: { name: string; url: string }): WrittenLetter {
  return writeLetter({ locale, ...(locale === 'fr' ? french(name, url) : english(name, url)) });
}

function french(name: string, url: string) {
  return {
    subject: 'Vous avez déjà un compte',
    heading: `Bonjour ${name}`,
    paragraphs: [
      'Quelqu’un a voulu ouvrir un compte Maillon avec votre adresse : vous en avez déjà un. Connectez-vous, ou choisissez un nouveau mot de passe si vous l’avez oublié.',
      'Si ce n’est pas vous, rien n’a changé et vous n’avez rien à faire.',
    ],
    action: { label: 'Choisir un nouveau mot de passe', url },
  };
}

function english(name: string, url: string) {
  return {
    subject: 'You already have an account',
    heading: `Hello ${name}`,
    paragraphs: [
      'Somebody wanted to open a Maillon account with your address: you have one already. Sign in, or choose a new password if you forgot it.',
      'If it was not you, nothing has changed and there is nothing to do.',
    ],
    action: { label: 'Choose a new password', url },
  };
}
