import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  startApi,
  startConsole,
  startWorker,
  type Call,
  type RunningApi,
  type RunningConsole,
  type RunningWorker,
  type ServerModule,
} from '@maillon/platform/server';
import type { Role } from '@maillon/platform/contract';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import { freshDatabase, type FreshDatabase } from '../../../../tools/test-support/database';
import { TestActor } from './actor';
import { TestBrowser } from './browser';
import { SECRET, environmentOf, storageOf } from './environment';
import { found, type TestTerritory } from './found';

export interface WorldSettings {
  readonly modules: readonly ServerModule[];
  /** Variables that differ from those of every other test. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Plugins that are on in the first territory, and in its neighbour. */
  readonly plugins?: { readonly first?: readonly string[]; readonly neighbour?: readonly string[] };
}

// Forced row security hides every territory from the tables' owner too; in a test's own database it may look.
const SEE_ALL = `do $$ declare t record; begin
  for t in select oid::regclass as name from pg_class where relforcerowsecurity and relkind = 'r' loop
    execute format('create policy test_owner on %s to current_user using (true) with check (true)', t.name);
  end loop; end $$`;

/**
 * A database of its own with a region and two territories in it, and a real API in front.
 * Real: PostgreSQL, HTTP, the queue (once the worker is started). Made up: the people, who sign in without a password.
 */
export class World {
  /** When set, what everybody asks happens then. */
  at: Date | null = null;
  private workers: RunningWorker[] = [];
  private consoleApp: Promise<RunningConsole> | undefined;

  private constructor(
    readonly database: FreshDatabase,
    readonly owner: Client,
    readonly api: RunningApi,
    private readonly settings: WorldSettings,
    readonly region: TestTerritory,
    readonly first: TestTerritory,
    readonly neighbour: TestTerritory,
  ) {}

  static async open(settings: WorldSettings): Promise<World> {
    const database = await freshDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(SEE_ALL);
    const region = await found(owner, 'RRR', 'region', null, settings.modules, []);
    const first = await found(owner, 'AAA', 'territory', region.id, settings.modules, settings.plugins?.first ?? []);
    const neighbour = await found(
      owner,
      'BBB',
      'territory',
      region.id,
      settings.modules,
      settings.plugins?.neighbour ?? [],
    );
    const api = await startApi(environmentOf(database, settings.environment), settings.modules);
    return new World(database, owner, api, settings, region, first, neighbour);
  }

  /** A person with one membership, signed in. */
  async member(
    territory: TestTerritory,
    role: Role,
    organisationId: string | null = null,
    name = `${role} ${territory.code}`,
  ): Promise<TestActor> {
    const [personId, membershipId] = [await this.person(name), uuid()];
    await this.owner.query(
      `insert into membership (territory_id, id, person_id, organisation_id, role) values ($1, $2, $3, $4, $5)`,
      [territory.id, membershipId, personId, organisationId, role],
    );
    return this.actor(await this.session(personId), membershipId);
  }

  /** Somebody who is not signed in. */
  stranger(membershipId: string | null = null): TestActor {
    return this.actor(null, membershipId);
  }

  actor(cookie: string | null, membershipId: string | null): TestActor {
    return new TestActor({ url: this.api.url, cookie, membershipId, at: () => this.at });
  }

  /** A browser of its own, in front of the sign-in endpoints. */
  browser(language = 'fr'): TestBrowser {
    return new TestBrowser(this.api.url, language);
  }

  /** Letters that reached an address, the oldest first. Needs a worker. */
  async letters(to: string): Promise<{ subject: string; text: string; html: string }[]> {
    await this.quiet();
    return this.rows(
      'select subject, text_body as text, html_body as html from identity.mailbox where recipient = $1 order by laid_at, id',
      [to],
    );
  }

  /** The key in the link of the latest letter to an address. */
  async keyFor(to: string): Promise<string> {
    const letter = (await this.letters(to)).at(-1);
    return decodeURIComponent(/#(\S+)/.exec(letter?.text ?? '')?.[1] ?? '');
  }

  /** How the territory itself would knock, as a timed job does. */
  call(territory: TestTerritory, at = this.at ?? new Date()): Call {
    return {
      credentials: { kind: 'message', territoryId: territory.id, membershipId: null },
      locale: 'fr',
      at,
      requestId: uuid(),
    };
  }

  /** The same modules without a door, to run use cases directly. */
  console(): Promise<RunningConsole> {
    return (this.consoleApp ??= startConsole(
      environmentOf(this.database, this.settings.environment),
      this.settings.modules,
    ));
  }

  async startWorker(log?: Logger): Promise<RunningWorker> {
    const environment = environmentOf(this.database, this.settings.environment);
    const worker = await startWorker(environment, this.settings.modules, log);
    this.workers.push(worker);
    return worker;
  }

  /** Until every message was handled and every job has ended. */
  async quiet(timeoutMs = 30_000): Promise<void> {
    const limit = Date.now() + timeoutMs;
    while (await this.busy()) {
      if (Date.now() > limit)
        throw new Error(`Still busy after ${timeoutMs} ms: ${JSON.stringify(await this.unfinished())}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  /** Rows of any territory, seen by the owner of the server. */
  async rows<Row extends object = any>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(text, values)).rows as Row[];
  }

  /** Files that are kept, by their path below the folder. */
  files(): { path: string; text: string }[] {
    const folder = storageOf(this.database);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'latin1') }));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await (await this.consoleApp)?.close();
    await this.api.close();
    await this.owner.end();
    await this.database.drop();
    rmSync(storageOf(this.database), { recursive: true, force: true });
  }

  private async busy(): Promise<boolean> {
    return (await this.unfinished()).length > 0;
  }

  private unfinished(): Promise<unknown[]> {
    const listened = this.settings.modules.flatMap(({ manifest }) =>
      manifest.listens.map(({ name }) => ({ module: manifest.id, name })),
    );
    return this.rows(
      `select 'outbox' as what, name from outbox where published_at is null
       union all select 'mail', subject from identity.mail where sent_at is null and failure is null
       union all select 'job', name from job_run r where state in ('queued', 'running')
         and not exists (select 1 from outbox o where o.kind = 'job' and o.payload->>'jobId' = r.id::text and o.not_before is not null)
       union all select 'event', o.name from outbox o join jsonb_to_recordset($1::jsonb) as l(module text, name text) on l.name = o.name
         where o.kind = 'event' and exists (select 1 from module_installation i where i.territory_id = o.territory_id and i.module_id = l.module and i.enabled)
         and not exists (select 1 from inbox i where i.territory_id = o.territory_id and i.message_id = o.id and i.handler like l.module || '.%')`,
      [JSON.stringify(listened)],
    );
  }

  private async person(name: string): Promise<string> {
    const id = uuid();
    await this.owner.query('insert into identity.person (id, name, email, email_verified) values ($1, $2, $3, true)', [
      id,
      name,
      `${id}@test.example`,
    ]);
    return id;
  }

  private async session(personId: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.owner.query(
      `insert into identity.session (id, token, person_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
      [uuid(), token, personId],
    );
    const signature = createHmac('sha256', SECRET).update(token).digest('base64');
    return `maillon.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  }
}
