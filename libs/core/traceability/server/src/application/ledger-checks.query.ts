import { Injectable } from '@nestjs/common';
import type { LedgerCheck } from '@maillon/core/traceability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { massAndCountConserved } from './ledger-checks/conservation.check';
import { deliveredLinesHaveLots } from './ledger-checks/delivered-lots.check';
import { ConfirmedOrdersHaveStops } from './ledger-checks/feasible-stops.check';
import { checkOf, type Invariant } from './ledger-checks/ledger-check';
import { noLineRemovedWithoutReason } from './ledger-checks/reasons.check';
import { statesFollowMovements } from './ledger-checks/states.check';
import { supplierLinesEqualAllocations } from './ledger-checks/supplier-lines.check';
import { noCrossTerritoryRow } from './ledger-checks/wall.check';

const INVARIANTS: readonly Invariant[] = [
  supplierLinesEqualAllocations,
  massAndCountConserved,
  deliveredLinesHaveLots,
  noLineRemovedWithoutReason,
  statesFollowMovements,
  noCrossTerritoryRow,
];

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

@Injectable()
export class LedgerChecksQuery implements ReadCase<Input, LedgerCheck[]> {
  readonly name = 'traceability.ledger-checks';
  readonly permission = 'traceability.check-ledger';
  readonly input = input;

  constructor(private readonly stops: ConfirmedOrdersHaveStops) {}

  async read(reading: Reading, { day }: Input): Promise<LedgerCheck[]> {
    const checks: LedgerCheck[] = [];
    for (const invariant of INVARIANTS) checks.push(await checkOf(invariant, reading, day));
    return [...checks, await this.stops.check(reading, day)];
  }
}
