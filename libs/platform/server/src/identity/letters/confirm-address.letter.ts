import type { Locale } from '@maillon/platform/contract';
import type { WrittenLetter } from '../../mail/letter';
import { writeLetter } from '../../mail/write-letter';

/** Asks whoever opened an account to show that the address is theirs. */
export function confirmAddressLetter(locale: Locale, { name, url }: { name: string; url: string }): WrittenLetter {
  return writeLetter({ locale, ...(locale === 'fr' ? french(name, url) : english(name, url)) });
}

function french(name: string, url: string) {
  return {
    subject: 'Confirmez votre adresse',
    heading: `Bonjour ${name}`,
    paragraphs: [
      'Un compte Maillon vient d’être ouvert avec votre adresse. Il servira dès que vous l’aurez confirmée, dans les vingt-quatre heures.',
      'Si ce n’est pas vous, ne faites rien : le compte ne servira à personne.',
    ],
    action: { label: 'Confirmer mon adresse', url },
  };
}

function english(name: string, url: string) {
  return {
    subject: 'Confirm your address',
    heading: `Hello ${name}`,
    paragraphs: [
      'A Maillon account was just opened with your address. It will work as soon as you confirm it, within twenty-four hours.',
      'If it was not you, do nothing: the account will serve nobody.',
    ],
    action: { label: 'Confirm my address', url },
  };
}
