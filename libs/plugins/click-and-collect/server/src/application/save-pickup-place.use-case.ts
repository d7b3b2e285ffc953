import { Injectable } from '@nestjs/common';
import { Perimeters, localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { clickAndCollectRefusals, type PickupPlace } from '@maillon/plugins/click-and-collect/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { mustBeAWeek, mustKeepPromises } from '../domain/slot-week';
import { Slots } from '../persistence/slots';
import { placeOfId } from './pickup-places.query';

const slot = z.object({
  id: z.uuid(),
  weekday: z.number().int(),
  from: z.string(),
  to: z.string(),
  capacity: z.number().int().min(1).max(1_000),
});

const input = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  address: z
    .string()
    .trim()
    .max(300)
    .nullish()
    .transform((value) => value || null),
  inseeCode: z.string().max(5),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  approximate: z.boolean().nullish(),
  slots: z.array(slot).max(100),
});
type Input = z.infer<typeof input>;

@Injectable()
export class SavePickupPlace implements UseCase<Input, PickupPlace> {
  readonly name = 'click-and-collect.save-pickup-place';
  readonly permission = 'click-and-collect.manage-places';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly perimeters: Perimeters,
    private readonly slots: Slots,
  ) {}

  async execute(work: Work, place: Input): Promise<PickupPlace> {
    const today = localDay(work.at, work.territory.timeZone);
    mustBeAWeek(place.slots);
    const known = await placeOfId(work, place.id);
    const was = known && said(known);
    await this.savePlace(work, place, await this.communeOf(work, place.inseeCode, today));
    const before = await this.slots.heldOfPlace(work, place.id);
    mustKeepPromises(before, place.slots, await this.slots.takenFrom(work, place.id, today));
    if (!(await this.slots.replace(work, place.id, place.slots))) throw platformRefusals.because('not-found');
    const after = (await placeOfId(work, place.id))!;
    work.changed(was, said(after));
    return after;
  }

  private async communeOf(work: Work, inseeCode: string, today: string): Promise<string> {
    const commune = (await this.perimeters.spansOn(work, today)).find((span) => span.inseeCode === inseeCode);
    if (!commune) throw clickAndCollectRefusals.because('commune-unknown', { inseeCode }, { inseeCode: [] });
    return commune.name;
  }

  private async savePlace(
    work: Work,
    { id, name, address, inseeCode, latitude, longitude, approximate }: Input,
    commune: string,
  ): Promise<void> {
    await work.rows(sql`insert into pickup_place (id, name, address, insee_code, commune, latitude, longitude, approximate)
      values (${id}::uuid, ${name}::text, ${address}::text, ${inseeCode}::text, ${commune}::text, ${latitude}::float8, ${longitude}::float8,
        ${approximate ?? false}::boolean)
      on conflict (territory_id, id) do update set name = excluded.name, address = excluded.address, insee_code = excluded.insee_code,
        commune = excluded.commune, latitude = excluded.latitude, longitude = excluded.longitude, approximate = excluded.approximate`);
  }
}

function said({ name, commune, latitude, longitude, slots }: PickupPlace) {
  return {
    name,
    commune,
    latitude,
    longitude,
    slots: slots.map(({ weekday, from, to, capacity }) => `${weekday} ${from}–${to} × ${capacity}`),
  };
}
