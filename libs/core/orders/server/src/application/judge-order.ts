import { PRODUCT_LABELS, type ProductLabel } from '@maillon/core/catalogue/contract';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { deliveryFeeOf, type PricedWay, type Rulebook } from '@maillon/core/rulebook/contract';
import { admissionFault, admissionRefusal, producerMinimumOf } from '@maillon/core/rulebook/server';
import type { Locale, Refusal } from '@maillon/platform/contract';
import { euros } from './euros';

export interface LineToJudge {
  readonly id: string;
  readonly productName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly family: string;
  readonly labels: readonly string[];
  readonly isLocal: boolean;
  readonly cents: number;
}

export interface OrderToJudge {
  readonly lines: readonly LineToJudge[];
  /** When it was placed. */
  readonly at: Date;
  /** Least estimate for this buyer. */
  readonly minimumCents: number;
  /** How its buyer receives it, and what that costs. */
  readonly way: PricedWay;
}

export interface RulesToApply {
  readonly rules: Rulebook;
  /** Until when a family may be ordered, and as people read it; null: until the session's own cut-off. */
  cutOffOf(family: string): { readonly at: Date; readonly day: string; readonly time: string } | null;
  readonly locale: Locale;
}

export interface Judgement {
  /** Why a line cannot be ordered, by its id. */
  readonly lineFaults: ReadonlyMap<string, Refusal>;
  /** Why what is left of the order cannot be ordered. */
  readonly orderFault: Refusal | null;
  /** Of the lines that stand, in cents. */
  readonly standingCents: number;
  readonly deliveryFeeCents: number;
}

/**
 * An order under given rules. The same judgement when it is placed and when rules are tried on past orders: a line falls
 * by itself first, then with what is left for its producer, then with what is left of the order.
 */
export function judgeOrder(order: OrderToJudge, given: RulesToApply): Judgement {
  const faults = new Map<string, Refusal>();
  for (const line of order.lines) note(faults, line, lineFault(line, order.at, given));
  for (const lines of byProducer(standing(order, faults))) {
    const fault = producerFault(lines, given);
    for (const line of lines) note(faults, line, fault);
  }
  const standingCents = sumOf(standing(order, faults));
  const orderFault = standingCents > 0 ? minimumFault(standingCents, order.minimumCents, given.locale) : null;
  const billedCents = orderFault ? 0 : standingCents;
  return {
    ...{ lineFaults: faults, orderFault, standingCents },
    deliveryFeeCents: deliveryFeeOf(given.rules, billedCents, order.way),
  };
}

function note(faults: Map<string, Refusal>, { id }: LineToJudge, fault: Refusal | null): void {
  if (fault) faults.set(id, fault);
}

function standing({ lines }: OrderToJudge, faults: ReadonlyMap<string, Refusal>): LineToJudge[] {
  return lines.filter(({ id }) => !faults.has(id));
}

function lineFault(line: LineToJudge, at: Date, given: RulesToApply): Refusal | null {
  const product = line.productName;
  const cutOff = given.cutOffOf(line.family);
  if (cutOff && at >= cutOff.at) {
    const { day, time } = cutOff;
    return ordersRefusals.because('ordered-too-late', { product, day, time });
  }
  const fault = admissionFault(given.rules, line);
  return fault && admissionRefusal(fault, { ...line, nameOfLabel: labelNames(given.locale) }, given.locale);
}

function producerFault(lines: readonly LineToJudge[], { rules, locale }: RulesToApply): Refusal | null {
  const least = producerMinimumOf(rules);
  const missing = least - sumOf(lines);
  if (missing <= 0) return null;
  const [minimum, short] = [least, missing].map((cents) => euros(cents, locale));
  const producer = lines[0]!.producerName;
  return ordersRefusals.because('below-producer-minimum', { producer, minimum: minimum!, missing: short! });
}

function minimumFault(cents: number, minimumCents: number, locale: Locale): Refusal | null {
  if (cents >= minimumCents) return null;
  const [minimum, missing] = [minimumCents, minimumCents - cents].map((one) => euros(one, locale));
  return ordersRefusals.because('below-minimum', { minimum: minimum!, missing: missing! });
}

function byProducer(lines: readonly LineToJudge[]): LineToJudge[][] {
  return [...Map.groupBy(lines, ({ producerId }) => producerId).values()];
}

function sumOf(lines: readonly LineToJudge[]): number {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}

function labelNames(locale: Locale): (code: string) => string {
  return (code) => PRODUCT_LABELS[code as ProductLabel]?.[locale] ?? code;
}
