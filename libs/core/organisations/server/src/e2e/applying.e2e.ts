import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';
import { applicant, DECIDE, DISCARD, FARM, FARM_SIRET, handIn, MINE, QUEUE, SAVE, SUBMIT } from './applicants';

const COMPANY = 'query ($siret: String!) { companyOfSiret(siret: $siret) { outcome company { name inseeCode } } }';
const PLACE =
  'query ($address: String, $inseeCode: String!) { placeOfAddress(address: $address, inseeCode: $inseeCode) { precision inseeCode } }';
const COMMUNES =
  'query ($territory: String!, $name: String) { communesForApplication(territory: $territory, name: $name) { inseeCode name } }';

describe('asking to take part', () => {
  let world: World;
  let administrator: TestActor;
  let farmer: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588", "62108"], from: "2017-01-01") { id } }');
    farmer = await applicant(world, 'Ada Maraîchère');
  });
  afterAll(() => world.close());

  const territory = 'AAA';

  it('begins with nothing, is kept at each step, and found again', async () => {
    const id = uuid();
    const first = await farmer.get(SAVE, {
      id,
      territory,
      part: 'producer',
      content: { name: ' EARL du Marais Vert ' },
    });
    expect(first.saveApplication).toMatchObject({
      state: 'draft',
      territory: { code: 'AAA' },
      content: { name: 'EARL du Marais Vert', siret: null, families: [] },
      missing: ['siret', 'phone', 'inseeCode', 'latitude', 'windows', 'families'],
    });
    await farmer.get(SAVE, { id, territory, part: 'producer', content: FARM });
    expect((await farmer.get(MINE)).myApplications).toMatchObject([{ id, content: { name: FARM.name } }]);
    expect(await farmer.refusal(SAVE, { id: uuid(), territory, part: 'producer', content: {} })).toBe(
      'organisations.application-closed',
    );
    expect((await administrator.get(QUEUE, { states: ['draft', 'submitted'] })).applications.nodes).toEqual([]);
    expect((await farmer.get(DISCARD, { id, territory })).discardApplication).toBe(true);
    expect((await farmer.get(MINE)).myApplications).toEqual([]);
  });

  it('is not taken while something is missing or wrong, and says which field', async () => {
    const id = uuid();
    const submit = async (more: object) => {
      await farmer.get(SAVE, { id, territory, part: 'producer', content: { ...FARM, ...more } });
      return farmer.ask(SUBMIT, { id, territory });
    };
    const { errors } = await submit({ phone: '', windows: [] });
    expect(errors?.[0]?.extensions).toMatchObject({ refusal: 'organisations.application-incomplete' });
    expect(Object.keys(errors![0]!.extensions.fields!)).toEqual(['content.phone', 'content.windows']);
    const refused = async (more: object) => (await submit(more)).errors?.[0]?.extensions.refusal;
    expect(await refused({ consent: false })).toBe('organisations.consent-missing');
    expect(await refused({ siret: '00000001800011' })).toBe('organisations.siret-invalid');
    expect(await refused({ vatNumber: 'FR44732829320' })).toBe('organisations.vat-number-mismatch');
    expect(await refused({ latitude: 1.7, longitude: 50.4 })).toBe('organisations.coordinates-implausible');
    expect(await refused({ windows: [{ from: '10:00', to: '07:00' }] })).toBe('organisations.windows-invalid');
    await farmer.get(DISCARD, { id, territory });
  });

  it('is handed in once, and then in the territory’s hands until changes are asked', async () => {
    const id = await handIn(farmer, world.first);
    expect((await farmer.get(SUBMIT, { id, territory })).submitApplication).toMatchObject({
      state: 'submitted',
      content: { siret: FARM_SIRET },
    });
    expect(await farmer.refusal(SAVE, { id, territory, part: 'producer', content: FARM })).toBe(
      'organisations.application-closed',
    );
    expect(await farmer.refusal(DISCARD, { id, territory })).toBe('organisations.application-closed');
    await administrator.get(DECIDE, { id, decision: 'changes-asked', reason: 'Précisez l’entrée de la cour.' });
    expect((await farmer.get(MINE)).myApplications[0]).toMatchObject({
      state: 'changes-asked',
      reason: 'Précisez l’entrée de la cour.',
    });
    await farmer.get(SAVE, { id, territory, part: 'producer', content: { ...FARM, accessNotes: 'Portail vert' } });
    expect((await farmer.get(SUBMIT, { id, territory })).submitApplication.state).toBe('submitted');
  });

  it('shows nobody anything of somebody else’s', async () => {
    const [{ id }] = (await farmer.get(MINE)).myApplications;
    const other = await applicant(world, 'Bob');
    expect((await other.get(MINE)).myApplications).toEqual([]);
    expect(await other.refusal(SAVE, { id, territory, part: 'producer', content: {} })).toBe('platform.already-done');
    expect(await other.refusal(SUBMIT, { id, territory })).toBe('platform.not-found');
    expect(await other.refusal(DISCARD, { id, territory })).toBe('platform.not-found');
    expect(await farmer.refusal(SUBMIT, { id, territory: 'BBB' })).toBe('platform.not-found');
    for (const operation of [MINE, COMPANY, PLACE])
      expect(await world.stranger().refusal(operation, { siret: FARM_SIRET, inseeCode: '62588' })).toBe(
        'platform.signed-out',
      );
    expect(await world.stranger().refusal(SAVE, { id, territory, part: 'producer', content: {} })).toBe(
      'platform.signed-out',
    );
  });

  it('is helped by the register and the map, and by nothing it does not need', async () => {
    expect((await farmer.get(COMPANY, { siret: FARM.siret })).companyOfSiret).toEqual({
      outcome: 'found',
      company: { name: 'EARL DU MARAIS VERT', inseeCode: '62588' },
    });
    const outcome = async (siret: string) => (await farmer.get(COMPANY, { siret })).companyOfSiret;
    expect(await outcome('00000006700017')).toEqual({ outcome: 'protected', company: null });
    expect(await outcome('00000008300014')).toEqual({ outcome: 'unavailable', company: null });
    expect(await farmer.refusal(COMPANY, { siret: '1' })).toBe('organisations.siret-invalid');
    expect((await farmer.get(PLACE, { address: '12 rue du Marais', inseeCode: '62588' })).placeOfAddress).toEqual({
      precision: 'housenumber',
      inseeCode: '62588',
    });
    expect((await farmer.get(PLACE, { inseeCode: '62588' })).placeOfAddress.precision).toBe('municipality');
  });

  it('keeps nothing of a person who opposed publication but that there is one', async () => {
    const hidden = await applicant(world, 'Cléo');
    const id = await handIn(hidden, world.first, { ...FARM, name: 'Mon nom', siret: '00000006700017' });
    const [row] = await world.rows('select register from application where id = $1', [id]);
    expect(row.register).toEqual({ outcome: 'protected', company: null });
  });

  it('starts from the territories and their communes, which everybody may know', async () => {
    const stranger = world.stranger();
    const { openTerritories } = await stranger.get('{ openTerritories { code name } }');
    expect(openTerritories).toEqual([
      { code: 'AAA', name: 'Territoire AAA' },
      { code: 'BBB', name: 'Territoire BBB' },
    ]);
    expect((await stranger.get(COMMUNES, { territory })).communesForApplication).toEqual([
      { inseeCode: '62108', name: 'Berck' },
      { inseeCode: '62588', name: 'Montreuil-sur-Mer' },
    ]);
    expect((await stranger.get(COMMUNES, { territory, name: 'amiens' })).communesForApplication).toEqual([
      { inseeCode: '80021', name: 'Amiens' },
    ]);
    expect(await stranger.refusal(COMMUNES, { territory: 'ZZZ' })).toBe('organisations.territory-unknown');
    expect(await farmer.refusal(SAVE, { id: uuid(), territory: 'RRR', part: 'producer', content: {} })).toBe(
      'organisations.territory-unknown',
    );
  });

  it('may be asked often, but not without end', async () => {
    const eager = await applicant(world, 'Dora');
    const asked = await Promise.all(Array.from({ length: 40 }, () => eager.refusal(COMPANY, { siret: FARM_SIRET })));
    expect(asked.filter((refusal) => refusal === 'organisations.too-many-requests')).toHaveLength(10);
    world.at = new Date(world.at!.getTime() + 61_000);
    expect(await eager.refusal(COMPANY, { siret: FARM_SIRET })).toBeNull();
  });
});
