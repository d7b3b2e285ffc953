/** Product families, in the order of the catalogue. */
export const FAMILIES = [
  'vegetables',
  'potatoes',
  'fruit',
  'dairy',
  'meat',
  'poultry-eggs',
  'sea',
  'drinks',
  'bakery-grocery',
  'mushrooms-herbs',
] as const;
