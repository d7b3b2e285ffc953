import { JobOfId, read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CancelSession } from '../application/cancel-session.use-case';
import { CloseSession } from '../application/close-session.use-case';
import { BoardOfDay } from '../application/day-board.query';
import { PlanSession } from '../application/plan-session.use-case';
import { CancellationOfSession } from '../application/session-cancellation.query';
import { SessionOfId } from '../application/session.query';
import { SessionList } from '../application/sessions.query';
import { SupplierOrderOfId } from '../application/supplier-order.query';
import { SupplierOrderList } from '../application/supplier-orders.query';

/** What the territory and its producers do: plan, close, prepare, look at the day. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly sessionList: SessionList,
    private readonly sessionOfId: SessionOfId,
    private readonly supplierOrderList: SupplierOrderList,
    private readonly supplierOrderOfId: SupplierOrderOfId,
    private readonly board: BoardOfDay,
    private readonly plan: PlanSession,
    private readonly close: CloseSession,
    private readonly cancel: CancelSession,
    private readonly cancellation: CancellationOfSession,
    private readonly jobOfId: JobOfId,
  ) {}

  @Query('sessions')
  sessions(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.sessionList, context, args);
  }

  @Query('session')
  session(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.sessionOfId, context, args);
  }

  @Query('sessionCancellation')
  sessionCancellation(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.cancellation, context, args);
  }

  @Query('supplierOrders')
  supplierOrders(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.supplierOrderList, context, args);
  }

  @Query('supplierOrder')
  supplierOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.supplierOrderOfId, context, args);
  }

  @Query('dayBoard')
  dayBoard(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.board, context, args);
  }

  @Mutation('planSession')
  planSession(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.plan, context, args);
  }

  @Mutation('cancelSession')
  cancelSession(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.cancel, context, args);
  }

  @Mutation('closeSession')
  async closeSession(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.jobOfId, context, { id: await write(this.close, context, args) });
  }
}
