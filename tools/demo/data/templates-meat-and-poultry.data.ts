import type { OfferTemplate } from '../offer-template.ts';

export const BEEF: readonly OfferTemplate[] = [
  { ref: 'beef', name: 'Côte de bœuf maturée', cents: [2350, 2850], range: [1050, 1300, 1600], stock: 12 },
  { ref: 'beef', name: 'Bavette', cents: [1650, 1980], range: [900, 1200, 1500], stock: 12 },
  { ref: 'beef', name: 'Faux-filet entier', cents: [2200, 2650], range: [2100, 2600, 3200], stock: 5 },
  { ref: 'beef', name: 'Joue de bœuf', cents: [1050, 1280], range: [450, 600, 800], stock: 16 },
  { ref: 'beef', name: 'Paleron', cents: [1180, 1420], range: [1500, 1900, 2400], stock: 8 },
  { ref: 'charcuterie', name: 'Bœuf séché tranché', pack: 'tray-250g', cents: [890, 1080], stock: 16 },
];

export const LAMB: readonly OfferTemplate[] = [
  { ref: 'lamb', name: "Gigot d'agneau", cents: [1680, 1980], range: [1900, 2300, 2800], stock: 8 },
  { ref: 'lamb', name: "Épaule d'agneau", cents: [1380, 1650], range: [1400, 1700, 2100], stock: 10 },
  { ref: 'lamb', name: "Carré d'agneau", cents: [2100, 2500], range: [700, 900, 1150], stock: 10 },
  { ref: 'charcuterie', name: "Merguez d'agneau", pack: 'kg', cents: [1280, 1550], stock: 14 },
];

export const SALT_MEADOW_LAMB: readonly OfferTemplate[] = [
  { ref: 'salt-meadow-lamb', name: 'Gigot de pré-salé', cents: [2350, 2800], range: [1800, 2200, 2700], stock: 7 },
  { ref: 'salt-meadow-lamb', name: 'Épaule de pré-salé', cents: [1850, 2200], range: [1300, 1600, 2000], stock: 8 },
  { ref: 'salt-meadow-lamb', name: 'Carré de pré-salé', cents: [2950, 3450], range: [700, 900, 1100], stock: 7 },
  { ref: 'salt-meadow-lamb', name: 'Collier de pré-salé', cents: [1150, 1380], range: [600, 800, 1000], stock: 8 },
];

export const PORK: readonly OfferTemplate[] = [
  { ref: 'pork', name: 'Échine de porc fermier', cents: [880, 1080], range: [1800, 2200, 2700], stock: 9 },
  { ref: 'pork', name: 'Poitrine de porc', cents: [720, 890], range: [1400, 1800, 2300], stock: 9 },
  { ref: 'pork', name: 'Travers de porc', cents: [780, 960], range: [900, 1200, 1500], stock: 12 },
  { ref: 'charcuterie', name: 'Saucisse fraîche', pack: 'kg', cents: [920, 1150], stock: 18 },
  { ref: 'charcuterie', name: 'Pâté de campagne', pack: 'tin-1kg', cents: [950, 1180], stock: 14 },
  { ref: 'charcuterie', name: 'Jambon blanc tranché', pack: 'tray-500g', cents: [820, 990], stock: 20 },
  { ref: 'charcuterie', name: 'Saucisson sec', cents: [480, 590], massG: 220, stock: 30 },
  { ref: 'potjevleesch', name: 'Potjevleesch', pack: 'tin-1kg', cents: [1150, 1420], stock: 14 },
];

export const EGGS: readonly OfferTemplate[] = [
  { ref: 'egg', name: 'Œufs plein air', pack: 'eggs-30', cents: [720, 880], stock: 50 },
  { ref: 'egg', name: 'Œufs plein air', pack: 'eggs-180', cents: [4050, 4900], stock: 8 },
  { ref: 'egg', name: 'Œufs gros calibre', pack: 'eggs-30', cents: [790, 960], stock: 30 },
];

export const POULTRY: readonly OfferTemplate[] = [
  { ref: 'farm-poultry', name: 'Poulet fermier', cents: [690, 840], range: [1500, 1800, 2200], stock: 30 },
  { ref: 'farm-poultry', name: 'Coquelet', cents: [790, 950], range: [450, 550, 650], stock: 24 },
  { ref: 'farm-poultry', name: 'Pintade fermière', cents: [850, 1020], range: [1200, 1500, 1800], stock: 14 },
  { ref: 'farm-poultry', name: 'Suprême de poulet', pack: 'box-2kg', cents: [2600, 3150], stock: 12 },
  { ref: 'egg', name: 'Œufs de ferme', pack: 'eggs-30', cents: [720, 880], stock: 24 },
];

export const LICQUES: readonly OfferTemplate[] = [
  { ref: 'licques-poultry', name: 'Poulet de Licques', cents: [780, 930], range: [1600, 1900, 2300], stock: 30 },
  { ref: 'licques-poultry', name: 'Pintade de Licques', cents: [890, 1060], range: [1250, 1500, 1800], stock: 16 },
  { ref: 'licques-poultry', name: 'Cuisse de poulet de Licques', pack: 'box-2kg', cents: [1350, 1650], stock: 14 },
  { ref: 'licques-poultry', name: 'Coq de Licques', cents: [720, 860], range: [2700, 3200, 3800], stock: 6 },
];

export const DUCK: readonly OfferTemplate[] = [
  { ref: 'duck', name: 'Magret de canard', cents: [1750, 2100], range: [320, 380, 450], stock: 30 },
  { ref: 'duck', name: 'Canette entière', cents: [920, 1120], range: [1400, 1700, 2000], stock: 12 },
  { ref: 'duck', name: 'Rillettes de canard', pack: 'jar-220g', cents: [420, 520], stock: 24 },
  { ref: 'duck', name: 'Cuisse confite', pack: 'box-1kg', cents: [1550, 1880], stock: 12 },
];

export const RABBIT: readonly OfferTemplate[] = [
  { ref: 'rabbit', name: 'Lapin entier', cents: [950, 1150], range: [1300, 1500, 1800], stock: 14 },
  { ref: 'rabbit', name: 'Râble de lapin', cents: [1450, 1750], range: [380, 450, 550], stock: 16 },
  { ref: 'rabbit', name: 'Cuisses de lapin', pack: 'box-1kg', cents: [1380, 1680], stock: 12 },
  { ref: 'egg', name: 'Œufs de ferme', pack: 'eggs-30', cents: [700, 860], stock: 14 },
];
