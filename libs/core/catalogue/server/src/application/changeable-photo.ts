import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { ProductSheets, OwnedProduct } from '../persistence/product-sheets';

/** A product whose photographs the person may change, locked. Refusals: platform.not-found, platform.not-allowed. */
export async function changeableProduct(
  work: Work,
  sheets: ProductSheets,
  id: string | undefined,
): Promise<OwnedProduct> {
  const product = id === undefined ? null : await sheets.forChange(work, id);
  if (!product) throw platformRefusals.because('not-found');
  work.allow('catalogue.manage-offers', 'Offer', { producerId: product.producerId });
  work.about(product.id, product.producerId);
  return product;
}
