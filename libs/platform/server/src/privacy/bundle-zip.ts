import { say, type Locale } from '@maillon/platform/contract';
import JSZip from 'jszip';
import { csvOf } from './csv-text';
import type { HeldData } from './personal-data';

export interface BundleHead {
  readonly territory: string;
  readonly at: Date;
  readonly locale: Locale;
}

/** One zip: everything as JSON, and a table for each kind that has rows. */
export function zipOf(held: readonly HeldData[], head: BundleHead): Promise<Buffer> {
  const zip = new JSZip();
  const options = { date: head.at };
  const filled = held.filter(({ rows }) => rows.length > 0);
  zip.file(head.locale === 'fr' ? 'LISEZ-MOI.txt' : 'README.txt', readme(filled, head), options);
  zip.file('data.json', JSON.stringify(jsonOf(filled, head), null, 2), options);
  for (const { what, rows } of filled) zip.file(`${what}.csv`, csvOf(rows), options);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function jsonOf(held: readonly HeldData[], { territory, at, locale }: BundleHead) {
  const data = held.map(({ what, title, fate, rows }) => [what, { title: say(title, locale), fate, rows }]);
  return { territory, at: at.toISOString(), data: Object.fromEntries(data) as unknown };
}

const INTRO = {
  fr: 'Copie des données à caractère personnel (RGPD, articles 15 et 20)',
  en: 'Copy of personal data (GDPR, articles 15 and 20)',
};

function readme(held: readonly HeldData[], { territory, at, locale }: BundleHead): string {
  const lines = held.map(({ what, title, rows }) => `${what}.csv : ${say(title, locale)} (${rows.length})`);
  return [INTRO[locale], `${territory}, ${at.toISOString()}`, '', 'data.json', ...lines, ''].join('\r\n');
}
