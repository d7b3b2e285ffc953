import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type OpenedInvitation } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import { SignedKeys, UseCases, type Call } from '@maillon/platform/server';
import { sql } from 'kysely';
import { whyClosed, type InvitationState } from '../domain/invitation';
import { dayInWords } from '../letters/day-in-words';
import { AcceptInvitation } from './accept-invitation.use-case';
import { INVITATION } from './invitation-post';

interface ByKey extends OpenedInvitation {
  readonly id: string;
  readonly territoryId: string;
  readonly timeZone: string;
  readonly state: InvitationState;
}

/** What the key of a letter opens: asked by people who are in no territory yet, so before the threshold as `me` is. */
@Injectable()
export class InvitationByKey {
  constructor(
    private readonly useCases: UseCases,
    private readonly keys: SignedKeys,
    private readonly accept: AcceptInvitation,
  ) {}

  async look(call: Call, key: string): Promise<OpenedInvitation> {
    const found = await this.found(key);
    const facts = { ...found, expiresAt: new Date(found.expiresAt) };
    const closed = whyClosed(facts, call.at, (day) => dayInWords(day, call.locale, found.timeZone));
    if (closed) throw closed;
    const { email, role, territoryName, organisationName, invitedBy, expiresAt, hasAccount } = found;
    return { email, role, territoryName, organisationName, invitedBy, expiresAt, hasAccount };
  }

  /** Answers the id of the membership. */
  async answer(call: Call, key: string): Promise<string> {
    const found = await this.found(key);
    const { entry } = await this.useCases.whoIs(call);
    if (!entry.person_id) throw platformRefusals.because('signed-out');
    return this.useCases.run(
      this.accept,
      { ...call, credentials: { kind: 'message', territoryId: found.territoryId, membershipId: null } },
      {
        invitationId: found.id,
        tokenHash: this.keys.recognise(INVITATION, key),
        personId: entry.person_id,
        email: entry.person_email,
      },
    );
  }

  private async found(key: string): Promise<ByKey> {
    const hash = this.keys.recognise(INVITATION, key);
    const [row] = hash ? await this.useCases.outside(sql<ByKey>`select * from app.invitation_by_key(${hash})`) : [];
    if (!row) throw organisationsRefusals.because('invitation-unknown');
    return row;
  }
}
