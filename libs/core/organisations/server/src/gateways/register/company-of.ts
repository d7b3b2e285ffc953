import { z } from 'zod';
import { frenchVatNumber } from '../../domain/siren';
import type { Company, CompanyAnswer } from './company';

const text = z.string().nullish();

const site = z.object({
  siret: z.string(),
  adresse: text,
  code_postal: text,
  commune: text,
  libelle_commune: text,
  latitude: text,
  longitude: text,
  activite_principale: text,
  etat_administratif: text,
  statut_diffusion_etablissement: text,
  nom_commercial: text,
});

const firm = z.object({
  siren: z.string(),
  nom_complet: text,
  nom_raison_sociale: text,
  statut_diffusion: text,
  siege: site,
  matching_etablissements: z.array(site).nullish(),
});

/** What of the register's payload is read; it says much more. */
const payload = z.object({ results: z.array(firm) });

type Firm = z.infer<typeof firm>;
type Site = z.infer<typeof site>;

const HIDDEN = 'P';

/** The site with that SIRET in an answer of the register; `unavailable` when it is not an answer as it promised. */
export function companyOf(siret: string, body: unknown): CompanyAnswer {
  const read = payload.safeParse(body);
  if (!read.success) return { outcome: 'unavailable', company: null };
  for (const one of read.data.results) {
    const found = [one.siege, ...(one.matching_etablissements ?? [])].find((each) => each.siret === siret);
    if (found) return shown(one, found);
  }
  return { outcome: 'unknown', company: null };
}

function shown(one: Firm, found: Site): CompanyAnswer {
  const isHidden = one.statut_diffusion === HIDDEN || found.statut_diffusion_etablissement === HIDDEN;
  return isHidden ? { outcome: 'protected', company: null } : { outcome: 'found', company: companyFrom(one, found) };
}

function companyFrom(one: Firm, found: Site): Company {
  return {
    siret: found.siret,
    name: found.nom_commercial || one.nom_raison_sociale || one.nom_complet || found.siret,
    address: streetOf(found),
    postcode: found.code_postal ?? null,
    inseeCode: found.commune ?? null,
    commune: found.libelle_commune ?? null,
    naf: found.activite_principale ?? null,
    open: found.etat_administratif === 'A',
    vatNumber: frenchVatNumber(one.siren),
    latitude: degrees(found.latitude),
    longitude: degrees(found.longitude),
  };
}

/** The register writes street, postcode and commune in one line. */
function streetOf({ adresse, code_postal }: Site): string | null {
  const [street = ''] = code_postal ? (adresse ?? '').split(` ${code_postal}`) : [adresse ?? ''];
  return street.trim() || null;
}

function degrees(said: string | null | undefined): number | null {
  const value = Number(said);
  return said && Number.isFinite(value) ? value : null;
}
