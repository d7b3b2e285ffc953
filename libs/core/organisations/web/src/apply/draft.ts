import { BUYER_PRESETS } from '@maillon/core/organisations/contract';
import type { OwnApplicationFragment } from '../data/applying.generated';

/** What a form of application holds; texts are never null, so that fields can show them. */
export interface Draft {
  readonly name: string;
  readonly siret: string;
  readonly proof: string;
  readonly vatNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly families: readonly string[];
  readonly labels: readonly string[];
  readonly needs: string;
  readonly address: string;
  readonly inseeCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: string | null;
  readonly windows: readonly { readonly from: string; readonly to: string }[];
  readonly accessNotes: string;
  readonly bringsToHub: boolean;
  readonly consent: boolean;
}

export const EMPTY_DRAFT: Draft = {
  ...{ name: '', siret: '', proof: '', vatNumber: '', email: '', phone: '', families: [], labels: [], needs: '' },
  ...{ address: '', inseeCode: '', latitude: null, longitude: null, precision: null },
  ...{ windows: [{ from: '07:00', to: '10:00' }], accessNotes: '', bringsToHub: false, consent: false },
};

export function draftOf({ content }: OwnApplicationFragment): Draft {
  const texts = Object.fromEntries(
    (
      ['name', 'siret', 'proof', 'vatNumber', 'email', 'phone', 'needs', 'address', 'inseeCode', 'accessNotes'] as const
    ).map((field) => [field, content[field] ?? '']),
  );
  const { families, labels, windows, latitude, longitude, precision, bringsToHub, consent } = content;
  return {
    ...EMPTY_DRAFT,
    ...texts,
    ...{ families, labels, windows, bringsToHub, consent, precision: precision ?? null },
    ...{ latitude: latitude ?? null, longitude: longitude ?? null },
  };
}

/** What a buyer of that kind usually wants and when, unless something was chosen already. */
export function withPreset(draft: Draft, kind: string): Draft {
  const preset = BUYER_PRESETS[kind];
  if (!preset) return draft;
  return { ...draft, windows: preset.windows, families: draft.families.length ? draft.families : preset.families };
}
