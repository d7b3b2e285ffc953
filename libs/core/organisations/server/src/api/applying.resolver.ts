import type { GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Applying } from '../application/applying/applying';
import { LookUps } from '../application/look-ups';

interface Named {
  readonly id: string;
  readonly territory: string;
}

/** The public door: for people with an account and no membership, and for nobody in particular. */
@Resolver()
export class ApplyingResolver {
  constructor(
    private readonly applying: Applying,
    private readonly lookUps: LookUps,
  ) {}

  @Query('openTerritories')
  openTerritories(@Context() context: GraphContext) {
    return this.lookUps.territories(context);
  }

  @Query('communesForApplication')
  communesForApplication(@Context() context: GraphContext, @Args() args: { territory: string; name?: string }) {
    return this.lookUps.communes(context, args);
  }

  @Query('companyOfSiret')
  companyOfSiret(@Context() context: GraphContext, @Args() args: { siret: string }) {
    return this.lookUps.company(context, args);
  }

  @Query('placeOfAddress')
  placeOfAddress(@Context() context: GraphContext, @Args() args: { address?: string; inseeCode: string }) {
    return this.lookUps.place(context, args);
  }

  @Query('myApplications')
  myApplications(@Context() context: GraphContext) {
    return this.applying.mine(context);
  }

  @Mutation('saveApplication')
  saveApplication(@Context() context: GraphContext, @Args() args: Named) {
    return this.applying.save(context, args);
  }

  @Mutation('submitApplication')
  submitApplication(@Context() context: GraphContext, @Args() args: Named) {
    return this.applying.submit(context, args);
  }

  @Mutation('discardApplication')
  discardApplication(@Context() context: GraphContext, @Args() args: Named) {
    return this.applying.discard(context, args);
  }
}
