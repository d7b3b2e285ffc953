import { certificatesManifest } from '@maillon/core/certificates/contract';
import { PERSONAL_DATA, defineServerModule } from '@maillon/platform/server';
import { CertificatesResolver } from './api/certificates.resolver';
import { DocumentsController } from './api/documents.controller';
import { CertifiableProducts } from './application/certifiable-products';
import { CertifiableProductsOfHolder } from './application/certifiable-products.query';
import { CountsOfCertificates } from './application/certificate-counts.query';
import { KindsInForce } from './application/certificate-kinds.query';
import { CertificateOfId } from './application/certificate.query';
import { CertificatesOfHolder } from './application/certificates-of.query';
import { CertificatePageQuery } from './application/certificates.query';
import { ClaimLabels } from './application/claim-labels';
import { DecideOnCertificate } from './application/decide-on-certificate';
import { BytesOfDocument } from './application/document-bytes.query';
import { DocumentOfId } from './application/document.query';
import { FileACertificate } from './application/file-a-certificate';
import { FileCertificate } from './application/file-certificate.use-case';
import { PlaceOfNewDocument } from './application/place-of-document.query';
import { RecordDocument } from './application/record-document.use-case';
import { RejectCertificate } from './application/reject-certificate.use-case';
import { RenewCertificate } from './application/renew-certificate.use-case';
import { RevokeCertificate } from './application/revoke-certificate.use-case';
import { SanitaryGate } from './application/sanitary-gate';
import { SanitaryStatusOf } from './application/sanitary-status.query';
import { ScheduleWatch } from './application/schedule-watch';
import { TellOfCertificate } from './application/tell-of-certificate';
import { VerifyCertificate } from './application/verify-certificate.use-case';
import { WatchCertificates } from './application/watch-certificates.use-case';
import { certificatesRules } from './certificates.ability';
import { WatchCertificatesJob } from './jobs/watch-certificates.job';
import { ClaimLabelsOnProducersWritten } from './listeners/claim-labels-on-producers-written.listener';
import { TellOnCertificateDecided } from './listeners/tell-on-certificate-decided.listener';
import { TellOnCertificateExpired } from './listeners/tell-on-certificate-expired.listener';
import { TellOnCertificateExpiring } from './listeners/tell-on-certificate-expiring.listener';
import { TellOnCertificateFiled } from './listeners/tell-on-certificate-filed.listener';
import { BackedLabels } from './persistence/backed-labels';
import { CertificateKinds } from './persistence/certificate-kinds';
import { CertificateWatch } from './persistence/certificate-watch';
import { Certificates } from './persistence/certificates';
import { Documents } from './persistence/documents';
import { CertificatesKeeper } from './persistence/certificates-keeper';
import { forgetting } from './persistence/migrations/forgetting.migration';
import { certificates } from './persistence/migrations/certificates.migration';
import { documents } from './persistence/migrations/documents.migration';
import { sanitaryRulesDated } from './persistence/migrations/sanitary-rules-dated.migration';
import { sanitary } from './persistence/migrations/sanitary.migration';
import { SanitaryRules } from './persistence/sanitary-rules';
import { SanitaryWeeks } from './persistence/sanitary-weeks';
import { ensureCertificateKinds } from './seed/certificate-kinds';
import { ensureSanitaryRules } from './seed/sanitary-rules';

export const certificatesModule = defineServerModule({
  manifest: certificatesManifest,
  rules: certificatesRules,
  migrations: [documents, certificates, sanitary, forgetting, sanitaryRulesDated],
  referenceData: async (owner) => {
    await ensureCertificateKinds(owner);
    await ensureSanitaryRules(owner);
  },
  useCases: [
    RecordDocument,
    FileCertificate,
    VerifyCertificate,
    RejectCertificate,
    RevokeCertificate,
    RenewCertificate,
    WatchCertificates,
  ],
  queries: [
    PlaceOfNewDocument,
    DocumentOfId,
    BytesOfDocument,
    KindsInForce,
    CertificatePageQuery,
    CountsOfCertificates,
    CertificateOfId,
    CertificatesOfHolder,
    CertifiableProductsOfHolder,
    SanitaryStatusOf,
  ],
  listeners: [
    ClaimLabelsOnProducersWritten,
    ...[TellOnCertificateFiled, TellOnCertificateDecided, TellOnCertificateExpiring, TellOnCertificateExpired],
  ],
  jobs: [WatchCertificatesJob],
  providers: [
    Documents,
    CertificateKinds,
    Certificates,
    CertificateWatch,
    BackedLabels,
    CertifiableProducts,
    FileACertificate,
    DecideOnCertificate,
    ScheduleWatch,
    ClaimLabels,
    TellOfCertificate,
    SanitaryRules,
    SanitaryWeeks,
    SanitaryGate,
  ],
  resolvers: [CertificatesResolver],
  controllers: [DocumentsController],
  extensions: [{ point: PERSONAL_DATA, use: CertificatesKeeper }],
});
