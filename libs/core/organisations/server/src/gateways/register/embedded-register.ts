import type { AskJson } from '../json-over-http';
import { FIRMS, type EmbeddedFirm } from './embedded-firms.data';

/** The register of companies without a network: the same paths, parameters and payload, a handful of firms. */
export const embeddedRegister: AskJson = async (path, { q = '', page = '1', per_page: perPage = '10' }) => {
  if (path !== '/search') return { status: 404, retryAfterS: null, body: null };
  if (q.trim().length < 3) return { status: 400, retryAfterS: null, body: { erreur: 'Trois caractères au moins.' } };
  const found = FIRMS.filter((firm) => named(firm, q));
  if (found.some(({ mood }) => mood === 'silent')) return null;
  if (found.some(({ mood }) => mood === 'too-many')) return { status: 429, retryAfterS: 2, body: null };
  const [number, size] = [Number(page), Math.min(Number(perPage), 25)];
  const body = {
    results: found.slice((number - 1) * size, number * size).map(resultOf),
    total_results: found.length,
    page: number,
    per_page: size,
    total_pages: Math.ceil(found.length / size),
  };
  return { status: 200, retryAfterS: null, body };
};

function named({ siret, name }: EmbeddedFirm, q: string): boolean {
  const asked = q.replaceAll(' ', '').toUpperCase();
  return /^\d+$/.test(asked) ? siret === asked || siret.slice(0, 9) === asked : name.includes(q.toUpperCase());
}

function resultOf(firm: EmbeddedFirm) {
  const siege = siegeOf(firm);
  return {
    siren: firm.siret.slice(0, 9),
    nom_complet: firm.hidden ? '[NON-DIFFUSIBLE]' : firm.name,
    ...(firm.hidden ? {} : { nom_raison_sociale: firm.name }),
    nombre_etablissements: 1,
    nombre_etablissements_ouverts: firm.closed ? 0 : 1,
    siege: { ...siege, est_siege: true },
    activite_principale: firm.naf,
    etat_administratif: firm.closed ? 'C' : 'A',
    section_activite_principale: 'A',
    statut_diffusion: firm.hidden ? 'P' : 'O',
    matching_etablissements: [{ ...siege, est_siege: true }],
  };
}

function siegeOf(firm: EmbeddedFirm) {
  const { siret, street, postcode, inseeCode, commune, naf, latitude, longitude, closed, hidden } = firm;
  const hiddenStreet = hidden ? '[NON-DIFFUSIBLE]' : street;
  return {
    siret,
    activite_principale: naf,
    adresse: `${hiddenStreet} ${postcode} ${commune}`,
    code_postal: postcode,
    commune: inseeCode,
    libelle_commune: commune,
    latitude,
    longitude,
    etat_administratif: closed ? 'F' : 'A',
    nom_commercial: null,
    statut_diffusion_etablissement: hidden ? 'P' : 'O',
  };
}
