import type { OfferTemplate } from '../offer-template.ts';

export const BOAT: readonly OfferTemplate[] = [
  { ref: 'mackerel', name: 'Maquereau', pack: 'kg', cents: [450, 580], stock: 30 },
  { ref: 'mackerel', name: 'Lisette', pack: 'kg', cents: [520, 680], stock: 18 },
  { ref: 'sole', name: 'Sole portion', cents: [1980, 2450], range: [260, 320, 380], stock: 30 },
  { ref: 'sole', name: 'Sole filet', cents: [2250, 2750], range: [450, 550, 700], stock: 16 },
  { ref: 'plaice', name: 'Carrelet', pack: 'box-3kg', cents: [1380, 1780], stock: 10 },
  { ref: 'sea-bass', name: 'Bar de ligne', cents: [2250, 2800], range: [800, 1100, 1500], stock: 12 },
  { ref: 'gurnard', name: 'Grondin perlon', pack: 'box-3kg', cents: [1150, 1480], stock: 8 },
  { ref: 'brown-shrimp', name: 'Crevette grise cuite', pack: 'tray-500g', cents: [980, 1250], stock: 16 },
  { ref: 'crab-lobster', name: 'Tourteau vivant', cents: [780, 980], range: [600, 800, 1100], stock: 18 },
  { ref: 'crab-lobster', name: 'Homard bleu', cents: [3200, 3900], range: [500, 650, 850], stock: 10 },
  { ref: 'whelk', name: 'Bulot vivant', pack: 'box-3kg', cents: [1750, 2150], stock: 10 },
];

export const FISH_MERCHANT: readonly OfferTemplate[] = [
  { ref: 'mackerel', name: 'Filet de maquereau', pack: 'box-2kg', cents: [1680, 2080], stock: 16 },
  { ref: 'plaice', name: 'Filet de carrelet', pack: 'box-2kg', cents: [2150, 2600], stock: 14 },
  { ref: 'sole', name: 'Sole portion parée', cents: [2350, 2850], range: [250, 300, 360], stock: 40 },
  { ref: 'gurnard', name: 'Filet de grondin', pack: 'box-2kg', cents: [1980, 2400], stock: 10 },
  { ref: 'brown-shrimp', name: 'Crevette grise décortiquée', pack: 'tray-200g', cents: [1150, 1420], stock: 18 },
  { ref: 'whelk', name: 'Bulot cuit', pack: 'tray-1kg', cents: [880, 1080], stock: 24 },
  { ref: 'smoked-fish', name: 'Hareng fumé doux', pack: 'tray-500g', cents: [720, 890], stock: 30 },
  { ref: 'fish-soup', name: 'Soupe de poisson', pack: 'jar-750g', cents: [520, 650], stock: 36 },
  { ref: 'crab-lobster', name: 'Pinces de tourteau cuites', pack: 'box-1kg', cents: [1350, 1680], stock: 12 },
];

export const MUSSELS: readonly OfferTemplate[] = [
  { ref: 'mussel', name: 'Moules de bouchot', pack: 'bag-5kg', cents: [2350, 2850], stock: 40 },
  { ref: 'mussel', name: 'Moules de bouchot', pack: 'bag-10kg', cents: [4500, 5400], stock: 20 },
  { ref: 'salicornia', name: 'Salicorne de baie', pack: 'tray-500g', cents: [680, 850], stock: 24 },
  { ref: 'sea-aster', name: 'Aster maritime', pack: 'tray-200g', cents: [320, 410], stock: 14 },
];
