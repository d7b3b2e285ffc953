export type ProductFamily =
  | 'vegetables'
  | 'potatoes'
  | 'fruit'
  | 'dairy'
  | 'meat'
  | 'poultry-eggs'
  | 'sea'
  | 'drinks'
  | 'bakery-grocery'
  | 'mushrooms-herbs';

/** Storage and transport class, degrees Celsius. */
export type TemperatureClass = 'ambient' | 'fresh-2-8' | 'chilled-0-4' | 'ice-0-2' | 'frozen-18';

/** How long a confirmed availability stays worth believing: 2, 7, 14 or 60 days. */
export type PerishabilityClass = 'very-short' | 'short' | 'medium' | 'long';

/** Category only: the rate is a dated reference row, and the seller's regime may replace it (a fisherman's catch). */
export type VatCategory = 'food-5.5' | 'alcohol-20' | 'confectionery-20';

/** `sourced`: a published source was seen; `general`: regional knowledge; `low`: to be verified before publishing. */
export type SeasonCertainty = 'sourced' | 'general' | 'low';

/** Where the season comes from, in one word. A `regulated` species also follows quotas: never a promise. */
export type SeasonSource =
  'season-pages' | 'brand-harvest' | 'label' | 'inao' | 'fish-pages' | 'regional' | 'regulated' | 'all-year';

/** One reference of the platform's product list, shared by all territories. */
export interface ProductReferenceData {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly family: ProductFamily;
  readonly temperatureClass: TemperatureClass;
  readonly perishability: PerishabilityClass;
  readonly vatCategory: VatCategory;
  /** January to December: `X` full season, `x` available, `s` from store, `-` none. */
  readonly season: string;
  readonly seasonCertainty: SeasonCertainty;
  readonly seasonSource: SeasonSource;
}

type Row = readonly [
  code: string,
  nameFr: string,
  nameEn: string,
  temperatureClass: TemperatureClass,
  perishability: PerishabilityClass,
  season: string,
  seasonCertainty: SeasonCertainty,
  seasonSource: SeasonSource,
];

const REGIONAL = ['general', 'regional'] as const;
const ALL_YEAR = ['general', 'all-year'] as const;
const SEASON_PAGES = ['sourced', 'season-pages'] as const;
const FISH_PAGES = ['sourced', 'fish-pages'] as const;
const BRAND_HARVEST = ['sourced', 'brand-harvest'] as const;
const LABEL = ['sourced', 'label'] as const;
const INAO = ['sourced', 'inao'] as const;
const UNVERIFIED = ['low', 'regional'] as const;
const REGULATED = ['low', 'regulated'] as const;

const VEGETABLES: readonly Row[] = [
  ['endive', 'Endive (chicon)', 'Belgian endive', 'fresh-2-8', 'short', 'XXXxx----xXX', ...REGIONAL],
  ['leek', 'Poireau', 'Leek', 'ambient', 'medium', 'XXxx---xxXXX', ...REGIONAL],
  ['carrot', 'Carotte', 'Carrot', 'ambient', 'medium', 'ssss-xXXXXss', ...REGIONAL],
  ['cauliflower', 'Chou-fleur', 'Cauliflower', 'ambient', 'short', '----xXXXXxx-', ...SEASON_PAGES],
  ['cabbage', 'Chou pommé', 'Cabbage', 'ambient', 'medium', 'Xxx---xxxXXX', ...REGIONAL],
  ['brussels-sprout', 'Chou de Bruxelles', 'Brussels sprout', 'ambient', 'short', 'Xx-------xXX', ...REGIONAL],
  ['kale', 'Chou frisé (kale)', 'Kale', 'fresh-2-8', 'short', 'xxx------xxx', ...REGIONAL],
  ['broccoli', 'Brocoli', 'Broccoli', 'fresh-2-8', 'short', '-----xxXXxx-', ...REGIONAL],
  ['beetroot', 'Betterave rouge', 'Beetroot', 'ambient', 'medium', 'sss---xxxxxs', ...REGIONAL],
  ['turnip', 'Navet', 'Turnip', 'ambient', 'medium', 'sss-xxxxxxxs', ...REGIONAL],
  ['celeriac', 'Céleri-rave', 'Celeriac', 'ambient', 'medium', 'sss-----xXXx', ...REGIONAL],
  ['parsnip', 'Panais', 'Parsnip', 'ambient', 'medium', 'xxx------xxx', ...REGIONAL],
  ['jerusalem-artichoke', 'Topinambour', 'Jerusalem artichoke', 'ambient', 'medium', 'xxx------xxx', ...REGIONAL],
  ['salsify', 'Salsifis, scorsonère', 'Salsify', 'ambient', 'medium', 'xxx------xxx', ...REGIONAL],
  ['onion', 'Oignon', 'Onion', 'ambient', 'medium', 'ssss--XXXsss', ...REGIONAL],
  ['shallot', 'Échalote', 'Shallot', 'ambient', 'medium', 'ssss--XXXsss', ...UNVERIFIED],
  ['garlic', 'Ail', 'Garlic', 'ambient', 'medium', 'xxx----xXXXX', ...SEASON_PAGES],
  ['asparagus', 'Asperge', 'Asparagus', 'fresh-2-8', 'short', '---xXx------', ...SEASON_PAGES],
  ['radish', 'Radis', 'Radish', 'fresh-2-8', 'short', '---xXXxxxx--', ...REGIONAL],
  ['lettuce', 'Laitue, batavia', 'Lettuce', 'fresh-2-8', 'very-short', '---xxXXXXx--', ...REGIONAL],
  ['lambs-lettuce', 'Mâche', "Lamb's lettuce", 'fresh-2-8', 'very-short', 'xxx------xxx', ...REGIONAL],
  ['spinach', 'Épinard', 'Spinach', 'fresh-2-8', 'very-short', '---XXX--xxx-', ...REGIONAL],
  ['pea-broad-bean', 'Petit pois, fève', 'Pea, broad bean', 'fresh-2-8', 'short', '-----XX-----', ...REGIONAL],
  ['green-bean', 'Haricot vert', 'Green bean', 'fresh-2-8', 'short', '------xXx---', ...REGIONAL],
  ['lingot-du-nord', 'Lingot du Nord (sec)', 'Lingot du Nord dry bean', 'ambient', 'long', 'ssssssssXXss', ...LABEL],
  ['soissons-bean', 'Haricot de Soissons (sec)', 'Soissons dry bean', 'ambient', 'long', 'ssssssssXXss', ...LABEL],
  ['courgette', 'Courgette', 'Courgette', 'ambient', 'short', '-----xXXXx--', ...REGIONAL],
  ['cucumber', 'Concombre', 'Cucumber', 'ambient', 'short', '----xxxxx---', ...REGIONAL],
  ['tomato', 'Tomate (abri froid)', 'Tomato', 'ambient', 'short', '-----xXXXx--', ...REGIONAL],
  [
    'aubergine-pepper',
    'Aubergine, poivron',
    'Aubergine, sweet pepper',
    'ambient',
    'short',
    '------xxxx--',
    ...REGIONAL,
  ],
  ['squash', 'Potimarron, courge', 'Squash', 'ambient', 'long', 'ss------XXXs', ...REGIONAL],
  ['fennel-chard', 'Fenouil, blette', 'Fennel, chard', 'fresh-2-8', 'short', '-----xxxxx--', ...REGIONAL],
];

const POTATOES: readonly Row[] = [
  ['ratte-potato', 'Ratte du Touquet', 'Ratte potato', 'ambient', 'medium', 'sssss--XXsss', ...BRAND_HARVEST],
  ['early-potato', 'Pomme de terre primeur', 'Early potato', 'ambient', 'short', '-----xX-----', ...REGIONAL],
  [
    'storage-potato',
    'Pomme de terre de conservation',
    'Maincrop potato',
    'ambient',
    'medium',
    'sssss--XXXss',
    ...REGIONAL,
  ],
];

const FRUIT: readonly Row[] = [
  ['rhubarb', 'Rhubarbe', 'Rhubarb', 'ambient', 'short', '---xXxx-----', ...REGIONAL],
  ['strawberry', 'Fraise', 'Strawberry', 'fresh-2-8', 'very-short', '----xXx-----', ...SEASON_PAGES],
  ['raspberry', 'Framboise', 'Raspberry', 'fresh-2-8', 'very-short', '-----xXxx---', ...SEASON_PAGES],
  ['redcurrant', 'Groseille', 'Redcurrant', 'fresh-2-8', 'very-short', '-----XXX----', ...SEASON_PAGES],
  [
    'blackcurrant-blueberry',
    'Cassis, myrtille',
    'Blackcurrant, blueberry',
    'fresh-2-8',
    'very-short',
    '------XX----',
    ...SEASON_PAGES,
  ],
  ['cherry', 'Cerise', 'Cherry', 'fresh-2-8', 'very-short', '-----XX-----', ...SEASON_PAGES],
  ['plum', 'Prune, mirabelle', 'Plum', 'ambient', 'short', '-------XX---', ...REGIONAL],
  ['apple', 'Pomme', 'Apple', 'ambient', 'medium', 'sssss--XXXss', ...REGIONAL],
  ['pear', 'Poire', 'Pear', 'ambient', 'medium', 'ss-----XXXss', ...REGIONAL],
  ['quince', 'Coing', 'Quince', 'ambient', 'medium', '---------xx-', ...SEASON_PAGES],
  ['walnut', 'Noix', 'Walnut', 'ambient', 'long', 'ss------XXss', ...REGIONAL],
];

const DAIRY: readonly Row[] = [
  ['milk', 'Lait', 'Milk', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...REGIONAL],
  ['butter', 'Beurre', 'Butter', 'fresh-2-8', 'medium', 'xxxxxxxxxxxx', ...REGIONAL],
  ['cream', 'Crème', 'Cream', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...REGIONAL],
  ['yoghurt', 'Yaourt', 'Yoghurt', 'fresh-2-8', 'short', 'xxxxxxxxxxxx', ...REGIONAL],
  ['fresh-cheese', 'Fromage blanc, faisselle', 'Fresh cheese', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...REGIONAL],
  ['cow-cheese', 'Fromage de vache fermier', 'Farmhouse cow cheese', 'fresh-2-8', 'short', 'xxxxxxxxxxxx', ...REGIONAL],
  ['goat-cheese', 'Fromage de chèvre', 'Goat cheese', 'fresh-2-8', 'short', '--xXXXXXXxx-', ...REGIONAL],
  ['ice-cream', 'Glace, sorbet', 'Ice cream, sorbet', 'frozen-18', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
];

const MEAT: readonly Row[] = [
  ['beef', 'Viande bovine', 'Beef', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['pork', 'Porc fermier', 'Farmhouse pork', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['lamb', 'Agneau', 'Lamb', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['salt-meadow-lamb', 'Agneau de pré-salé', 'Salt-meadow lamb', 'chilled-0-4', 'short', 'xx---xxXXXXx', ...INAO],
  ['charcuterie', 'Charcuterie', 'Cured and cooked meats', 'chilled-0-4', 'medium', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['potjevleesch', 'Potjevleesch', 'Potjevleesch', 'chilled-0-4', 'medium', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['game', 'Gibier', 'Game', 'chilled-0-4', 'short', 'xx------xXXX', ...REGIONAL],
];

const POULTRY_EGGS: readonly Row[] = [
  ['licques-poultry', 'Volaille de Licques', 'Licques poultry', 'chilled-0-4', 'short', 'xxxxxxxxxxXX', ...LABEL],
  ['farm-poultry', 'Volaille fermière', 'Farmhouse poultry', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['duck', 'Canard', 'Duck', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['rabbit', 'Lapin', 'Rabbit', 'chilled-0-4', 'short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['egg', 'Œufs fermiers', 'Farm eggs', 'ambient', 'medium', 'xxXXXXXXXxxx', ...REGIONAL],
];

const SEA: readonly Row[] = [
  ['herring', 'Hareng', 'Herring', 'ice-0-2', 'very-short', '---------xXx', ...FISH_PAGES],
  ['scallop', 'Coquille Saint-Jacques', 'King scallop', 'ice-0-2', 'very-short', 'XXXxx----xXX', ...FISH_PAGES],
  ['mussel', 'Moule de bouchot', 'Bouchot mussel', 'fresh-2-8', 'very-short', 'x-----xXXXxx', ...FISH_PAGES],
  ['mackerel', 'Maquereau', 'Mackerel', 'ice-0-2', 'very-short', '---xXXXxxx--', ...REGIONAL],
  ['sole', 'Sole', 'Dover sole', 'ice-0-2', 'very-short', '-xxXXXxxxxxx', ...UNVERIFIED],
  ['sea-bass', 'Bar de ligne', 'Line-caught sea bass', 'ice-0-2', 'very-short', '---xxxxxxxx-', ...REGULATED],
  ['whiting-cod', 'Merlan, cabillaud', 'Whiting, cod', 'ice-0-2', 'very-short', 'xxx------xxx', ...UNVERIFIED],
  ['plaice', 'Plie (carrelet)', 'Plaice', 'ice-0-2', 'very-short', 'x----xxxxxxx', ...UNVERIFIED],
  ['red-mullet', 'Rouget-barbet', 'Red mullet', 'ice-0-2', 'very-short', '-------xXXXx', ...REGIONAL],
  ['squid', 'Encornet', 'Squid', 'ice-0-2', 'very-short', '--------xxxx', ...REGIONAL],
  ['cuttlefish', 'Seiche', 'Cuttlefish', 'ice-0-2', 'very-short', '---xxx------', ...REGIONAL],
  ['brown-shrimp', 'Crevette grise', 'Brown shrimp', 'ice-0-2', 'very-short', '--xxxxxxXXX-', ...UNVERIFIED],
  ['whelk', 'Bulot', 'Whelk', 'fresh-2-8', 'very-short', '-xxxxxxxxxxx', ...UNVERIFIED],
  ['crab-lobster', 'Tourteau, homard', 'Brown crab, lobster', 'fresh-2-8', 'very-short', '---xxXXXxx--', ...REGIONAL],
  ['cockle', 'Coque (hénon)', 'Cockle', 'fresh-2-8', 'very-short', '---xxxxxxxxx', ...REGULATED],
  ['gurnard', 'Grondin', 'Gurnard', 'ice-0-2', 'very-short', 'xxxxxxxxxxxx', ...UNVERIFIED],
  ['smoked-fish', 'Poisson fumé', 'Smoked fish', 'chilled-0-4', 'medium', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['fish-soup', 'Soupe de poisson', 'Fish soup', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
];

const ALCOHOL: readonly Row[] = [
  ['beer', 'Bière', 'Beer', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['cider', 'Cidre', 'Cider', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['sparkling-currant', 'Perlé de groseille', 'Sparkling currant wine', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['genievre', 'Genièvre', 'Juniper spirit', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
];

const SOFT_DRINKS: readonly Row[] = [
  ['fruit-juice', 'Jus de fruits', 'Fruit juice', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['chicory-drink', 'Chicorée à boire', 'Chicory drink', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
];

const BAKERY_GROCERY: readonly Row[] = [
  ['bread', 'Pain', 'Bread', 'ambient', 'very-short', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['biscuit', 'Biscuit, gaufre', 'Biscuit, waffle', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['jam', 'Confiture', 'Jam', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['honey', 'Miel', 'Honey', 'ambient', 'long', 'ssssXXXXssss', ...REGIONAL],
  ['preserve', 'Conserve', 'Preserve', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['vegetable-oil', 'Huile de colza', 'Rapeseed oil', 'ambient', 'long', 'xxxxxxxxxxxx', ...ALL_YEAR],
  ['chicory-root', 'Racine de chicorée', 'Chicory root', 'ambient', 'long', 'ssssssssXXXs', ...REGIONAL],
];

const MUSHROOMS_HERBS: readonly Row[] = [
  ['mushroom', 'Champignon (caves)', 'Cultivated mushroom', 'fresh-2-8', 'very-short', 'xxxxxxxxxxxx', ...SEASON_PAGES],
  ['herbs', 'Herbes (persil, ciboulette)', 'Herbs', 'fresh-2-8', 'very-short', '---xXXXXxx--', ...REGIONAL],
  ['watercress', 'Cresson de fontaine', 'Watercress', 'fresh-2-8', 'very-short', 'xxxxx---xxxx', ...UNVERIFIED],
  ['salicornia', 'Salicorne', 'Samphire', 'fresh-2-8', 'short', '----xXXXX---', ...SEASON_PAGES],
  ['sea-aster', 'Aster maritime (oreille de cochon)', 'Sea aster', 'fresh-2-8', 'short', '--xxxxx-----', ...UNVERIFIED],
];

/** The platform's product references. Seasons are those of the Hauts-de-France; a territory may refine them. */
export const PRODUCT_REFERENCES: readonly ProductReferenceData[] = [
  ...references('vegetables', 'food-5.5', VEGETABLES),
  ...references('potatoes', 'food-5.5', POTATOES),
  ...references('fruit', 'food-5.5', FRUIT),
  ...references('dairy', 'food-5.5', DAIRY),
  ...references('meat', 'food-5.5', MEAT),
  ...references('poultry-eggs', 'food-5.5', POULTRY_EGGS),
  ...references('sea', 'food-5.5', SEA),
  ...references('drinks', 'alcohol-20', ALCOHOL),
  ...references('drinks', 'food-5.5', SOFT_DRINKS),
  ...references('bakery-grocery', 'food-5.5', BAKERY_GROCERY),
  ...references('mushrooms-herbs', 'food-5.5', MUSHROOMS_HERBS),
];

function references(family: ProductFamily, vatCategory: VatCategory, rows: readonly Row[]): ProductReferenceData[] {
  return rows.map(([code, nameFr, nameEn, temperatureClass, perishability, season, seasonCertainty, seasonSource]) => ({
    code,
    nameFr,
    nameEn,
    family,
    temperatureClass,
    perishability,
    vatCategory,
    season,
    seasonCertainty,
    seasonSource,
  }));
}
