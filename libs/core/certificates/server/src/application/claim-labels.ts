import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { Certificates } from '../persistence/certificates';
import { todayOf } from './certificate-view';
import { doerOf } from './holder-of';

export interface ClaimedLabels {
  readonly holderId: string;
  readonly labels: readonly string[];
}

/** A label that came in with a file is a claim: it waits for its proof among the certificates, and shows nowhere. */
@Injectable()
export class ClaimLabels {
  constructor(private readonly certificates: Certificates) {}

  of(work: Work, claimed: readonly ClaimedLabels[]): Promise<void> {
    return this.certificates.claim(work, claimed, { day: todayOf(work), by: doerOf(work) });
  }
}
