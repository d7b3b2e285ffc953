import { Injectable } from '@nestjs/common';
import { ceilingMassG } from '@maillon/core/orders/server';
import type { PartToWeigh } from '@maillon/core/traceability/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import type { Holding } from '../domain/holdings';
import { goodsInPlace } from '../domain/whereabouts';
import { AgreedPoints } from '../persistence/agreed-points';
import { Movements, type RecordedMovement } from '../persistence/movements';
import { PartsByWeight, type PartByWeight } from '../persistence/parts-by-weight';
import { weighingsOf } from './part-weighings';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

/** What hubs and counters hold of a day that is paid by weight, and what was weighed there. */
@Injectable()
export class PartsToWeigh implements ReadCase<Input, PartToWeigh[]> {
  readonly name = 'traceability.parts-to-weigh';
  readonly permission = 'traceability.weigh';
  readonly input = input;

  constructor(
    private readonly parts: PartsByWeight,
    private readonly movements: Movements,
    private readonly agreed: AgreedPoints,
  ) {}

  async read(reading: Reading, { day }: Input): Promise<PartToWeigh[]> {
    const parts = await this.parts.of(reading, day);
    const ids = parts.map(({ allocationId }) => allocationId);
    const ledger = Map.groupBy(await this.movements.ofAllocations(reading, ids), (one) => one.allocationId);
    const atHub = await this.agreed.atHub(
      reading,
      parts.map(({ producerId }) => producerId),
    );
    return parts
      .flatMap((part) => viewOf(part, ledger.get(part.allocationId) ?? [], atHub.has(part.producerId)))
      .toSorted(byPlace);
  }
}

type Goods = Pick<Holding, 'count' | 'netMassG'>;

function viewOf(part: PartByWeight, ledger: readonly RecordedMovement[], isAgreed: boolean): PartToWeigh[] {
  const holdings = goodsInPlace(ledger);
  const last = ledger.findLast(({ kind }) => kind === 'weighed');
  const there: readonly Goods[] =
    holdings.length > 0 ? holdings : ledger.filter((one) => last && one.callerId === last.callerId);
  if (there.length === 0) return [];
  const { allocationId, productName, unitLabel, producerId, producerName, buyerName, orderReference, nominalMassG } =
    part;
  const count = sumOf(there, (one) => one.count);
  return [
    {
      ...{
        allocationId,
        productName,
        unitLabel,
        producerId,
        producerName,
        buyerName,
        orderReference,
        nominalMassG,
        count,
      },
      lotCodes: [...new Set(ledger.map(({ lotCode }) => lotCode))],
      placeName: holdings[0]?.party.name ?? last!.to!.name,
      isThere: holdings.length > 0,
      netMassG: sumOf(there, (one) => one.netMassG),
      ceilingMassG: ceilingMassG(part, count),
      isAgreed,
      weighings: weighingsOf(ledger),
    },
  ];
}

function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}

function byPlace(a: PartToWeigh, b: PartToWeigh): number {
  return (
    a.placeName.localeCompare(b.placeName, 'fr') ||
    Number(a.weighings.length > 1) - Number(b.weighings.length > 1) ||
    a.productName.localeCompare(b.productName, 'fr') ||
    a.buyerName.localeCompare(b.buyerName, 'fr')
  );
}
