import { Injectable } from '@nestjs/common';
import type { CertificateProduct } from '@maillon/core/certificates/contract';
import { Participations } from '@maillon/core/organisations/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { CertifiableProducts } from './certifiable-products';
import { holderOf } from './holder-of';

const input = z.object({ holderId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

@Injectable()
export class CertifiableProductsOfHolder implements ReadCase<Input, CertificateProduct[]> {
  readonly name = 'certificates.certifiable-products';
  readonly permission = 'certificates.read';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly products: CertifiableProducts,
  ) {}

  async read(reading: Reading, { holderId }: Input): Promise<CertificateProduct[]> {
    const holder = await holderOf(reading, this.participations, holderId, this.permission);
    return this.products.of(reading, holder.id);
  }
}
