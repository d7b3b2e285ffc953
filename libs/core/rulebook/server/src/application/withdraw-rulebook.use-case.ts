import { Injectable } from '@nestjs/common';
import { NO_RULES, rulebookWithdrawn, type RulebookVersion } from '@maillon/core/rulebook/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { RulebookHistory, type KeptVersion } from '../domain/rulebook-history';
import { Rulebooks } from '../persistence/rulebooks';
import { RulebookStarts } from './rulebook-start';
import { RulebooksInForce } from './rulebooks-in-force';
import { versionView } from './version-view';

const input = z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(500) });
type Input = z.infer<typeof input>;

/** Takes back a version under which nobody has traded; the one before goes on. */
@Injectable()
export class WithdrawRulebook implements UseCase<Input, RulebookVersion> {
  readonly name = 'rulebook.withdraw-rulebook';
  readonly permission = 'rulebook.manage';
  readonly input = input;

  constructor(
    private readonly rulebooks: Rulebooks,
    private readonly starts: RulebookStarts,
    private readonly inForce: RulebooksInForce,
  ) {}

  async execute(work: Work, { id, reason }: Input): Promise<RulebookVersion> {
    const history = await this.rulebooks.historyForChange(work);
    const version = history.versions.find((one) => one.id === id);
    if (!version) throw platformRefusals.because('not-found');
    const withdrawn = { ...version, withdrawnReason: version.withdrawnReason ?? reason };
    const after = new RulebookHistory(history.versions.map((one) => (one.id === id ? withdrawn : one)));
    if (version.withdrawnReason === null) await this.withdraw(work, history, withdrawn, after);
    return versionView(after, withdrawn, localDay(work.at, work.territory.timeZone));
  }

  private async withdraw(work: Work, history: RulebookHistory, version: KeptVersion, after: RulebookHistory) {
    history.mustLetGo(version, await this.starts.of(work));
    const { id, number, validFrom, rulebook } = version;
    const reason = version.withdrawnReason!;
    await this.rulebooks.withdraw(work, id, reason);
    this.inForce.forget(work.territory.id);
    work.changed({ ...rulebook }, { ...(after.on(validFrom)?.rulebook ?? NO_RULES) });
    work.emit(rulebookWithdrawn, { versionId: id, number, validFrom, reason });
  }
}
