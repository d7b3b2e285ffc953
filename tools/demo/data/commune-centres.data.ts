/**
 * How far a town centre, written down from general knowledge, may be trusted. `checked`: within 1.3 km of the centroid
 * of the commune in an open register; `approximate`: 1.3 to 3.1 km from it; `invented`: no row, a plausible point.
 */
export type CentreCertainty = 'checked' | 'approximate' | 'invented';

/** INSEE code, latitude, longitude, certainty; `coast` where a site must never be moved westwards, into the sea. */
export type CommuneCentreRow = readonly [string, number, number, CentreCertainty, 'coast'?];

export const COMMUNE_CENTRES: readonly CommuneCentreRow[] = [
  // CA des Deux Baies en Montreuillois
  ['62108', 50.407, 1.592, 'checked', 'coast'], // Berck
  ['62318', 50.515, 1.641, 'checked', 'coast'], // Étaples
  ['62261', 50.477, 1.62, 'checked'], // Cucq
  ['62826', 50.521, 1.59, 'approximate', 'coast'], // Le Touquet-Paris-Plage
  ['62688', 50.415, 1.645, 'checked'], // Rang-du-Fliers
  ['62571', 50.455, 1.614, 'checked', 'coast'], // Merlimont
  ['62201', 50.572, 1.614, 'checked', 'coast'], // Camiers
  ['62849', 50.404, 1.649, 'checked'], // Verton
  ['62588', 50.464, 1.764, 'checked'], // Montreuil-sur-Mer
  ['62535', 50.467, 1.749, 'checked'], // La Madelaine-sous-Montreuil
  ['62390', 50.385, 1.615, 'checked'], // Groffliers
  ['62233', 50.37, 1.664, 'checked'], // Conchil-le-Temple
  ['62752', 50.468, 1.662, 'approximate'], // Saint-Josse
  ['62870', 50.413, 1.728, 'checked'], // Wailly-Beaucamp
  ['62799', 50.457, 1.711, 'checked'], // Sorrus
  ['62354', 50.563, 1.698, 'checked'], // Frencq
  ['62044', 50.489, 1.745, 'checked'], // Attin
  ['62289', 50.445, 1.767, 'checked'], // Écuires
  ['62176', 50.509, 1.729, 'checked'], // Bréxent-Énocq
  ['62610', 50.475, 1.775, 'approximate'], // Neuville-sous-Montreuil
  ['62196', 50.475, 1.727, 'checked'], // La Calotterie
  ['62832', 50.521, 1.703, 'checked'], // Tubersent
  ['62207', 50.449, 1.731, 'checked'], // Campigneulles-les-Petites
  ['62866', 50.381, 1.653, 'checked'], // Waben
  ['62124', 50.493, 1.723, 'checked'], // Beutin
  ['62585', 50.51, 1.808, 'checked'], // Montcavrel
  ['62094', 50.459, 1.795, 'approximate'], // Beaumerie-Saint-Martin
  ['62315', 50.499, 1.783, 'checked'], // Estréelles
  ['62241', 50.562, 1.734, 'checked'], // Cormont
  ['62206', 50.438, 1.71, 'checked'], // Campigneulles-les-Grandes
  ['62312', 50.498, 1.793, 'checked'], // Estrée
  ['62499', 50.387, 1.73, 'checked'], // Lépine
  ['62742', 50.457, 1.666, 'checked'], // Saint-Aubin
  ['62698', 50.519, 1.784, 'checked'], // Recques-sur-Course
  ['62460', 50.58, 1.725, 'checked'], // Hubersent
  ['62015', 50.437, 1.658, 'checked'], // Airon-Notre-Dame
  ['62527', 50.545, 1.728, 'approximate'], // Longvilliers
  ['62887', 50.586, 1.67, 'checked'], // Widehem
  ['62496', 50.542, 1.661, 'checked'], // Lefaux
  ['62602', 50.355, 1.735, 'checked'], // Nempont-Saint-Firmin
  ['62016', 50.428, 1.668, 'checked'], // Airon-Saint-Vaast
  ['62815', 50.351, 1.71, 'checked'], // Tigny-Noyelle
  ['62116', 50.555, 1.774, 'checked'], // Bernieulles
  ['62472', 50.535, 1.783, 'checked'], // Inxent
  ['62231', 50.337, 1.68, 'checked'], // Colline-Beaumont
  ['62554', 50.526, 1.731, 'checked'], // Maresville
  // CC des 7 Vallées
  ['62447', 50.373, 2.038, 'checked'], // Hesdin-la-Forêt
  ['62100', 50.424, 1.9, 'checked'], // Beaurainville
  ['62204', 50.398, 1.876, 'checked'], // Campagne-lès-Hesdin
  ['62050', 50.398, 2.102, 'checked'], // Auchy-lès-Hesdin
  ['62550', 50.375, 2.027, 'approximate'], // Marconnelle
  ['62552', 50.405, 1.934, 'checked'], // Maresquel-Ecquemicourt
  ['62177', 50.446, 1.833, 'checked'], // Brimeux
  ['62183', 50.384, 1.831, 'checked'], // Buire-le-Sec
  ['62150', 50.408, 1.767, 'checked'], // Boisjean
  ['62538', 50.367, 1.812, 'checked'], // Maintenay
  ['62783', 50.35, 1.855, 'checked'], // Saulchoy
  ['62556', 50.457, 1.823, 'checked'], // Marles-sur-Canche
  ['62069', 50.461, 2.129, 'checked'], // Azincourt
  ['62275', 50.335, 1.88, 'checked'], // Douriez
  ['62723', 50.369, 1.776, 'checked'], // Roussent
  ['62382', 50.375, 1.9, 'checked'], // Gouy-Saint-André
  ['62824', 50.326, 1.925, 'checked'], // Tortefontaine
  ['62138', 50.42, 2.171, 'checked'], // Blangy-sur-Ternoise
  ['62018', 50.478, 1.861, 'checked'], // Aix-en-Issart
  // CC du Haut Pays du Montreuillois
  ['62364', 50.515, 2.133, 'checked'], // Fruges
  ['62168', 50.607, 1.93, 'checked'], // Bourthes
  ['62463', 50.567, 1.906, 'checked'], // Hucqueliers
  ['62670', 50.572, 1.877, 'checked'], // Preures
  ['62903', 50.612, 1.88, 'checked'], // Zoteux
  ['62123', 50.548, 1.793, 'approximate'], // Beussent
  ['62648', 50.59, 1.808, 'checked'], // Parenty
  ['62257', 50.494, 2.045, 'checked'], // Créquy
  ['62359', 50.446, 2.054, 'checked'], // Fressin
  ['62021', 50.516, 1.828, 'approximate'], // Alette
  ['62302', 50.584, 1.982, 'checked'], // Ergny
  ['62127', 50.592, 1.824, 'approximate'], // Bezinghem
  // CC de Desvres-Samer
  ['62773', 50.639, 1.747, 'checked'], // Samer
  ['62268', 50.668, 1.836, 'checked'], // Desvres
  ['62888', 50.646, 1.767, 'checked'], // Wierre-au-Bois
  ['62821', 50.615, 1.734, 'checked'], // Tingry
  ['62214', 50.652, 1.703, 'checked'], // Carly
  ['62402', 50.602, 1.69, 'checked'], // Halinghen
  ['62483', 50.598, 1.758, 'checked'], // Lacres
  ['62524', 50.651, 1.804, 'checked'], // Longfossé
  // CA du Boulonnais
  ['62160', 50.726, 1.614, 'checked', 'coast'], // Boulogne-sur-Mer
  ['62667', 50.71, 1.574, 'checked', 'coast'], // Le Portel
  ['62604', 50.619, 1.641, 'approximate', 'coast'], // Neufchâtel-Hardelot
  ['62235', 50.65, 1.64, 'checked', 'coast'], // Condette
  ['62264', 50.589, 1.614, 'checked', 'coast'], // Dannes
  ['62300', 50.68, 1.574, 'checked', 'coast'], // Équihen-Plage
  ['62603', 50.627, 1.657, 'checked'], // Nesles
  ['62448', 50.667, 1.684, 'checked'], // Hesdin-l'Abbé
  // CC Ponthieu-Marquenterre
  ['80688', 50.272, 1.669, 'checked'], // Rue
  ['80333', 50.339, 1.562, 'checked', 'coast'], // Fort-Mahon-Plage
  ['80649', 50.317, 1.637, 'approximate', 'coast'], // Quend
  ['80228', 50.216, 1.625, 'approximate', 'coast'], // Le Crotoy
  ['80806', 50.313, 1.693, 'checked'], // Villers-sur-Authie
  ['80815', 50.315, 1.756, 'checked'], // Vron
  ['80580', 50.346, 1.745, 'checked'], // Nampont
  ['80025', 50.341, 1.831, 'checked'], // Argoules
  ['80303', 50.235, 1.663, 'checked'], // Favières
  ['80248', 50.303, 1.915, 'checked'], // Dompierre-sur-Authie
  ['80222', 50.252, 1.883, 'approximate'], // Crécy-en-Ponthieu
  ['80713', 50.276, 1.601, 'approximate'], // Saint-Quentin-en-Tourmont
  // CC du Ternois
  ['62060', 50.231, 2.115, 'checked'], // Auxi-le-Château
  // CA du Pays de Saint-Omer
  ['62765', 50.748, 2.261, 'approximate'], // Saint-Omer
  ['62525', 50.737, 2.24, 'checked'], // Longuenesse
  ['62014', 50.639, 2.397, 'checked'], // Aire-sur-la-Lys
  ['62040', 50.737, 2.303, 'checked'], // Arques
  ['62757', 50.75, 2.23, 'checked'], // Saint-Martin-lez-Tatinghem
  ['62139', 50.718, 2.286, 'checked'], // Blendecques
  ['62297', 50.803, 2.153, 'approximate'], // Éperlecques
  ['62902', 50.712, 2.243, 'checked'], // Wizernes
  ['62684', 50.693, 2.357, 'checked'], // Racquinghem
  ['62288', 50.668, 2.286, 'checked'], // Ecques
  ['62721', 50.671, 2.343, 'checked'], // Roquetoire
  ['62543', 50.635, 2.322, 'checked'], // Mametz
  ['62423', 50.697, 2.243, 'checked'], // Helfaut
  ['62827', 50.803, 2.05, 'checked'], // Tournehem-sur-la-Hem
  ['62225', 50.776, 2.303, 'approximate'], // Clairmarais
  ['62792', 50.793, 2.202, 'checked'], // Serques
  ['62595', 50.789, 2.175, 'checked'], // Moulle
  ['62458', 50.796, 2.173, 'checked'], // Houlle
  ['62819', 50.777, 2.202, 'checked'], // Tilques
  ['62772', 50.772, 2.23, 'checked'], // Salperwick
  ['62811', 50.637, 2.258, 'checked'], // Thérouanne
  ['62325', 50.6, 2.092, 'checked'], // Fauquembergues
  ['62875', 50.71, 2.346, 'checked'], // Wardrecques
  ['62403', 50.711, 2.213, 'checked'], // Hallines
  ['62618', 50.818, 2.082, 'checked'], // Nordausques
  ['62265', 50.619, 2.218, 'checked'], // Delettes
  ['62812', 50.62, 2.057, 'checked'], // Thiembronne
  ['62704', 50.582, 2.074, 'checked'], // Renty
  ['62254', 50.602, 2.182, 'checked'], // Coyecques
  // CC du Pays de Lumbres
  ['62534', 50.706, 2.121, 'checked'], // Lumbres
  ['62309', 50.703, 2.191, 'checked'], // Esquerdes
];
