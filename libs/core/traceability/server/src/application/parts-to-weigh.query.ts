import { Injectable } from '@nestjs/common';
import { ceilingMassG } from '@maillon/core/orders/server';
import type { PartToWeigh } from '@maillon/core/traceability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import type { Party } from '../domain/movement';
import { goodsInPlace } from '../domain/whereabouts';
import type { RecordedMovement } from '../persistence/movements';
import { weighingsOf } from './part-weighings';
import { PartsWithLedger, type PartWithLedger } from './parts-with-ledger';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

/** What hubs and counters hold of a day that is paid by weight, what was weighed there, and what left although it should have been. */
@Injectable()
export class PartsToWeigh implements ReadCase<Input, PartToWeigh[]> {
  readonly name = 'traceability.parts-to-weigh';
  readonly permission = 'traceability.weigh';
  readonly input = input;

  constructor(private readonly parts: PartsWithLedger) {}

  async read(reading: Reading, { day }: Input): Promise<PartToWeigh[]> {
    return (await this.parts.of(reading, day)).flatMap(viewOf).toSorted(byPlace);
  }
}

interface Goods {
  readonly place: Party;
  readonly count: number;
  readonly netMassG: number;
}

function viewOf({ part, ledger, isAgreed }: PartWithLedger): PartToWeigh[] {
  const there = goodsInPlace(ledger).map(({ party, ...goods }): Goods => ({ ...goods, place: party }));
  const goods = there.length > 0 ? there : goodsOf(passedBy(ledger, isAgreed));
  if (goods.length === 0) return [];
  const { allocationId, productName, unitLabel, producerId, producerName } = part;
  const { buyerName, orderReference, nominalMassG } = part;
  const count = sumOf(goods, (one) => one.count);
  return [
    {
      ...{ allocationId, productName, unitLabel, producerId, producerName },
      ...{ buyerName, orderReference, nominalMassG, count },
      lotCodes: [...new Set(ledger.map(({ lotCode }) => lotCode))],
      placeName: goods[0]!.place.name,
      isThere: there.length > 0,
      isWeighedHere: ledger.some(({ kind }) => kind === 'weighed'),
      netMassG: sumOf(goods, (one) => one.netMassG),
      ceilingMassG: ceilingMassG(part, count),
      isAgreed,
      weighings: weighingsOf(ledger),
    },
  ];
}

/** Of what has left: its last weighing, or where the hub's scales were to count, how it came. */
function passedBy(ledger: readonly RecordedMovement[], isAgreed: boolean): readonly RecordedMovement[] {
  const last = ledger.findLast(({ kind }) => kind === 'weighed');
  if (last) return ledger.filter(({ kind, callerId }) => kind === 'weighed' && callerId === last.callerId);
  return isAgreed ? ledger.filter(({ kind }) => kind === 'collected') : [];
}

function goodsOf(movements: readonly RecordedMovement[]): Goods[] {
  return movements.map(({ to, count, netMassG }) => ({ place: to!, count, netMassG }));
}

function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}

function byPlace(a: PartToWeigh, b: PartToWeigh): number {
  return (
    a.placeName.localeCompare(b.placeName, 'fr') ||
    Number(a.isWeighedHere) - Number(b.isWeighedHere) ||
    a.productName.localeCompare(b.productName, 'fr') ||
    a.buyerName.localeCompare(b.buyerName, 'fr')
  );
}
