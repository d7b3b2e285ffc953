import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import type { Refusal } from '@maillon/platform/contract';
import type { CatalogueRow } from './catalogue-row';
import { overlap, samePeriod } from './period';
import { pricedOnDays } from './priced-on-days';
import type { SalesUnitShape } from './sales-unit';
import type { ShelfOffer, ShelfProduct, ShelfUnit, Shelving } from './shelf-items';

/** All that one producer sells: rows of a file are put on it one after the other, each as a whole or not at all. */
export class Shelf {
  constructor(
    private readonly producerId: string,
    private readonly products: ShelfProduct[],
    private readonly newId: () => string,
  ) {}

  put(row: CatalogueRow, today: string): Shelving {
    const product = this.products.find(
      ({ referenceCode, name }) => referenceCode === row.referenceCode && name === row.productName,
    );
    const unit = product?.units.find(({ shape }) => shape.label === row.unit.label);
    const [offer, ...others] = (unit?.offers ?? []).filter((one) => one.state !== 'withdrawn' && overlap(one, row));
    if (others.length) return refused(catalogueRefusals.because('window-overlaps'));
    if (offer && row.declared < offer.taken)
      return refused(catalogueRefusals.because('quantity-below-reserved', { taken: offer.taken }));
    if (!offer && unit?.offers.some((one) => samePeriod(one, row)))
      return { outcome: 'unchanged', warning: catalogueRefusals.because('left-withdrawn') };
    return this.write(row, today, product, unit, offer);
  }

  private write(
    row: CatalogueRow,
    today: string,
    product?: ShelfProduct,
    unit?: ShelfUnit,
    offer?: ShelfOffer,
  ): Shelving {
    const onShelf = product ?? this.newProduct(row);
    const sold = unit ?? newUnit(onShelf, row, this.newId());
    const changes = {
      ...(!product || relabelled(onShelf, row) ? { product: onShelf } : {}),
      ...(!unit || reshaped(sold, row) ? { unit: sold } : {}),
      ...(repriced(sold, row, today) ? { priced: sold } : {}),
    };
    if (!offer) return { outcome: 'created', ...changes, offer: newOffer(sold, row, this.newId()) };
    const all = { ...changes, ...(changed(offer, row) ? { offer } : {}) };
    return { outcome: Object.keys(all).length ? 'updated' : 'unchanged', ...all };
  }

  private newProduct({ referenceCode, productName, labels = [] }: CatalogueRow): ShelfProduct {
    const product = {
      id: this.newId(),
      producerId: this.producerId,
      referenceCode,
      name: productName,
      labels,
      units: [],
    };
    this.products.push(product);
    return product;
  }
}

function refused(refusal: Refusal): Shelving {
  return { outcome: 'refused', refusal };
}

function newUnit(product: ShelfProduct, { unit }: CatalogueRow, id: string): ShelfUnit {
  const sold = { id, productId: product.id, shape: unit, prices: [], offers: [] };
  product.units.push(sold);
  return sold;
}

function newOffer(unit: ShelfUnit, { declared, availableFrom, availableTo }: CatalogueRow, id: string): ShelfOffer {
  const offer: ShelfOffer = { id, unitId: unit.id, declared, availableFrom, availableTo, taken: 0, state: 'open' };
  unit.offers.push(offer);
  return offer;
}

function relabelled(product: ShelfProduct, { labels }: CatalogueRow): boolean {
  if (!labels || [...labels].sort().join() === [...product.labels].sort().join()) return false;
  product.labels = labels;
  return true;
}

function reshaped(unit: ShelfUnit, { unit: shape }: CatalogueRow): boolean {
  const same = (Object.keys(shape) as (keyof SalesUnitShape)[]).every((key) => shape[key] === unit.shape[key]);
  unit.shape = shape;
  return !same;
}

function repriced(unit: ShelfUnit, row: CatalogueRow, today: string): boolean {
  const before = unit.prices;
  unit.prices = pricedOnDays(unit, row, today);
  return unit.prices !== before;
}

function changed(offer: ShelfOffer, row: CatalogueRow): boolean {
  if (offer.declared === row.declared && samePeriod(offer, row)) return false;
  Object.assign(offer, { declared: row.declared, availableFrom: row.availableFrom, availableTo: row.availableTo });
  return true;
}
