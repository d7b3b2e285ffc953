import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { territoriesModule } from '../territories.module';

const SET =
  'mutation ($codes: [String!]!, $from: Date!, $replace: Boolean) { setPerimeter(inseeCodes: $codes, from: $from, replaceForeseen: $replace) { id } }';
const PREVIEW =
  'query ($codes: [String!]!, $from: Date!) { perimeterPreview(inseeCodes: $codes, from: $from) { added { name } removed { name } communesBefore communesAfter populationAfter foreseen } }';
const PERIMETER =
  'query ($on: Date) { territory { perimeter(on: $on) { inseeCode name population validFrom validTo } } }';
const AREA =
  'mutation ($radius: Int!, $neighbours: [String!]!) { setSupplyArea(radiusKm: $radius, neighbours: $neighbours) { supplyArea { radiusKm neighbours } } }';
const MARK =
  'mutation ($day: Date!, $kind: String!, $label: String!) { markCalendarDay(day: $day, kind: $kind, label: $label) { day kind label } }';

describe('territories', () => {
  let world: World;
  let administrator: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    neighbour = await world.member(world.neighbour, 'territory-administrator');
  });
  afterAll(() => world.close());

  const codesOn = async (actor: TestActor, on: string | null) => {
    const { territory } = await actor.get<{ territory: { perimeter: { inseeCode: string }[] } }>(PERIMETER, { on });
    return territory.perimeter.map(({ inseeCode }) => inseeCode).sort();
  };

  it('shows a territory that has decided nothing yet', async () => {
    const { territory } = await neighbour.get(
      '{ territory { code name kind timeZone perimeter { name } supplyArea { radiusKm neighbours } } }',
    );
    expect(territory).toEqual({
      code: 'BBB',
      name: 'Territoire BBB',
      kind: 'territory',
      timeZone: 'Europe/Paris',
      perimeter: [],
      supplyArea: { radiusKm: 0, neighbours: [] },
    });
  });

  it('dates its perimeter: a change keeps the earlier days as they were', async () => {
    await administrator.get(SET, { codes: ['62588', '62108', '62108'], from: '2017-01-01' });
    await administrator.get(SET, { codes: ['62588', '62826'], from: '2026-09-01' });
    expect(await codesOn(administrator, null)).toEqual(['62108', '62588']);
    expect(await codesOn(administrator, '2026-08-31')).toEqual(['62108', '62588']);
    expect(await codesOn(administrator, '2026-09-01')).toEqual(['62588', '62826']);
    expect(await codesOn(administrator, '2016-12-31')).toEqual([]);
    expect(await codesOn(neighbour, null)).toEqual([]);
  });

  it('keeps the names and populations of the administrative division, and the row of a commune that stays', async () => {
    const { territory } = await administrator.get(PERIMETER, { on: '2026-09-01' });
    expect(territory.perimeter).toContainEqual({
      inseeCode: '62588',
      name: 'Montreuil-sur-Mer',
      population: 1912,
      validFrom: '2017-01-01',
      validTo: null,
    });
  });

  it('refuses to rewrite the past and communes that do not exist, and changes nothing', async () => {
    expect(await administrator.refusal(SET, { codes: ['62108'], from: '2026-07-05' })).toBe(
      'territories.perimeter-in-past',
    );
    expect(await administrator.refusal(SET, { codes: ['62588', '99999'], from: '2026-08-01' })).toBe(
      'territories.commune-unknown',
    );
    expect(await administrator.refusal(SET, { codes: [], from: '2026-08-01' })).toBe('platform.input-invalid');
    expect(await codesOn(administrator, '2026-08-01')).toEqual(['62108', '62588']);
  });

  it('lets several people change it at once, one after the other', async () => {
    const wishes = [['62588'], ['62588', '62108'], ['62826'], ['62108', '62826']];
    const refusals = await Promise.all(
      wishes.map((codes) => administrator.refusal(SET, { codes, from: '2027-01-01' })),
    );
    expect(refusals).toEqual([null, null, null, null]);
    expect(wishes.map((codes) => codes.sort())).toContainEqual(await codesOn(administrator, '2027-01-01'));
  });

  it('shows what another perimeter would change, and changes nothing by being asked', async () => {
    const before = await codesOn(administrator, '2027-01-01');
    const { perimeterPreview } = await administrator.get(PREVIEW, { codes: ['62588', '62318'], from: '2027-01-01' });
    expect(perimeterPreview.added.map(({ name }: { name: string }) => name)).toContain('Étaples');
    expect(perimeterPreview.communesBefore).toBe(before.length);
    expect([perimeterPreview.communesAfter, perimeterPreview.populationAfter]).toEqual([2, 12_622]);
    expect(await codesOn(administrator, '2027-01-01')).toEqual(before);
    expect(await administrator.refusal(PREVIEW, { codes: ['99999'], from: '2027-01-01' })).toBe(
      'territories.commune-unknown',
    );
    const driver = await world.member(world.first, 'driver');
    expect(await driver.refusal(PREVIEW, { codes: ['62588'], from: '2027-01-01' })).toBe('platform.not-allowed');
    expect((await neighbour.get(PREVIEW, { codes: [], from: '2027-01-01' })).perimeterPreview.removed).toEqual([]);
  });

  it('does not forget a change that is foreseen unless it is told to', async () => {
    const sooner = { codes: ['62588'], from: '2026-12-01' };
    expect(await administrator.refusal(SET, sooner)).toBe('territories.perimeter-change-foreseen');
    expect((await administrator.get(PREVIEW, sooner)).perimeterPreview.foreseen).toEqual(['2027-01-01']);
    await administrator.get(SET, { ...sooner, replace: true });
    expect(await codesOn(administrator, '2027-01-01')).toEqual(['62588']);
    await administrator.get(SET, { codes: ['62588', '62108'], from: '2026-12-01' });
  });

  it('finds intercommunalities, arrondissements and communes by name', async () => {
    const { divisions } = await administrator.get(
      '{ divisions(search: "montreuillois", kinds: ["epci"]) { kind code name population communes { inseeCode } } }',
    );
    expect(divisions.map(({ code }: { code: string }) => code)).toContain('200069029');
    expect(await administrator.refusal('{ divisions(search: "x", kinds: ["canton"]) { code } }')).toBe(
      'platform.input-invalid',
    );
  });

  it('names its neighbours and the communes that its supply area adds to its perimeter', async () => {
    await administrator.get(AREA, { radius: 0, neighbours: ['200070936'] });
    const { territory } = await administrator.get(
      '{ territory { supplyArea { communes neighbourEpcis { siren name communeCount } } } }',
    );
    const [epci] = territory.supplyArea.neighbourEpcis;
    expect(epci).toEqual({ siren: '200070936', name: 'CC Ponthieu-Marquenterre', communeCount: 70 });
    expect(territory.supplyArea.communes).toHaveLength(epci.communeCount);
    await administrator.get(AREA, { radius: 10, neighbours: [] });
    const near = (await administrator.get('{ territory { supplyArea { communes } } }')).territory.supplyArea.communes;
    expect(near).toContain('62870');
    expect(near).not.toContain('62588');
  });

  it('is kept by the database itself from holding a commune twice on a day', async () => {
    const twice = world.rows(
      `insert into perimeter_commune (territory_id, id, insee_code, name, valid_from)
      values ($1, gen_random_uuid(), '62588', 'Montreuil', '2026-01-01')`,
      [world.first.id],
    );
    await expect(twice).rejects.toThrow('exclusion');
  });

  it('names neighbours that exist for its supply area', async () => {
    const { setSupplyArea } = await administrator.get(AREA, {
      radius: 30,
      neighbours: ['200044030', '200070936', '200044030'],
    });
    expect(setSupplyArea.supplyArea).toEqual({ radiusKm: 30, neighbours: ['200044030', '200070936'] });
    expect(await administrator.refusal(AREA, { radius: 30, neighbours: ['123456789'] })).toBe(
      'territories.epci-unknown',
    );
    expect(await administrator.refusal(AREA, { radius: -1, neighbours: [] })).toBe('platform.input-invalid');
  });

  it('marks and clears days of its own calendar', async () => {
    await administrator.get(MARK, { day: '2026-07-14', kind: 'public-holiday', label: 'Fête' });
    await administrator.get(MARK, { day: '2026-07-14', kind: 'public-holiday', label: ' Fête nationale ' });
    await administrator.get(MARK, { day: '2026-07-14', kind: 'closure', label: 'Pas de tournée' });
    const asked = '{ calendar(from: "2026-07-01", to: "2026-07-31") { day kind label } }';
    expect((await administrator.get(asked)).calendar).toEqual([
      { day: '2026-07-14', kind: 'closure', label: 'Pas de tournée' },
      { day: '2026-07-14', kind: 'public-holiday', label: 'Fête nationale' },
    ]);
    expect((await neighbour.get(asked)).calendar).toEqual([]);
    const clear = 'mutation { clearCalendarDay(day: "2026-07-14", kind: "closure") }';
    expect((await neighbour.get(clear)).clearCalendarDay).toBe(false);
    expect([
      (await administrator.get(clear)).clearCalendarDay,
      (await administrator.get(clear)).clearCalendarDay,
    ]).toEqual([true, false]);
    expect(await administrator.refusal(MARK, { day: '2026-07-14', kind: 'birthday', label: 'x' })).toBe(
      'platform.input-invalid',
    );
  });

  it('takes public and school holidays in one act, and keeps what it wrote itself', async () => {
    const take = 'mutation ($year: Int!, $zone: String) { importCalendar(year: $year, schoolZone: $zone) }';
    await administrator.get(MARK, { day: '2026-05-01', kind: 'public-holiday', label: 'Muguet' });
    const written = (await administrator.get(take, { year: 2026, zone: 'B' })).importCalendar;
    expect(written).toBeGreaterThan(100);
    expect((await administrator.get(take, { year: 2026, zone: 'B' })).importCalendar).toBe(0);
    const asked = '{ calendar(from: "2026-05-01", to: "2026-05-14") { day label source } }';
    expect((await administrator.get(asked)).calendar).toEqual([
      { day: '2026-05-01', label: 'Muguet', source: null },
      { day: '2026-05-08', label: 'Victoire de 1945', source: 'Code du travail, art. L3133-1' },
      { day: '2026-05-14', label: 'Ascension', source: 'Code du travail, art. L3133-1' },
    ]);
    expect((await neighbour.get(asked)).calendar).toEqual([]);
    expect(await administrator.refusal(take, { year: 2031, zone: 'B' })).toBe('territories.school-year-unknown');
    expect(await administrator.refusal(take, { year: 2026, zone: 'D' })).toBe('platform.input-invalid');
    expect(await (await world.member(world.first, 'driver')).refusal(take, { year: 2026 })).toBe(
      'platform.not-allowed',
    );
  });

  it('marks and clears a whole season at once', async () => {
    const season =
      'mutation { markCalendarDay(day: "2028-06-01", until: "2028-06-30", kind: "season", label: "Été") { day } }';
    await administrator.get(season);
    const asked = '{ calendar(from: "2028-05-01", to: "2028-07-31") { day } }';
    expect((await administrator.get(asked)).calendar).toHaveLength(30);
    await administrator.get('mutation { clearCalendarDay(day: "2028-06-01", until: "2028-06-30", kind: "season") }');
    expect((await administrator.get(asked)).calendar).toEqual([]);
    expect(
      await administrator.refusal(
        'mutation { markCalendarDay(day: "2028-06-02", until: "2028-06-01", kind: "season", label: "x") { day } }',
      ),
    ).toBe('platform.input-invalid');
  });

  it('lets every member look, and only an administrator change', async () => {
    const driver = await world.member(world.first, 'driver');
    expect(await codesOn(driver, null)).toEqual(['62108', '62588']);
    expect(await driver.refusal(AREA, { radius: 1, neighbours: [] })).toBe('platform.not-allowed');
    expect(await driver.refusal(SET, { codes: ['62588'], from: '2028-01-01' })).toBe('platform.not-allowed');
    expect(await world.stranger().refusal('{ territory { id } }')).toBe('platform.signed-out');
  });
});
