import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LOG } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import JSZip from 'jszip';
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { furnish, trade, type SmallMarket } from '../fixtures/small-market';
import { modules } from '../modules';

jest.setTimeout(120_000);

const PLUGINS = modules.filter(({ manifest }) => manifest.layer === 'plugin').map(({ manifest }) => manifest.id);
const MARK = 'Zqxmarqueur';
const EMAIL = `${MARK.toLowerCase()}@ferme.example`;
const PHONE = '0321999777';

const HELD = `query ($m: ID, $e: String) { personalData(membershipId: $m, email: $e) { name email accountStays held { what count fate reason source months } } }`;
const EXPORT =
  'mutation ($id: ID!, $m: ID, $e: String) { exportPersonalData(id: $id, membershipId: $m, email: $e) { id state } }';
const BUNDLE = 'query ($id: ID!) { personalBundle(id: $id) { state doneUnits totalUnits name contentBase64 } }';
const ERASE = 'mutation ($m: ID, $e: String) { erasePersonalData(membershipId: $m, email: $e) }';
const AUDIT = '{ audit(first: 200) { nodes { who useCase personId } } }';
const ADD = `mutation ($id: ID!, $email: String!) { addMember(id: $id, email: $email, role: "driver") { id } }`;

describe('a person who is everywhere in a territory', () => {
  let world: World;
  let market: SmallMarket;
  let administrator: TestActor;
  let person: TestActor;
  let personId: string;

  beforeAll(async () => {
    process.env['TEST_LOG'] = 'info';
    world = await World.open({ modules, plugins: { first: PLUGINS, neighbour: PLUGINS } });
    listen();
    market = await furnish(world, world.first);
    administrator = market.actors.administrator;
    person = market.actors.producer;
    await world.startWorker();
    [{ id: personId }] = (await world.rows<{ id: string }>('select person_id as id from membership where id = $1', [
      person.membershipId,
    ])) as [{ id: string }];
    await seed();
  });
  afterAll(async () => {
    delete process.env['TEST_LOG'];
    await world.close();
  });

  const logged: string[] = [];

  /** What the API's log would write, from here on. */
  function listen(): void {
    const log = world.api.app.get<Record<symbol, unknown>>(LOG);
    log[pino.symbols.streamSym] = { write: (line: string) => logged.push(line) };
  }

  /** By the doors that people use, wherever there is one. */
  async function seed(): Promise<void> {
    await world.rows('update identity.person set name = $2, email = $3 where id = $1', [personId, MARK, EMAIL]);
    await world.rows(`update identity.session set ip_address = '192.0.2.77', user_agent = $2 where person_id = $1`, [
      personId,
      `${MARK}/1.0`,
    ]);
    await world.rows(
      `insert into identity.account (id, account_id, provider_id, person_id, password) values (gen_random_uuid(), $2, 'credential', $1, 'x')`,
      [personId, EMAIL],
    );
    await world.rows(
      `insert into identity.verification (id, identifier, value, expires_at) values (gen_random_uuid(), $1, 'x', now())`,
      [`reset ${EMAIL}`],
    );
    await world.rows('update participation set email = $2, phone = $3 where id = $1', [
      market.ids.producer,
      EMAIL,
      PHONE,
    ]);
    await administrator.get(ADD, { id: uuid(), email: EMAIL });
    await correspond();
    await actAs('restaurateur', market.ids.buyer, (actor) =>
      trade(world, { ...market, actors: { ...market.actors, restaurateur: actor } }),
    );
    const order = await world.rows<{ id: string }>(
      `select object_id as id from audit_object o join audit_entry a on a.id = o.entry_id join customer_order c on c.id = o.object_id where a.person_id = $1 limit 1`,
      [personId],
    );
    await world.rows('update customer_order set note = $2 where id = $1', [
      order[0]!.id,
      `Appeler ${MARK} au ${PHONE}`,
    ]);
    await actAs('territory-administrator', null, async (actor) => {
      await actor.get('mutation { setModuleEnabled(module: "observatory", enabled: false) { id } }');
      await actor.get('mutation { setModuleEnabled(module: "observatory", enabled: true) { id } }');
      const text = `SIRET;Raison sociale;E-mail\n1;${MARK};${EMAIL}\n`;
      const file = { name: 'x.csv', contentBase64: Buffer.from(text).toString('base64') };
      await actor.ask(
        'mutation ($id: ID!, $file: FileInput!) { importProducers(id: $id, file: $file, dryRun: true) { id } }',
        { id: uuid(), file },
      );
      await actor.get(EXPORT, { id: uuid() });
    });
    await world.quiet();
  }

  async function actAs(
    role: string,
    organisation: string | null,
    act: (actor: TestActor) => Promise<unknown>,
  ): Promise<void> {
    const id = uuid();
    await world.rows(
      'insert into membership (territory_id, id, person_id, organisation_id, role) values ($1, $2, $3, $4, $5)',
      [world.first.id, id, personId, organisation, role],
    );
    await act(world.actor(person.settings.cookie, id));
  }

  /** Letters, an invitation and an application: what wrote them is tested elsewhere. */
  async function correspond(): Promise<void> {
    const territory = world.first.id;
    const letter = [territory, EMAIL, `Bonjour ${MARK}`];
    await world.rows(
      `insert into mail (territory_id, id, recipient, locale, subject, created_at) values ($1, gen_random_uuid(), $2, 'fr', $3, now())`,
      letter,
    );
    await world.rows(
      `insert into digest_line (territory_id, id, person_id, kind, line, at) values
         ($1, gen_random_uuid(), $2, 'x', '{}', now()), ($1, gen_random_uuid(), gen_random_uuid(), 'x', $3, now())`,
      [territory, personId, JSON.stringify({ text: `${MARK} demande à participer` })],
    );
    await world.rows(
      `insert into letter_choice (territory_id, person_id, kind, time, chosen_at) values ($1, $2, 'orders.lines-short', 'at-once', now())`,
      [territory, personId],
    );
    await world.rows(
      `insert into job_run (territory_id, id, name, payload, state, failure_code, failure_data, requested_by, created_at, ended_at)
       values ($1, gen_random_uuid(), 'platform.send-mail', '{}', 'failed', 'platform.mail-unsure', $2, 'x', now(), now())`,
      [territory, JSON.stringify({ address: EMAIL, subject: `Bonjour ${MARK}` })],
    );
    for (const table of ['mail', 'mailbox'])
      await world.rows(
        `insert into identity.${table} (id, recipient, subject, text_body, html_body${table === 'mail' ? ', locale' : ''})
         values (gen_random_uuid(), $1, $2, $2, $2${table === 'mail' ? ", 'fr'" : ''})`,
        letter.slice(1),
      );
    await world.rows(
      `insert into invitation (territory_id, id, email, role, invited_by, locale, key_hash, letter_id, sent_at, expires_at, state)
       values ($1, gen_random_uuid(), $2, 'driver', $3, 'fr', 'x', gen_random_uuid(), now(), now(), 'revoked')`,
      [territory, EMAIL, MARK],
    );
    const [application] = await world.rows<{ id: string }>(
      `insert into application (territory_id, id, person_id, person_name, person_email, part, state, content, changed_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'producer', 'refused', $5, now()) returning id`,
      [territory, personId, MARK, EMAIL, JSON.stringify({ email: EMAIL, phone: PHONE, proof: MARK, name: 'Ferme' })],
    );
    await world.rows(
      `insert into participation_step (territory_id, id, application_id, to_state, at, membership_id, who)
       values ($1, gen_random_uuid(), $2, 'refused', now(), $3, $4)`,
      [territory, application!.id, person.membershipId, MARK],
    );
  }

  it('is told what is held of them, what would go and what would stay, and why', async () => {
    const { personalData } = await person.get(HELD);
    const fates = Object.fromEntries(
      personalData.held.map(({ what, fate }: { what: string; fate: string }) => [what, fate]),
    );
    expect(personalData).toMatchObject({ name: MARK, email: EMAIL, accountStays: false });
    expect(fates).toEqual({
      'platform.account': 'erased',
      'platform.devices': 'erased',
      'platform.roles': 'erased',
      'platform.acts': 'nameless',
      'platform.jobs': 'nameless',
      'platform.modules': 'nameless',
      'platform.letters': 'erased',
      'platform.letter-choices': 'erased',
      'platform.news-to-come': 'erased',
      'organisations.contacts': 'erased',
      'organisations.invitations': 'erased',
      'organisations.applications': 'erased',
      'orders.order-notes': 'erased',
      'orders.orders': 'kept',
      'traceability.ledger': 'kept',
    });
    expect(personalData.held.find(({ what }: { what: string }) => what === 'traceability.ledger')).toMatchObject({
      months: 60,
      source: expect.stringContaining('178/2002'),
    });
  });

  it('fetches a copy of it all, which nobody else can', async () => {
    const id = uuid();
    await person.get(EXPORT, { id });
    await world.quiet();
    const { personalBundle } = await person.get(BUNDLE, { id });
    const zip = await JSZip.loadAsync(Buffer.from(personalBundle.contentBase64, 'base64'));
    const json = JSON.parse(await zip.file('data.json')!.async('string')) as {
      data: Record<string, { rows: object[] }>;
    };
    expect(personalBundle).toMatchObject({ state: 'done', name: expect.stringMatching(/^maillon-.*\.zip$/) });
    expect(json.data['orders.order-notes']!.rows).toEqual([
      expect.objectContaining({ note: expect.stringContaining(PHONE) }),
    ]);
    expect(await zip.file('organisations.contacts.csv')!.async('string')).toContain(EMAIL);
    expect((await administrator.get(BUNDLE, { id })).personalBundle).toBeNull();
    expect((await person.get(EXPORT, { id })).exportPersonalData.state).toBe('done');
    expect(await administrator.refusal(EXPORT, { id })).toBe('platform.already-done');
  });

  it('is asked about by administrators only, and never from next door', async () => {
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    for (const query of [HELD, ERASE]) {
      expect(await market.actors.driver.refusal(query, { m: person.membershipId })).toBe('platform.not-allowed');
      expect(await market.actors.driver.refusal(query, { e: EMAIL })).toBe('platform.not-allowed');
      expect(await neighbour.refusal(query, { m: person.membershipId })).toBe('platform.not-found');
    }
    expect(await market.actors.driver.refusal(EXPORT, { id: uuid(), e: EMAIL })).toBe('platform.not-allowed');
    expect((await neighbour.get(HELD, { e: EMAIL })).personalData.held).toEqual([]);
  });

  it('is copied by an administrator when there is no account, only an address', async () => {
    const lone = 'sans-compte@ferme.example';
    await world.rows('update participation set email = $2 where id = $1', [market.ids.buyer, lone]);
    const { personalData } = await administrator.get(HELD, { e: lone });
    expect(personalData.held.map(({ what }: { what: string }) => what)).toEqual([
      'organisations.contacts',
      'orders.orders',
    ]);
    expect((await administrator.get(ERASE, { e: lone })).erasePersonalData).toBe(true);
    expect((await administrator.get(HELD, { e: lone })).personalData.held).toEqual([]);
  });

  it('stays while they are the last administrator', async () => {
    const lone = await world.member(world.neighbour, 'territory-administrator');
    await world.rows(
      `delete from membership where territory_id = $1 and role = 'territory-administrator' and id <> $2`,
      [world.neighbour.id, lone.membershipId],
    );
    expect(await lone.refusal(ERASE)).toBe('platform.last-administrator');
  });

  it('goes on elsewhere when they have roles elsewhere: there, nothing changes', async () => {
    const twice = await world.member(world.first, 'driver', null, 'Deux Fois');
    await world.rows(
      `insert into membership (territory_id, id, person_id, role) select $2, gen_random_uuid(), person_id, 'driver' from membership where id = $1`,
      [twice.membershipId, world.neighbour.id],
    );
    expect((await administrator.get(HELD, { m: twice.membershipId })).personalData.accountStays).toBe(true);
    await administrator.get(ERASE, { m: twice.membershipId });
    expect(await twice.refusal('{ territory { id } }')).toBe('platform.no-membership');
    const left = await world.rows(
      `select p.name, count(m.*)::int as roles from identity.person p join membership m on m.person_id = p.id where p.name = 'Deux Fois' group by 1`,
    );
    expect(left).toEqual([{ name: 'Deux Fois', roles: 1 }]);
  });

  describe('once erased', () => {
    let before: string[];
    beforeAll(async () => {
      before = await found();
      await administrator.get(ERASE, { m: person.membershipId });
      await world.quiet();
    });

    it('was found everywhere before: the search sees what there is', () => {
      for (const place of [
        'identity.person',
        'identity.session',
        'identity.account',
        'identity.verification',
        'public.participation',
        'public.digest_line',
        'public.job_run',
        'public.module_installation',
        'public.customer_order',
        'public.movement',
      ])
        expect(before.map((hit) => hit.split('.').slice(0, 2).join('.'))).toContain(place);
    });

    it('is found in no table, message or queue, but for what a text says must stay', async () => {
      const held = (await world.rows<{ column: string }>('select unnest(keeps) as column from retention_rule')).map(
        ({ column }) => `public.${column}`,
      );
      const left = await found();
      expect(left.filter((hit) => !held.includes(hit))).toEqual([]);
      expect(left).toEqual(['public.movement.by_name']);
    });

    it('leaves nothing of what they chose to receive, nor of what waited for their morning', async () => {
      expect(await world.rows('select 1 from letter_choice')).toEqual([]);
      expect(await world.rows('select 1 from digest_line where person_id = $1', [personId])).toEqual([]);
    });

    it('was never named by the server’s log', () => {
      expect(logged.length).toBeGreaterThan(20);
      expect(
        logged.filter((line) =>
          [MARK, EMAIL, PHONE].some((marker) => line.toLowerCase().includes(marker.toLowerCase())),
        ),
      ).toEqual([]);
    });

    it('leaves their acts in the log, without a name', async () => {
      const { audit } = await administrator.get(AUDIT);
      const acts = audit.nodes.filter((node: { personId: string }) => node.personId === personId);
      expect(acts.length).toBeGreaterThan(5);
      expect(acts.every(({ who }: { who: string | null }) => who === null)).toBe(true);
    });

    it('is signed out and cannot come back', async () => {
      expect(await person.refusal('{ territory { id } }')).toBe('platform.signed-out');
    });
  });

  /** Every column of every table of the database, the queue's included, that holds a marker. */
  async function found(): Promise<string[]> {
    const columns = await world.rows<{ schema: string; name: string; column: string; binary: boolean }>(
      `select n.nspname as schema, c.relname as name, a.attname as column, a.atttypid = 'bytea'::regtype as binary
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1, 2, a.attnum`,
    );
    const hits: string[] = [];
    for (const { schema, name, column, binary } of columns) {
      const text = binary ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const [row] = await world.rows<{ hit: boolean }>(
        `select exists (select 1 from "${schema}"."${name}" where ${text} ilike any($1)) as hit`,
        [[MARK, EMAIL, PHONE].map((marker) => `%${marker}%`)],
      );
      if (row!.hit) hits.push(`${schema}.${name}.${column}`);
    }
    return hits;
  }
});
