import { Injectable } from '@nestjs/common';
import { certificatesRefusals, type CertificatesSettings } from '@maillon/core/certificates/contract';
import { distanceKm, type Point } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { isoWeek } from '../domain/iso-week';
import {
  amountOf,
  mustBeCovered,
  mustFitWeek,
  type OutputShare,
  type SanitaryBasis,
  type SanitaryRule,
} from '../domain/sanitary-limits';
import { SanitaryRules } from '../persistence/sanitary-rules';
import { SanitaryWeeks, type SanitaryEntry, type SanitaryHolder } from '../persistence/sanitary-weeks';

export interface GoodsForSale {
  readonly producerId: string;
  readonly productName: string;
  readonly referenceCode: string;
  /** Expected net grams of the whole line; null when nobody knows. */
  readonly massG: number | null;
}

export interface SaleToCheck {
  readonly orderId: string;
  readonly deliveryDay: string;
  readonly site: Point;
  readonly goods: readonly GoodsForSale[];
}

interface Ruled extends GoodsForSale {
  readonly rule: SanitaryRule;
}

const APPROVAL_SOURCE = 'Règlement (CE) 853/2004, art. 4';

/** Whether animal products may be sold to that buyer in that week. What an order takes of an exempted week is noted under its id. */
@Injectable()
export class SanitaryGate {
  constructor(
    private readonly rules: SanitaryRules,
    private readonly weeks: SanitaryWeeks,
  ) {}

  /** For a new order, and again for all of its lines when they change. Refusals: certificates.sanitary-… and certificates.derogation-… */
  async pass(work: Work, sale: SaleToCheck, isKnown = false): Promise<void> {
    const goods = await this.ruled(work, sale);
    if (isKnown) await this.weeks.release(work, [sale.orderId]);
    if (goods.length === 0) return;
    const holders = await this.weeks.holders(
      work,
      [...new Set(goods.map(({ producerId }) => producerId))],
      sale.deliveryDay,
    );
    const entries = holders.flatMap((holder) => this.checked(work, sale, holder, goods));
    if (entries.length) await this.take(work, sale, entries, new Map(holders.map((holder) => [holder.id, holder])));
  }

  /** The orders will not be delivered. */
  async release(work: Work, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length) await this.weeks.release(work, orderIds);
  }

  private async ruled(work: Work, { deliveryDay, goods }: SaleToCheck): Promise<Ruled[]> {
    const rules = await this.rules.on(work, deliveryDay);
    const byReference = new Map(rules.flatMap((rule) => rule.references.map((code) => [code, rule] as const)));
    return goods.flatMap((line) => {
      const rule = byReference.get(line.referenceCode);
      return rule ? [{ ...line, rule }] : [];
    });
  }

  /** What is to be noted of one producer's goods: nothing, unless an exemption counts it. */
  private checked(
    work: Work,
    { deliveryDay, site }: SaleToCheck,
    holder: SanitaryHolder,
    goods: readonly Ruled[],
  ): SanitaryEntry[] {
    const own = goods.filter(({ producerId }) => producerId === holder.id);
    const basis = basisOf(holder);
    if (basis.kind === 'none') mustNotNeedStatus(work, holder, own[0]!);
    if (basis.kind !== 'derogation') return [];
    const km = holder.site ? distanceKm(holder.site, site) : 0;
    for (const { rule, productName: product } of own)
      mustBeCovered(rule, basis.share, { producer: holder.name, product, km });
    return entriesOf(own, holder, isoWeek(deliveryDay));
  }

  private async take(
    work: Work,
    { orderId, deliveryDay }: SaleToCheck,
    entries: readonly SanitaryEntry[],
    holders: ReadonlyMap<string, SanitaryHolder>,
  ): Promise<void> {
    const week = isoWeek(deliveryDay);
    const ids = [...new Set(entries.map(({ producerId }) => producerId))];
    await this.weeks.lock(work, ids, week);
    const taken = await this.weeks.taken(work, ids, week, orderId);
    const rules = new Map((await this.rules.on(work, deliveryDay)).map((rule) => [rule.category, rule]));
    for (const { producerId, category, amount } of entries) {
      const { name: producer, derogation } = holders.get(producerId)!;
      const before = { week, taken: taken.get(`${producerId} ${category}`) ?? 0 };
      mustFitWeek(rules.get(category)!, shareOf(derogation), before, { amount, producer, locale: work.locale });
    }
    await this.weeks.add(work, orderId, entries);
  }
}

export function basisOf({ approval, derogation }: Pick<SanitaryHolder, 'approval' | 'derogation'>): SanitaryBasis {
  if (approval) return { kind: 'approval' };
  return derogation ? { kind: 'derogation', share: shareOf(derogation) } : { kind: 'none' };
}

function shareOf(derogation: SanitaryHolder['derogation']): OutputShare {
  return derogation?.share ?? 'otherwise';
}

function mustNotNeedStatus(work: Work, { name: producer }: SanitaryHolder, { productName: product }: Ruled): void {
  if (!work.settings<CertificatesSettings>('certificates').requireSanitaryStatus) return;
  throw certificatesRefusals.because('sanitary-status-missing', { producer, product, source: APPROVAL_SOURCE });
}

/** One entry for each category, whatever the number of lines. */
function entriesOf(goods: readonly Ruled[], { id: producerId, name }: SanitaryHolder, week: string): SanitaryEntry[] {
  const amounts = new Map<string, number>();
  for (const { rule, massG, productName: product } of goods) {
    if (massG === null) throw certificatesRefusals.because('derogation-mass-unknown', { producer: name, product });
    amounts.set(rule.category, (amounts.get(rule.category) ?? 0) + amountOf(rule, massG));
  }
  return [...amounts].map(([category, amount]) => ({ producerId, category, week, amount }));
}
