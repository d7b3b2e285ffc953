import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { accountFor } from './cast.ts';
import { idFor } from './ids.ts';
import { later } from './local-instant.ts';
import { enter, type Person } from './person.ts';
import { tell } from './told.ts';

const PARTNERS = '{ sourcingPartners { id name } me { memberships { id organisationId } } }';
const SAVE = 'mutation ($input: QuoteRequestInput!) { saveQuoteRequest(input: $input) { lines { id } } }';
const SEND = 'mutation ($id: ID!) { sendQuoteRequest(id: $id) { id } }';
const GIVE = 'mutation ($id: ID!, $quotes: [QuoteInput!]!) { giveQuotes(requestId: $id, quotes: $quotes) { id } }';
const PROPOSE =
  'mutation ($id: ID!, $partnerId: ID!, $terms: CommitmentTermsInput!) { proposeCommitment(id: $id, partnerId: $partnerId, terms: $terms) { versions { version hash } } }';
const COUNTER =
  'mutation ($id: ID!, $terms: CommitmentTermsInput!) { counterCommitment(id: $id, version: 1, terms: $terms, note: "Trois cagettes par semaine, c’est ce que je suis sûr de sortir.") { versions { version hash } } }';
const SIGN =
  'mutation ($id: ID!, $version: Int!, $hash: String!, $name: String!) { signCommitment(id: $id, version: $version, hash: $hash, name: $name) { state } }';
const CALL =
  'mutation ($id: ID!, $commitment: ID!, $day: Date!, $units: Int!) { callOff(id: $id, commitmentId: $commitment, day: $day, units: $units) { state } }';

const TERMS = {
  ...{ productName: 'Carotte des sables', referenceCode: 'carotte', unitLabel: 'cagette de 5 kg', baseUnit: 'gram', unitBaseQuantity: 5_000 },
  ...{ band: 'week', min: 2, max: 6, pricing: 'market', unitPrice: '9.00', marketBp: 9_000, floor: '7.50', ceiling: '11.00' },
  ...{ startsOn: '2026-06-29', endsOn: '2026-09-27', weekdays: [2, 5, 6], noticeDays: 2 },
};

/** An open request with two answers, and a commitment that runs, for the accounts that are shown. The day's sale is over by then. */
export async function comeToTerms(api: Api, day: DemoDay, administrator: Person, at: string): Promise<void> {
  const { code, name } = day.territory;
  const buyer = await shown(api, 'restaurateur', code);
  const producer = await shown(api, 'producer', code);
  const { sourcingPartners } = await buyer.ask(at, PARTNERS);
  const own = day.producers.find(({ siret }) => siret === accountOf('producer', code).organisationSiret)!;
  const partner = sourcingPartners.find((one: { name: string }) => one.name === own.name);
  await request(api, day, { buyer, producer, partnerId: partner.id }, at);
  await commitment({ buyer, producer, partnerId: partner.id }, code, at);
  tell(`${name} : un appel d’offres attend ses réponses, un engagement de saison est en cours.`);
  void administrator;
}
