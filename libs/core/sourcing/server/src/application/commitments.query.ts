import { Injectable } from '@nestjs/common';
import type { Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import { keyOf, pageInput, pageOf, type Page, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Commitments } from '../persistence/commitments';
import { CommitmentViews } from './commitment-views';
import { viewerOf } from './viewer';

const input = z.object(pageInput);
type Input = z.infer<typeof input>;

@Injectable()
export class CommitmentList implements ReadCase<Input, Page<CommitmentView>> {
  readonly name = 'sourcing.commitments';
  readonly permission = 'sourcing.read';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly commitments: Commitments,
    private readonly views: CommitmentViews,
  ) {}

  async read(reading: Reading, { first, after }: Input): Promise<Page<CommitmentView>> {
    const before = after ? Number(keyOf(after, 1)?.[0]) : null;
    const rows = await this.commitments.list(reading, viewerOf(reading), first, before);
    const page = pageOf(
      rows,
      first,
      ({ number }) => [number],
      (row) => row,
    );
    return { ...page, nodes: await this.views.of(reading, page.nodes) };
  }
}
