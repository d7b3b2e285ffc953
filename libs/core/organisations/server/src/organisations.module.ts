import { organisationsManifest } from '@maillon/core/organisations/contract';
import { PERIMETER_TOUCH } from '@maillon/core/territories/server';
import { ORGANISATIONS_HERE, PERSONAL_DATA, UPLOAD_PURPOSES, defineServerModule } from '@maillon/platform/server';
import { ImportsResolver } from './api/imports.resolver';
import { ApplicationsResolver } from './api/applications.resolver';
import { ApplyingResolver } from './api/applying.resolver';
import { Applying } from './application/applying/applying';
import { ApplicationOfApplicant } from './application/applying/application-of-applicant.query';
import { DiscardApplication } from './application/applying/discard-application.use-case';
import { PublicDoor } from './application/applying/public-door';
import { SaveApplication } from './application/applying/save-application.use-case';
import { SubmitApplication } from './application/applying/submit-application.use-case';
import { Submitting } from './application/applying/submitting';
import { HandOverProducer } from './application/keeping/hand-over-producer.use-case';
import { ManagedProducers } from './application/keeping/managed-producers';
import { RegisterManagedProducer } from './application/keeping/register-managed-producer.use-case';
import { RepresentationOf } from './application/keeping/representation.query';
import { LookUps } from './application/look-ups';
import { PerimeterOfTerritory } from './application/perimeter-of-territory.query';
import { Admission } from './application/reviewing/admission';
import { ApplicationReviewOf } from './application/reviewing/application-review.query';
import { ApplicationQueue } from './application/reviewing/applications.query';
import { ApproveApplications } from './application/reviewing/approve-applications.use-case';
import { DecideApplication } from './application/reviewing/decide-application.use-case';
import { PlaceApplication } from './application/reviewing/place-application.use-case';
import { Deciding } from './application/reviewing/deciding';
import { Duplicates } from './application/reviewing/duplicates';
import { Examination } from './application/reviewing/examination';
import { Geocoder } from './gateways/places/geocoder';
import { CompanyRegister } from './gateways/register/company-register';
import { Applicants } from './persistence/applicants';
import { Applications } from './persistence/applications';
import { Keepings } from './persistence/keepings';
import { applicationsTables } from './persistence/migrations/applications.migration';
import { OrganisationsResolver } from './api/organisations.resolver';
import { ParticipationsResolver } from './api/participations.resolver';
import { InvitationsResolver } from './api/invitations.resolver';
import { AcceptInvitation } from './application/accept-invitation.use-case';
import { AddMember } from './application/add-member.use-case';
import { BuyerOfId } from './application/buyer.query';
import { Buyers } from './application/buyers.query';
import { ChooseForRow } from './application/choose-for-row.use-case';
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
import { ParticipationPreviewOf } from './application/participation-preview.query';
import { PARTICIPATION_TOUCH } from './application/participation-touch';
import { ParticipationTouchOnPeople } from './application/participation-touch-on-people';
import { CensusOfProducer } from './application/producer-census.query';
import { TellOfApplication } from './application/tell-of-application';
import { TellOfVatRegime } from './application/tell-of-vat-regime';
import { TellOfParticipation } from './application/tell-of-participation';
import { PlaceSite } from './application/place-site.use-case';
import { PlaceOfMember } from './application/place-of-member';
import { ProducerOfId } from './application/producer.query';
import { ProducersFileColumns } from './application/producers-file-look.query';
import { ProducersImportCorrections } from './application/producers-import-corrections.query';
import { ProducersImportRows } from './application/producers-import-rows.query';
import { ProducersImportOfId } from './application/producers-import.query';
import { ProducersImportOutcome } from './application/producers-import-result.query';
import { Producers } from './application/producers.query';
import { ReceivedFiles } from './application/received-files';
import { ProducersFilePurpose } from './application/table-purpose';
import { KnownParticipations } from './application/known-participations';
import { RecordIdentifiers } from './application/record-identifiers.use-case';
import { StateVatRegime } from './application/state-vat-regime.use-case';
import { ReinstateParticipants } from './application/reinstate-participants.use-case';
import { RemoveMember } from './application/remove-member.use-case';
import { RequestProducersImport } from './application/request-producers-import.use-case';
import { SuspendParticipants } from './application/suspend-participants.use-case';
import { RequestTriedImport } from './application/request-tried-import.use-case';
import { ResendInvitation } from './application/resend-invitation.use-case';
import { RevokeInvitation } from './application/revoke-invitation.use-case';
import { ImportProducersJob } from './jobs/import-producers.job';
import { TellOnVatRegimeStated } from './listeners/tell-on-vat-regime-stated.listener';
import { TellOnParticipationMoved } from './listeners/tell-on-participation-moved.listener';
import { organisationsRules } from './organisations.ability';
import { CensusEntries } from './persistence/census-entries';
import { FoundRows } from './persistence/found-rows';
import { ImportChoices } from './persistence/import-choices';
import { ImportFiles } from './persistence/import-files';
import { ImportHeadings } from './persistence/import-headings';
import { Invitations } from './persistence/invitations';
import { Memberships } from './persistence/memberships';
import { approximateSites } from './persistence/migrations/approximate-sites.migration';
import { census } from './persistence/migrations/census.migration';
import { applicantsMigration } from './persistence/migrations/applicants.migration';
import { confirmedMembers } from './persistence/migrations/confirmed-members.migration';
import { forgettingApplications } from './persistence/migrations/forgetting-applications.migration';
import { forgetting } from './persistence/migrations/forgetting.migration';
import { howGoodsLeave } from './persistence/migrations/how-goods-leave.migration';
import { importChoices } from './persistence/migrations/import-choices.migration';
import { importFiles } from './persistence/migrations/import-files.migration';
import { vatRegimes } from './persistence/migrations/vat-regimes.migration';
import { siretFacts } from './persistence/migrations/siret-facts.migration';
import { organisationFacts } from './persistence/migrations/organisation-facts.migration';
import { invitations } from './persistence/migrations/invitations.migration';
import { organisationsTables } from './persistence/migrations/organisations-tables.migration';
import { participationSteps } from './persistence/migrations/participation-steps.migration';
import { OrganisationPeople } from './persistence/organisation-people';
import { NamingFiles } from './persistence/naming-files';
import { OrganisationFacts } from './persistence/organisation-facts';
import { ParticipationSteps } from './persistence/participation-steps';
import { OrganisationsKeeper } from './persistence/organisations-keeper';
import { Participations } from './persistence/participations';
import { ensureVatRegimes } from './seed/vat-regimes';

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
    applicationsTables,
    forgetting,
    applicantsMigration,
    approximateSites,
    importChoices,
    siretFacts,
    forgettingApplications,
    confirmedMembers,
    vatRegimes,
  ],
  referenceData: ensureVatRegimes,
  useCases: [
    ...[EnrolBuyer, PlaceSite, AddMember, RemoveMember],
    ...[InviteMember, ResendInvitation, RevokeInvitation, AcceptInvitation],
    ...[RequestProducersImport, RequestTriedImport, ChooseForRow, ImportProducersBatch, CloseImportFile],
    ...[SuspendParticipants, ReinstateParticipants, EndParticipations, RecordIdentifiers, StateVatRegime],
    ...[SaveApplication, SubmitApplication, DiscardApplication, DecideApplication, ApproveApplications],
    ...[PlaceApplication, RegisterManagedProducer, HandOverProducer],
  ],
  queries: [
    Producers,
    ProducerOfId,
    Buyers,
    BuyerOfId,
    Members,
    WaitingInvitations,
    MyOrganisation,
    ...[ParticipationHistory, ParticipationPreviewOf],
    OrganisationFactsOf,
    ImportLand,
    ImportFile,
    ProducersImportOutcome,
    ...[ProducersFileColumns, ProducersImportOfId, ProducersImportRows, ProducersImportCorrections, CensusOfProducer],
    ...[ApplicationOfApplicant, PerimeterOfTerritory, ApplicationQueue, ApplicationReviewOf, RepresentationOf],
  ],
  listeners: [TellOnParticipationMoved, TellOnVatRegimeStated],
  jobs: [ImportProducersJob],
  providers: [
    ...[Participations, ParticipationSteps, OrganisationFacts, MoveParticipations, Memberships, PerimeterTouchOnSites],
    ...[Invitations, InvitationByKey, InvitationPost, PlaceOfMember],
    ...[ImportFiles, ImportChoices, NamingFiles, ImportHeadings, FoundRows, FileColumns],
    ...[CensusEntries, JobRequests, ReceivedFiles],
    ...[Applicants, OrganisationPeople, TellOfApplication, TellOfParticipation, TellOfVatRegime],
    ...[CompanyRegister, Geocoder, PublicDoor, LookUps],
    ...[Applications, Keepings, Applying, Submitting, Examination, Duplicates, Admission, Deciding, ManagedProducers],
  ],
  resolvers: [
    ...[OrganisationsResolver, ParticipationsResolver, ImportsResolver, InvitationsResolver],
    ...[ApplicationsResolver, ApplyingResolver],
  ],
  extensions: [
    { point: ORGANISATIONS_HERE, use: KnownParticipations },
    { point: PERIMETER_TOUCH, use: PerimeterTouchOnSites },
    { point: PARTICIPATION_TOUCH, use: ParticipationTouchOnPeople },
    { point: PERSONAL_DATA, use: OrganisationsKeeper },
    { point: UPLOAD_PURPOSES, use: ProducersFilePurpose },
  ],
});
