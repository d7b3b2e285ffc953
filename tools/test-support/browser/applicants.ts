import { randomUUID } from 'node:crypto';
import { Api } from '../../demo/day/api.ts';
import { cookieOf, newcomer } from './people.ts';
import { playedDayUrl } from './played-day.ts';

export { siretFor } from '../../demo/siret.ts';

interface Firm {
  readonly name: string;
  readonly siret: string;
  readonly address: string;
  readonly inseeCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly families: readonly string[];
}

const SAVE = `mutation ($id: ID!, $part: String!, $content: ApplicationContentInput!) {
  saveApplication(id: $id, territory: "MTR", part: $part, content: $content) { id } }`;
const SUBMIT = 'mutation ($id: ID!) { submitApplication(id: $id, territory: "MTR") { state } }';

/** Firms that the embedded register of companies knows, and of which it says the same: nothing is left to look at. */
export const KNOWN_FIRMS: readonly Firm[] = [
  {
    ...{ name: 'EARL du Marais Vert', siret: '00000001800010', address: '12 rue du Marais', inseeCode: '62588' },
    ...{ latitude: 50.4621, longitude: 1.7588, families: ['vegetables'] },
  },
  {
    ...{ name: 'Fromagerie des Dunes', siret: '00000002600013', address: '3 chemin des Oyats', inseeCode: '62108' },
    ...{ latitude: 50.4102, longitude: 1.5961, families: ['dairy'] },
  },
  {
    ...{ name: 'Auberge du Rempart', siret: '00000003400017', address: '8 place de la Garenne', inseeCode: '62588' },
    ...{ latitude: 50.4637, longitude: 1.7632, families: ['drinks'] },
  },
];

/** Somebody with a new account asks for that firm to take part in the Montreuillois, as a producer. */
export async function applyFor(firm: Firm, at: string): Promise<void> {
  const api = new Api(playedDayUrl());
  const cookie = await cookieOf(await newcomer(firm.name, 'producer', 'MTR'));
  const headers = { cookie, 'x-maillon-at': new Date(at).toISOString() };
  const id = randomUUID();
  const windows = [{ from: '07:00', to: '10:00' }];
  const content = { ...firm, precision: 'housenumber', phone: '0321000000', windows, consent: true };
  for (const [query, more] of [[SAVE, { part: 'producer', content }] as const, [SUBMIT, {}] as const]) {
    const { errors } = await api.graph(headers, query, { id, ...more });
    if (errors?.length) throw new Error(`${firm.name}: ${JSON.stringify(errors)}`);
  }
}
