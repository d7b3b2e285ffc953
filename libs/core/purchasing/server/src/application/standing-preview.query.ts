import { Injectable } from '@nestjs/common';
import type { StandingPreview } from '@maillon/core/purchasing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { readRhythm } from '../domain/rhythm';
import { mustBeInOrder } from '../domain/standing-order';
import { StandingViews } from './standing-view';

const input = z.object({
  rule: z.string().max(200),
  startsOn: z.iso.date(),
  endsOn: z.iso
    .date()
    .nullish()
    .transform((day) => day ?? null),
});
type Input = z.infer<typeof input>;

/** When a rhythm would fall, before it is kept. */
@Injectable()
export class PreviewOfStanding implements ReadCase<Input, StandingPreview> {
  readonly name = 'purchasing.standing-preview';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly views: StandingViews) {}

  async read(reading: Reading, { rule, startsOn, endsOn }: Input): Promise<StandingPreview> {
    mustBeInOrder({ startsOn, endsOn });
    const rhythm = readRhythm(rule);
    const [next] = await this.views.next(reading, [{ rhythm, startsOn, endsOn, skips: [] }]);
    return { ruleText: this.views.words(reading, { rhythm }, next!), next: next! };
  }
}
