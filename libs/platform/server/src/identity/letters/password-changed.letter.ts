import type { Locale } from '@maillon/platform/contract';
import type { WrittenLetter } from '../../mail/letter';
import { writeLetter } from '../../mail/write-letter';

/** Tells the owner of an account that its password is another now, in case it was not they. */
export function passwordChangedLetter(locale: Locale, { name, url }: { name: string; url: string }): WrittenLetter {
  return writeLetter({ locale, ...(locale === 'fr' ? french(name, url) : english(name, url)) });
}

function french(name: string, url: string) {
  return {
    subject: 'Votre mot de passe a été changé',
    heading: `Bonjour ${name}`,
    paragraphs: [
      'Le mot de passe de votre compte Maillon vient d’être changé. Vos autres appareils ont été déconnectés.',
      'Si ce n’est pas vous, choisissez tout de suite un nouveau mot de passe :',
    ],
    action: { label: 'Choisir un nouveau mot de passe', url },
  };
}

function english(name: string, url: string) {
  return {
    subject: 'Your password was changed',
    heading: `Hello ${name}`,
    paragraphs: [
      'The password of your Maillon account has just been changed. Your other devices were signed out.',
      'If it was not you, choose a new password at once:',
    ],
    action: { label: 'Choose a new password', url },
  };
}
