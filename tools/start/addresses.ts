import { existsSync, readFileSync } from 'node:fs';
import { inLanguage, say } from '../bootstrap/say.mjs';
import type { DaySummary } from './play-day.ts';

type Account = NonNullable<DaySummary['accounts']>[number];

const ROLES: Record<string, [string, string]> = {
  'territory-administrator': ['administration du territoire', 'territory administration'],
  producer: ['producteur', 'producer'],
  restaurateur: ['restaurateur', 'restaurant'],
  driver: ['chauffeur', 'driver'],
  'hub-operator': ['plateforme logistique', 'logistics hub'],
  'cci-analyst': ['analyste de la CCI', 'analyst of the CCI'],
};

/** Where to go and as whom. */
export function printAddresses(url: string, summaryFile: string): void {
  console.log('');
  say(`Administration    ${url}/admin/`, `Administration    ${url}/admin/`);
  say(`Portail           ${url}/portal/`, `Portal            ${url}/portal/`);
  say(`E-mails           ${url}/portal/boite-aux-lettres`, `E-mails           ${url}/portal/boite-aux-lettres`);
  const accounts = accountsOf(summaryFile);
  if (accounts.length > 0) say('\nComptes de démonstration', '\nDemonstration accounts');
  for (const account of accounts) console.log(`  ${line(account)}`);
  say('\nCtrl-C pour arrêter.', '\nCtrl-C to stop.');
}

function line({ email, password, role, name = '' }: Account): string {
  const [fr, en] = ROLES[role] ?? [role, role];
  return `${email.padEnd(36)} ${password.padEnd(20)} ${name.padEnd(20)} ${inLanguage(fr, en)}`;
}

function accountsOf(file: string): Account[] {
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as DaySummary).accounts ?? [];
}
