import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const RECORD = `mutation ($id: ID!, $siret: String, $vat: String, $iban: String, $naf: String, $from: Date) {
  recordIdentifiers(organisationId: $id, siret: $siret, vatNumber: $vat, iban: $iban, naf: $naf, from: $from) { kind value scheme source validFrom } }`;
const FACTS = 'query ($id: ID!) { organisationFacts(id: $id) { kind value } }';
const IBAN = 'FR7630006000011234567890189';

describe('identifiers of an organisation', () => {
  let world: World;
  let administrator: TestActor;
  let id: string;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    const input = { id: uuid(), name: 'Auberge', kind: 'restaurant', siret: '73282932000074', site };
    const enrol = 'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';
    id = (await administrator.get(enrol, { input })).enrolBuyer.id;
  });
  afterAll(() => world.close());

  it('are kept with the day from which they hold; what was known before stays', async () => {
    await administrator.get(RECORD, { id, naf: '5610A', from: '2020-01-01' });
    const { recordIdentifiers } = await administrator.get(RECORD, {
      id,
      vat: 'FR 44 732829320',
      iban: 'FR76 3000 6000 0112 3456 7890 189',
      naf: '56.10C',
    });
    const day = '2026-07-06';
    expect(recordIdentifiers).toEqual([
      { kind: 'iban', value: IBAN, scheme: null, source: 'declared', validFrom: day },
      { kind: 'naf', value: '56.10C', scheme: 'naf-2008', source: 'declared', validFrom: day },
      { kind: 'naf', value: '56.10A', scheme: 'naf-2008', source: 'declared', validFrom: '2020-01-01' },
      { kind: 'vat-number', value: 'FR44732829320', scheme: null, source: 'declared', validFrom: day },
    ]);
    expect((await administrator.get(RECORD, { id, naf: '5610C' })).recordIdentifiers).toEqual(recordIdentifiers);
  });

  it('are refused when they are wrong, another’s, or of tomorrow', async () => {
    const refused = (said: object) => administrator.refusal(RECORD, { id, ...said });
    expect(await refused({ vat: 'FR45732829320' })).toBe('organisations.vat-number-invalid');
    expect(await refused({ vat: 'FR83404833048' })).toBe('organisations.vat-number-mismatch');
    expect(await refused({ iban: `${IBAN.slice(0, -1)}0` })).toBe('organisations.iban-invalid');
    expect(await refused({ naf: 'maraîcher' })).toBe('organisations.naf-invalid');
    expect(await refused({ naf: '5610A', from: '2026-07-07' })).toBe('organisations.fact-in-future');
  });

  it('name an organisation that had no SIRET, once for all, and never by another’s', async () => {
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    const enrol = 'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';
    const bar = async (name: string) =>
      (await administrator.get(enrol, { input: { id: uuid(), name, kind: 'bar', site } })).enrolBuyer.id;
    const [first, second] = [await bar('Le Phare'), await bar('Le Port')];
    const refused = (said: object, of = first) => administrator.refusal(RECORD, { id: of, ...said });
    expect(await refused({ siret: '123' })).toBe('organisations.siret-invalid');
    expect(await refused({ siret: '73282932000074' })).toBe('organisations.siret-taken');
    expect(await refused({ siret: '35600000009075', from: '2026-07-07' })).toBe('organisations.fact-in-future');
    expect(await refused({ siret: '35600000009075', vat: 'FR44732829320' })).toBe('organisations.vat-number-mismatch');
    const siretOf = async (buyer: string) =>
      (await administrator.get('query ($id: ID!) { buyer(id: $id) { siret } }', { id: buyer })).buyer.siret;
    expect(await siretOf(first)).toBeNull();
    for (const _ of [1, 2]) {
      const { recordIdentifiers } = await administrator.get(RECORD, { id: first, siret: '356 000 000 09075' });
      expect(recordIdentifiers).toMatchObject([{ kind: 'siret', value: '35600000009075' }]);
    }
    expect(await siretOf(first)).toBe('35600000009075');
    expect(await refused({ siret: '35600000000048' })).toBe('organisations.siret-known');
    expect(await refused({ siret: '35600000009075' }, second)).toBe('organisations.siret-taken');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    await neighbour.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
    const elsewhere = { id: uuid(), name: 'Ailleurs', kind: 'bar', siret: '35600000000048', site };
    await neighbour.get(enrol, { input: elsewhere });
    expect(await refused({ siret: '35600000000048' }, second)).toBe('organisations.siret-elsewhere');
    expect(await siretOf(second)).toBeNull();
  });

  it('show an account to the administration and its holder, its end to the hub, and nothing elsewhere', async () => {
    const ibanFor = async (actor: TestActor) =>
      (await actor.get(FACTS, { id })).organisationFacts.find(({ kind }: { kind: string }) => kind === 'iban')?.value;
    expect(await ibanFor(administrator)).toBe(IBAN);
    expect(await ibanFor(await world.member(world.first, 'restaurateur', id))).toBe(IBAN);
    const hub = await world.member(world.first, 'hub-operator');
    expect(await ibanFor(hub)).toBe('FR•• •••• 0189');
    expect(await hub.refusal(RECORD, { id, naf: '5610A' })).toBe('platform.not-allowed');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    expect(await ibanFor(neighbour)).toBeUndefined();
    expect(await neighbour.refusal(RECORD, { id, naf: '5610A' })).toBe('platform.not-found');
    const [entry] = await world.rows(
      `select summary::text from audit_entry where use_case = 'organisations.record-identifiers' and summary->'input'->>'vatNumber' is not null limit 1`,
    );
    expect(entry.summary).not.toContain('3000 6000');
  });
});
