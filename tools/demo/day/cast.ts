import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoDay, DemoProducer } from '../shapes.ts';
import type { Api } from './api.ts';
import { DRIVERS } from './fleet.ts';
import { idFor } from './ids.ts';
import { parallel } from './parallel.ts';
import { enter, type Person } from './person.ts';

/** Producers who act for themselves; for the others the hub does. */
const ON_LINE = ['diligent', 'weekly', 'links-only'];

const ADD_MEMBER = `mutation AddMember($id: ID!, $email: String!, $role: String!, $organisationId: ID) {
  addMember(id: $id, email: $email, role: $role, organisationId: $organisationId) { id } }`;
const PRODUCERS =
  'query Producers($after: String) { producers(first: 200, after: $after) { nodes { id siret } pageInfo { endCursor hasNextPage } } }';

/** Who plays in one territory. */
export interface Cast {
  readonly administrator: Person;
  readonly drivers: readonly Person[];
  /** Works in the hub; the administrator where nobody does. */
  readonly hub: Person;
  /** By SIRET of the buyer. */
  readonly buyers: ReadonlyMap<string, Person>;
  /** By id and by SIRET; the administrator for a producer whom the hub manages. */
  producer(key: string): Person;
}

/** Opens an account, or signs in to it when another territory opened it before. */
export async function accountOf(api: Api, name: string, email: string): Promise<string> {
  return api.signUp(name, email, DEMO_PASSWORD).catch((error: unknown) => {
    if (/USER_ALREADY_EXISTS/.test(String(error))) return api.signIn(email, DEMO_PASSWORD);
    throw error;
  });
}

export async function castOf(
  api: Api,
  day: DemoDay,
  administrator: Person,
  buyerIds: ReadonlyMap<string, string>,
): Promise<Cast> {
  const { code, session } = day.territory;
  const join = async (name: string, email: string, role: string, organisationId: string): Promise<Person> => {
    const cookie = await accountOf(api, name, email);
    await administrator.ask(session.opensAt, ADD_MEMBER, {
      id: idFor(`${code} ${role} ${email}`),
      email,
      role,
      organisationId,
    });
    return enter(api, cookie, code, role);
  };
  const producerIds = await idsOf(administrator, session.opensAt);
  const producers = await parallel(actingProducers(day), 4, async (producer) => {
    const { name, email } = accountFor(code, 'producer', producer);
    return [producer.siret, await join(name, email, 'producer', producerIds.get(producer.siret)!)] as const;
  });
  const buyers = await parallel(orderingBuyers(day), 4, async (buyer) => {
    const { name, email } = accountFor(code, 'restaurateur', buyer);
    return [buyer.siret, await join(name, email, 'restaurateur', buyerIds.get(buyer.siret)!)] as const;
  });
  const bySiret = new Map(producers);
  const byId = new Map([...producerIds].map(([siret, id]) => [id, bySiret.get(siret)]));
  return {
    administrator,
    drivers: await driversOf(api, code),
    hub: (await hubOf(api, code)) ?? administrator,
    buyers: new Map(buyers),
    producer: (key) => bySiret.get(key) ?? byId.get(key) ?? administrator,
  };
}

async function hubOf(api: Api, code: string): Promise<Person | null> {
  const account = ACCOUNTS.find((one) => one.territoryCode === code && one.role === 'hub-operator');
  return account ? enter(api, await api.signIn(account.email, DEMO_PASSWORD), code, account.role) : null;
}

function actingProducers({ producers }: DemoDay): DemoProducer[] {
  return producers.filter(({ behaviour }) => ON_LINE.includes(behaviour));
}

function orderingBuyers({ buyers, orders }: DemoDay) {
  const ordering = new Set(orders.map(({ buyerSiret }) => buyerSiret));
  return buyers.filter(({ siret }) => ordering.has(siret));
}

/** The printed accounts belong to a producer and a buyer of the day; everybody else signs in with the firm's address. */
function accountFor(
  code: string,
  role: string,
  organisation: { siret: string; name: string; email: string },
): { name: string; email: string } {
  const printed = ACCOUNTS.find(
    (account) =>
      account.territoryCode === code && account.role === role && account.organisationSiret === organisation.siret,
  );
  return printed ?? { name: organisation.name, email: organisation.email };
}

async function driversOf(api: Api, code: string): Promise<Person[]> {
  if (code !== 'MTR') return [];
  return Promise.all(
    DRIVERS.map(async ({ email }) => enter(api, await api.signIn(email, DEMO_PASSWORD), code, 'driver')),
  );
}

export async function idsOf(administrator: Person, at: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const {
      producers,
    }: {
      producers: { nodes: { id: string; siret: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    } = await administrator.ask(at, PRODUCERS, { after });
    for (const { id, siret } of producers.nodes) ids.set(siret, id);
    if (!producers.pageInfo.hasNextPage) return ids;
    after = producers.pageInfo.endCursor;
  }
}
