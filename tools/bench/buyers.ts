import { montreuilloisDay } from '../demo/days.ts';
import { ACCOUNTS, DEMO_PASSWORD } from '../demo/accounts.ts';
import { Api } from '../demo/day/api.ts';
import { idFor } from '../demo/day/ids.ts';
import { enter, type Person } from '../demo/day/person.ts';

/** The afternoon after the day, when the next session is open. */
export const AFTERNOON = '2026-07-10T15:00:00.000Z';
export const NEXT_DAY = '2026-07-11';
export const NEXT_SESSION = idFor(`MTR session ${NEXT_DAY}`);

export async function administrator(url: string): Promise<Person> {
  const api = new Api(url);
  const { email } = ACCOUNTS.find(
    ({ territoryCode, role }) => territoryCode === 'MTR' && role === 'territory-administrator',
  )!;
  return enter(api, await api.signIn(email, DEMO_PASSWORD), 'MTR', 'territory-administrator');
}

/** Restaurateurs who ordered that day, signed in. */
export async function buyers(url: string, count: number): Promise<Person[]> {
  const api = new Api(url);
  const { buyers: all, orders } = montreuilloisDay();
  const ordering = new Set(orders.map(({ buyerSiret }) => buyerSiret));
  const chosen = all.filter(({ siret }) => ordering.has(siret)).slice(0, count);
  return Promise.all(
    chosen.map(async ({ siret, email }) =>
      enter(api, await api.signIn(accountEmail(siret) ?? email, DEMO_PASSWORD), 'MTR', 'restaurateur'),
    ),
  );
}

function accountEmail(siret: string): string | undefined {
  return ACCOUNTS.find((account) => account.organisationSiret === siret && account.role === 'restaurateur')?.email;
}
