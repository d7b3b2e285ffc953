import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Vehicles, type VehicleRow } from '../persistence/vehicles';

@Injectable()
export class VehiclesQuery implements ReadCase<Record<string, never>, VehicleRow[]> {
  readonly name = 'delivery-rounds.vehicles';
  readonly permission = 'delivery-rounds.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly vehicles: Vehicles) {}

  read(reading: Reading): Promise<VehicleRow[]> {
    return this.vehicles.all(reading);
  }
}
