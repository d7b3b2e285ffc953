import type { ProducerRow } from '../producers.ts';

/** Invented names on real communes: name, commune (INSEE code), speciality, own labels. */
export const MONTREUILLOIS_FARM_AND_SEA_PRODUCERS: readonly ProducerRow[] = [
  // 16 dairies and cheese makers; the first 7 inside the CA2BM
  ['Ferme des Prés de Course', '62312', 'cow', ['saveurs-en-or']],
  ["La Chèvre et l'Aubépine", '62585', 'goat', ['ab']],
  ['GAEC du Val Moussu', '62176', 'cow'],
  ['Fromagerie de la Baie Douce', '62688', 'cow', ['terroirs-hauts-de-france']],
  ['Laiterie du Petit Pré', '62241', 'cow', ['ab']],
  ['Ferme du Blanc Mont', '62116', 'cow'],
  ['Les Chèvres du Communal', '62602', 'goat'],
  ['Fromagerie de la Lys Naissante', '62364', 'cow', ['saveurs-en-or']],
  ['Ferme de la Vallée Claire', '62168', 'cow'],
  ['GAEC de Bellevue en Ternoise', '62138', 'cow', ['ab']],
  ['La Baratte Bleue', '62903', 'cow', ['terroirs-hauts-de-france']],
  ['Chèvrerie du Bois Joli', '62556', 'goat', ['ab']],
  ['Ferme des Mollières', '80713', 'cow'],
  ["La Crémière de l'Authie", '80248', 'cow'],
  ['Ferme de la Haie Fleurie', '62524', 'cow', ['saveurs-en-or']],
  ['Les Glaces de la Prairie', '62604', 'ice-cream'],

  // 11 beef, lamb, pork, 5 inside
  ["Les Agneaux des Mollières d'Authie", '62390', 'salt-meadow-lamb', ['aop-pres-sales-baie-de-somme']],
  ['Bergerie du Banc de Sable', '62233', 'salt-meadow-lamb', ['aop-pres-sales-baie-de-somme']],
  ['Élevage de la Grande Pâture', '62870', 'beef'],
  ['Les Porcs de la Lisière', '62496', 'pork', ['saveurs-en-or']],
  ['Ferme des Robes Rouges', '62094', 'beef', ['ab']],
  ['Bergerie de la Maye Haute', '80688', 'salt-meadow-lamb', ['aop-pres-sales-baie-de-somme']],
  ['GAEC des Blondes Pâtures', '62447', 'beef'],
  ['Ferme du Cochon Buissonnier', '62257', 'pork', ['ab']],
  ['Élevage du Bocage Haut', '62648', 'beef', ['hve']],
  ['Charcuterie de la Ferme Basse', '62302', 'pork', ['saveurs-en-or']],
  ['Bergerie des Larris', '80248', 'lamb'],

  // 7 poultry, eggs, rabbit, 3 inside
  ['Les Poules de la Garenne', '62571', 'eggs', ['ab']],
  ['Ferme aux Œufs du Bocquet', '62887', 'eggs'],
  ['Volailles du Chemin Vert', '62554', 'poultry'],
  ['Volailles du Mont Dauphin', '62168', 'licques', ['igp-volailles-de-licques', 'label-rouge']],
  ['Élevage de la Haute Lisse', '62268', 'licques', ['igp-volailles-de-licques', 'label-rouge']],
  ["La Garenne d'Authie", '62783', 'rabbit'],
  ["Ferme de l'Oie Cendrée", '80228', 'duck'],

  // 12 sea: 8 boats selling direct, 2 fish merchants, 2 mussel growers, 8 inside
  ["Armement L'Étoile de Canche", '62318', 'boat'],
  ['Armement Le Petit Hunier', '62318', 'boat'],
  ['Armement Notre-Dame des Bancs', '62318', 'boat'],
  ['Armement La Marie-Cordière', '62318', 'boat'],
  ['Armement Le Fileyeur Bleu', '62318', 'boat'],
  ["Armement L'Embellie", '62318', 'boat'],
  ['Marée de la Corderie', '62318', 'fish-merchant'],
  ['Bouchots du Banc Vert', '62108', 'mussels'],
  ["Armement Le Vent d'Amont", '62160', 'boat'],
  ['Armement La Belle Matelote', '62667', 'boat'],
  ['Mareyage du Quai Nord', '62160', 'fish-merchant'],
  ['Moulières du Grand Banc', '80649', 'mussels'],

  // 8 beer, cider, juice, perlé, 5 inside
  ['Brasserie du Guet', '62588', 'brewery', ['terroirs-hauts-de-france']],
  ["Brasserie de l'Oyat", '62108', 'brewery'],
  ["Cidrerie de la Vallée d'Airon", '62015', 'cider'],
  ['Perlé des Fossés', '62799', 'perle', ['terroirs-hauts-de-france']],
  ['Brasserie La Lanterne Verte', '62318', 'brewery', ['ab']],
  ['Brasserie du Plateau Vert', '62364', 'brewery', ['saveurs-en-or']],
  ['Jus et Pommes du Bocage', '62773', 'juice', ['hve']],
  ['Distillerie de la Genevrière', '62447', 'distillery', ['ig-genievre-flandre-artois']],

  // 7 bread, biscuit, jam, honey, 4 inside
  ['Le Fournil de la Canche', '62196', 'bread', ['ab']],
  ['Biscuiterie du Phare Rouge', '62261', 'biscuit', ['saveurs-en-or']],
  ['Les Confitures de Tante Lison', '62832', 'jam'],
  ['Le Rucher des Dunes', '62201', 'honey'],
  ['Le Rucher du Bois de Fressin', '62359', 'honey', ['ab']],
  ['Boulangerie du Four Rond', '62204', 'bread'],
  ['Conserverie de la Liane Haute', '62268', 'preserves', ['saveurs-en-or']],
];
