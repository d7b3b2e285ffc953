import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import type { RecordedMovement } from '../persistence/movements';

/** No movement out of a held lot. Refusal: traceability.lot-held. */
export function mustBeFree(movements: readonly RecordedMovement[]): void {
  const held = movements.find(({ lotState }) => lotState === 'held');
  if (held) throw traceabilityRefusals.because('lot-held', { code: held.lotCode });
}
