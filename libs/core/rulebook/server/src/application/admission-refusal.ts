import { PRODUCER_FAMILIES, type ProducerFamily } from '@maillon/core/organisations/contract';
import { rulebookRefusals } from '@maillon/core/rulebook/contract';
import { say, type Locale, type Refusal } from '@maillon/platform/contract';
import type { AdmissionFault } from '../domain/admission';

export interface GoodsInWords {
  readonly productName: string;
  readonly family: string;
  /** How people call a label. */
  nameOfLabel(code: string): string;
}

/** Why goods may not be sold, as people read it. Refusals: rulebook.family-not-admitted, rulebook.label-demanded, rulebook.not-local. */
export function admissionRefusal(fault: AdmissionFault, goods: GoodsInWords, locale: Locale): Refusal {
  const product = goods.productName;
  if (fault.rule === 'family')
    return rulebookRefusals.because('family-not-admitted', { product, family: familyName(goods.family, locale) });
  if (fault.rule === 'not-local') return rulebookRefusals.because('not-local', { product });
  return rulebookRefusals.because('label-demanded', { product, labels: fault.anyOf.map(goods.nameOfLabel).join(', ') });
}

function familyName(family: string, locale: Locale): string {
  const sentence = PRODUCER_FAMILIES[family as ProducerFamily];
  return sentence ? say(sentence, locale) : family;
}
