import { certificatesManifest } from '@maillon/core/certificates/contract';
import { defineServerModule } from '@maillon/platform/server';
import { CertificatesResolver } from './api/certificates.resolver';
import { DocumentsController } from './api/documents.controller';
import { BytesOfDocument } from './application/document-bytes.query';
import { DocumentOfId } from './application/document.query';
import { PlaceOfNewDocument } from './application/place-of-document.query';
import { RecordDocument } from './application/record-document.use-case';
import { certificatesRules } from './certificates.ability';
import { Documents } from './persistence/documents';
import { documents } from './persistence/migrations/documents.migration';

export const certificatesModule = defineServerModule({
  manifest: certificatesManifest,
  rules: certificatesRules,
  migrations: [documents],
  useCases: [RecordDocument],
  queries: [PlaceOfNewDocument, DocumentOfId, BytesOfDocument],
  providers: [Documents],
  resolvers: [CertificatesResolver],
  controllers: [DocumentsController],
});
