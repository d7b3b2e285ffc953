import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

/** What an administrator should look at. */
export type DeskNews =
  | { readonly what: 'filed' }
  | { readonly what: 'expiring'; readonly validTo: string; readonly warningDays: number }
  | { readonly what: 'expired'; readonly validTo: string };

export interface ToLookAt {
  readonly certificate: string;
  readonly holder: string;
  readonly news: DeskNews;
  readonly url: string;
}

/** A certificate that administrators should look at. */
export function certificateToLookAt(locale: Locale, { certificate, holder, news, url }: ToLookAt): LetterBody {
  return {
    subject: `${holder} · ${certificate}`,
    heading: holder,
    paragraphs: [(locale === 'fr' ? french : english)(news)],
    action: { label: locale === 'fr' ? 'Ouvrir le certificat' : 'Open the certificate', url },
  };
}

function french(news: DeskNews): string {
  if (news.what === 'filed') return 'À vérifier';
  const day = dayInWords(news.validTo, 'fr');
  return news.what === 'expired' ? `Échu : dernier jour le ${day}` : `Échéance le ${day}`;
}

function english(news: DeskNews): string {
  if (news.what === 'filed') return 'To verify';
  const day = dayInWords(news.validTo, 'en');
  return news.what === 'expired' ? `Expired: last day ${day}` : `Ends on ${day}`;
}
