import { Injectable } from '@nestjs/common';
import type { Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Commitments } from '../persistence/commitments';
import { CommitmentViews } from './commitment-views';
import { viewerOf } from './viewer';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CommitmentOfId implements ReadCase<Input, CommitmentView | null> {
  readonly name = 'sourcing.commitment';
  readonly permission = 'sourcing.read';
  readonly input = input;

  constructor(
    private readonly commitments: Commitments,
    private readonly views: CommitmentViews,
  ) {}

  async read(reading: Reading, { id }: Input): Promise<CommitmentView | null> {
    const row = await this.commitments.one(reading, viewerOf(reading), id);
    return row && (await this.views.of(reading, [row]))[0]!;
  }
}
