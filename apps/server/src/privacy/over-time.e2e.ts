import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WatchOverTime } from '@maillon/platform/server';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { modules } from '../modules';

jest.setTimeout(60_000);

/** Long after anybody’s clock: what the worker looks for by itself is none of it over its time. */
const NOW = new Date('2126-07-09T12:00:00Z');

describe('what is over its time', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules });
    await world.startWorker();
  });
  afterAll(() => world.close());

  async function account(name: string): Promise<string> {
    const id = uuid();
    await world.rows('insert into identity.person (id, name, email) values ($1, $2, $3)', [
      id,
      name,
      `${id}@test.example`,
    ]);
    return id;
  }

  async function application(
    territory: { id: string },
    person: string,
    state: string,
    changed: string,
  ): Promise<string> {
    const id = uuid();
    await world.rows(
      `insert into application (territory_id, id, person_id, person_name, person_email, part, state, content, changed_at)
       values ($1, $2, $3::uuid, 'Ada', $3::text || '@test.example', 'producer', $4, '{}', $5)`,
      [territory.id, id, person, state, changed],
    );
    await world.rows(
      `insert into participation_step (territory_id, id, application_id, to_state, at, who) values ($1, gen_random_uuid(), $2, $3, $4, 'Ada')`,
      [territory.id, id, state, changed],
    );
    return id;
  }

  async function lookIn(territory = world.first): Promise<void> {
    await (await world.console()).get(WatchOverTime).lookIn(territory.id, NOW);
    await world.quiet();
  }

  const left = async (table: string) =>
    (await world.rows(`select id from ${table} order by id`)).map(({ id }) => id as string);
  const jobs = () => world.rows(`select state, result from job_run where name = 'platform.forget-overdue'`);

  it('is nothing at first, and then asks for no job', async () => {
    await lookIn();
    expect(await jobs()).toEqual([]);
  });

  it('is erased by a job when the dated rule says so: refused or abandoned applications, and accounts that served only for them', async () => {
    const [refused, draft, fresh, member, twice] = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(account));
    const old = '2123-07-08T12:00:00Z';
    const kept = [
      await application(world.first, fresh!, 'refused', '2123-07-10T12:00:00Z'),
      await application(world.first, member!, 'approved', old),
      await application(world.neighbour, refused!, 'submitted', '2126-07-01T12:00:00Z'),
      await application(world.neighbour, twice!, 'refused', old),
    ];
    for (const [person, state] of [
      [refused!, 'refused'],
      [draft!, 'draft'],
      [member!, 'changes-asked'],
    ] as const)
      await application(world.first, person, state, old);
    await world.rows(
      `insert into membership (territory_id, id, person_id, role) values ($1, gen_random_uuid(), $2, 'driver')`,
      [world.first.id, member],
    );
    await lookIn();
    expect((await left('application')).sort()).toEqual(kept.sort());
    expect(
      await world.rows(`select count(*)::int as steps from participation_step where territory_id = $1`, [
        world.first.id,
      ]),
    ).toEqual([{ steps: 2 }]);
    const names = await world.rows('select id, name from identity.person where id = any($1)', [
      [refused, draft, fresh, member],
    ]);
    expect(Object.fromEntries(names.map(({ id, name }) => [id, name]))).toEqual({
      [refused!]: 'a',
      [draft!]: '—',
      [fresh!]: 'c',
      [member!]: 'd',
    });
    expect(await jobs()).toEqual([{ state: 'done', result: { forgotten: 3 } }]);
  });

  it('is erased once: asked again the same day, or by another worker, nothing more happens', async () => {
    const before = await left('application');
    await Promise.all([lookIn(), lookIn()]);
    expect(await left('application')).toEqual(before);
    expect(await jobs()).toHaveLength(1);
  });

  it('follows the rule of the day: a later line of the reference replaces the earlier', async () => {
    const person = await account('f');
    const id = await application(world.neighbour, person, 'refused', '2125-07-08T12:00:00Z');
    await lookIn(world.neighbour);
    expect(await left('application')).toContain(id);
    await world.rows(
      `insert into retention_rule (what, valid_from, months, keeps, source, reason_fr, reason_en) values ('organisations.applications', '2126-07-01', 12, '{}', 'x', 'x', 'x')`,
    );
    await (await world.console()).get(WatchOverTime).lookIn(world.neighbour.id, new Date('2126-07-10T12:00:00Z'));
    await world.quiet();
    expect(await left('application')).not.toContain(id);
  });
});
