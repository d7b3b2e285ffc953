import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddProductPhoto } from '../application/add-product-photo.use-case';
import { CorrectSeason } from '../application/correct-season.use-case';
import { DescribeProductPhoto } from '../application/describe-product-photo.use-case';
import { DescribeProduct } from '../application/describe-product.use-case';
import { DescribeUnit } from '../application/describe-unit.use-case';
import { RenameProduct } from '../application/rename-product.use-case';
import { OrderProductPhotos } from '../application/order-product-photos.use-case';
import { SheetOfProduct } from '../application/product-sheet.query';
import { RemoveProductPhoto } from '../application/remove-product-photo.use-case';
import { SeasonCalendarOfTerritory } from '../application/season-calendar.query';

/** What products are, and when they are in season. */
@Resolver()
export class ProductSheetResolver {
  constructor(
    private readonly sheet: SheetOfProduct,
    private readonly calendar: SeasonCalendarOfTerritory,
    private readonly describe: DescribeProduct,
    private readonly unit: DescribeUnit,
    private readonly rename: RenameProduct,
    private readonly add: AddProductPhoto,
    private readonly say: DescribeProductPhoto,
    private readonly order: OrderProductPhotos,
    private readonly remove: RemoveProductPhoto,
    private readonly correct: CorrectSeason,
  ) {}

  @Query('productSheet')
  productSheet(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.sheet, context, args);
  }

  @Query('seasonCalendar')
  seasonCalendar(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.calendar, context, args);
  }

  @Mutation('describeProduct')
  describeProduct(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.describe, context, args);
  }

  @Mutation('renameProduct')
  renameProduct(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.rename, context, args);
  }

  @Mutation('describeUnit')
  describeUnit(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.unit, context, args);
  }

  @Mutation('addProductPhoto')
  addProductPhoto(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.add, context, args);
  }

  @Mutation('describeProductPhoto')
  describeProductPhoto(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.say, context, args);
  }

  @Mutation('orderProductPhotos')
  orderProductPhotos(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.order, context, args);
  }

  @Mutation('removeProductPhoto')
  removeProductPhoto(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.remove, context, args);
  }

  @Mutation('correctSeason')
  correctSeason(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.correct, context, args);
  }
}
