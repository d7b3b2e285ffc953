import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface RulesChangeSaid {
  readonly name: string;
  readonly territory: string;
  /** First delivery day that they govern. */
  readonly validFrom: string;
  /** Why they were made, or why they were withdrawn. */
  readonly because: string;
  readonly isWithdrawn: boolean;
  readonly url: string;
}

/** To whoever buys and sells by them: they will change, or will not after all. */
export function rulesChangeLetter(locale: Locale, said: RulesChangeSaid): LetterBody {
  const { subject, paragraph, because, label } = (locale === 'fr' ? french : english)(said);
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    facts: [{ label: because, value: said.because }],
    action: { label, url: said.url },
  };
}

function french({ territory, validFrom, isWithdrawn }: RulesChangeSaid) {
  const day = dayInWords(validFrom, 'fr');
  return {
    subject: isWithdrawn
      ? `${territory} : les règles prévues pour ${day} sont retirées`
      : `${territory} : nouvelles règles à partir de ${day}`,
    paragraph: isWithdrawn
      ? `Les règles qui devaient valoir pour les livraisons à partir de ${day} sont retirées : celles d’avant continuent.`
      : `Les livraisons à partir de ${day} suivront de nouvelles règles. Les ventes déjà commencées gardent les leurs.`,
    because: 'Raison',
    label: isWithdrawn ? 'Voir les règles qui restent' : 'Lire les nouvelles règles',
  };
}

function english({ territory, validFrom, isWithdrawn }: RulesChangeSaid) {
  const day = dayInWords(validFrom, 'en');
  return {
    subject: isWithdrawn
      ? `${territory}: the rules foreseen for ${day} are withdrawn`
      : `${territory}: new rules from ${day}`,
    paragraph: isWithdrawn
      ? `The rules that were to hold for deliveries from ${day} on are withdrawn: those before them go on.`
      : `Deliveries from ${day} on will follow new rules. Sales that have begun keep theirs.`,
    because: 'Reason',
    label: isWithdrawn ? 'See the rules that stay' : 'Read the new rules',
  };
}
