import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

/** What a holder is told of a certificate. */
export type HolderNews =
  | { readonly what: 'expiring'; readonly validTo: string; readonly warningDays: number }
  | { readonly what: 'expired'; readonly validTo: string }
  | { readonly what: 'verified' | 'rejected' | 'revoked'; readonly reason: string | null };

export interface CertificateSaid {
  readonly name: string;
  readonly certificate: string;
  readonly number: string | null;
  readonly holder: string;
  readonly news: HolderNews;
  readonly url: string;
}

/** To the people of its holder: a certificate nears its end or has ended, or was decided upon. */
export function certificateLetter(locale: Locale, said: CertificateSaid): LetterBody {
  const { subject, paragraph, label } = (locale === 'fr' ? french : english)(said);
  return {
    subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: [paragraph],
    facts: factsOf(locale, said),
    action: { label, url: said.url },
  };
}

function factsOf(locale: Locale, { certificate, number, news }: CertificateSaid) {
  const labels = locale === 'fr' ? FRENCH_LABELS : ENGLISH_LABELS;
  return [
    { label: labels.certificate, value: certificate },
    ...(number ? [{ label: labels.number, value: number }] : []),
    ...('validTo' in news ? [{ label: labels.end, value: dayInWords(news.validTo, locale) }] : []),
    ...('reason' in news && news.reason ? [{ label: labels.reason, value: news.reason }] : []),
  ];
}

const FRENCH_LABELS = { certificate: 'Certificat', number: 'Numéro', end: 'Dernier jour', reason: 'Motif' };
const ENGLISH_LABELS = { certificate: 'Certificate', number: 'Number', end: 'Last day', reason: 'Reason' };

interface Words {
  readonly subject: string;
  readonly paragraph: string;
  readonly label: string;
}

function french({ certificate, holder, news }: CertificateSaid): Words {
  switch (news.what) {
    case 'expiring':
      return {
        subject: `${certificate} : échéance le ${dayInWords(news.validTo, 'fr')}`,
        paragraph: `Le certificat de ${holder} arrive à son terme. Déposez son renouvellement avant : le label disparaît de lui-même après le dernier jour.`,
        label: 'Déposer le renouvellement',
      };
    case 'expired':
      return {
        subject: `${certificate} : certificat échu`,
        paragraph: `Le certificat de ${holder} n’est plus valable : le label qu’il prouvait n’est plus affiché. Dès qu’un nouveau certificat est vérifié, il réapparaît.`,
        label: 'Déposer un certificat',
      };
    case 'verified':
      return {
        subject: `${certificate} : certificat vérifié`,
        paragraph: `Le certificat de ${holder} est vérifié. Ce qu’il prouve est affiché aussi longtemps qu’il est valable.`,
        label: 'Voir mes certificats',
      };
    case 'rejected':
      return {
        subject: `${certificate} : certificat rejeté`,
        paragraph: `L’administration n’a pas pu vérifier le certificat de ${holder}. Vous pouvez en déposer un autre.`,
        label: 'Déposer à nouveau',
      };
    case 'revoked':
      return {
        subject: `${certificate} : certificat retiré`,
        paragraph: `L’administration a retiré le certificat de ${holder} : le label qu’il prouvait n’est plus affiché.`,
        label: 'Voir mes certificats',
      };
  }
}

function english({ certificate, holder, news }: CertificateSaid): Words {
  switch (news.what) {
    case 'expiring':
      return {
        subject: `${certificate}: ends on ${dayInWords(news.validTo, 'en')}`,
        paragraph: `The certificate of ${holder} is coming to its end. File its renewal before: the label goes by itself after the last day.`,
        label: 'File the renewal',
      };
    case 'expired':
      return {
        subject: `${certificate}: certificate expired`,
        paragraph: `The certificate of ${holder} is no longer valid: the label that it proved is shown no more. It comes back as soon as a new certificate is verified.`,
        label: 'File a certificate',
      };
    case 'verified':
      return {
        subject: `${certificate}: certificate verified`,
        paragraph: `The certificate of ${holder} is verified. What it proves is shown for as long as it is valid.`,
        label: 'See my certificates',
      };
    case 'rejected':
      return {
        subject: `${certificate}: certificate rejected`,
        paragraph: `The administration could not verify the certificate of ${holder}. You may file another.`,
        label: 'File again',
      };
    case 'revoked':
      return {
        subject: `${certificate}: certificate revoked`,
        paragraph: `The administration has revoked the certificate of ${holder}: the label that it proved is shown no more.`,
        label: 'See my certificates',
      };
  }
}
