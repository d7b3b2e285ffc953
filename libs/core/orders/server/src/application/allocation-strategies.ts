import type { AllocationStrategy } from '@maillon/core/orders/contract';
import { Assembled, defineExtensionPoint, type Context } from '@maillon/platform/server';
import { Injectable } from '@nestjs/common';
import { firstCome } from '../domain/first-come';

/** A module that is on may share out the goods in its own way; without one, first come is first served. */
export const ALLOCATION = defineExtensionPoint<AllocationStrategy>('orders.allocation');

@Injectable()
export class AllocationStrategies {
  constructor(private readonly assembled: Assembled) {}

  chosen(context: Pick<Context, 'modules'>): AllocationStrategy {
    return this.assembled.extensions(ALLOCATION, context)[0]?.strategy ?? firstCome;
  }
}
