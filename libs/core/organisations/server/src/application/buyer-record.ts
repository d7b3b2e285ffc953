import { BUYER_KINDS, organisationsRefusals } from '@maillon/core/organisations/contract';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { Communes } from '@maillon/core/territories/server';
import { z } from 'zod';
import { arePlausible } from '../domain/coordinates';
import type { SiteRecord } from '../domain/producer';
import { siretOf } from '../domain/siret';
import { areOrdered } from '../domain/time-windows';
import type { ParticipationRecord } from '../persistence/participations';

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** The GraphQL input EnrolBuyerInput. */
export const buyerInput = z.object({
  id: z.uuid(),
  name: text(200),
  siret: text(40).nullish(),
  kind: z.enum(BUYER_KINDS),
  email: z.email().max(200).nullish(),
  phone: text(40).nullish(),
  site: z.object({
    name: text(200).nullish(),
    address: text(300).nullish(),
    inseeCode: z.string().max(5),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    approximate: z.boolean().nullish(),
    windows: z.array(z.object({ from: z.string(), to: z.string() })).max(12),
  }),
});

export type BuyerInput = z.infer<typeof buyerInput>;

/** The buyer as it would be written. Refuses what is wrong whatever the territory knows already. */
export function buyerRecord(input: BuyerInput, communes: Communes): ParticipationRecord {
  const { id, name, kind, email, phone } = input;
  const siret = input.siret ? checkedSiret(input.siret) : null;
  return {
    id,
    requestId: id,
    part: 'buyer',
    name,
    kind,
    siret,
    email: email ?? null,
    phone: phone ?? null,
    site: siteOf(input, communes),
  };
}

function checkedSiret(siret: string): string {
  const checked = siretOf(siret);
  if (!checked) throw organisationsRefusals.because('siret-invalid', { siret });
  return checked;
}

function siteOf({ name, site }: BuyerInput, communes: Communes): SiteRecord {
  const { inseeCode, latitude, longitude, approximate, windows } = site;
  const commune = communes.ofCode(inseeCode);
  if (!commune) throw territoriesRefusals.because('commune-unknown', { commune: inseeCode });
  if (!arePlausible(site, commune.code))
    throw organisationsRefusals.because('coordinates-implausible', { latitude, longitude });
  if (!areOrdered(windows)) throw organisationsRefusals.because('windows-invalid');
  return {
    name: site.name ?? name,
    address: site.address ?? null,
    inseeCode: commune.code,
    commune: commune.name,
    latitude,
    longitude,
    approximate: approximate ?? false,
    windows,
  };
}
