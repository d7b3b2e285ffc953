import type { TimeWindow } from './time-windows';

/** What an applicant declares; anything may be missing while it is a draft. */
export interface ApplicationContent {
  readonly name: string | null;
  readonly siret: string | null;
  readonly proof: string | null;
  readonly vatNumber: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly families: readonly string[];
  readonly labels: readonly string[];
  readonly needs: string | null;
  readonly address: string | null;
  readonly inseeCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: string | null;
  readonly windows: readonly TimeWindow[];
  readonly accessNotes: string | null;
  readonly bringsToHub: boolean;
  readonly consent: boolean;
}

export type ApplicantPart = 'producer' | 'buyer';

/** Names of the fields that somebody of that part still has to fill. */
export function missingIn(part: ApplicantPart, content: ApplicationContent): string[] {
  const { name, siret, phone, email, inseeCode, latitude, longitude, windows, families } = content;
  const needed: readonly (readonly [field: string, isThere: boolean])[] = [
    ['name', !!name],
    ['siret', part === 'buyer' || !!siret],
    ['phone', !!phone || !!email],
    ['inseeCode', !!inseeCode],
    ['latitude', latitude !== null && longitude !== null],
    ['windows', windows.length > 0],
    ['families', families.length > 0],
  ];
  return needed.filter(([, isThere]) => !isThere).map(([field]) => field);
}
