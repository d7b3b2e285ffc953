import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArrangeGuide } from '../application/arrange-guide.use-case';
import { LastOrder } from '../application/last-order.query';
import { GuideOfSession } from '../application/order-guide.query';
import { RelearnGuide } from '../application/relearn-guide.use-case';
import { RemoveGuideEntry } from '../application/remove-guide-entry.use-case';
import { RemoveTemplate } from '../application/remove-template.use-case';
import { RepeatOrder } from '../application/repeat-order.use-case';
import { SaveGuideEntry } from '../application/save-guide-entry.use-case';
import { SaveTemplate } from '../application/save-template.use-case';
import { TemplateList } from '../application/templates.query';
import { UseTemplate } from '../application/use-template.use-case';

/** The guide, the last order and the lists of a kitchen. */
@Resolver()
export class PurchasingResolver {
  constructor(
    private readonly guide: GuideOfSession,
    private readonly last: LastOrder,
    private readonly templates: TemplateList,
    private readonly saveEntry: SaveGuideEntry,
    private readonly removeEntry: RemoveGuideEntry,
    private readonly arrange: ArrangeGuide,
    private readonly relearn: RelearnGuide,
    private readonly repeat: RepeatOrder,
    private readonly fromTemplate: UseTemplate,
    private readonly saveTemplate: SaveTemplate,
    private readonly removeTemplate: RemoveTemplate,
  ) {}

  @Query('orderGuide')
  orderGuide(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.guide, context, args);
  }

  @Query('lastOrder')
  lastOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.last, context, args);
  }

  @Query('orderTemplates')
  orderTemplates(@Context() context: GraphContext) {
    return read(this.templates, context);
  }

  @Mutation('saveGuideEntry')
  saveGuideEntry(@Context() context: GraphContext, @Args('input') input: unknown) {
    return write(this.saveEntry, context, input);
  }

  @Mutation('removeGuideEntry')
  removeGuideEntry(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.removeEntry, context, args);
  }

  @Mutation('arrangeGuide')
  arrangeGuide(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.arrange, context, args);
  }

  @Mutation('relearnGuide')
  relearnGuide(@Context() context: GraphContext) {
    return write(this.relearn, context, {});
  }

  @Mutation('repeatOrder')
  repeatOrder(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.repeat, context, args);
  }

  @Mutation('useOrderTemplate')
  useOrderTemplate(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.fromTemplate, context, args);
  }

  @Mutation('saveOrderTemplate')
  saveOrderTemplate(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.saveTemplate, context, args);
  }

  @Mutation('removeOrderTemplate')
  removeOrderTemplate(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.removeTemplate, context, args);
  }
}
