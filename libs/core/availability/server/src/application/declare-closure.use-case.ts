import { Injectable } from '@nestjs/common';
import { availabilityRefusals, closureDeclared, type Closure } from '@maillon/core/availability/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Closures, type KeptClosure } from '../persistence/closures';
import { Producers } from '../persistence/producers';
import { BuyersOfClosure } from './buyers-of-closure';
import { mustBeClosureDays } from './closure-preview.query';
import { closureView } from './closures.query';
import { producerIn } from './own-producer';

const input = z.object({
  id: z.uuid(),
  producerId: z.uuid().nullish(),
  from: z.iso.date(),
  to: z.iso.date(),
  reason: z.string().trim().min(2).max(300),
});
type Input = z.infer<typeof input>;

/** Nothing more can be ordered for these days. What was ordered stays, and its buyers are told. */
@Injectable()
export class DeclareClosure implements UseCase<Input, Closure> {
  readonly name = 'availability.declare-closure';
  readonly permission = 'availability.manage';
  readonly input = input;

  constructor(
    private readonly closures: Closures,
    private readonly producers: Producers,
    private readonly buyers: BuyersOfClosure,
  ) {}

  async execute(work: Work, { producerId: named, ...wanted }: Input): Promise<Closure> {
    const producerId = producerIn(work, named);
    await this.producers.find(work, producerId);
    await this.closures.hold(work, producerId);
    const earlier = await this.closures.find(work, wanted.id);
    if (earlier) return closureView(mustBeTheSame(earlier, { ...wanted, producerId }));
    await this.declare(work, { ...wanted, producerId, cancelledAt: null });
    return closureView({ ...wanted, producerId, cancelledAt: null });
  }

  private async declare(work: Work, closure: KeptClosure): Promise<void> {
    const { id, producerId, from, to, reason } = closure;
    mustBeClosureDays(work, from, to);
    const others = await this.closures.from(work, producerId, from);
    const other = others.find((one) => one.from <= to);
    if (other) throw availabilityRefusals.because('closure-overlaps', { from: other.from, to: other.to });
    // It holds the offers: whoever was ordering them has finished, and is seen; whoever comes next is refused.
    await this.closures.add(work, closure);
    const buyerIds = await this.buyers.of(work, closure);
    work.about(producerId);
    work.changed(null, { from, to, reason });
    work.emit(closureDeclared, { closureId: id, producerId, from, to, buyerIds });
  }
}

function mustBeTheSame(earlier: KeptClosure, wanted: Omit<KeptClosure, 'cancelledAt'>): KeptClosure {
  const isSame = earlier.producerId === wanted.producerId && earlier.from === wanted.from && earlier.to === wanted.to;
  if (!isSame || earlier.cancelledAt) throw platformRefusals.because('already-done');
  return earlier;
}
