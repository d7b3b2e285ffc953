import type { OfferTemplate } from '../offer-template.ts';

export const STRAWBERRY: readonly OfferTemplate[] = [
  { ref: 'strawberry', name: 'Fraise de bouche', pack: 'trays-8x250g', cents: [1650, 2050], stock: 16 },
  { ref: 'strawberry', name: 'Fraise de bouche', pack: 'tray-250g', cents: [220, 270], stock: 60 },
  { ref: 'strawberry', name: 'Fraise mara', pack: 'tray-250g', cents: [250, 310], stock: 40 },
  { ref: 'strawberry', name: 'Fraise à confiture', pack: 'crate-3kg', cents: [1350, 1680], stock: 9 },
  { ref: 'raspberry', name: 'Framboise', pack: 'tray-125g', cents: [230, 290], stock: 40 },
  { ref: 'rhubarb', name: 'Rhubarbe', pack: 'crate-3kg', cents: [720, 930], stock: 9 },
  { ref: 'jam', name: 'Confiture de fraise', pack: 'jar-220g', cents: [290, 360], stock: 30 },
];

export const BERRIES: readonly OfferTemplate[] = [
  { ref: 'raspberry', name: 'Framboise', pack: 'tray-125g', cents: [225, 290], stock: 50 },
  { ref: 'raspberry', name: 'Framboise', pack: 'trays-10x125g', cents: [2100, 2600], stock: 9 },
  { ref: 'redcurrant', name: 'Groseille rouge', pack: 'tray-125g', cents: [165, 210], stock: 40 },
  { ref: 'redcurrant', name: 'Groseille à maquereau', pack: 'tray-250g', cents: [260, 330], stock: 20 },
  { ref: 'blackcurrant-blueberry', name: 'Cassis', pack: 'tray-250g', cents: [310, 390], stock: 25 },
  { ref: 'blackcurrant-blueberry', name: 'Myrtille', pack: 'tray-125g', cents: [230, 290], stock: 30 },
  { ref: 'strawberry', name: 'Fraise remontante', pack: 'tray-250g', cents: [240, 300], stock: 30 },
  { ref: 'jam', name: 'Gelée de groseille', pack: 'jar-220g', cents: [310, 390], stock: 30 },
  { ref: 'fruit-juice', name: 'Nectar de cassis', pack: 'bottle-75cl', cents: [480, 600], stock: 18 },
];

export const ORCHARD: readonly OfferTemplate[] = [
  { ref: 'cherry', name: 'Cerise bigarreau', pack: 'kg', cents: [575, 740], stock: 24 },
  { ref: 'cherry', name: 'Griotte', pack: 'tray-500g', cents: [330, 420], stock: 20 },
  { ref: 'redcurrant', name: 'Groseille', pack: 'tray-125g', cents: [160, 200], stock: 30 },
  { ref: 'fruit-juice', name: 'Jus de pomme trouble', pack: 'case-6x1l', cents: [1560, 1920], stock: 16 },
  { ref: 'fruit-juice', name: 'Jus de pomme', pack: 'bottle-1l', cents: [270, 330], stock: 48 },
  { ref: 'fruit-juice', name: 'Jus pomme-framboise', pack: 'bottle-1l', cents: [320, 390], stock: 36 },
  { ref: 'cider', name: 'Cidre du verger', pack: 'bottle-75cl', cents: [330, 410], stock: 30 },
  { ref: 'jam', name: 'Gelée de pomme', pack: 'jar-220g', cents: [280, 350], stock: 24 },
];

export const MUSHROOM: readonly OfferTemplate[] = [
  { ref: 'mushroom', name: 'Champignon blond', pack: 'crate-2kg', cents: [880, 1100], stock: 18 },
  { ref: 'mushroom', name: 'Champignon blanc', pack: 'tray-500g', cents: [215, 270], stock: 40 },
  { ref: 'mushroom', name: 'Pleurote grise', pack: 'kg', cents: [980, 1250], stock: 14 },
  { ref: 'mushroom', name: 'Shiitaké', pack: 'box-1kg', cents: [1350, 1680], stock: 9 },
  { ref: 'mushroom', name: 'Pied bleu', pack: 'tray-250g', cents: [390, 480], stock: 12 },
];

export const HERBS: readonly OfferTemplate[] = [
  { ref: 'herbs', name: 'Persil plat', pack: 'bunch', cents: [80, 105], massG: 100, stock: 60 },
  { ref: 'herbs', name: 'Ciboulette', pack: 'bunch', cents: [85, 110], massG: 50, stock: 60 },
  { ref: 'herbs', name: 'Estragon', pack: 'bunch', cents: [120, 155], massG: 50, stock: 30 },
  { ref: 'herbs', name: 'Menthe', pack: 'bunch', cents: [90, 120], massG: 60, stock: 40 },
  { ref: 'herbs', name: 'Aneth', pack: 'bunch', cents: [110, 140], massG: 60, stock: 30 },
  { ref: 'herbs', name: 'Bouquet de sept herbes', pack: 'tray-125g', cents: [390, 480], stock: 20 },
  { ref: 'salicornia', name: 'Salicorne', pack: 'tray-200g', cents: [310, 390], stock: 30 },
  { ref: 'sea-aster', name: 'Oreille de cochon', pack: 'tray-200g', cents: [330, 420], stock: 14 },
];

/** No watercress in July: the beds give herbs, and the spring water salad leaves. */
export const CRESS: readonly OfferTemplate[] = [
  { ref: 'herbs', name: "Menthe d'eau", pack: 'bunch', cents: [95, 125], massG: 60, stock: 30 },
  { ref: 'herbs', name: 'Cerfeuil', pack: 'bunch', cents: [95, 120], massG: 60, stock: 30 },
  { ref: 'lettuce', name: 'Jeunes pousses', pack: 'box-1kg', cents: [1080, 1350], stock: 10 },
  { ref: 'salicornia', name: 'Salicorne', pack: 'tray-200g', cents: [320, 390], stock: 18 },
];
