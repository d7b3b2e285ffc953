import { organisationsManifest } from '@maillon/core/organisations/contract';
import { PERIMETER_TOUCH } from '@maillon/core/territories/server';
import { defineServerModule } from '@maillon/platform/server';
import { ImportsResolver } from './api/imports.resolver';
import { OrganisationsResolver } from './api/organisations.resolver';
import { ParticipationsResolver } from './api/participations.resolver';
import { InvitationsResolver } from './api/invitations.resolver';
import { AcceptInvitation } from './application/accept-invitation.use-case';
import { AddMember } from './application/add-member.use-case';
import { BuyerOfId } from './application/buyer.query';
import { Buyers } from './application/buyers.query';
import { CloseImportFile } from './application/close-import-file.use-case';
import { EndParticipations } from './application/end-participations.use-case';
import { EnrolBuyer } from './application/enrol-buyer.use-case';
import { FileColumns } from './application/file-columns';
import { ImportFile } from './application/import-file.query';
import { ImportLand } from './application/import-land.query';
import { ImportProducersBatch } from './application/import-producers-batch.use-case';
import { InvitationByKey } from './application/invitation-by-key';
import { InvitationPost } from './application/invitation-post';
import { WaitingInvitations } from './application/invitations.query';
import { InviteMember } from './application/invite-member.use-case';
import { JobRequests } from './application/job-requests';
import { Members } from './application/members.query';
import { MoveParticipations } from './application/move-participations';
import { MyOrganisation } from './application/my-organisation.query';
import { PerimeterTouchOnSites } from './application/perimeter-touch-on-sites';
import { OrganisationFactsOf } from './application/organisation-facts.query';
import { ParticipationHistory } from './application/participation-history.query';
import { CensusOfProducer } from './application/producer-census.query';
import { PlaceOfMember } from './application/place-of-member';
import { ProducerOfId } from './application/producer.query';
import { ProducersFileColumns } from './application/producers-file-look.query';
import { ProducersImportCorrections } from './application/producers-import-corrections.query';
import { ProducersImportRows } from './application/producers-import-rows.query';
import { ProducersImportOfId } from './application/producers-import.query';
import { ProducersImportOutcome } from './application/producers-import-result.query';
import { Producers } from './application/producers.query';
import { RecordIdentifiers } from './application/record-identifiers.use-case';
import { ReinstateParticipants } from './application/reinstate-participants.use-case';
import { RemoveMember } from './application/remove-member.use-case';
import { RequestProducersImport } from './application/request-producers-import.use-case';
import { SuspendParticipants } from './application/suspend-participants.use-case';
import { RequestTriedImport } from './application/request-tried-import.use-case';
import { ResendInvitation } from './application/resend-invitation.use-case';
import { RevokeInvitation } from './application/revoke-invitation.use-case';
import { ImportProducersJob } from './jobs/import-producers.job';
import { organisationsRules } from './organisations.ability';
import { CensusEntries } from './persistence/census-entries';
import { FoundRows } from './persistence/found-rows';
import { ImportFiles } from './persistence/import-files';
import { ImportHeadings } from './persistence/import-headings';
import { Invitations } from './persistence/invitations';
import { Memberships } from './persistence/memberships';
import { census } from './persistence/migrations/census.migration';
import { howGoodsLeave } from './persistence/migrations/how-goods-leave.migration';
import { importFiles } from './persistence/migrations/import-files.migration';
import { organisationFacts } from './persistence/migrations/organisation-facts.migration';
import { invitations } from './persistence/migrations/invitations.migration';
import { organisationsTables } from './persistence/migrations/organisations-tables.migration';
import { participationSteps } from './persistence/migrations/participation-steps.migration';
import { OrganisationFacts } from './persistence/organisation-facts';
import { ParticipationSteps } from './persistence/participation-steps';
import { Participations } from './persistence/participations';

export const organisationsModule = defineServerModule({
  manifest: organisationsManifest,
  rules: organisationsRules,
  migrations: [
    organisationsTables,
    importFiles,
    howGoodsLeave,
    participationSteps,
    organisationFacts,
    census,
    invitations,
  ],
  useCases: [
    ...[EnrolBuyer, AddMember, RemoveMember],
    ...[InviteMember, ResendInvitation, RevokeInvitation, AcceptInvitation],
    ...[RequestProducersImport, RequestTriedImport, ImportProducersBatch, CloseImportFile],
    ...[SuspendParticipants, ReinstateParticipants, EndParticipations, RecordIdentifiers],
  ],
  queries: [
    Producers,
    ProducerOfId,
    Buyers,
    BuyerOfId,
    Members,
    WaitingInvitations,
    MyOrganisation,
    ParticipationHistory,
    OrganisationFactsOf,
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
    ParticipationSteps,
    OrganisationFacts,
    MoveParticipations,
    Memberships,
    Invitations,
    InvitationByKey,
    InvitationPost,
    PlaceOfMember,
    ImportFiles,
    ImportHeadings,
    FoundRows,
    FileColumns,
    CensusEntries,
    JobRequests,
    PerimeterTouchOnSites,
  ],
  resolvers: [OrganisationsResolver, ParticipationsResolver, ImportsResolver, InvitationsResolver],
  extensions: [{ point: PERIMETER_TOUCH, use: PerimeterTouchOnSites }],
});
