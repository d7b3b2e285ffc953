import type { Sentence, SettingsFaults } from '@maillon/platform/contract';

/** Up to so many kilometres from the hub as the crow flies, a drop costs so many cents excluding VAT. */
export interface TariffBand {
  readonly upToKm: number;
  readonly cents: number;
}

interface Priced {
  readonly tariff?: readonly TariffBand[];
  readonly windows?: readonly { readonly surchargeCents?: number }[];
}

/** What the schema cannot say: each band reaches farther than the one before, and a surcharge adds to something. */
export function tariffFaults(settings: Readonly<Record<string, unknown>>): SettingsFaults {
  const { tariff = [], windows = [] } = settings as Priced;
  return Object.fromEntries([
    ...tariff.flatMap(({ upToKm }, index) => bandFault(upToKm, tariff[index - 1], index)),
    ...(tariff.length ? [] : windows.flatMap((window, index) => surchargeFault(window.surchargeCents, index))),
  ]);
}

type Fault = [string, Sentence[]];

function bandFault(upToKm: number, before: TariffBand | undefined, index: number): Fault[] {
  if (!before || upToKm > before.upToKm) return [];
  const fr = `Chaque palier va plus loin que le précédent : plus de ${before.upToKm} km.`;
  const en = `Each band reaches farther than the one before: more than ${before.upToKm} km.`;
  return [[`tariff.${index}.upToKm`, [{ fr, en }]]];
}

function surchargeFault(cents: number | undefined, index: number): Fault[] {
  return cents ? [[`windows.${index}.surchargeCents`, [WITHOUT_TARIFF]]] : [];
}

const WITHOUT_TARIFF: Sentence = {
  fr: 'Un supplément s’ajoute à un tarif : donnez-en au moins un palier.',
  en: 'A surcharge adds to a tariff: give at least one band of it.',
};
