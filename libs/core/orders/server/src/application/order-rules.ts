import { Injectable } from '@nestjs/common';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import type { OrdersSettings } from '@maillon/core/orders/contract';
import type { PricedWay, Rulebook } from '@maillon/core/rulebook/contract';
import { LocalProducers } from '@maillon/core/rulebook/server';
import type { Reading } from '@maillon/platform/server';
import type { DeliverySite } from '../domain/delivery-site';
import type { LineToPlace } from '../domain/order';
import { cutOffOfRules } from './cut-off-of-rules';
import { judgeOrder, type Judgement, type LineToJudge } from './judge-order';
import { unitsCents } from './line-estimate';

export interface OrderUnderRules {
  readonly rules: Rulebook;
  readonly deliveryDay: string;
  readonly way: PricedWay;
  readonly site: DeliverySite | null;
  /** By the leave of the territory, past the hours of its families. */
  readonly isLetThrough?: boolean;
  readonly lines: readonly Pick<
    LineToPlace,
    | 'id'
    | 'offerId'
    | 'producerId'
    | 'producerName'
    | 'productName'
    | 'labels'
    | 'quantity'
    | 'unitPrice'
    | 'pricing'
    | 'nominalMassG'
  >[];
}

/** An order that somebody makes now, under the rules of its delivery day. */
@Injectable()
export class OrderRules {
  constructor(private readonly producers: LocalProducers) {}

  async judge(reading: Reading, order: OrderUnderRules, snapshots: readonly OfferSnapshot[]): Promise<Judgement> {
    const { rules, deliveryDay, way } = order;
    const day = { deliveryDay, timeZone: reading.territory.timeZone };
    const isLocal = await this.localTo(reading, order);
    const families = new Map(snapshots.map(({ offerId, family }) => [offerId, family]));
    const lines = order.lines.map((line) => judged(line, families.get(line.offerId) ?? '', isLocal(line.producerId)));
    const cutOffOf = (family: string) => (order.isLetThrough ? null : cutOffOfRules(rules, family, day));
    const { locale, at } = reading;
    const minimumCents = minimumFor(reading, rules);
    return judgeOrder({ lines, at, minimumCents, way }, { rules, cutOffOf, locale });
  }

  /** What an order made before costs now that a line of it changed. Its goods were admitted when they were ordered. */
  again(reading: Reading, { rules, way, lines }: Pick<OrderUnderRules, 'rules' | 'way' | 'lines'>): Judgement {
    const amounts = { ...rules, families: [], labelDemands: [], localOnly: false };
    const judgedLines = lines.map((line) => judged(line, '', true));
    const order = { lines: judgedLines, at: reading.at, minimumCents: minimumFor(reading, rules), way };
    return judgeOrder(order, { rules: amounts, cutOffOf: () => null, locale: reading.locale });
  }

  /** Only rules that ask for local goods make us look where they come from. */
  private async localTo(reading: Reading, { rules, deliveryDay, site }: OrderUnderRules) {
    if (!rules.localOnly) return () => true;
    const local = (await this.producers.by(rules, reading, deliveryDay)).for(site);
    return (producerId: string) => local.has(producerId);
  }
}

/** The first fault, as a refusal: an order is placed whole or not at all. */
export function mustStand({ lineFaults, orderFault }: Judgement): void {
  for (const fault of lineFaults.values()) throw fault;
  if (orderFault) throw orderFault;
}

/** What the territory agreed with one buyer takes the place of the rule. */
export function minimumFor(reading: Reading, { minimumOrderCents }: Rulebook): number {
  return reading.settings<OrdersSettings>('orders').minimumOrderCents || minimumOrderCents;
}

function judged(line: OrderUnderRules['lines'][number], family: string, isLocal: boolean): LineToJudge {
  const { id, productName, producerId, producerName, labels } = line;
  return {
    ...{ id, productName, producerId, producerName, labels, family, isLocal },
    cents: unitsCents(line, line.quantity),
  };
}
