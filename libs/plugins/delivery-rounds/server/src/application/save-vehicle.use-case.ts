import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { deliveryRoundsRefusals } from '@maillon/plugins/delivery-rounds/contract';
import { z } from 'zod';
import { TEMPERATURE_CLASSES } from '../domain/temperature-classes';
import { Vehicles, type VehicleRow } from '../persistence/vehicles';

const HEAVIEST_G = 44_000_000;
const compartment = z.object({
  temperatureClass: z.enum(TEMPERATURE_CLASSES),
  crates: z.number().int().min(0).max(2_000),
});
const input = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(80),
  payloadG: z.number().int().min(1).max(HEAVIEST_G),
  compartments: z
    .array(compartment)
    .max(20)
    .refine((all) => all.some(({ crates }) => crates > 0)),
  crates: z.number().int().min(1).max(5_000).nullish(),
  driverMembershipId: z.uuid().nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class SaveVehicle implements UseCase<Input, VehicleRow> {
  readonly name = 'delivery-rounds.save-vehicle';
  readonly permission = 'delivery-rounds.manage-vehicles';
  readonly input = input;

  constructor(private readonly vehicles: Vehicles) {}

  async execute(work: Work, { driverMembershipId, crates, ...vehicle }: Input): Promise<VehicleRow> {
    if (driverMembershipId && !(await this.vehicles.isDriver(work, driverMembershipId)))
      throw deliveryRoundsRefusals.because('driver-unknown');
    const before = (await this.vehicles.all(work)).find(({ id }) => id === vehicle.id);
    await this.vehicles.save(work, {
      ...vehicle,
      crates: crates ?? null,
      driverMembershipId: driverMembershipId ?? null,
    });
    const after = (await this.vehicles.all(work)).find(({ id }) => id === vehicle.id)!;
    work.changed(before ? said(before) : null, said(after));
    return after;
  }
}

/** Who drives it is known by a role, which the log names by id. */
function said({ name, payloadG, compartments, crates, driverMembershipId }: VehicleRow) {
  return { name, payloadG, compartments, crates, driver: driverMembershipId };
}
