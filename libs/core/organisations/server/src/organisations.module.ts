import { organisationsManifest } from '@maillon/core/organisations/contract';
import { defineServerModule } from '@maillon/platform/server';
import { InvitationsResolver } from './api/invitations.resolver';
import { OrganisationsResolver } from './api/organisations.resolver';
import { AcceptInvitation } from './application/accept-invitation.use-case';
import { AddMember } from './application/add-member.use-case';
import { BuyerOfId } from './application/buyer.query';
import { Buyers } from './application/buyers.query';
import { CloseImportFile } from './application/close-import-file.use-case';
import { EnrolBuyer } from './application/enrol-buyer.use-case';
import { ImportFile } from './application/import-file.query';
import { ImportLand } from './application/import-land.query';
import { ImportProducersBatch } from './application/import-producers-batch.use-case';
import { InvitationByKey } from './application/invitation-by-key';
import { InvitationPost } from './application/invitation-post';
import { WaitingInvitations } from './application/invitations.query';
import { InviteMember } from './application/invite-member.use-case';
import { JobRequests } from './application/job-requests';
import { Members } from './application/members.query';
import { MyOrganisation } from './application/my-organisation.query';
import { PlaceOfMember } from './application/place-of-member';
import { ProducerOfId } from './application/producer.query';
import { ProducersImportOutcome } from './application/producers-import-result.query';
import { Producers } from './application/producers.query';
import { RemoveMember } from './application/remove-member.use-case';
import { RequestProducersImport } from './application/request-producers-import.use-case';
import { ResendInvitation } from './application/resend-invitation.use-case';
import { RevokeInvitation } from './application/revoke-invitation.use-case';
import { ImportProducersJob } from './jobs/import-producers.job';
import { organisationsRules } from './organisations.ability';
import { ImportFiles } from './persistence/import-files';
import { Invitations } from './persistence/invitations';
import { Memberships } from './persistence/memberships';
import { importFiles } from './persistence/migrations/import-files.migration';
import { invitations } from './persistence/migrations/invitations.migration';
import { organisationsTables } from './persistence/migrations/organisations-tables.migration';
import { Participations } from './persistence/participations';

export const organisationsModule = defineServerModule({
  manifest: organisationsManifest,
  rules: organisationsRules,
  migrations: [organisationsTables, importFiles, invitations],
  useCases: [
    EnrolBuyer,
    AddMember,
    RemoveMember,
    InviteMember,
    ResendInvitation,
    RevokeInvitation,
    AcceptInvitation,
    RequestProducersImport,
    ImportProducersBatch,
    CloseImportFile,
  ],
  queries: [
    Producers,
    ProducerOfId,
    Buyers,
    BuyerOfId,
    Members,
    WaitingInvitations,
    MyOrganisation,
    ImportLand,
    ImportFile,
    ProducersImportOutcome,
  ],
  jobs: [ImportProducersJob],
  providers: [
    Participations,
    Memberships,
    Invitations,
    InvitationByKey,
    InvitationPost,
    PlaceOfMember,
    ImportFiles,
    JobRequests,
  ],
  resolvers: [OrganisationsResolver, InvitationsResolver],
});
