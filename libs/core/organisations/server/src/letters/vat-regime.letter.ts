import type { VatRegime } from '@maillon/core/organisations/contract';
import { say, type Locale, type Sentence } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface VatRegimeSaid {
  readonly name: string;
  readonly organisation: string;
  readonly territory: string;
  readonly regime: VatRegime;
  /** First day of delivery to which it applies. */
  readonly from: string;
  readonly url: string;
}

const REGIME: Readonly<Record<VatRegime, Sentence>> = {
  ordinary: { fr: 'Régime ordinaire', en: 'Ordinary regime' },
  franchise: { fr: 'Franchise en base (CGI, art. 293 B)', en: 'Small-business exemption (CGI, art. 293 B)' },
  'farm-flat-rate': {
    fr: 'Remboursement forfaitaire agricole (CGI, art. 298 quater)',
    en: 'Farmers’ flat-rate refund (CGI, art. 298 quater)',
  },
};

/** To a producer's people and to the administration: how it stands towards VAT from a day on, and what that touches. */
export function vatRegimeLetter(locale: Locale, said: VatRegimeSaid): LetterBody {
  const isFrench = locale === 'fr';
  const { organisation, territory, regime } = said;
  const day = dayInWords(said.from, locale);
  const charges = regime === 'ordinary';
  const french = charges
    ? 'La TVA s’ajoute à ses prix aux taux des produits.'
    : 'Ses prix sont sans TVA, et ses documents citent le texte qui le permet.';
  const english = charges
    ? 'VAT is added to its prices at the rates of the goods.'
    : 'Its prices bear no VAT, and its documents quote the text that allows it.';
  return {
    subject: isFrench ? `${organisation} : autre régime de TVA` : `${organisation}: another VAT regime`,
    heading: isFrench ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [
      isFrench
        ? `Dans le territoire ${territory}, ce qui est commandé à ${organisation} pour une livraison à partir du ${day} suit ce régime. ${french} Les commandes déjà passées ne changent pas.`
        : `In the territory ${territory}, what is ordered from ${organisation} for delivery from ${day} on goes by this regime. ${english} Orders placed before stay as they are.`,
    ],
    facts: [
      { label: isFrench ? 'Régime' : 'Regime', value: say(REGIME[regime], locale) },
      { label: isFrench ? 'À partir du' : 'From', value: day },
    ],
    action: { label: isFrench ? 'Ouvrir Maillon' : 'Open Maillon', url: said.url },
    notes: [
      isFrench
        ? 'Ce n’est pas juste ? Dites-le dans Maillon, ou à l’administration de votre territoire.'
        : 'Not right? Say so in Maillon, or to the administration of your territory.',
    ],
  };
}
