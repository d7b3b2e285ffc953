interface InFamily {
  readonly product: { readonly reference: { readonly family: string } };
}

export interface FamilyGroup<O> {
  readonly family: string;
  readonly label: string;
  readonly offers: readonly O[];
}

/** Offers by family, in the order in which they come; names are those of the catalogue's own facets. */
export function byFamily<O extends InFamily>(
  offers: readonly O[],
  names: readonly { value: string; label: string }[],
): FamilyGroup<O>[] {
  const families = [...new Set(offers.map((offer) => offer.product.reference.family))];
  return families.map((family) => ({
    family,
    label: names.find((name) => name.value === family)?.label ?? '',
    offers: offers.filter((offer) => offer.product.reference.family === family),
  }));
}
