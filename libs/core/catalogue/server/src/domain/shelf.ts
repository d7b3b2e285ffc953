import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import type { Refusal } from '@maillon/platform/contract';
import type { ShelfRow } from './catalogue-row';
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

  put(row: ShelfRow, today: string): Shelving {
    const product = this.productOf(row);
    const unit = product?.units.find(({ shape }) => shape.label === row.unit.label);
    const [offer, ...others] = (unit?.offers ?? []).filter((one) => one.state !== 'withdrawn' && overlap(one, row));
    if (others.length) return refused(catalogueRefusals.because('window-overlaps'));
    if (offer && row.declared < offer.taken)
      return refused(catalogueRefusals.because('quantity-below-reserved', { taken: offer.taken }));
    if (!offer && unit?.offers.some((one) => samePeriod(one, row)))
      return { outcome: 'unchanged', warning: catalogueRefusals.because('left-withdrawn') };
    return this.write(row, today, product, unit, offer);
  }

  /** A row that is new: it changes nothing that stands on the shelf already. */
  add(row: ShelfRow, today: string): Shelving {
    const product = this.productOf(row);
    const unit = product?.units.find(({ shape }) => shape.label === row.unit.label);
    if (unit && !sameShape(unit.shape, row.unit))
      return refused(catalogueRefusals.because('unit-differs', { label: row.unit.label }));
    if (unit?.offers.some((one) => one.state !== 'withdrawn' && overlap(one, row)))
      return refused(catalogueRefusals.because('days-offered'));
    return this.write(row, today, product, unit);
  }

  /** What stands on the shelf under that id. */
  unit(id: string): { readonly product: ShelfProduct; readonly unit: ShelfUnit } | null {
    for (const product of this.products) {
      const unit = product.units.find((one) => one.id === id);
      if (unit) return { product, unit };
    }
    return null;
  }

  private productOf({ referenceCode, productName }: ShelfRow): ShelfProduct | undefined {
    return this.products.find((one) => one.referenceCode === referenceCode && one.name === productName);
  }

  private write(row: ShelfRow, today: string, product?: ShelfProduct, unit?: ShelfUnit, offer?: ShelfOffer): Shelving {
    const onShelf = product ?? this.newProduct(row);
    const sold = unit ?? newUnit(onShelf, row, this.newId());
    const changes = {
      ...(!product || relabelled(onShelf, row) ? { product: onShelf } : {}),
      ...(!unit || reshaped(sold, row) ? { unit: sold } : {}),
      ...repriced(sold, row, today),
    };
    if (!offer) return { outcome: 'created', ...changes, offer: newOffer(sold, row, this.newId()) };
    const all = { ...changes, ...(changed(offer, row) ? { offer } : {}) };
    return { outcome: Object.keys(all).length ? 'updated' : 'unchanged', ...all };
  }

  private newProduct({ referenceCode, productName, labels = [] }: ShelfRow): ShelfProduct {
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

function newUnit(product: ShelfProduct, { unit }: ShelfRow, id: string): ShelfUnit {
  const sold = { id, productId: product.id, shape: unit, prices: [], offers: [] };
  product.units.push(sold);
  return sold;
}

function newOffer(
  unit: ShelfUnit,
  { declared, availableFrom, availableTo, isPaused }: ShelfRow,
  id: string,
): ShelfOffer {
  const state = isPaused ? 'paused' : 'open';
  const offer: ShelfOffer = { id, unitId: unit.id, declared, availableFrom, availableTo, taken: 0, state };
  unit.offers.push(offer);
  return offer;
}

function relabelled(product: ShelfProduct, { labels }: ShelfRow): boolean {
  if (!labels || [...labels].sort().join() === [...product.labels].sort().join()) return false;
  product.labels = labels;
  return true;
}

function reshaped(unit: ShelfUnit, { unit: shape }: ShelfRow): boolean {
  const same = sameShape(unit.shape, shape);
  unit.shape = shape;
  return !same;
}

function sameShape(before: SalesUnitShape, after: SalesUnitShape): boolean {
  return (Object.keys(after) as (keyof SalesUnitShape)[]).every((key) => after[key] === before[key]);
}

function repriced(unit: ShelfUnit, row: ShelfRow, today: string): Pick<Shelving, 'priced' | 'repricedFrom'> {
  const before = unit.prices;
  unit.prices = pricedOnDays(unit, row, today);
  if (unit.prices === before) return {};
  const repricedFrom = row.availableFrom < today ? today : row.availableFrom;
  return before.length ? { priced: unit, repricedFrom } : { priced: unit };
}

function changed(offer: ShelfOffer, row: ShelfRow): boolean {
  if (offer.declared === row.declared && samePeriod(offer, row)) return false;
  Object.assign(offer, { declared: row.declared, availableFrom: row.availableFrom, availableTo: row.availableTo });
  return true;
}
