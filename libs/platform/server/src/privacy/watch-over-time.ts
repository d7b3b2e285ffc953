import { Injectable } from '@nestjs/common';
import { v4 as uuid } from 'uuid';
import { AskToForget } from '../application/ask-to-forget.use-case';
import { OverdueData } from '../application/overdue-data.query';
import type { Call } from '../use-cases/context';
import { UseCases } from '../use-cases/use-cases';

/** Looks in on a territory, as the territory itself, and asks for the forgetting if something is over its time. */
@Injectable()
export class WatchOverTime {
  constructor(
    private readonly useCases: UseCases,
    private readonly overdue: OverdueData,
    private readonly ask: AskToForget,
  ) {}

  async lookIn(territoryId: string, at: Date): Promise<void> {
    const credentials = { kind: 'message', territoryId, membershipId: null } as const;
    const call: Call = { credentials, locale: 'fr', at, requestId: uuid() };
    if ((await this.useCases.read(this.overdue, call, {})) > 0) await this.useCases.run(this.ask, call, {});
  }
}
