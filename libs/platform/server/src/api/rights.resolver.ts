import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { MemberRights } from '../application/member-rights.query';
import { RightsMatrix } from '../application/rights-matrix.query';
import { read } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class RightsResolver {
  constructor(
    private readonly matrix: RightsMatrix,
    private readonly ofMember: MemberRights,
  ) {}

  @Query('rightsMatrix')
  rightsMatrix(@Context() context: GraphContext) {
    return read(this.matrix, context);
  }

  @Query('memberRights')
  memberRights(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.ofMember, context, args);
  }
}
