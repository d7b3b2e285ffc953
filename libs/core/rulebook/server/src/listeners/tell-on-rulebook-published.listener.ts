import { Injectable } from '@nestjs/common';
import { rulebookPublished } from '@maillon/core/rulebook/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfRules } from '../application/tell-of-rules';

type Published = z.infer<typeof rulebookPublished.payload>;

@Injectable()
export class TellOnRulebookPublished implements Listener<Published> {
  readonly name = 'rulebook.tell-on-rulebook-published';
  readonly event = rulebookPublished;

  constructor(private readonly telling: TellOfRules) {}

  hear(work: Work, { versionId, validFrom, reason }: Published): Promise<void> {
    return this.telling.everybody(work, { versionId, validFrom, because: reason, isWithdrawn: false });
  }
}
