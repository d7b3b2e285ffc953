import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Invitation } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Invitations, type InvitationRow, type InvitedPlace } from '../persistence/invitations';
import { Memberships } from '../persistence/memberships';
import { InvitationPost } from './invitation-post';
import { invitationView } from './invitation-view';
import { PlaceOfMember } from './place-of-member';

const input = z.object({
  id: z.uuid(),
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
  role: z.string().max(40),
  organisationId: z.uuid().nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class InviteMember implements UseCase<Input, Invitation> {
  readonly name = 'organisations.invite-member';
  readonly permission = 'organisations.manage-members';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly invitations: Invitations,
    private readonly memberships: Memberships,
    private readonly places: PlaceOfMember,
    private readonly post: InvitationPost,
  ) {}

  async execute(work: Work, { id, email, role, organisationId }: Input): Promise<Invitation> {
    const place = await this.places.find(work, role, organisationId ?? null);
    const wanted = { email, role: place.role, organisationId: place.organisation?.id ?? null };
    const before = await this.before(work, id, wanted);
    if (before) return invitationView(before, work.at);
    await this.mustBeNew(work, wanted);
    await this.write(work, id, wanted, place.organisation?.name ?? null);
    return invitationView((await this.invitations.waiting(work, wanted))!, work.at);
  }

  /** What this request, or another that said the same, made before and that still waits. */
  private async before(work: Work, id: string, wanted: InvitedPlace): Promise<InvitationRow | null> {
    const underId = await this.invitations.find(work, id);
    if (underId && !same(underId, wanted)) throw platformRefusals.because('already-done');
    const waiting = await this.invitations.waiting(work, wanted);
    return underId ?? (waiting && new Date(waiting.expiresAt) > work.at ? waiting : null);
  }

  private async mustBeNew(work: Work, { email, role, organisationId }: InvitedPlace): Promise<void> {
    const personId = await this.memberships.personByEmail(work, email);
    if (personId && (await this.memberships.ofPerson(work, { personId, role, organisationId })))
      throw organisationsRefusals.because('already-member', { email });
  }

  /** One that expired without an answer makes room for this one. */
  private async write(work: Work, id: string, wanted: InvitedPlace, organisationName: string | null): Promise<void> {
    const expired = await this.invitations.waiting(work, wanted);
    if (expired) await this.invitations.end(work, expired.id, 'revoked');
    const invitedBy = work.actor.kind === 'person' ? work.actor.name : work.territory.name;
    const row = { id, ...wanted, organisationName, invitedBy, locale: work.locale };
    const letter = this.post.key(work, id);
    if (!(await this.invitations.add(work, row, letter))) return;
    await this.post.send(work, row, letter);
    work.changed(null, { email: wanted.email, role: wanted.role, organisation: organisationName });
  }
}

function same(one: InvitedPlace, other: InvitedPlace): boolean {
  return one.email === other.email && one.role === other.role && one.organisationId === other.organisationId;
}
