import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LOG, WatchOverTime } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { Redis } from 'ioredis';
import JSZip from 'jszip';
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { furnish, trade, type SmallMarket } from '../fixtures/small-market';
import { modules } from '../modules';
import { redisTexts } from './redis-texts';
import { GOES_WITH_THE_PERSON, NAMES_NOBODY } from './where-people-are-named';

jest.setTimeout(120_000);

const [PROOF, LOOSE] = [uuid(), uuid()];
const PLUGINS = modules.filter(({ manifest }) => manifest.layer === 'plugin').map(({ manifest }) => manifest.id);
const MARK = 'Zqxmarqueur';
const EMAIL = `${MARK.toLowerCase()}@ferme.example`;
const PHONE = '0321999777';
const MARKERS = [MARK, EMAIL, PHONE];

const FREE_TEXTS = modules.flatMap(({ manifest }) => manifest.freeTexts ?? []);
const KEPT = modules.flatMap(({ manifest }) => (manifest.holds ?? []).flatMap(({ keeps }) => keeps));

const HELD = `query ($m: ID, $e: String) { personalData(membershipId: $m, email: $e) { name email accountStays held { what count fate reason source months until } } }`;
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
    await world.startWorker(pino({ level: 'info' }, { write: (line: string) => void workerLogged.push(line) }));
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
  const workerLogged: string[] = [];

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
    await sendDocuments();
    await applyByTheDoor();
    await administrator.get('mutation ($s: ID!) { cancelSession(sessionId: $s, reason: "x") { id } }', {
      s: market.ids.openSession,
    });
    await world.quiet();
    await oneOfEach();
    for (const column of [...FREE_TEXTS, ...KEPT]) await plant(column);
  }

  /** Two documents that say who sent them: one on which a certificate rests, and one on which nothing does. */
  async function sendDocuments(): Promise<void> {
    const { cookie, membershipId } = person.settings;
    const headers = { cookie: cookie!, 'x-maillon-membership': membershipId!, 'content-type': 'application/pdf' };
    for (const id of [PROOF, LOOSE]) {
      const sent = await fetch(`${world.api.url}/api/documents?id=${id}&name=attestation_${MARK}.pdf`, {
        method: 'POST',
        headers,
        body: `%PDF-1.4 ${MARK} ${id}`,
      });
      expect(sent.status).toBe(201);
    }
    await sendTable();
    const input = {
      id: uuid(),
      documentId: PROOF,
      kind: 'ab',
      number: 'FR-BIO-01 1',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    };
    await person.get('mutation ($input: FileCertificateInput!) { fileCertificate(input: $input) { id } }', { input });
    await administrator.get('mutation ($id: ID!) { verifyCertificate(id: $id) { id } }', { id: input.id });
  }

  /** What somebody else sent and has not imported yet names the person too. */
  async function sendTable(): Promise<void> {
    await fetch(`${world.api.url}/api/uploads/${uuid()}?purpose=organisations.producers-file&name=${MARK}.csv`, {
      method: 'PUT',
      headers: {
        cookie: administrator.settings.cookie!,
        'x-maillon-membership': administrator.membershipId!,
        'content-type': 'application/octet-stream',
      },
      body: `SIRET;E-mail\n1;${EMAIL}\n`,
    });
  }

  /** What is written of applicants and invited people before anybody knows them. */
  async function applyByTheDoor(): Promise<void> {
    const id = uuid();
    const content = { name: MARK, email: EMAIL, phone: PHONE };
    await person.get(
      'mutation ($id: ID!, $c: ApplicationContentInput!) { saveApplication(id: $id, territory: "AAA", part: "producer", content: $c) { id } }',
      { id, c: content },
    );
    await person.get('mutation ($id: ID!) { discardApplication(id: $id, territory: "AAA") }', { id });
    const invited = uuid();
    await administrator.get(
      'mutation ($id: ID!, $e: String!) { inviteMember(id: $id, email: $e, role: "hub-operator") { id } }',
      { id: invited, e: EMAIL },
    );
    await administrator.get('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id: invited });
  }

  /** Rows that nothing above makes: what writes them is tested elsewhere. */
  async function oneOfEach(): Promise<void> {
    const [t, producer] = [world.first.id, market.ids.producer];
    await world.rows(
      `insert into calendar_day (territory_id, day, kind, label, source) values ($1, '2026-12-24', 'closure', 'x', 'x')`,
      [t],
    );
    await world.rows(`insert into census_entry (territory_id, organisation_id, facts) values ($1, $2, '{}')`, [
      t,
      producer,
    ]);
    await world.rows(
      `insert into import_heading (territory_id, heading_set, fields, said_at) values ($1, 'x', '{}', now())`,
      [t],
    );
    await world.rows(
      `insert into organisation_fact (territory_id, id, organisation_id, kind, value, source, valid_from, at, who)
       values ($1, gen_random_uuid(), $2, 'naf', 'x', 'declared', '2026-01-01', now(), 'x')`,
      [t, producer],
    );
    await world.rows(
      `insert into producer_keeping (territory_id, id, organisation_id, act, who, at) values ($1, gen_random_uuid(), $2, 'taken', 'x', now())`,
      [t, producer],
    );
    await world.rows(
      `insert into application (territory_id, id, person_id, person_name, part, state, content, changed_at, organisation_id)
       values ($1, gen_random_uuid(), $2, $3, 'producer', 'approved', '{}', now(), $4)`,
      [t, personId, MARK, producer],
    );
    await world.rows(
      `insert into line_shortage (territory_id, id, allocation_id, order_line_id, missing, reason, at, note) select $1, gen_random_uuid(), a.id, a.order_line_id, 1, 'x', now(), 'x' from allocation a where territory_id = $1 limit 1`,
      [t],
    );
    await world.rows(
      `insert into kitchen_word (territory_id, id, buyer_id, words, product_id, chosen_at) select p.territory_id, gen_random_uuid(), p.producer_id, 'x', p.id, now() from product p where p.territory_id = $1 limit 1`,
      [t],
    );
    await world.rows(
      `insert into preparation_shortage (territory_id, allocation_id, missing, reason, at, by_name) select $1, id, 1, 'x', now(), 'x' from allocation where territory_id = $1 limit 1`,
      [t],
    );
    await world.rows(
      `insert into standing_run (territory_id, standing_order_id, session_id, day, outcome, at)
       select $1, o.id, s.id, s.delivery_day, 'basket', now() from standing_order o, sales_session s where o.territory_id = $1 and s.territory_id = $1 limit 1`,
      [t],
    );
    await afterTheCutOff(t);
    await world.rows(
      `insert into closure (territory_id, id, producer_id, first_day, last_day, reason, declared_at)
       values ($1, gen_random_uuid(), $2, '2027-12-24', '2027-12-25', 'x', now())`,
      [t, producer],
    );
    await world.rows(
      `insert into unplanned_order (territory_id, order_id, session_id, reason) select $1, id, session_id, 'x' from customer_order where territory_id = $1 limit 1`,
      [t],
    );
  }

  /** What may be written about a line once its order is firm. */
  async function afterTheCutOff(territoryId: string): Promise<void> {
    const line = 'from order_line l where l.territory_id = $1 limit 1';
    for (const statement of [
      `insert into order_change (territory_id, id, act_id, order_id, order_line_id, before, after, cause, note, asked_by, accepted_by, at)
         select $1, gen_random_uuid(), gen_random_uuid(), l.order_id, l.id, 1, 0, 'x', 'x', 'buyer', 'rule', now() ${line}`,
      `insert into supplier_reply (territory_id, id, supplier_order_line_id, asked, accepted, note, source, at)
         select $1, gen_random_uuid(), l.id, 1, 0, 'x', 'producer', now() from supplier_order_line l where l.territory_id = $1 limit 1`,
      `insert into substitution_proposal (territory_id, id, order_id, order_line_id, missing, reason, note, offer_id, producer_id, producer_name,
           product_name, quantity, unit_price, pricing, state, on_silence, deadline, at)
         select $1, gen_random_uuid(), l.order_id, l.id, 1, 'x', 'x', l.offer_id, l.producer_id, 'x', 'x', 1, 1, 'unit', 'open', 'nothing', now(), now() ${line}`,
      `insert into amendment (territory_id, id, order_id, order_line_id, before, after, note, state, deadline, answer_note, answered_by, answered_at, at)
         select $1, gen_random_uuid(), l.order_id, l.id, 1, 2, 'x', 'refused', now(), 'x', 'producer', now(), now() ${line}`,
    ])
      await world.rows(statement, [territoryId]);
  }

  /** Names the person in words in one row of the territory, as whoever writes a note might. */
  async function plant(path: string): Promise<void> {
    const [table, column] = path.split('.') as [string, string];
    const words = `par ${MARK}, ${EMAIL}, ${PHONE}`;
    const [{ type }] = (await world.rows<{ type: string }>(
      `select data_type as type from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = $2`,
      [table, column],
    )) as [{ type: string }];
    const value =
      type === 'jsonb'
        ? `jsonb_build_object('was', "${column}", 'said', $2::text)`
        : `concat_ws(' ', "${column}", $2::text)`;
    const chosen: Record<string, string> = {
      job_run: `and state = 'done'`,
      'sales_session.cancel_reason': `and state = 'cancelled'`,
    };
    const which = chosen[path] ?? chosen[table] ?? '';
    const planted = await world.rows(
      `update "${table}" set "${column}" = ${value} where ctid = (select ctid from "${table}" where territory_id = $1 ${which} limit 1) returning 1`,
      [world.first.id, words],
    );
    expect({ path, rows: planted.length }).toEqual({ path, rows: 1 });
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
      `insert into text_number (territory_id, person_id, number, asked_at, asked_on, confirmed_at, quiet_from, quiet_to)
       values ($1, $2, '33612345678', now(), now(), now(), 21, 7)`,
      [territory, personId],
    );
    await world.rows(
      `insert into mail (territory_id, id, recipient, locale, subject, created_at, sms_to, sms_body, sms_person, sms_state)
       values ($1, gen_random_uuid(), 'ferme@test.example', 'fr', 'x', now(), '33612345678', $3, $2, 'waiting')`,
      [territory, personId, MARK],
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
      [
        territory,
        personId,
        MARK,
        EMAIL,
        JSON.stringify({ email: EMAIL, phone: PHONE, proof: MARK, name: 'Ferme', families: [], windows: [] }),
      ],
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
      'platform.text-number': 'erased',
      'platform.news-to-come': 'erased',
      'organisations.contacts': 'erased',
      'organisations.invitations': 'erased',
      'organisations.applications': 'erased',
      'certificates.documents': 'erased',
      'certificates.deeds': 'nameless',
      'certificates.proofs': 'kept',
      'orders.order-notes': 'erased',
      'orders.orders': 'kept',
      'traceability.ledger': 'kept',
    });
    expect(personalData.held.find(({ what }: { what: string }) => what === 'traceability.ledger')).toMatchObject({
      months: 60,
      source: expect.stringContaining('178/2002'),
      until: '2031-07-09',
    });
    expect(personalData.held.find(({ what }: { what: string }) => what === 'certificates.proofs')).toMatchObject({
      reason: expect.stringContaining('prouvé'),
      until: '2032-12-31',
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
    expect(json.data['orders.order-notes']!.rows).toContainEqual(
      expect.objectContaining({ note: expect.stringContaining(PHONE) }),
    );
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

  it('asks once for all their territories: each erases its own, what one refuses stops no other, and the account goes with the last', async () => {
    const everywhere = 'mutation { eraseMeEverywhere { territoryName erased refusal } }';
    const much = await world.member(world.first, 'driver', null, 'Trois Fois');
    const [{ id }] = (await world.rows<{ id: string }>('select person_id as id from membership where id = $1', [
      much.membershipId,
    ])) as [{ id: string }];
    await world.rows(
      `update job_run set requested_by = 'Trois Fois' where id = (select id from job_run where territory_id = $1 limit 1)`,
      [world.first.id],
    );
    await world.rows(`delete from membership where territory_id = $1 and role = 'territory-administrator'`, [
      world.neighbour.id,
    ]);
    for (const role of ['driver', 'territory-administrator'])
      await world.rows(
        'insert into membership (territory_id, id, person_id, role) values ($1, gen_random_uuid(), $2, $3)',
        [world.neighbour.id, id, role],
      );
    const { eraseMeEverywhere } = await much.get(everywhere);
    expect(eraseMeEverywhere).toEqual([
      { territoryName: 'Territoire AAA', erased: true, refusal: null },
      { territoryName: 'Territoire BBB', erased: false, refusal: expect.stringMatching(/administrat/) },
    ]);
    expect(await world.rows(`select name from identity.person where id = $1`, [id])).toEqual([{ name: 'Trois Fois' }]);
    expect(await world.rows(`select 1 from job_run where requested_by = 'Trois Fois'`)).toEqual([]);
    await world.member(world.neighbour, 'territory-administrator');
    expect((await much.get(everywhere)).eraseMeEverywhere).toEqual([
      { territoryName: 'Territoire BBB', erased: true, refusal: null },
    ]);
    expect(await world.rows(`select name from identity.person where id = $1`, [id])).toEqual([{ name: '—' }]);
    expect(await much.refusal(everywhere)).toBe('platform.signed-out');
  });

  describe('once erased', () => {
    let before: string[];
    beforeAll(async () => {
      await sendTable();
      await plant('upload.name');
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
      for (const column of [...FREE_TEXTS, ...KEPT]) expect(before).toContain(`public.${column}`);
    });

    it('could be named in no other column than those that are known: each goes, is kept by a text, or says why it names nobody', async () => {
      const known = [
        ...FREE_TEXTS.map(inPublic),
        ...KEPT.map(inPublic),
        ...GOES_WITH_THE_PERSON,
        ...Object.values(NAMES_NOBODY).flat().map(inPublic),
      ];
      const columns = (await wordColumns()).map(({ schema, name, column }) => `${schema}.${name}.${column}`);
      const whole = new Set(known.filter((path) => path.endsWith('.*')).map((path) => path.slice(0, -2)));
      const isKnown = (path: string) => {
        const [schema, table] = path.split('.') as [string, string];
        return known.includes(path) || whole.has(`${schema}.${table}`) || whole.has(schema);
      };
      expect(columns.filter((path) => !isKnown(path))).toEqual([]);
      expect(known.filter((path) => !path.endsWith('.*') && !columns.includes(path))).toEqual([]);
    });

    it('is found in no table, message or queue, but for what a text says must stay', async () => {
      const held = (await world.rows<{ column: string }>('select unnest(keeps) as column from retention_rule')).map(
        ({ column }) => `public.${column}`,
      );
      const left = await found();
      expect(left.filter((hit) => !held.includes(hit))).toEqual([]);
      expect(left.sort()).toEqual(KEPT.map(inPublic).sort());
    });

    it('leaves nothing of what they chose to receive, nor of what waited for their morning', async () => {
      expect(await world.rows('select 1 from letter_choice')).toEqual([]);
      expect(await world.rows('select 1 from text_number')).toEqual([]);
      expect(await world.rows('select 1 from mail where sms_to is not null')).toEqual([]);
      expect(await world.rows('select 1 from digest_line where person_id = $1', [personId])).toEqual([]);
    });

    it('is found in no file but in the proof that a text makes us keep, under a name that says nothing', async () => {
      const naming = world.files().filter(({ path, text }) => named(`${path} ${text}`));
      expect(naming.map(({ text }) => text)).toEqual([`%PDF-1.4 ${MARK} ${PROOF}`]);
      expect(await world.rows('select name, uploaded_by from document where id = any($1)', [[PROOF, LOOSE]])).toEqual([
        { name: 'document.pdf', uploaded_by: '—' },
      ]);
    });

    it('is found under no key of Redis, where there is one', async () => {
      if (process.env['QUEUE_BACKEND'] !== 'redis') return;
      const redis = new Redis(process.env['REDIS_URL']!);
      const texts = await redisTexts(redis, new URL(world.database.appUrl).pathname.slice(1));
      await redis.quit();
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter(named)).toEqual([]);
    });

    it('was never named by the log of the API or of the worker', () => {
      expect(logged.length).toBeGreaterThan(20);
      expect(workerLogged.length).toBeGreaterThan(10);
      expect([...logged, ...workerLogged].filter(named)).toEqual([]);
    });

    it('leaves their acts in the log, without a name', async () => {
      const { audit } = await administrator.get(AUDIT);
      const acts = audit.nodes.filter((node: { personId: string }) => node.personId === personId);
      expect(acts.length).toBeGreaterThan(5);
      expect(acts.every(({ who }: { who: string | null }) => who === null)).toBe(true);
    });

    it('is named by the ledger no longer than the text asks, and the goods stay', async () => {
      const movements = await world.rows('select count(*)::int as count from movement');
      const watch = (await world.console()).get(WatchOverTime);
      await watch.lookIn(world.first.id, new Date('2031-07-01T12:00:00Z'));
      await world.quiet();
      expect(await found()).toContain('public.movement.by_name');
      await watch.lookIn(world.first.id, new Date('2032-01-01T12:00:00Z'));
      await world.quiet();
      const left = await found();
      for (const column of ['movement.by_name', 'preparation_shortage.by_name'])
        expect(left).not.toContain(`public.${column}`);
      expect(await world.rows('select count(*)::int as count from movement')).toEqual(movements);
    });

    it('is signed out and cannot come back', async () => {
      expect(await person.refusal('{ territory { id } }')).toBe('platform.signed-out');
    });
  });

  function wordColumns() {
    return world.rows<{ schema: string; name: string; column: string; binary: boolean }>(
      `select n.nspname as schema, c.relname as name, a.attname as column, a.atttypid = 'bytea'::regtype as binary
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
         and format_type(a.atttypid, null) ~ '^(text|jsonb?|bytea|character varying)' order by 1, 2, a.attnum`,
    );
  }

  /** Every column of every table of the database, the queue's included, that holds a marker. */
  async function found(): Promise<string[]> {
    const columns = await wordColumns();
    const hits: string[] = [];
    for (const { schema, name, column, binary } of columns) {
      const text = binary ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const [row] = await world.rows<{ hit: boolean }>(
        `select exists (select 1 from "${schema}"."${name}" where ${text} ilike any($1)) as hit`,
        [MARKERS.map((marker) => `%${marker}%`)],
      );
      if (row!.hit) hits.push(`${schema}.${name}.${column}`);
    }
    return hits;
  }
});

function named(text: string): boolean {
  return MARKERS.some((marker) => text.toLowerCase().includes(marker.toLowerCase()));
}

function inPublic(path: string): string {
  return /^(public|identity|app|bullmq)\./.test(path) ? path : `public.${path}`;
}
