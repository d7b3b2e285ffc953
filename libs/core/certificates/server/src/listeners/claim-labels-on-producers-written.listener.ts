import { Injectable } from '@nestjs/common';
import { producersWritten } from '@maillon/core/organisations/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { ClaimLabels } from '../application/claim-labels';

type Written = z.infer<typeof producersWritten.payload>;

@Injectable()
export class ClaimLabelsOnProducersWritten implements Listener<Written> {
  readonly name = 'certificates.claim-labels-on-producers-written';
  readonly event = producersWritten;

  constructor(private readonly claims: ClaimLabels) {}

  hear(work: Work, { producers }: Written): Promise<void> {
    return this.claims.of(
      work,
      producers.map(({ id, labels }) => ({ holderId: id, labels })),
    );
  }
}
