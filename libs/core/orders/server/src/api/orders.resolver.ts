import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcceptBasketPrices } from '../application/accept-basket-prices.use-case';
import { BasketOfBuyer } from '../application/basket.query';
import { CancelOrder } from '../application/cancel-order.use-case';
import { ChangeOrderLine } from '../application/change-order-line.use-case';
import { FulfilmentOptions } from '../application/fulfilment-options.query';
import { OrderOfId } from '../application/order.query';
import { OrderList } from '../application/orders.query';
import { PlaceOrder } from '../application/place-order.use-case';
import { SaveBasket } from '../application/save-basket.use-case';

/** What a buyer does: fill a basket, order, follow. */
@Resolver()
export class OrdersResolver {
  constructor(
    private readonly basketOfBuyer: BasketOfBuyer,
    private readonly options: FulfilmentOptions,
    private readonly orderList: OrderList,
    private readonly orderOfId: OrderOfId,
    private readonly save: SaveBasket,
    private readonly accept: AcceptBasketPrices,
    private readonly place: PlaceOrder,
    private readonly changeLine: ChangeOrderLine,
    private readonly cancel: CancelOrder,
  ) {}

  @Query('basket')
  basket(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.basketOfBuyer, context, args);
  }

  @Query('fulfilmentOptions')
  fulfilmentOptions(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.options, context, args);
  }

  @Query('orders')
  orders(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.orderList, context, args);
  }

  @Query('order')
  order(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.orderOfId, context, args);
  }

  @Mutation('saveBasket')
  saveBasket(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.save, context, args);
  }

  @Mutation('acceptBasketPrices')
  acceptBasketPrices(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.accept, context, args);
  }

  @Mutation('placeOrder')
  placeOrder(@Context() context: GraphContext, @Args('input') input: unknown) {
    return write(this.place, context, input);
  }

  @Mutation('changeOrderLine')
  changeOrderLine(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.changeLine, context, args);
  }

  @Mutation('cancelOrder')
  cancelOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.cancel, context, args);
  }
}
