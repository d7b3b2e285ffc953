import { ordersRefusals, type FulfilmentStep } from '@maillon/core/orders/contract';
import type { PricedWay } from '@maillon/core/rulebook/contract';
import type { Locale } from '@maillon/platform/contract';
import { Assembled, type Context } from '@maillon/platform/server';
import { Injectable } from '@nestjs/common';
import type { Order } from '../domain/order';
import { FULFILMENT, type FulfilmentStrategy } from './fulfilment';

export interface FulfilmentModule {
  readonly module: string;
  readonly strategy: FulfilmentStrategy;
}

type PromisedWay = Pick<Order, 'fulfilmentModule' | 'deliveryCostCents'>;

/** The logistics modules, and the option ids that say which of them offered what. */
@Injectable()
export class FulfilmentModules {
  constructor(private readonly assembled: Assembled) {}

  on(context: Pick<Context, 'modules'>): readonly FulfilmentModule[] {
    return this.assembled.extensions(FULFILMENT, context);
  }

  /** Whether it is on or not: what was promised is planned or released all the same. */
  of(module: string): FulfilmentStrategy | null {
    return this.on({ modules: { [module]: {} } }).find((one) => one.module === module)?.strategy ?? null;
  }

  /** Of a module that is gone for good, only the two ends are known. */
  stepsOf(module: string): readonly FulfilmentStep[] {
    return this.of(module)?.steps ?? ENDS;
  }

  labelIn(locale: Locale, module: string, label: string): string {
    return this.of(module)?.labelIn?.(locale, label) ?? label;
  }

  /** Its goods are brought to the buyer's kitchen, who need not fetch them. */
  isBrought(module: string): boolean {
    return this.stepsOf(module).includes('kitchen');
  }

  /** As it was promised: whatever its module would ask now. */
  wayOf({ fulfilmentModule, deliveryCostCents }: PromisedWay): PricedWay {
    return { isBrought: this.isBrought(fulfilmentModule), costCents: deliveryCostCents };
  }

  optionId(module: string, id: string): string {
    return `${module}:${id}`;
  }

  /** Refusal: orders.fulfilment-infeasible, also when the module is off. */
  chosen(context: Pick<Context, 'modules'>, optionId: string): FulfilmentModule & { readonly optionId: string } {
    const found = this.on(context).find(({ module }) => optionId.startsWith(`${module}:`));
    if (!found) throw ordersRefusals.because('fulfilment-infeasible');
    return { ...found, optionId: optionId.slice(found.module.length + 1) };
  }
}

const ENDS: readonly FulfilmentStep[] = ['producer', 'kitchen'];
