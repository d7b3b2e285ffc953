import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { read, write, type GraphContext } from '@maillon/platform/server';
import { DeliveryFiguresQuery } from '../application/delivery-figures.query';
import { HubWeighingsOfDay } from '../application/hub-weighings.query';
import { LedgerChecksQuery } from '../application/ledger-checks.query';
import { LotTraceQuery } from '../application/lot-trace.query';
import { LotsQuery } from '../application/lots.query';
import { PartsToWeigh } from '../application/parts-to-weigh.query';
import { PrepareSupplierOrder } from '../application/prepare-supplier-order.use-case';
import { WeighAgain } from '../application/weigh-again.use-case';

@Resolver()
export class TraceabilityResolver {
  constructor(
    private readonly allLots: LotsQuery,
    private readonly trace: LotTraceQuery,
    private readonly figures: DeliveryFiguresQuery,
    private readonly checks: LedgerChecksQuery,
    private readonly prepare: PrepareSupplierOrder,
    private readonly waiting: PartsToWeigh,
    private readonly atHub: HubWeighingsOfDay,
    private readonly again: WeighAgain,
  ) {}

  @Query('lots')
  lots(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.allLots, context, args);
  }

  @Query('lotTrace')
  lotTrace(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.trace, context, args);
  }

  @Query('deliveryFigures')
  deliveryFigures(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.figures, context, args);
  }

  @Query('ledgerChecks')
  ledgerChecks(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.checks, context, args);
  }

  @Query('partsToWeigh')
  partsToWeigh(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.waiting, context, args);
  }

  @Query('hubWeighings')
  hubWeighings(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.atHub, context, args);
  }

  @Mutation('weighAgain')
  weighAgain(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.again, context, args);
  }

  @Mutation('prepareSupplierOrder')
  prepareSupplierOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.prepare, context, args);
  }
}
