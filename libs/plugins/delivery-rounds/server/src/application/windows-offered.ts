import { Injectable } from '@nestjs/common';
import type { FulfilmentChoice, FulfilmentQuestion } from '@maillon/core/orders/server';
import { distanceKm, localInstant } from '@maillon/core/territories/server';
import type { Refusal } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { deliveryRoundsRefusals, type DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { deliveryLabel } from '../domain/delivery-label';
import { receivable, type Span } from '../domain/delivery-windows';
import { dropCost } from '../domain/drop-cost';
import { Vehicles } from '../persistence/vehicles';

/** Each window of the settings, for one buyer: the hours in which the kitchen receives and what that costs, or why it is no choice. */
@Injectable()
export class WindowsOffered {
  constructor(private readonly vehicles: Vehicles) {}

  async to(question: FulfilmentQuestion, reading: Reading): Promise<FulfilmentChoice[]> {
    const settings = reading.settings<DeliveryRoundsSettings>('delivery-rounds');
    const hasVan = await this.vehicles.hasAny(reading);
    const km = Math.round(distanceKm(question.site, settings.hub));
    const noWay = hasVan ? beyondReach(km, settings) : deliveryRoundsRefusals.because('no-van');
    return settings.windows.map((window) => ({
      ...choice(window, question, reading, noWay),
      costCents: dropCost(settings.tariff, km, window.surchargeCents),
    }));
  }
}

function beyondReach(km: number, { reachKm }: DeliveryRoundsSettings): Refusal | null {
  return km > reachKm ? deliveryRoundsRefusals.because('beyond-reach', { km, reach: reachKm }) : null;
}

function choice(
  window: Span,
  { session, site }: FulfilmentQuestion,
  { territory, locale }: Reading,
  noWay: Refusal | null,
): Omit<FulfilmentChoice, 'costCents'> {
  const hours = receivable(window, site.windows);
  const refusal = noWay ?? (hours ? null : deliveryRoundsRefusals.because('outside-hours'));
  const { from, to } = hours ?? window;
  const instant = (time: string) => localInstant(session.deliveryDay, time, territory.timeZone).toISOString();
  return {
    id: `${window.from}-${window.to}`,
    label: deliveryLabel(locale, `${from}–${to}`),
    windowStart: instant(from),
    windowEnd: instant(to),
    feasible: refusal === null,
    reason: refusal?.say(locale) ?? null,
  };
}
