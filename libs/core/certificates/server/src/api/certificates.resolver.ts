import { read, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DocumentOfId } from '../application/document.query';

@Resolver()
export class CertificatesResolver {
  constructor(private readonly documentOfId: DocumentOfId) {}

  @Query('document')
  document(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.documentOfId, context, args);
  }
}
