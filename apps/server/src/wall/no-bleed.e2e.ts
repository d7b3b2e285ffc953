import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { modules } from '../modules';

const DAY = '2026-07-10';
const MARK =
  'mutation ($label: String!) { markCalendarDay(day: "2026-07-10", kind: "local-feast", label: $label) { label } }';
const LOOK = 'query ($day: Date!) { territory { code } calendar(from: $day, to: $day) { label } }';

describe('a hundred requests of two territories at once, through one pool', () => {
  let world: World;
  let actors: readonly (readonly [string, TestActor])[];
  beforeAll(async () => {
    world = await World.open({ modules });
    const [first, neighbour] = [
      await world.member(world.first, 'territory-administrator'),
      await world.member(world.neighbour, 'territory-administrator'),
    ];
    actors = [
      ['AAA', first],
      ['BBB', neighbour],
    ];
    for (const [code, actor] of actors) await actor.get(MARK, { label: `fête de ${code}` });
  });
  afterAll(() => world.close());

  it('answer each with its own territory’s rows', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const [code, actor] = actors[(index * 7) % 2]!;
        return [code, await actor.get(LOOK, { day: DAY })] as const;
      }),
    );
    const bled = answers.filter(
      ([code, { territory, calendar }]) =>
        territory.code !== code || calendar.length !== 1 || calendar[0].label !== `fête de ${code}`,
    );
    expect(bled).toEqual([]);
  });

  it('write each into its own territory, mixed with reads and refusals', async () => {
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const [code, actor] = actors[index % 2]!;
        if (index % 5 === 0)
          return actor.refusal('mutation { setModuleEnabled(module: "nothing", enabled: true) { id } }');
        return index % 3
          ? actor.get(LOOK, { day: DAY })
          : actor.get(
              'mutation ($day: Date!, $label: String!) { markCalendarDay(day: $day, kind: "season", label: $label) { day } }',
              { day: `2026-08-${String((index % 28) + 1).padStart(2, '0')}`, label: code },
            );
      }),
    );
    const wrong = await world.rows(
      `select 1 from calendar_day c join territory t on t.id = c.territory_id where c.kind = 'season' and c.label <> t.code`,
    );
    expect(wrong).toEqual([]);
  });
});
