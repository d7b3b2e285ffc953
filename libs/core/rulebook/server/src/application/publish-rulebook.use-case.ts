import { Injectable } from '@nestjs/common';
import { NO_RULES, rulebookPublished, type RulebookVersion } from '@maillon/core/rulebook/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { RulebookHistory, isSame, type KeptVersion } from '../domain/rulebook-history';
import { Rulebooks } from '../persistence/rulebooks';
import { RulebookCheck } from './rulebook-check';
import { rulebookInput } from './rulebook-input';
import { RulebookStarts } from './rulebook-start';
import { RulebooksInForce } from './rulebooks-in-force';
import { versionView } from './version-view';

const input = z.object({
  id: z.uuid(),
  validFrom: z.iso.date(),
  note: z.string().trim().min(3).max(500),
  rulebook: rulebookInput,
});
type Input = z.infer<typeof input>;

/** New rules for the deliveries of a day and those after it, until the next version. */
@Injectable()
export class PublishRulebook implements UseCase<Input, RulebookVersion> {
  readonly name = 'rulebook.publish-rulebook';
  readonly permission = 'rulebook.manage';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly rulebooks: Rulebooks,
    private readonly check: RulebookCheck,
    private readonly starts: RulebookStarts,
    private readonly inForce: RulebooksInForce,
  ) {}

  async execute(work: Work, wanted: Input): Promise<RulebookVersion> {
    await this.check.mustHoldTogether(work, wanted.rulebook);
    const history = await this.rulebooks.historyForChange(work);
    const earlier = history.versions.find(({ id }) => id === wanted.id);
    if (earlier) mustBeTheSame(earlier, wanted);
    const version = earlier ?? (await this.add(work, history, wanted));
    const versions = earlier ? history.versions : [...history.versions, version];
    return versionView(new RulebookHistory(versions), version, localDay(work.at, work.territory.timeZone));
  }

  private async add(work: Work, history: RulebookHistory, { id, validFrom, note, rulebook }: Input) {
    history.mustTake(validFrom, rulebook, NO_RULES, await this.starts.of(work));
    const number = history.nextNumber;
    const version = { id, number, validFrom, note, rulebook, publishedAt: work.at, withdrawnReason: null };
    await this.rulebooks.add(work, version);
    this.inForce.forget(work.territory.id);
    work.changed({ ...(history.on(validFrom)?.rulebook ?? NO_RULES) }, { ...rulebook });
    work.emit(rulebookPublished, { versionId: id, number, validFrom, reason: note });
    return version;
  }
}

function mustBeTheSame(earlier: KeptVersion, { validFrom, rulebook }: Input): void {
  if (earlier.validFrom !== validFrom || !isSame(earlier.rulebook, rulebook))
    throw platformRefusals.because('already-done');
}
