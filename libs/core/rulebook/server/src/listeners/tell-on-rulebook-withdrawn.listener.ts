import { Injectable } from '@nestjs/common';
import { rulebookWithdrawn } from '@maillon/core/rulebook/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfRules } from '../application/tell-of-rules';

type Withdrawn = z.infer<typeof rulebookWithdrawn.payload>;

@Injectable()
export class TellOnRulebookWithdrawn implements Listener<Withdrawn> {
  readonly name = 'rulebook.tell-on-rulebook-withdrawn';
  readonly event = rulebookWithdrawn;

  constructor(private readonly telling: TellOfRules) {}

  hear(work: Work, { versionId, validFrom, reason }: Withdrawn): Promise<void> {
    return this.telling.everybody(work, { versionId, validFrom, because: reason, isWithdrawn: true });
  }
}
