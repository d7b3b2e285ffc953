import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Site } from '@maillon/core/organisations/contract';
import { CommuneCentres, distanceKm } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { arePlausible, type Coordinates } from '../domain/coordinates';
import { Participations } from '../persistence/participations';
import { siteOfOrganisation } from './site-of-organisation';

const input = z.object({
  organisationId: z.uuid(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
type Input = z.infer<typeof input>;

/** Beyond that from the middle of its commune, a pin slipped. */
const FURTHEST_KM = 20;

/** Somebody says where vans come: it is approximate no longer. The commune stays what it is. */
@Injectable()
export class PlaceSite implements UseCase<Input, Site> {
  readonly name = 'organisations.place-site';
  readonly permission = 'organisations.place-sites';
  readonly input = input;

  constructor(
    private readonly centres: CommuneCentres,
    private readonly participations: Participations,
  ) {}

  async execute(work: Work, { organisationId, latitude, longitude }: Input): Promise<Site> {
    work.allow(this.permission, 'Site', { id: organisationId });
    const site = await siteOfOrganisation(work, organisationId);
    if (!site) throw platformRefusals.because('not-found');
    const place = { latitude, longitude };
    if (!arePlausible(place, site.inseeCode))
      throw organisationsRefusals.because('coordinates-implausible', place, { latitude: [] });
    this.mustBeNear(site, place);
    await this.participations.place(work, organisationId, place);
    work.changed(placeOf(site), placeOf({ ...place, approximate: false }));
    return { ...site, ...place, approximate: false };
  }

  private mustBeNear({ inseeCode, commune }: Site, place: Coordinates): void {
    const centre = this.centres.centreOf(inseeCode);
    const km = centre ? Math.round(distanceKm(centre, place)) : 0;
    if (km > FURTHEST_KM)
      throw organisationsRefusals.because('place-far-from-commune', { commune, km }, { latitude: [] });
  }
}

function placeOf({ latitude, longitude, approximate }: Pick<Site, 'latitude' | 'longitude' | 'approximate'>) {
  return { latitude, longitude, approximate };
}
