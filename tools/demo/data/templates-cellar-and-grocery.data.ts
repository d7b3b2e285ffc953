import type { OfferTemplate } from '../offer-template.ts';

export const BREWERY: readonly OfferTemplate[] = [
  { ref: 'beer', name: 'Bière blonde', pack: 'case-12x33cl', cents: [2050, 2500], stock: 40 },
  { ref: 'beer', name: 'Bière ambrée', pack: 'case-12x33cl', cents: [2150, 2600], stock: 30 },
  { ref: 'beer', name: 'Bière triple', pack: 'case-6x75cl', cents: [2450, 2950], stock: 20 },
  { ref: 'beer', name: 'Bière blanche', pack: 'bottle-75cl', cents: [390, 480], stock: 60 },
  { ref: 'beer', name: 'Bière blonde', pack: 'keg-20l', cents: [6800, 8200], stock: 9 },
  { ref: 'beer', name: 'Bière de saison à la groseille', pack: 'bottle-75cl', cents: [430, 530], stock: 36 },
];

export const CIDER: readonly OfferTemplate[] = [
  { ref: 'cider', name: 'Cidre brut', pack: 'bottle-75cl', cents: [320, 400], stock: 60 },
  { ref: 'cider', name: 'Cidre demi-sec', pack: 'case-6x75cl', cents: [1860, 2280], stock: 24 },
  { ref: 'cider', name: 'Cidre rosé', pack: 'bottle-75cl', cents: [360, 440], stock: 36 },
  { ref: 'fruit-juice', name: 'Jus de pomme fermier', pack: 'bottle-1l', cents: [260, 330], stock: 48 },
];

export const JUICE: readonly OfferTemplate[] = [
  { ref: 'fruit-juice', name: 'Jus de pomme doux', pack: 'case-6x1l', cents: [1500, 1860], stock: 24 },
  { ref: 'fruit-juice', name: 'Jus de pomme acidulé', pack: 'bottle-1l', cents: [265, 330], stock: 60 },
  { ref: 'fruit-juice', name: 'Jus de poire', pack: 'bottle-1l', cents: [310, 380], stock: 40 },
  { ref: 'fruit-juice', name: 'Pétillant de pomme', pack: 'bottle-75cl', cents: [340, 420], stock: 36 },
];

export const PERLE: readonly OfferTemplate[] = [
  { ref: 'sparkling-currant', name: 'Perlé de groseille', pack: 'bottle-75cl', cents: [650, 790], stock: 48 },
  { ref: 'sparkling-currant', name: 'Perlé de framboise', pack: 'bottle-75cl', cents: [680, 820], stock: 30 },
  { ref: 'sparkling-currant', name: 'Perlé de groseille', pack: 'case-6x75cl', cents: [3700, 4450], stock: 10 },
  { ref: 'fruit-juice', name: 'Pur jus de groseille', pack: 'bottle-75cl', cents: [520, 640], stock: 24 },
];

export const DISTILLERY: readonly OfferTemplate[] = [
  { ref: 'genievre', name: 'Genièvre jeune', pack: 'bottle-70cl', cents: [1650, 1980], stock: 18 },
  { ref: 'genievre', name: 'Genièvre vieilli', pack: 'bottle-70cl', cents: [2350, 2850], stock: 10 },
  { ref: 'genievre', name: 'Liqueur de fleur de bière', pack: 'bottle-70cl', cents: [1580, 1900], stock: 12 },
];

export const BREAD: readonly OfferTemplate[] = [
  { ref: 'bread', name: 'Pain de campagne au levain', pack: 'loaf-1kg', cents: [390, 480], stock: 70 },
  { ref: 'bread', name: 'Pain aux graines', pack: 'loaf-500g', cents: [270, 340], stock: 60 },
  { ref: 'bread', name: 'Pain brioché à burger', pack: 'pieces-12', cents: [780, 960], massG: 960, stock: 24 },
  { ref: 'bread', name: 'Brioche pur beurre', pack: 'loaf-500g', cents: [480, 590], stock: 30 },
  { ref: 'bread', name: 'Petits pains individuels', pack: 'pieces-10', cents: [390, 480], massG: 600, stock: 50 },
];

export const BISCUIT: readonly OfferTemplate[] = [
  { ref: 'biscuit', name: 'Sablé pur beurre', pack: 'sachet-200g', cents: [320, 400], stock: 50 },
  { ref: 'biscuit', name: 'Gaufre fine à la vergeoise', pack: 'sachet-200g', cents: [350, 430], stock: 50 },
  { ref: 'biscuit', name: 'Gaufre moelleuse', pack: 'pieces-10', cents: [690, 850], massG: 600, stock: 24 },
  { ref: 'biscuit', name: 'Spéculoos', pack: 'sachet-200g', cents: [310, 390], stock: 40 },
];

export const JAM: readonly OfferTemplate[] = [
  { ref: 'jam', name: 'Confiture de rhubarbe', pack: 'jar-220g', cents: [270, 340], stock: 40 },
  { ref: 'jam', name: 'Confiture de fraise', pack: 'jar-220g', cents: [290, 360], stock: 40 },
  { ref: 'jam', name: "Assortiment d'hôtel", pack: 'pots-24x30g', cents: [1350, 1650], stock: 24 },
  { ref: 'jam', name: 'Confit de groseille', pack: 'bucket-1kg', cents: [980, 1200], stock: 12 },
];

export const HONEY: readonly OfferTemplate[] = [
  { ref: 'honey', name: 'Miel de printemps', pack: 'jar-500g', cents: [640, 790], stock: 36 },
  { ref: 'honey', name: 'Miel de tilleul', pack: 'jar-500g', cents: [690, 850], stock: 24 },
  { ref: 'honey', name: 'Miel toutes fleurs', pack: 'bucket-3kg', cents: [3100, 3750], stock: 8 },
  { ref: 'honey', name: 'Miels individuels', pack: 'pots-24x30g', cents: [1680, 2050], stock: 16 },
];

export const PRESERVES: readonly OfferTemplate[] = [
  { ref: 'preserve', name: 'Carbonade flamande', pack: 'jar-750g', cents: [890, 1090], stock: 24 },
  { ref: 'preserve', name: 'Soupe de légumes', pack: 'jar-750g', cents: [390, 490], stock: 30 },
  { ref: 'preserve', name: 'Pickles de légumes', pack: 'jar-220g', cents: [360, 450], stock: 30 },
  { ref: 'preserve', name: 'Lentilles cuisinées', pack: 'jar-750g', cents: [480, 590], stock: 24 },
  { ref: 'vegetable-oil', name: 'Huile de colza vierge', pack: 'bottle-1l', cents: [480, 590], stock: 24 },
];
