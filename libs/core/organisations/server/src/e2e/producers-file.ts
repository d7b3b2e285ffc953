import { isSiret } from '../domain/siret';

const HEAD =
  'SIRET;Raison sociale;Commune;Code INSEE;Adresse;Latitude;Longitude;E-mail;Téléphone;Famille;Labels;Créneaux de ramasse';

export const MEADOW =
  '732 829 320 00074;Ferme du Pré;Montreuil-sur-Mer;62588;3 rue Haute;50,464;1,764;pre@ferme.example;03 53 01 00 01;Produits laitiers;AB, Label Rouge;07:00-09:30, 14:00-16:00';
export const BOAT = '35600000000048;Le Grand Large;Étaples;;;50,515;1,641;;;Produits de la mer;;';

const LEAVING = ';Apporte à la plateforme;Jours de préparation;Lieu de chargement';

/** A file that says how the goods leave too. */
export function leavingFileOf(...rows: string[]): { name: string; contentBase64: string } {
  return fileWith(HEAD + LEAVING, rows);
}

/** A producers file as the mutation takes it, written as a French spreadsheet does. */
export function fileOf(...rows: string[]): { name: string; contentBase64: string } {
  return fileWith(HEAD, rows);
}

function fileWith(head: string, rows: readonly string[]): { name: string; contentBase64: string } {
  const text = `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
  return { name: 'producteurs.csv', contentBase64: Buffer.from(text).toString('base64') };
}

export function manyRows(count: number): string[] {
  return sirets(count).map((siret, index) => `${siret};Ferme ${index};Étaples;62318;;50,515;1,641;;;Légumes;;`);
}

function sirets(count: number): string[] {
  const found: string[] = [];
  for (let number = 73282932000074; found.length < count; number += 1)
    if (isSiret(String(number))) found.push(String(number));
  return found;
}

/** Makes a territory's perimeter Montreuil, Étaples and Berck, and its supply area what lies within 40 km of them. */
export const PERIMETER =
  'mutation { setPerimeter(inseeCodes: ["62588", "62318", "62108"], from: "2017-01-01") { id } }';
export const SUPPLY_AREA = 'mutation { setSupplyArea(radiusKm: 40, neighbours: []) { id } }';

export const IMPORT = `mutation ($id: ID!, $file: FileInput!, $dryRun: Boolean) {
  importProducers(id: $id, file: $file, dryRun: $dryRun) { id name title state requestedBy } }`;
export const PRODUCERS = `{ producers(first: 200) { totalCount nodes {
  id name siret family labels email phone state since site { commune address windows { from to } } } } }`;
export const LEAVING_OF = `query ($id: ID!) { producer(id: $id) { bringsToHub preparationDays site { loadingPlace } } }`;
