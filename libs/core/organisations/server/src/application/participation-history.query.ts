import { Injectable } from '@nestjs/common';
import type { ParticipationStep } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ParticipationSteps } from '../persistence/participation-steps';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class ParticipationHistory implements ReadCase<Input, ParticipationStep[]> {
  readonly name = 'organisations.participation-history';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly steps: ParticipationSteps) {}

  async read(reading: Reading, { id }: Input): Promise<ParticipationStep[]> {
    return maySee(reading, id) ? this.steps.of(reading, id) : [];
  }
}

/** Whoever may see the organisation as a producer or as a buyer. */
export function maySee(reading: Reading, id: string): boolean {
  return (
    reading.can('organisations.read-producers', 'Producer', { id }) ||
    reading.can('organisations.read-buyers', 'Buyer', { id })
  );
}
