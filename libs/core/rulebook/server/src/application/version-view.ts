import type { RulebookVersion } from '@maillon/core/rulebook/contract';
import { addDays } from '@maillon/core/territories/server';
import type { KeptVersion, RulebookHistory } from '../domain/rulebook-history';

export function versionView(history: RulebookHistory, version: KeptVersion, today: string): RulebookVersion {
  const ends = version.withdrawnReason === null ? history.endsBefore(version) : null;
  return {
    ...version,
    publishedAt: version.publishedAt.toISOString(),
    validTo: ends && addDays(ends, -1),
    state: history.stateOf(version, today),
  };
}
