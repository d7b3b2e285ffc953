import { Injectable } from '@nestjs/common';
import { closureCancelled } from '@maillon/core/availability/contract';
import type { Listener, Work } from '@maillon/platform/server';
import { TellOfClosure, type ClosureTold } from '../application/tell-of-closure';

@Injectable()
export class TellOnClosureCancelled implements Listener<ClosureTold> {
  readonly name = 'availability.tell-on-closure-cancelled';
  readonly event = closureCancelled;

  constructor(private readonly telling: TellOfClosure) {}

  hear(work: Work, told: ClosureTold): Promise<void> {
    return this.telling.buyers(work, told, true);
  }
}
