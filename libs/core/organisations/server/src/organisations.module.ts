import { organisationsManifest } from '@maillon/core/organisations/contract';
import { defineServerModule } from '@maillon/platform/server';
import { ImportsResolver } from './api/imports.resolver';
import { OrganisationsResolver } from './api/organisations.resolver';
import { AddMember } from './application/add-member.use-case';
import { BuyerOfId } from './application/buyer.query';
import { Buyers } from './application/buyers.query';
import { CloseImportFile } from './application/close-import-file.use-case';
import { EnrolBuyer } from './application/enrol-buyer.use-case';
import { FileColumns } from './application/file-columns';
import { ImportFile } from './application/import-file.query';
import { ImportLand } from './application/import-land.query';
import { ImportProducersBatch } from './application/import-producers-batch.use-case';
import { JobRequests } from './application/job-requests';
import { Members } from './application/members.query';
import { MyOrganisation } from './application/my-organisation.query';
import { CensusOfProducer } from './application/producer-census.query';
import { ProducerOfId } from './application/producer.query';
import { ProducersFileColumns } from './application/producers-file-look.query';
import { ProducersImportCorrections } from './application/producers-import-corrections.query';
import { ProducersImportRows } from './application/producers-import-rows.query';
import { ProducersImportOfId } from './application/producers-import.query';
import { ProducersImportOutcome } from './application/producers-import-result.query';
import { Producers } from './application/producers.query';
import { RemoveMember } from './application/remove-member.use-case';
import { RequestProducersImport } from './application/request-producers-import.use-case';
import { RequestTriedImport } from './application/request-tried-import.use-case';
import { ImportProducersJob } from './jobs/import-producers.job';
import { organisationsRules } from './organisations.ability';
import { CensusEntries } from './persistence/census-entries';
import { FoundRows } from './persistence/found-rows';
import { ImportFiles } from './persistence/import-files';
import { ImportHeadings } from './persistence/import-headings';
import { Memberships } from './persistence/memberships';
import { census } from './persistence/migrations/census.migration';
import { howGoodsLeave } from './persistence/migrations/how-goods-leave.migration';
import { importFiles } from './persistence/migrations/import-files.migration';
import { organisationsTables } from './persistence/migrations/organisations-tables.migration';
import { Participations } from './persistence/participations';

export const organisationsModule = defineServerModule({
  manifest: organisationsManifest,
  rules: organisationsRules,
  migrations: [organisationsTables, importFiles, howGoodsLeave, census],
  useCases: [
    EnrolBuyer,
    AddMember,
    RemoveMember,
    RequestProducersImport,
    RequestTriedImport,
    ImportProducersBatch,
    CloseImportFile,
  ],
  queries: [
    Producers,
    ProducerOfId,
    Buyers,
    BuyerOfId,
    Members,
    MyOrganisation,
    ImportLand,
    ImportFile,
    ProducersImportOutcome,
    ProducersFileColumns,
    ProducersImportOfId,
    ProducersImportRows,
    ProducersImportCorrections,
    CensusOfProducer,
  ],
  jobs: [ImportProducersJob],
  providers: [
    Participations,
    Memberships,
    ImportFiles,
    ImportHeadings,
    FoundRows,
    FileColumns,
    CensusEntries,
    JobRequests,
  ],
  resolvers: [OrganisationsResolver, ImportsResolver],
});
