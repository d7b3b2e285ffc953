import type { VatRules } from '@maillon/core/catalogue/server';
import type { SupplierOrder, SupplierOrderLine } from '@maillon/core/orders/contract';
import { commissionOf } from '@maillon/core/rulebook/server';
import type { Locale } from '@maillon/platform/contract';
import { sumOf, unitsCents } from './line-estimate';
import { ceilingMassG } from '../domain/overweight';
import { vatMentions } from './vat-mentions';
import { vatOfLines } from './vat-of-lines';
import type { PartRow, SupplierLineRow, SupplierOrderRow } from './supplier-order-rows.sql';

export function supplierOrderView(
  { lines: rows, ...order }: SupplierOrderRow,
  law: VatRules,
  locale: Locale,
): SupplierOrder {
  const { producerId, producerName } = order;
  const producer = { producerId, producerName };
  const lines = rows.map(lineView);
  const estimateCents = sumOf(lines.map((line) => line.estimateCents));
  const [answerDueAt, escalatedAt] = [order.answerDueAt, order.escalatedAt].map(iso) as [string | null, string | null];
  return {
    ...order,
    answerDueAt,
    escalatedAt,
    estimateCents,
    vat: vatOfLines(rows.flatMap(taxedParts)),
    vatMentions: vatMentions(
      law,
      order.deliveryDay,
      locale,
      rows.flatMap(({ parts }) => parts.map((part) => ({ ...part, ...producer }))),
    ),
    commissionCents: commissionOf(order.commissionBp, estimateCents),
    lines,
  };
}

/** Each part keeps the price at which its buyer ordered: the line's estimate is their sum. */
function lineView({ parts, ...line }: SupplierLineRow): SupplierOrderLine {
  const { pricing, nominalMassG } = line;
  const cents = parts.map(({ unitPrice, quantity }) => unitsCents({ unitPrice, pricing, nominalMassG }, quantity));
  const dueQuantity = parts.reduce((sum, part) => sum + part.dueQuantity, 0);
  const partView = ({ unitPrice: _, vatBp: _bp, vatRegime: _regime, tolerancePercent, ...part }: PartRow) => ({
    ...part,
    ceilingMassG: pricing === 'kg' ? ceilingMassG({ nominalMassG, tolerancePercent }, part.dueQuantity) : null,
  });
  return { ...line, dueQuantity, estimateCents: sumOf(cents), parts: parts.map(partView) };
}

function taxedParts({ parts, pricing, nominalMassG }: SupplierLineRow) {
  return parts.map(({ unitPrice, vatBp: rateBp, quantity }) => {
    return { cents: unitsCents({ unitPrice, pricing, nominalMassG }, quantity), rateBp };
  });
}

function iso(instant: Date | null): string | null {
  return instant && new Date(instant).toISOString();
}
