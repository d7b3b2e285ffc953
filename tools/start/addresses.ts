import { existsSync, readFileSync } from 'node:fs';
import { say } from '../bootstrap/say.mjs';
import type { DaySummary } from './play-day.ts';

/** Where to go and as whom. */
export function printAddresses(url: string, summaryFile: string): void {
  console.log('');
  say(`Administration    ${url}/admin/`, `Administration    ${url}/admin/`);
  say(`Portail           ${url}/portal/`, `Portal            ${url}/portal/`);
  const accounts = accountsOf(summaryFile);
  if (accounts.length > 0) say('\nComptes de démonstration', '\nDemonstration accounts');
  for (const { email, password, role } of accounts) console.log(`  ${email.padEnd(44)} ${password.padEnd(24)} ${role}`);
  say('\nCtrl-C pour arrêter.', '\nCtrl-C to stop.');
}

function accountsOf(file: string): NonNullable<DaySummary['accounts']> {
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as DaySummary).accounts ?? [];
}
