import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { z } from 'zod';
import { Vehicles, type VehicleRow } from '../persistence/vehicles';

export interface Fleet {
  readonly vans: readonly VehicleRow[];
  readonly settings: DeliveryRoundsSettings;
  readonly timeZone: string;
}

/** What planning needs to know of the territory. */
@Injectable()
export class FleetQuery implements ReadCase<Record<string, never>, Fleet> {
  readonly name = 'delivery-rounds.fleet';
  readonly permission = 'delivery-rounds.plan';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly vehicles: Vehicles) {}

  async read(reading: Reading): Promise<Fleet> {
    const vans = await this.vehicles.all(reading);
    const settings = reading.settings<DeliveryRoundsSettings>('delivery-rounds');
    return { vans, settings, timeZone: reading.territory.timeZone };
  }
}
