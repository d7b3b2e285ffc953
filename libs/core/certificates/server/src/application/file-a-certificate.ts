import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  certificateFiled,
  certificatesRefusals,
  type Certificate,
  type CertificateProduct,
  type CertificateScope,
} from '@maillon/core/certificates/contract';
import { say, platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { NUMBER_FORMS, certificateNumber } from '../domain/certificate-number';
import { CertificateKinds, type KindRow } from '../persistence/certificate-kinds';
import { Certificates, type NewCertificate } from '../persistence/certificates';
import { Documents } from '../persistence/documents';
import { CertifiableProducts } from './certifiable-products';
import { certificateView, todayOf } from './certificate-view';
import { doerOf } from './holder-of';

export interface Filing {
  readonly id: string;
  readonly holderId: string;
  readonly kind: string;
  readonly number: string;
  readonly issuer: string | null;
  readonly scope: CertificateScope;
  readonly productIds: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly documentId: string | null;
  readonly renewsId: string | null;
  readonly outputShare: string | null;
}

/** What filing and renewing have in common. */
@Injectable()
export class FileACertificate {
  constructor(
    private readonly kinds: CertificateKinds,
    private readonly certificates: Certificates,
    private readonly documents: Documents,
    private readonly products: CertifiableProducts,
  ) {}

  async file(work: Work, filing: Filing): Promise<Certificate> {
    const requestDigest = createHash('sha256').update(JSON.stringify(filing)).digest('hex');
    const before = await this.certificates.find(work, filing.id);
    if (!before) await this.write(work, { ...(await this.checked(work, filing)), requestDigest });
    const row = before ?? (await this.certificates.find(work, filing.id));
    if (row?.requestDigest !== requestDigest) throw platformRefusals.because('already-done');
    return certificateView(row, work);
  }

  private async write(work: Work, certificate: NewCertificate): Promise<void> {
    await this.certificates.file(work, certificate, { day: todayOf(work), by: doerOf(work) });
    const { id: certificateId, holderId, kind, number, scope, validFrom, validTo } = certificate;
    work.about(holderId);
    work.changed(null, { certificate: kind, number, scope, validFrom, validTo });
    work.emit(certificateFiled, { certificateId, holderId, kind });
  }

  private async checked(work: Work, filing: Filing): Promise<Omit<NewCertificate, 'requestDigest'>> {
    const { productIds, ...kept } = filing;
    const kind = (await this.kinds.inForce(work, todayOf(work))).find(({ code }) => code === filing.kind);
    if (!kind) throw certificatesRefusals.because('kind-unknown');
    if (filing.validTo < filing.validFrom) throw certificatesRefusals.because('period-reversed');
    await this.mustHaveDocument(work, filing);
    return { ...kept, number: numberOf(work, filing, kind), products: await this.productsOf(work, filing, productIds) };
  }

  private async mustHaveDocument(work: Work, { documentId, holderId }: Filing): Promise<void> {
    const document = documentId ? await this.documents.find(work, documentId) : null;
    if (documentId && document?.holderId !== holderId) throw certificatesRefusals.because('document-unknown');
  }

  private async productsOf(
    work: Work,
    { scope, holderId }: Filing,
    ids: readonly string[],
  ): Promise<CertificateProduct[]> {
    if (scope !== 'products') return [];
    if (ids.length === 0) throw certificatesRefusals.because('products-missing');
    const known = new Map((await this.products.of(work, holderId)).map((product) => [product.id, product]));
    const chosen = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    if (chosen.length !== new Set(ids).size) throw certificatesRefusals.because('product-unknown');
    return chosen;
  }
}

function numberOf(work: Work, { number }: Filing, { numberForm }: KindRow): string {
  const kept = certificateNumber(number, numberForm);
  const hint = numberForm ? say(NUMBER_FORMS[numberForm], work.locale) : '…';
  if (kept === null) throw certificatesRefusals.because('number-malformed', { number, hint }, { number: [hint] });
  return kept;
}
