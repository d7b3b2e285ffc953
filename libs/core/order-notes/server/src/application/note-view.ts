import { unitPriceFor } from '@maillon/core/catalogue/contract';
import { estimateCents } from '@maillon/core/catalogue/server';
import type { OrderNote, OrderNoteCandidate, OrderNoteLine } from '@maillon/core/order-notes/contract';
import type { JudgedLine, JudgedNote } from '../domain/judge-note';

export function noteView({ lines, leftOut, pastOrderDay }: JudgedNote): OrderNote {
  return { lines: lines.map(lineView), leftOut: leftOut.map((one) => ({ ...one })), pastOrderDay };
}

function lineView({ quantity, candidates, ...line }: JudgedLine): OrderNoteLine {
  return { ...line, quantity: quantity === null ? null : decimal(quantity), candidates: candidates.map(candidateView) };
}

function candidateView({ offer, quantity, reason }: JudgedLine['candidates'][number]): OrderNoteCandidate {
  const { offerId, productName, producerName, unit, scale, available } = offer;
  const units = quantity ?? 1;
  return {
    ...{ offerId, productName, producerName, unitLabel: unit.label, quantity, available, reason },
    estimateCents: estimateCents(unitPriceFor(scale, units), unit.pricing, unit.nominalMassG, units),
  };
}

function decimal(thousandths: number): string {
  return String(thousandths / 1000);
}
