import type { ProducerRow } from '../producers.ts';

/** The four organisations of the Montreuillois that also sell in the Audomarois. */
export const SHARED_PRODUCERS: readonly string[] = [
  'Fromagerie de la Lys Naissante',
  'Volailles du Mont Dauphin',
  'Brasserie du Plateau Vert',
  'Conserverie de la Liane Haute',
];

/** Invented names on real communes: name, commune (INSEE code), speciality, own labels. */
export const AUDOMAROIS_PRODUCERS: readonly ProducerRow[] = [
  ['Maraîchers de la Grande Clémingue', '62225', 'market-garden'],
  ['Le Bacôve et la Bêche', '62765', 'market-garden', ['ab']],
  ['Jardins du Rivage', '62819', 'market-garden', ['hve']],
  ['Ferme du Watergang', '62792', 'market-garden'],
  ['Les Choux du Marais', '62772', 'market-garden', ['saveurs-en-or']],
  ["Potager de l'Aa", '62403', 'market-garden', ['ab']],
  ['EARL des Légères', '62225', 'market-garden'],
  ['Le Jardin de la Houlle', '62458', 'market-garden'],
  ['Ferme du Pont Tournant', '62040', 'market-garden', ['hve']],
  ['Endives de la Plaine de Lys', '62014', 'endive', ['igp-lingot-du-nord']],
  ['EARL du Champ Levant', '62288', 'potato', ['hve']],
  ['Ferme de la Chaussée Haute', '62811', 'potato'],
  ['Fraises du Mont de Helfaut', '62423', 'strawberry'],
  ['Vergers de la Laquette', '62014', 'orchard', ['hve']],
  ['Les Framboises du Vert Bois', '62297', 'berries'],
  ['Laiterie du Pré Flottant', '62595', 'cow', ['ab']],
  ['Ferme du Haut Mont', '62812', 'cow'],
  ['Chèvrerie de la Lys', '62265', 'goat'],
  ['GAEC de la Prairie Basse', '62721', 'cow', ['saveurs-en-or']],
  ['Ferme des Trois Saules', '62684', 'cow'],
  ["Élevage du Bois d'Éperlecques", '62297', 'beef'],
  ['Les Porcs du Grand Fossé', '62543', 'pork'],
  ['Bergerie du Coteau Blanc', '62704', 'lamb', ['ab']],
  ['Les Œufs de la Ghière', '62757', 'eggs'],
  ['Volailles de la Hem', '62827', 'poultry'],
  ["Brasserie de l'Escute", '62765', 'brewery', ['terroirs-hauts-de-france']],
  ["Cidrerie de l'Orée", '62618', 'cider'],
  ['Le Fournil du Haut Pont', '62765', 'bread', ['ab']],
  ['Le Rucher de Clairmarais', '62225', 'honey'],
  ['Les Caves de Wizernes', '62902', 'mushroom'],
];
