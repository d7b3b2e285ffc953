import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { read, write, type GraphContext } from '@maillon/platform/server';
import { CancelClosure } from '../application/cancel-closure.use-case';
import { ClosurePreviewOf } from '../application/closure-preview.query';
import { ClosuresOfProducer } from '../application/closures.query';
import { DeclareClosure } from '../application/declare-closure.use-case';

@Resolver()
export class ClosuresResolver {
  constructor(
    private readonly ofProducer: ClosuresOfProducer,
    private readonly preview: ClosurePreviewOf,
    private readonly declare: DeclareClosure,
    private readonly cancel: CancelClosure,
  ) {}

  @Query('closures')
  closures(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofProducer, context, args);
  }

  @Query('closurePreview')
  closurePreview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.preview, context, args);
  }

  @Mutation('declareClosure')
  declareClosure(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.declare, context, args);
  }

  @Mutation('cancelClosure')
  cancelClosure(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.cancel, context, args);
  }
}
