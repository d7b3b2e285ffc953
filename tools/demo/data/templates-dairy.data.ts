import type { OfferTemplate } from '../offer-template.ts';

export const COW: readonly OfferTemplate[] = [
  { ref: 'milk', name: 'Lait entier pasteurisé', pack: 'litre', cents: [110, 135], stock: 80 },
  { ref: 'milk', name: 'Lait entier pasteurisé', pack: 'can-10l', cents: [980, 1220], stock: 10 },
  { ref: 'butter', name: 'Beurre doux baratté', pack: 'pat-250g', cents: [290, 360], stock: 60 },
  { ref: 'butter', name: 'Beurre demi-sel', pack: 'block-1kg', cents: [1050, 1320], stock: 20 },
  { ref: 'cream', name: 'Crème crue épaisse', pack: 'pot-1l', cents: [620, 780], stock: 30 },
  { ref: 'cream', name: 'Crème fleurette', pack: 'pot-1l', cents: [540, 680], stock: 30 },
  { ref: 'yoghurt', name: 'Yaourt nature', pack: 'pots-12x125g', cents: [540, 680], stock: 24 },
  { ref: 'yoghurt', name: 'Yaourt aux fruits', pack: 'pots-12x125g', cents: [720, 900], stock: 20 },
  { ref: 'fresh-cheese', name: 'Fromage blanc', pack: 'bucket-1kg', cents: [390, 490], stock: 30 },
  { ref: 'fresh-cheese', name: 'Faisselle', pack: 'pots-12x125g', cents: [690, 870], stock: 16 },
  { ref: 'cow-cheese', name: 'Tomme du Pré', pack: 'wheel', cents: [1450, 1780], range: [1500, 1800, 2200], stock: 14 },
  { ref: 'cow-cheese', name: 'Grande tomme', pack: 'wheel', cents: [1580, 1950], range: [3600, 4200, 4900], stock: 6 },
  { ref: 'cow-cheese', name: 'Carré lavé à la bière', cents: [420, 530], massG: 250, stock: 40 },
  { ref: 'cow-cheese', name: 'Petit crémeux', cents: [330, 420], massG: 180, stock: 40 },
];

export const GOAT: readonly OfferTemplate[] = [
  { ref: 'goat-cheese', name: 'Crottin frais', cents: [155, 195], massG: 90, stock: 80 },
  { ref: 'goat-cheese', name: 'Crottin affiné', cents: [190, 240], massG: 70, stock: 60 },
  { ref: 'goat-cheese', name: 'Bûche cendrée', cents: [440, 560], massG: 220, stock: 30 },
  { ref: 'goat-cheese', name: 'Chèvre frais à tartiner', pack: 'bucket-1kg', cents: [1150, 1450], stock: 12 },
  { ref: 'goat-cheese', name: 'Tommette', pack: 'wheel', cents: [2200, 2700], range: [1200, 1500, 1900], stock: 8 },
  { ref: 'fresh-cheese', name: 'Faisselle de chèvre', pack: 'pots-12x125g', cents: [980, 1220], stock: 12 },
];

export const ICE_CREAM: readonly OfferTemplate[] = [
  { ref: 'ice-cream', name: 'Glace vanille', pack: 'tub-2l5', cents: [1450, 1780], stock: 16 },
  { ref: 'ice-cream', name: 'Sorbet fraise', pack: 'tub-2l5', cents: [1480, 1820], stock: 16 },
  { ref: 'ice-cream', name: 'Glace au lait ribot', pack: 'tub-2l5', cents: [1380, 1700], stock: 10 },
  { ref: 'ice-cream', name: 'Sorbet groseille', pack: 'tub-2l5', cents: [1480, 1820], stock: 10 },
  { ref: 'yoghurt', name: 'Yaourt vanille', pack: 'pots-12x125g', cents: [700, 880], stock: 16 },
];
