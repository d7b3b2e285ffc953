import { Injectable } from '@nestjs/common';
import type { SourcingPartner } from '@maillon/core/sourcing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Partners } from '../persistence/partners';
import { viewerOf } from './viewer';

/** A territory has some hundreds of them at most: they come all at once. */
@Injectable()
export class SourcingPartners implements ReadCase<Record<string, never>, SourcingPartner[]> {
  readonly name = 'sourcing.sourcing-partners';
  readonly permission = 'sourcing.read';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly partners: Partners) {}

  read(reading: Reading): Promise<SourcingPartner[]> {
    return this.partners.list(reading, viewerOf(reading).side === 'producer' ? 'buyer' : 'producer');
  }
}
