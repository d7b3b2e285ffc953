import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const SET = 'mutation ($codes: [String!]!) { setPerimeter(inseeCodes: $codes, from: "2017-01-01") { id } }';
const ENROL = `mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id name siret kind email state
  site { name address inseeCode commune latitude longitude windows { from to } } } }`;
const BUYERS = `query ($search: String, $kind: String, $first: Int, $after: String) { buyers(search: $search, kind: $kind, first: $first, after: $after) {
  totalCount nodes { id name } pageInfo { endCursor hasNextPage } } }`;
const SIRET = '73282932000074';
const NOWHERE = uuid();

describe('buyers', () => {
  let world: World;
  let administrator: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    neighbour = await world.member(world.neighbour, 'territory-administrator');
    for (const actor of [administrator, neighbour]) await actor.get(SET, { codes: ['62588', '62108'] });
  });
  afterAll(() => world.close());

  const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
  const inn = (more: object = {}) => ({ id: uuid(), name: 'Auberge du Rempart', kind: 'restaurant', site, ...more });
  const refusal = (input: object, actor = administrator) => actor.refusal(ENROL, { input });
  const names = async (variables: object = {}) =>
    (await administrator.get(BUYERS, { ...variables })).buyers.nodes.map(({ name }: { name: string }) => name);

  it('are enrolled with their site, once, however often it is sent', async () => {
    const input = inn({ siret: '732 829 320 00074', email: 'chef@rempart.example' });
    const first = await administrator.get(ENROL, { input });
    expect(first.enrolBuyer).toMatchObject({ id: input.id, siret: SIRET, kind: 'restaurant', state: 'approved' });
    expect(first.enrolBuyer.site).toEqual({
      ...site,
      name: 'Auberge du Rempart',
      address: null,
      commune: 'Montreuil-sur-Mer',
    });
    expect(await administrator.get(ENROL, { input })).toEqual(first);
    expect(await refusal({ ...input, name: 'Autre nom' })).toBe('platform.already-done');
    expect((await administrator.get(BUYERS)).buyers.totalCount).toBe(1);
  });

  it('are refused outside the perimeter, without a true SIRET, and when the SIRET is another’s', async () => {
    expect(await refusal(inn({ site: { ...site, inseeCode: '80021', latitude: 49.894, longitude: 2.296 } }))).toBe(
      'organisations.site-outside-perimeter',
    );
    expect(await refusal(inn({ site: { ...site, inseeCode: '99999' } }))).toBe('territories.commune-unknown');
    expect(await refusal(inn({ siret: '73282932000075' }))).toBe('organisations.siret-invalid');
    expect(await refusal(inn({ siret: SIRET }))).toBe('organisations.siret-taken');
  });

  it('are refused with coordinates elsewhere, windows that make no sense and kinds that do not exist', async () => {
    expect(await refusal(inn({ site: { ...site, latitude: 1.764, longitude: 50.464 } }))).toBe(
      'organisations.coordinates-implausible',
    );
    expect(await refusal(inn({ site: { ...site, latitude: 500 } }))).toBe('platform.input-invalid');
    expect(await refusal(inn({ site: { ...site, windows: [{ from: '10:00', to: '07:00' }] } }))).toBe(
      'organisations.windows-invalid',
    );
    expect(await refusal(inn({ site: { ...site, windows: [] } }))).toBe('organisations.windows-invalid');
    expect(await refusal(inn({ kind: 'castle' }))).toBe('platform.input-invalid');
    expect((await administrator.get(BUYERS)).buyers.totalCount).toBe(1);
  });

  it('are the same organisation in two territories, and neither sees what the other wrote', async () => {
    const { enrolBuyer } = await neighbour.get(ENROL, {
      input: inn({ name: 'Le Rempart (vu d’ailleurs)', siret: SIRET }),
    });
    const mine = (await administrator.get(BUYERS)).buyers.nodes;
    expect(mine).toEqual([{ id: enrolBuyer.id, name: 'Auberge du Rempart' }]);
    expect((await neighbour.get(BUYERS)).buyers.nodes).toEqual([
      { id: enrolBuyer.id, name: 'Le Rempart (vu d’ailleurs)' },
    ]);
    const own = await neighbour.get(ENROL, { input: inn({ name: 'Bar d’ailleurs', kind: 'bar' }) });
    expect(
      (await administrator.get('query ($id: ID!) { buyer(id: $id) { id } }', { id: own.enrolBuyer.id })).buyer,
    ).toBeNull();
    expect(await refusal(inn({ id: own.enrolBuyer.id }))).toBe('platform.already-done');
  });

  it('are listed by name whatever the accents, in pages, and found by name, commune or SIRET', async () => {
    for (const name of ['Étoile de mer', 'Café des Sports', 'zinc', 'Estaminet 100%'])
      await administrator.get(ENROL, { input: inn({ name, kind: 'bar' }) });
    expect(await names()).toEqual(['Auberge du Rempart', 'Café des Sports', 'Estaminet 100%', 'Étoile de mer', 'zinc']);
    expect(await names({ search: 'ETOILE' })).toEqual(['Étoile de mer']);
    expect(await names({ search: '732 829' })).toEqual(['Auberge du Rempart']);
    expect(await names({ search: '%' })).toHaveLength(5);
    expect(await names({ kind: 'restaurant' })).toEqual(['Auberge du Rempart']);
    const { buyers } = await administrator.get(BUYERS, { first: 2 });
    const next = await administrator.get(BUYERS, { first: 3, after: buyers.pageInfo.endCursor });
    expect([buyers.pageInfo.hasNextPage, buyers.totalCount, next.buyers.pageInfo.hasNextPage]).toEqual([
      true,
      5,
      false,
    ]);
    expect(next.buyers.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Estaminet 100%',
      'Étoile de mer',
      'zinc',
    ]);
    expect(await administrator.refusal(BUYERS, { after: 'nonsense' })).toBe('platform.cursor-invalid');
  });

  it('see themselves and nobody else', async () => {
    const [mine, other] = (await administrator.get(BUYERS)).buyers.nodes;
    const cook = await world.member(world.first, 'restaurateur', mine.id);
    expect((await cook.get(BUYERS)).buyers.nodes).toEqual([mine]);
    expect((await cook.get('query ($id: ID!) { buyer(id: $id) { id } }', { id: other.id })).buyer).toBeNull();
    expect((await cook.get('{ myOrganisation { id name part kind site { commune } } }')).myOrganisation).toMatchObject({
      id: mine.id,
      part: 'buyer',
      kind: 'restaurant',
      site: { commune: 'Montreuil-sur-Mer' },
    });
    expect(await cook.refusal('{ members { nodes { id } } }')).toBe('platform.not-allowed');
    expect(await cook.refusal('{ producers { totalCount } }')).toBe('platform.not-allowed');
    expect(await refusal(inn(), cook)).toBe('platform.not-allowed');
    expect((await administrator.get('{ myOrganisation { id } }')).myOrganisation).toBeNull();
  });

  it('cannot be acted for from a territory in which they do not take part', async () => {
    await expect(
      world.member(
        world.neighbour,
        'restaurateur',
        (await administrator.get(BUYERS, { search: 'zinc' })).buyers.nodes[0].id,
      ),
    ).rejects.toThrow('foreign key');
    await expect(world.member(world.first, 'restaurateur', NOWHERE)).rejects.toThrow('foreign key');
  });
});
