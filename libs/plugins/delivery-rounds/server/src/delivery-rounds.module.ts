import { FULFILMENT } from '@maillon/core/orders/server';
import { PARTICIPATION_TOUCH } from '@maillon/core/organisations/server';
import { MODULE_TOUCH, defineServerModule } from '@maillon/platform/server';
import { deliveryRoundsManifest } from '@maillon/plugins/delivery-rounds/contract';
import { DeliveryRoundsResolver } from './api/delivery-rounds.resolver';
import { FleetQuery } from './application/fleet.query';
import { MyRoundsQuery } from './application/my-rounds.query';
import { ModuleTouchOnRounds } from './application/module-touch-on-rounds';
import { ParticipationTouchOnStops } from './application/participation-touch-on-stops';
import { RecordStop } from './application/record-stop.use-case';
import { RoundOfId } from './application/round.query';
import { RoundPlanQuery } from './application/round-plan.query';
import { RoundsFulfilment } from './application/rounds-fulfilment';
import { SavePlan } from './application/save-plan.use-case';
import { SaveVehicle } from './application/save-vehicle.use-case';
import { StopGoods } from './application/stop-goods';
import { VehiclesQuery } from './application/vehicles.query';
import { WindowsOffered } from './application/windows-offered';
import { deliveryRoundsRules } from './delivery-rounds.ability';
import { roundTables } from './persistence/migrations/rounds.migration';
import { deliveryRoundsSettingsSaid } from './persistence/migrations/settings-said.migration';
import { Rounds } from './persistence/rounds';
import { StopSchema } from './persistence/stop.schema';
import { Stops } from './persistence/stops';
import { Vehicles } from './persistence/vehicles';

export const deliveryRoundsModule = defineServerModule({
  manifest: deliveryRoundsManifest,
  rules: deliveryRoundsRules,
  entities: [StopSchema],
  migrations: [roundTables, deliveryRoundsSettingsSaid],
  useCases: [SaveVehicle, SavePlan, RecordStop],
  queries: [VehiclesQuery, FleetQuery, RoundPlanQuery, RoundOfId, MyRoundsQuery],
  providers: [Vehicles, Rounds, Stops, StopGoods, WindowsOffered],
  extensions: [
    { point: FULFILMENT, use: RoundsFulfilment },
    { point: PARTICIPATION_TOUCH, use: ParticipationTouchOnStops },
    { point: MODULE_TOUCH, use: ModuleTouchOnRounds },
  ],
  resolvers: [DeliveryRoundsResolver],
});
