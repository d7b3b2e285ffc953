import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CertifiableProductsOfHolder } from '../application/certifiable-products.query';
import { CountsOfCertificates } from '../application/certificate-counts.query';
import { KindsInForce } from '../application/certificate-kinds.query';
import { CertificateOfId } from '../application/certificate.query';
import { CertificatesOfHolder } from '../application/certificates-of.query';
import { CertificatePageQuery } from '../application/certificates.query';
import { DocumentOfId } from '../application/document.query';
import { FileCertificate } from '../application/file-certificate.use-case';
import { RejectCertificate } from '../application/reject-certificate.use-case';
import { RenewCertificate } from '../application/renew-certificate.use-case';
import { RevokeCertificate } from '../application/revoke-certificate.use-case';
import { SanitaryStatusOf } from '../application/sanitary-status.query';
import { VerifyCertificate } from '../application/verify-certificate.use-case';

@Resolver()
export class CertificatesResolver {
  constructor(
    private readonly documentOfId: DocumentOfId,
    private readonly kinds: KindsInForce,
    private readonly page: CertificatePageQuery,
    private readonly counts: CountsOfCertificates,
    private readonly certificateOfId: CertificateOfId,
    private readonly ofHolder: CertificatesOfHolder,
    private readonly products: CertifiableProductsOfHolder,
    private readonly sanitary: SanitaryStatusOf,
    private readonly file: FileCertificate,
    private readonly verify: VerifyCertificate,
    private readonly reject: RejectCertificate,
    private readonly revoke: RevokeCertificate,
    private readonly renew: RenewCertificate,
  ) {}

  @Query('document')
  document(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.documentOfId, context, args);
  }

  @Query('certificateKinds')
  certificateKinds(@Context() context: GraphContext) {
    return read(this.kinds, context);
  }

  @Query('certificates')
  certificates(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.page, context, args);
  }

  @Query('certificateCounts')
  certificateCounts(@Context() context: GraphContext) {
    return read(this.counts, context);
  }

  @Query('certificate')
  certificate(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.certificateOfId, context, args);
  }

  @Query('certificatesOf')
  certificatesOf(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofHolder, context, args);
  }

  @Query('certifiableProducts')
  certifiableProducts(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.products, context, args);
  }

  @Query('sanitaryStatus')
  sanitaryStatus(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.sanitary, context, args);
  }

  @Mutation('fileCertificate')
  fileCertificate(@Context() context: GraphContext, @Args('input') input: unknown) {
    return write(this.file, context, input);
  }

  @Mutation('verifyCertificate')
  verifyCertificate(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.verify, context, args);
  }

  @Mutation('rejectCertificate')
  rejectCertificate(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.reject, context, args);
  }

  @Mutation('revokeCertificate')
  revokeCertificate(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.revoke, context, args);
  }

  @Mutation('renewCertificate')
  renewCertificate(@Context() context: GraphContext, @Args('input') input: unknown) {
    return write(this.renew, context, input);
  }
}
