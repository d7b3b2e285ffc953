import { Injectable } from '@nestjs/common';
import type { Certificate as CertificateView, CertificateScope } from '@maillon/core/certificates/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Certificate } from '../domain/certificate';
import type { CertificateRow } from '../persistence/certificate-rows.sql';
import { Certificates } from '../persistence/certificates';
import { proofOf, todayOf } from './certificate-view';
import { FileACertificate, type Filing } from './file-a-certificate';

const input = z.object({
  id: z.uuid(),
  renewsId: z.uuid(),
  number: z.string().trim().min(1).max(120).nullish(),
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
  documentId: z.uuid().nullish(),
});
type Input = z.infer<typeof input>;

/** Files the certificate that follows another; the old one runs until its end, so that no day is lost between the two. */
@Injectable()
export class RenewCertificate implements UseCase<Input, CertificateView> {
  readonly name = 'certificates.renew-certificate';
  readonly permission = 'certificates.file';
  readonly input = input;

  constructor(
    private readonly certificates: Certificates,
    private readonly filing: FileACertificate,
  ) {}

  async execute(work: Work, wanted: Input): Promise<CertificateView> {
    const old = await this.certificates.find(work, wanted.renewsId);
    if (!old || !work.can('certificates.read', 'Certificate', { holderId: old.holderId }))
      throw platformRefusals.because('not-found');
    work.allow(this.permission, 'Certificate', { holderId: old.holderId });
    new Certificate(proofOf(old), todayOf(work)).mustBeFollowedBy(wanted.validTo);
    return this.filing.file(work, followed(old, wanted));
  }
}

function followed(old: CertificateRow, { id, renewsId, number, validFrom, validTo, documentId }: Input): Filing {
  return {
    ...{ id, renewsId, validFrom, validTo, documentId: documentId ?? null },
    ...{ holderId: old.holderId, kind: old.kind.code, issuer: old.issuer, scope: old.scope as CertificateScope },
    number: number ?? old.number!,
    outputShare: old.outputShare,
    productIds: old.products.map((product) => product.id),
  };
}
