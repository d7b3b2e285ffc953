import { platformModule, type ServerModule } from '@maillon/platform/server';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { certificatesModule } from '@maillon/core/certificates/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { territoriesModule } from '@maillon/core/territories/server';
import type { CatalogueImportResult } from '@maillon/core/catalogue/contract';
import { v7 as uuid } from 'uuid';
import { RequestCatalogueImport } from '../application/request-catalogue-import.use-case';
import { catalogueModule } from '../catalogue.module';
import { ImportCatalogueJob } from '../jobs/import-catalogue.job';
import { csvOf, type CatalogueLine } from './catalogue-line';

export const MODULES: readonly ServerModule[] = [
  platformModule,
  territoriesModule,
  organisationsModule,
  certificatesModule,
  rulebookModule,
  catalogueModule,
];
export const SIRETS = ['14000001900012', '14000002700015', '14000003500018', '14000004300012'] as const;
/** A Friday in July, and the Wednesday before on which everything happens. */
export const DAY = '2026-07-10';
export const NOW = new Date('2026-07-08T10:00:00Z');

export interface TestSite {
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
}

const MONTREUIL: TestSite = { commune: 'Montreuil-sur-Mer', latitude: 50.4636, longitude: 1.7636 };

/** Two territories with producers and what they sell. Real: everything but the people and the queue of the imports. */
export class Market {
  private constructor(readonly world: World) {
    world.at = NOW;
  }

  static async open(): Promise<Market> {
    return new Market(await World.open({ modules: MODULES }));
  }

  close(): Promise<void> {
    return this.world.close();
  }

  async organisation(
    territory: TestTerritory,
    part: 'producer' | 'buyer',
    name: string,
    siret: string,
    site = MONTREUIL,
  ): Promise<string> {
    const id = uuid();
    const [known] = await this.world.rows<{ id: string }>(
      `insert into organisation (id, siret, legal_name) values ($1, $2, $3) on conflict (siret) do update set legal_name = excluded.legal_name returning id`,
      [id, siret, name],
    );
    const [family, kind] = part === 'producer' ? ['vegetables', null] : [null, 'restaurant'];
    await this.world.rows(
      `insert into participation (territory_id, id, part, kind, name, siret, family, state, since) values ($1, $2, $3, $4, $5, $6, $7, 'approved', '2026-01-01')`,
      [territory.id, known!.id, part, kind, name, siret, family],
    );
    await this.world.rows(
      `insert into site (territory_id, id, organisation_id, name, insee_code, commune, latitude, longitude, windows)
       values ($1, $2, $3, $4, '62588', $5, $6, $7, '[]')`,
      [territory.id, uuid(), known!.id, name, site.commune, site.latitude, site.longitude],
    );
    return known!.id;
  }

  /** A verified certificate of a producer, as the module certificates would have written it. Its id. */
  async certify(
    territory: TestTerritory,
    holder: string,
    kind: string,
    [from, to]: readonly [string, string] = ['2026-01-01', '2026-12-31'],
    products: readonly string[] = [],
  ): Promise<string> {
    const id = uuid();
    await this.world.rows(
      `insert into certificate (territory_id, id, holder_id, kind, number, scope, valid_from, valid_to, is_claim, decision, filed_at)
       values ($1, $2, $3, $4, 'X', $5, $6, $7, false, 'filed', now())`,
      [territory.id, id, holder, kind, products.length ? 'products' : 'all', from, to],
    );
    for (const product of products)
      await this.world.rows(
        `insert into certificate_product (territory_id, certificate_id, product_id, name) values ($1, $2, $3, 'x')`,
        [territory.id, id, product],
      );
    await this.world.rows(`update certificate set decision = 'verified', decided_on = '2026-01-01' where id = $1`, [
      id,
    ]);
    return id;
  }

  /** Imports lines as the job does, at once. */
  async import(
    territory: TestTerritory,
    lines: readonly Partial<CatalogueLine>[],
    options: { readonly dryRun?: boolean; readonly at?: Date } = {},
  ): Promise<CatalogueImportResult> {
    const app = await this.world.console();
    const call = this.world.call(territory, options.at);
    const { dryRun = false } = options;
    const fileId = uuid();
    const file = { name: 'catalogue.csv', contentBase64: Buffer.from(csvOf(lines)).toString('base64') };
    await app.useCases.run(app.get(RequestCatalogueImport), call, { id: fileId, file, dryRun });
    const handle = {
      id: fileId,
      call,
      run: (useCase: never, input: unknown) => app.useCases.run(useCase, call, input),
      read: (readCase: never, input: unknown) => app.useCases.read(readCase, call, input),
      progress: async () => undefined,
      learnSizes: async () => undefined,
    };
    return app.get(ImportCatalogueJob).perform(handle as never, { fileId, fileName: file.name, dryRun });
  }

  /** One offer of a producer, and its id. */
  async offer(territory: TestTerritory, line: Partial<CatalogueLine> = {}): Promise<string> {
    const { rows } = await this.import(territory, [line]);
    if (rows[0]?.outcome !== 'created') throw new Error(JSON.stringify(rows[0]));
    const [offer] = await this.world.rows<{ id: string }>(
      'select id from offer where territory_id = $1 order by id desc limit 1',
      [territory.id],
    );
    return offer!.id;
  }

  member(
    territory: TestTerritory,
    role: Parameters<World['member']>[1],
    organisationId: string | null = null,
  ): Promise<TestActor> {
    return this.world.member(territory, role, organisationId);
  }
}
