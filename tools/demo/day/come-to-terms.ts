import { ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { idFor } from './ids.ts';
import { later } from './local-instant.ts';
import { enter, type Person } from './person.ts';
import { tell } from './told.ts';

const PARTNERS = '{ sourcingPartners { id name } }';
const SAVE = 'mutation SaveRequest($input: QuoteRequestInput!) { saveQuoteRequest(input: $input) { lines { id } } }';
const SEND = 'mutation SendRequest($id: ID!) { sendQuoteRequest(id: $id) { id } }';
const GIVE =
  'mutation GiveQuotes($id: ID!, $quotes: [QuoteInput!]!) { giveQuotes(requestId: $id, quotes: $quotes) { id } }';
const VERSIONS = 'versions { version hash }';
const PROPOSE = `mutation Propose($id: ID!, $partnerId: ID!, $terms: CommitmentTermsInput!) {
  proposeCommitment(id: $id, partnerId: $partnerId, terms: $terms) { ${VERSIONS} } }`;
const COUNTER = `mutation Counter($id: ID!, $terms: CommitmentTermsInput!, $note: String) {
  counterCommitment(id: $id, version: 1, terms: $terms, note: $note) { ${VERSIONS} } }`;
const SIGN = `mutation Sign($id: ID!, $version: Int!, $hash: String!, $name: String!) {
  signCommitment(id: $id, version: $version, hash: $hash, name: $name) { state } }`;
const CALL = `mutation Call($id: ID!, $commitment: ID!, $day: Date!, $units: Int!) {
  callOff(id: $id, commitmentId: $commitment, day: $day, units: $units) { state } }`;

const TERMS = {
  ...{ referenceCode: 'carrot', unitBaseQuantity: 5_000 },
  ...{ productName: 'Carotte des sables', unitLabel: 'sac de 5 kg', baseUnit: 'gram', band: 'week', min: 2, max: 6 },
  ...{ pricing: 'market', unitPrice: '7.80', marketBp: 9_000, floor: '6.50', ceiling: '9.50', noticeDays: 2 },
  ...{ startsOn: '2026-06-29', endsOn: '2026-09-27', weekdays: [2, 5, 6] },
};

/** What is agreed beside the market, for the accounts that are shown: a request with two answers, a season that runs. No played day sees it. */
export async function comeToTerms(api: Api, { territory, producers }: DemoDay, at: string): Promise<void> {
  const { code, name, session } = territory;
  const account = accountOf('producer', code);
  const own = producers.find(({ siret }) => siret === account.organisationSiret)!;
  const other = producers.find((one) => one.family === own.family && one.behaviour === 'diligent' && one !== own)!;
  const buyer = await entered(api, accountOf('restaurateur', code).email, code, 'restaurateur');
  const producer = await entered(api, account.email, code, 'producer');
  const second = await entered(api, other.email, code, 'producer');
  const { sourcingPartners } = await buyer.ask<{ sourcingPartners: { id: string; name: string }[] }>(at, PARTNERS);
  const idOf = (firm: string) => sourcingPartners.find((one) => one.name === firm)!.id;
  const asked = { producerIds: [idOf(own.name), idOf(other.name)], day: session.deliveryDay };
  await ask(buyer, [producer, second], at, asked);
  await commit(buyer, producer, idOf(own.name), session.deliveryDay);
  tell(`${name} : un appel d’offres attend ses réponses, un engagement de saison est en cours.`);
}

async function ask(
  buyer: Person,
  producers: readonly Person[],
  at: string,
  { producerIds, day }: { readonly producerIds: readonly string[]; readonly day: string },
): Promise<void> {
  const [id, neededFrom, neededTo] = [idFor('request wedding'), after(day, 11), after(day, 14)];
  const need = { neededFrom, neededTo, labels: [], localWished: true, baseUnit: 'gram' };
  const input = {
    ...{
      id,
      title: 'Mariage du 25 juillet, 120 couverts',
      sealed: false,
      deadline: later(at, 5 * 24 * 60),
      producerIds,
    },
    note: 'Livraison au restaurant, de préférence la veille.',
    lines: [
      {
        ...need,
        wanted: 'Carottes en botte ou lavées',
        referenceCode: 'carrot',
        baseQuantity: 20_000,
        ceiling: '2.20',
      },
      { ...need, wanted: 'Jeunes pousses pour salade', baseQuantity: 6_000 },
    ],
  };
  const { saveQuoteRequest } = await buyer.ask<{ saveQuoteRequest: { lines: { id: string }[] } }>(at, SAVE, { input });
  await buyer.ask(at, SEND, { id });
  const lineId = saveQuoteRequest.lines[0]!.id;
  for (const [index, producer] of producers.entries())
    await producer.ask(at, GIVE, { id, quotes: [{ lineId, ...QUOTES[index]!, validUntil: neededTo }] });
}

/** Proposed and countered in June, signed, and called off since. */
async function commit(buyer: Person, producer: Person, partnerId: string, day: string): Promise<void> {
  const [id, june] = [idFor('commitment carrots'), '2026-06-24T09:00:00Z'];
  const note = 'Cinq sacs par semaine, c’est ce que je suis sûr de sortir.';
  await buyer.ask(june, PROPOSE, { id, partnerId, terms: TERMS });
  const countered = { id, note, terms: { ...TERMS, max: 5 } };
  const { counterCommitment } = await producer.ask<{
    counterCommitment: { versions: { version: number; hash: string }[] };
  }>(later(june, 24 * 60), COUNTER, countered);
  const { version, hash } = counterCommitment.versions[0]!;
  await producer.ask(later(june, 24 * 60), SIGN, { id, version, hash, name: 'Bastien Lorcy' });
  await buyer.ask(later(june, 2 * 24 * 60), SIGN, { id, version, hash, name: 'Camille Vautrin' });
  for (const [called, units] of [
    [after(day, -3), 2],
    [after(day, 1), 3],
  ] as const) {
    const call = { id: idFor(`call-off ${called}`), commitment: id, day: called, units };
    await buyer.ask(`${after(called, -4)}T09:00:00Z`, CALL, call);
  }
}

const QUOTES = [
  {
    productName: 'Carotte des sables',
    unitLabel: 'sac de 5 kg',
    unitBaseQuantity: 5_000,
    unitPrice: '8.40',
    units: 4,
    remark: 'Lavées la veille.',
  },
  {
    productName: 'Carotte de pleine terre',
    unitLabel: 'sac de 10 kg',
    unitBaseQuantity: 10_000,
    unitPrice: '15.50',
    units: 1,
  },
] as const;

function after(day: string, days: number): string {
  return later(`${day}T12:00:00Z`, days * 24 * 60).slice(0, 10);
}

function accountOf(role: DemoAccount['role'], code: string): DemoAccount {
  return ACCOUNTS.find((account) => account.role === role && account.territoryCode === code)!;
}

async function entered(api: Api, email: string, code: string, role: string): Promise<Person> {
  return enter(api, await api.signIn(email, DEMO_PASSWORD), code, role);
}
