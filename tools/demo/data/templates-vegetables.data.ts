import type { OfferTemplate } from '../offer-template.ts';

const LINGOT = 'igp-lingot-du-nord';

/** Prices: order of magnitude of short-chain wholesale in July, invented. */
export const MARKET_GARDEN: readonly OfferTemplate[] = [
  { ref: 'tomato', name: 'Tomate ronde', pack: 'crate-5kg', cents: [1150, 1450], stock: 14 },
  { ref: 'tomato', name: 'Tomates anciennes mélangées', pack: 'crate-3kg', cents: [1080, 1380], stock: 10 },
  { ref: 'tomato', name: 'Tomate cerise', pack: 'tray-500g', cents: [240, 310], stock: 40 },
  { ref: 'courgette', name: 'Courgette verte', pack: 'crate-5kg', cents: [750, 980], stock: 14 },
  { ref: 'courgette', name: 'Courgette jaune', pack: 'kg', cents: [185, 240], stock: 40 },
  { ref: 'courgette', name: 'Fleurs de courgette', pack: 'tray-125g', cents: [340, 450], stock: 14 },
  { ref: 'cucumber', name: 'Concombre', pack: 'pieces-12', cents: [900, 1180], massG: 4800, stock: 12 },
  { ref: 'cucumber', name: 'Concombre noa', cents: [75, 95], massG: 300, stock: 60 },
  { ref: 'lettuce', name: 'Batavia', pack: 'pieces-12', cents: [950, 1200], massG: 4200, stock: 15 },
  { ref: 'lettuce', name: 'Feuille de chêne', pack: 'pieces-6', cents: [510, 640], massG: 1800, stock: 18 },
  { ref: 'lettuce', name: 'Mesclun', pack: 'kg', cents: [1050, 1350], stock: 14 },
  { ref: 'radish', name: 'Radis rose', pack: 'bunches-10', cents: [950, 1200], massG: 3000, stock: 12 },
  { ref: 'radish', name: 'Radis rond', pack: 'bunch', cents: [105, 130], massG: 300, stock: 50 },
  { ref: 'carrot', name: 'Carotte fane', pack: 'bunch', cents: [165, 210], massG: 700, stock: 60 },
  { ref: 'carrot', name: 'Carotte lavée', pack: 'bag-5kg', cents: [650, 850], stock: 16 },
  { ref: 'carrot', name: 'Carottes de couleur', pack: 'crate-3kg', cents: [720, 900], stock: 10 },
  { ref: 'beetroot', name: 'Betterave chioggia', pack: 'bunch', cents: [180, 230], massG: 700, stock: 35 },
  { ref: 'beetroot', name: 'Betterave rouge nouvelle', pack: 'crate-3kg', cents: [540, 690], stock: 12 },
  { ref: 'turnip', name: 'Navet nouveau', pack: 'bunch', cents: [175, 220], massG: 700, stock: 35 },
  { ref: 'onion', name: 'Oignon nouveau', pack: 'bunch', cents: [140, 180], massG: 500, stock: 45 },
  { ref: 'onion', name: 'Cébette', pack: 'bunch', cents: [110, 140], massG: 200, stock: 45 },
  { ref: 'cauliflower', name: 'Chou-fleur', pack: 'pieces-6', cents: [980, 1250], massG: 6000, stock: 14 },
  { ref: 'cauliflower', name: 'Mini chou-fleur', cents: [130, 170], massG: 450, stock: 40 },
  { ref: 'cabbage', name: 'Chou pointu', pack: 'pieces-6', cents: [850, 1080], massG: 4800, stock: 10 },
  { ref: 'broccoli', name: 'Brocoli', pack: 'crate-3kg', cents: [780, 990], stock: 12 },
  { ref: 'pea-broad-bean', name: 'Petit pois à écosser', pack: 'kg', cents: [420, 540], stock: 20 },
  { ref: 'pea-broad-bean', name: 'Fève', pack: 'crate-3kg', cents: [900, 1150], stock: 9 },
  { ref: 'green-bean', name: 'Haricot vert extra-fin', pack: 'crate-2kg', cents: [1300, 1700], stock: 12 },
  { ref: 'green-bean', name: 'Haricot beurre', pack: 'kg', cents: [620, 780], stock: 25 },
  { ref: 'aubergine-pepper', name: 'Aubergine', pack: 'kg', cents: [285, 360], stock: 30 },
  { ref: 'aubergine-pepper', name: 'Poivron doux', pack: 'kg', cents: [340, 440], stock: 25 },
  { ref: 'fennel-chard', name: 'Fenouil', pack: 'kg', cents: [260, 330], stock: 30 },
  { ref: 'fennel-chard', name: 'Blette de couleur', pack: 'bunch', cents: [190, 240], massG: 800, stock: 30 },
  { ref: 'rhubarb', name: 'Rhubarbe', pack: 'crate-3kg', cents: [750, 960], stock: 9 },
  { ref: 'herbs', name: 'Persil plat', pack: 'bunch', cents: [85, 110], massG: 100, stock: 50 },
  { ref: 'herbs', name: 'Basilic', pack: 'bunch', cents: [120, 160], massG: 80, stock: 40 },
];

/** Endive growers in July: no endive, but what their rotation gives. */
export const ENDIVE: readonly OfferTemplate[] = [
  { ref: 'early-potato', name: 'Pomme de terre nouvelle', pack: 'crate-5kg', cents: [680, 850], stock: 20 },
  { ref: 'onion', name: 'Oignon jaune nouveau', pack: 'net-5kg', cents: [620, 780], stock: 16 },
  { ref: 'carrot', name: 'Carotte des sables', pack: 'bag-5kg', cents: [700, 880], stock: 16 },
  { ref: 'green-bean', name: 'Haricot vert fin', pack: 'crate-2kg', cents: [1150, 1450], stock: 12 },
  { ref: 'cauliflower', name: 'Chou-fleur couronné', pack: 'pieces-6', cents: [950, 1180], massG: 6000, stock: 14 },
  { ref: 'lingot-du-nord', name: 'Lingot du Nord', pack: 'bag-2kg', cents: [1250, 1550], stock: 14, needs: LINGOT },
  { ref: 'chicory-root', name: 'Racine de chicorée torréfiée', pack: 'sachet-200g', cents: [310, 390], stock: 30 },
  { ref: 'chicory-drink', name: 'Chicorée liquide', pack: 'bottle-75cl', cents: [620, 780], stock: 20 },
];

export const POTATO: readonly OfferTemplate[] = [
  { ref: 'early-potato', name: 'Primeur à chair ferme', pack: 'crate-5kg', cents: [720, 920], stock: 24 },
  { ref: 'early-potato', name: 'Primeur à chair ferme', pack: 'bag-10kg', cents: [1280, 1620], stock: 22 },
  { ref: 'early-potato', name: 'Grenaille primeur', pack: 'crate-3kg', cents: [620, 800], stock: 18 },
  { ref: 'early-potato', name: 'Primeur à frites', pack: 'bag-10kg', cents: [980, 1250], stock: 26 },
  { ref: 'early-potato', name: 'Primeur à peau rouge', pack: 'crate-5kg', cents: [760, 960], stock: 16 },
  { ref: 'early-potato', name: 'Primeur bleue', pack: 'crate-3kg', cents: [780, 990], stock: 9 },
  { ref: 'onion', name: 'Oignon rosé', pack: 'net-5kg', cents: [680, 860], stock: 16 },
  { ref: 'onion', name: 'Oignon blanc nouveau', pack: 'bunch', cents: [135, 170], massG: 500, stock: 40 },
  { ref: 'shallot', name: 'Échalote', pack: 'bag-2kg', cents: [640, 820], stock: 14 },
  { ref: 'carrot', name: 'Carotte de pleine terre', pack: 'bag-10kg', cents: [980, 1250], stock: 14 },
];
