/** The families of products, in the order in which a market lays them out. */
export const FAMILIES = [
  'vegetables',
  'potatoes',
  'fruit',
  'mushrooms-herbs',
  'dairy',
  'meat',
  'poultry-eggs',
  'sea',
  'drinks',
  'bakery-grocery',
] as const;
