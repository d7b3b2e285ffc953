import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InvitationByKey } from '../application/invitation-by-key';
import { WaitingInvitations } from '../application/invitations.query';
import { InviteMember } from '../application/invite-member.use-case';
import { ResendInvitation } from '../application/resend-invitation.use-case';
import { RevokeInvitation } from '../application/revoke-invitation.use-case';

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly waiting: WaitingInvitations,
    private readonly byKey: InvitationByKey,
    private readonly invite: InviteMember,
    private readonly resend: ResendInvitation,
    private readonly revoke: RevokeInvitation,
  ) {}

  @Query('invitations')
  invitations(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.waiting, context, args);
  }

  @Query('invitation')
  invitation(@Context() context: GraphContext, @Args('token') token: string) {
    return this.byKey.look(context.call, token);
  }

  @Mutation('inviteMember')
  inviteMember(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.invite, context, args);
  }

  @Mutation('resendInvitation')
  resendInvitation(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.resend, context, args);
  }

  @Mutation('revokeInvitation')
  revokeInvitation(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.revoke, context, args);
  }

  @Mutation('acceptInvitation')
  acceptInvitation(@Context() context: GraphContext, @Args('token') token: string) {
    return this.byKey.answer(context.call, token);
  }
}
