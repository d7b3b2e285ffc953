import { Injectable } from '@nestjs/common';
import type { CertificateProduct } from '@maillon/core/certificates/contract';
import { Assembled, defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** What a module that knows products gives: those of a producer, by name. */
export interface ProductsOfHolder {
  productsOf(reading: Reading, holderId: string): Promise<CertificateProduct[]>;
}

export const productsOfHolder = defineExtensionPoint<ProductsOfHolder>('certificates.products');

/** A certificate may be limited to products; what a product is, a later module says. */
@Injectable()
export class CertifiableProducts {
  constructor(private readonly assembled: Assembled) {}

  async of(reading: Reading, holderId: string): Promise<CertificateProduct[]> {
    const given = this.assembled.extensions(productsOfHolder, reading);
    const all = await Promise.all(given.map(({ strategy }) => strategy.productsOf(reading, holderId)));
    return all.flat();
  }
}
