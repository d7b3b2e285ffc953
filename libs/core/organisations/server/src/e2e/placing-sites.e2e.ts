import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const ENROL =
  'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id site { latitude longitude approximate } } }';
const PLACE = `mutation ($id: ID!, $latitude: Float!, $longitude: Float!) {
  placeSite(organisationId: $id, latitude: $latitude, longitude: $longitude) { latitude longitude approximate commune } }`;
const SITE = 'query ($id: ID!) { buyer(id: $id) { site { latitude longitude approximate } } }';
const HERE = { latitude: 50.4712, longitude: 1.7688 };

describe('the place of a site', () => {
  let world: World;
  let administrator: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    neighbour = await world.member(world.neighbour, 'territory-administrator');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
  });
  afterAll(() => world.close());

  const centre = { latitude: 50.4657, longitude: 1.7719 };
  const enrol = async (name: string): Promise<string> => {
    const site = { inseeCode: '62588', ...centre, approximate: true, windows: [{ from: '07:00', to: '10:00' }] };
    const { enrolBuyer } = await administrator.get(ENROL, { input: { id: uuid(), name, kind: 'bar', site } });
    expect(enrolBuyer.site).toEqual({ ...centre, approximate: true });
    return enrolBuyer.id;
  };
  const siteOf = async (id: string) => (await administrator.get(SITE, { id })).buyer.site;

  it('is approximate until somebody says where it is; said twice, it stays', async () => {
    const id = await enrol('Le Phare');
    for (const _ of [1, 2])
      expect((await administrator.get(PLACE, { id, ...HERE })).placeSite).toEqual({
        ...HERE,
        approximate: false,
        commune: 'Montreuil-sur-Mer',
      });
    expect(await siteOf(id)).toEqual({ ...HERE, approximate: false });
  });

  it('is confirmed where it stands', async () => {
    const id = await enrol('Le Port');
    await administrator.get(PLACE, { id, ...centre });
    expect(await siteOf(id)).toEqual({ ...centre, approximate: false });
  });

  it('is refused abroad and far from its commune, and nothing moves', async () => {
    const id = await enrol('Le Large');
    const refusal = (place: object) => administrator.refusal(PLACE, { id, ...place });
    expect(await refusal({ latitude: 1.77, longitude: 50.46 })).toBe('organisations.coordinates-implausible');
    expect(await refusal({ latitude: 49.894, longitude: 2.296 })).toBe('organisations.place-far-from-commune');
    expect(await refusal({ latitude: 120, longitude: 1.7 })).toBe('platform.input-invalid');
    expect(await siteOf(id)).toEqual({ ...centre, approximate: true });
  });

  it('is said by the organisation itself and by the hub, and by nobody else', async () => {
    const [own, other] = [await enrol('Chez moi'), await enrol('Chez l’autre')];
    const cook = await world.member(world.first, 'restaurateur', own, 'Camille');
    const hub = await world.member(world.first, 'hub-operator');
    const driver = await world.member(world.first, 'driver');
    await cook.get(PLACE, { id: own, ...HERE });
    await hub.get(PLACE, { id: other, ...HERE });
    expect(await cook.refusal(PLACE, { id: other, ...centre })).toBe('platform.not-allowed');
    expect(await driver.refusal(PLACE, { id: own, ...centre })).toBe('platform.not-allowed');
    expect(await neighbour.refusal(PLACE, { id: own, ...centre })).toBe('platform.not-found');
    expect(await siteOf(own)).toEqual({ ...HERE, approximate: false });
    expect(await siteOf(other)).toEqual({ ...HERE, approximate: false });
    const told = await administrator.get('query ($id: ID!) { representation(id: $id) { acts { who useCase } } }', {
      id: own,
    });
    expect(told.representation.acts).toEqual([{ who: 'Camille', useCase: 'organisations.place-site' }]);
  });
});
