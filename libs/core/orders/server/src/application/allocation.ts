import type { AllocationStrategy } from '@maillon/core/orders/contract';
import { defineExtensionPoint } from '@maillon/platform/server';

/** A module that is on may share out the goods in its own way; without one, first come is first served. */
export const ALLOCATION = defineExtensionPoint<AllocationStrategy>('orders.allocation');
