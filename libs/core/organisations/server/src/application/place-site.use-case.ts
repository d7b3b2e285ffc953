import { Injectable } from '@nestjs/common';
import type { Site } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Participations } from '../persistence/participations';
import { mustBeThere } from './near-commune';
import { siteOfOrganisation } from './site-of-organisation';

const input = z.object({
  organisationId: z.uuid(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
type Input = z.infer<typeof input>;

/** Somebody says where vans come: it is approximate no longer. The commune stays what it is. */
@Injectable()
export class PlaceSite implements UseCase<Input, Site> {
  readonly name = 'organisations.place-site';
  readonly permission = 'organisations.place-sites';
  readonly input = input;

  constructor(private readonly participations: Participations) {}

  async execute(work: Work, { organisationId, latitude, longitude }: Input): Promise<Site> {
    work.allow(this.permission, 'Site', { id: organisationId });
    const site = await siteOfOrganisation(work, organisationId);
    if (!site) throw platformRefusals.because('not-found');
    const place = { latitude, longitude };
    mustBeThere(place, site);
    await this.participations.place(work, organisationId, place);
    work.changed(placeOf(site), placeOf({ ...place, approximate: false }));
    return { ...site, ...place, approximate: false };
  }
}

function placeOf({ latitude, longitude, approximate }: Pick<Site, 'latitude' | 'longitude' | 'approximate'>) {
  return { latitude, longitude, approximate };
}
