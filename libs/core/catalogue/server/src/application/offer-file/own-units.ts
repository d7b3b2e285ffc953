import { plain } from '@maillon/platform/server';
import type { ShelfProduct, ShelfUnit } from '../../domain/shelf-items';

/** A unit of the producer, with what it is of. */
export interface OwnUnit {
  readonly product: ShelfProduct;
  readonly unit: ShelfUnit;
}

/** What a row says of its product and unit. */
export interface NamedUnit {
  readonly name: string;
  readonly label: string;
  /** Null: the row names none. */
  readonly referenceCode: string | null;
}

const AT_KG = /\s*,\s*(au|per) kg$/i;

/** What a producer's units are called, whatever the case and the accents. */
export class OwnUnits {
  private readonly byName: ReadonlyMap<string, readonly ShelfProduct[]>;

  constructor(products: readonly ShelfProduct[]) {
    this.byName = Map.groupBy(products, ({ name }) => keyOf(name));
  }

  /** As it is written when there is one such, else those that differ in case and accents only. */
  named({ name, label, referenceCode }: NamedUnit): readonly OwnUnit[] {
    const found = this.products(name, referenceCode).flatMap((product) =>
      product.units.filter(({ shape }) => isCalled(shape.label, label)).map((unit) => ({ product, unit })),
    );
    const exact = found.filter(
      ({ product, unit }) => product.name === name && [label, bare(label)].includes(unit.shape.label),
    );
    return exact.length ? exact : found;
  }

  products(name: string, referenceCode: string | null): readonly ShelfProduct[] {
    const found = this.byName.get(keyOf(name)) ?? [];
    return referenceCode ? found.filter((one) => one.referenceCode === referenceCode) : found;
  }
}

/** Without the words by which the table says that a unit is priced by the kilogram. */
export function bare(label: string): string {
  return label.replace(AT_KG, '');
}

function isCalled(label: string, written: string): boolean {
  const key = keyOf(label);
  return key === keyOf(written) || key === keyOf(bare(written));
}

function keyOf(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}
