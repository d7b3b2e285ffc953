import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { read, write, type GraphContext } from '@maillon/platform/server';
import { EndPriceList } from '../application/end-price-list.use-case';
import { PriceBookOfProducer } from '../application/price-book.query';
import { PricePreviewOfLine } from '../application/price-preview.query';
import { SavePriceList } from '../application/save-price-list.use-case';
import { SetLinePrice } from '../application/set-line-price.use-case';

/** What a producer asks of whom. */
@Resolver()
export class PriceListsResolver {
  constructor(
    private readonly book: PriceBookOfProducer,
    private readonly preview: PricePreviewOfLine,
    private readonly saveList: SavePriceList,
    private readonly endList: EndPriceList,
    private readonly setLine: SetLinePrice,
  ) {}

  @Query('priceBook')
  priceBook(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.book, context, args);
  }

  @Query('pricePreview')
  pricePreview(@Context() context: GraphContext, @Args('line') line: unknown) {
    return read(this.preview, context, line);
  }

  @Mutation('savePriceList')
  savePriceList(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.saveList, context, args);
  }

  @Mutation('endPriceList')
  endPriceList(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.endList, context, args);
  }

  @Mutation('setLinePrice')
  setLinePrice(@Context() context: GraphContext, @Args('line') line: unknown) {
    return write(this.setLine, context, line);
  }
}
