import { Injectable } from '@nestjs/common';
import type { Participant } from '@maillon/core/organisations/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { participantIds } from './participant-ids';
import { MoveParticipations } from './move-participations';

const input = z.object({ ids: participantIds, reason: z.string().max(500) });
type Input = z.infer<typeof input>;

@Injectable()
export class SuspendParticipants implements UseCase<Input, Participant[]> {
  readonly name = 'organisations.suspend-participants';
  readonly permission = 'organisations.manage-participations';
  readonly input = input;

  constructor(private readonly move: MoveParticipations) {}

  execute(work: Work, { ids, reason }: Input): Promise<Participant[]> {
    return this.move.all(work, ids, (one) => one.suspend(reason));
  }
}
