import { organisationsManifest } from '@maillon/core/organisations/contract';
import { PERSONAL_DATA, defineServerModule } from '@maillon/platform/server';
import { OrganisationsResolver } from './api/organisations.resolver';
import { AddMember } from './application/add-member.use-case';
import { BuyerOfId } from './application/buyer.query';
import { Buyers } from './application/buyers.query';
import { CloseImportFile } from './application/close-import-file.use-case';
import { EnrolBuyer } from './application/enrol-buyer.use-case';
import { ImportFile } from './application/import-file.query';
import { ImportLand } from './application/import-land.query';
import { ImportProducersBatch } from './application/import-producers-batch.use-case';
import { JobRequests } from './application/job-requests';
import { Members } from './application/members.query';
import { MyOrganisation } from './application/my-organisation.query';
import { ProducerOfId } from './application/producer.query';
import { ProducersImportOutcome } from './application/producers-import-result.query';
import { Producers } from './application/producers.query';
import { RemoveMember } from './application/remove-member.use-case';
import { RequestProducersImport } from './application/request-producers-import.use-case';
import { ImportProducersJob } from './jobs/import-producers.job';
import { organisationsRules } from './organisations.ability';
import { ImportFiles } from './persistence/import-files';
import { Memberships } from './persistence/memberships';
import { howGoodsLeave } from './persistence/migrations/how-goods-leave.migration';
import { importFiles } from './persistence/migrations/import-files.migration';
import { organisationsTables } from './persistence/migrations/organisations-tables.migration';
import { OrganisationsKeeper } from './persistence/organisations-keeper';
import { Participations } from './persistence/participations';

export const organisationsModule = defineServerModule({
  manifest: organisationsManifest,
  rules: organisationsRules,
  migrations: [organisationsTables, importFiles, howGoodsLeave],
  useCases: [EnrolBuyer, AddMember, RemoveMember, RequestProducersImport, ImportProducersBatch, CloseImportFile],
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
  ],
  jobs: [ImportProducersJob],
  extensions: [{ point: PERSONAL_DATA, use: OrganisationsKeeper }],
  providers: [Participations, Memberships, ImportFiles, JobRequests],
  resolvers: [OrganisationsResolver],
});
