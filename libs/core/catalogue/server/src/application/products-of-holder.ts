import { Injectable } from '@nestjs/common';
import type { CertificateProduct } from '@maillon/core/certificates/contract';
import type { ProductsOfHolder } from '@maillon/core/certificates/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What a certificate can be limited to: the producer's products, by name. */
@Injectable()
export class CatalogueProductsOfHolder implements ProductsOfHolder {
  productsOf(reading: Reading, holderId: string): Promise<CertificateProduct[]> {
    return reading.rows(
      sql<CertificateProduct>`select id, name from product where producer_id = ${holderId}::uuid order by app.plain(name), id`,
    );
  }
}
