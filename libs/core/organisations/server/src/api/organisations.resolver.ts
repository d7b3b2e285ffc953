import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddMember } from '../application/add-member.use-case';
import { BuyerOfId } from '../application/buyer.query';
import { Buyers } from '../application/buyers.query';
import { EnrolBuyer } from '../application/enrol-buyer.use-case';
import { Members } from '../application/members.query';
import { MyOrganisation } from '../application/my-organisation.query';
import { ProducerOfId } from '../application/producer.query';
import { Producers } from '../application/producers.query';
import { PlaceSite } from '../application/place-site.use-case';
import { RemoveMember } from '../application/remove-member.use-case';

@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly allProducers: Producers,
    private readonly producerOfId: ProducerOfId,
    private readonly allBuyers: Buyers,
    private readonly buyerOfId: BuyerOfId,
    private readonly allMembers: Members,
    private readonly mine: MyOrganisation,
    private readonly enrol: EnrolBuyer,
    private readonly add: AddMember,
    private readonly remove: RemoveMember,
    private readonly place: PlaceSite,
  ) {}

  @Query('producers')
  producers(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.allProducers, context, args);
  }

  @Query('producer')
  producer(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.producerOfId, context, args);
  }

  @Query('buyers')
  buyers(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.allBuyers, context, args);
  }

  @Query('buyer')
  buyer(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.buyerOfId, context, args);
  }

  @Query('members')
  members(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.allMembers, context, args);
  }

  @Query('myOrganisation')
  myOrganisation(@Context() context: GraphContext) {
    return read(this.mine, context);
  }

  @Mutation('enrolBuyer')
  enrolBuyer(@Context() context: GraphContext, @Args('input') input: unknown) {
    return write(this.enrol, context, input);
  }

  @Mutation('placeSite')
  placeSite(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.place, context, args);
  }

  @Mutation('addMember')
  addMember(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.add, context, args);
  }

  @Mutation('removeMember')
  removeMember(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.remove, context, args);
  }
}
