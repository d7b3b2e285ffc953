import type { Commune } from '../domain/communes';

export interface CommuneView {
  readonly inseeCode: string;
  readonly name: string;
  readonly population: number | null;
}

export function communeView({ code, name, population }: Commune): CommuneView {
  return { inseeCode: code, name, population };
}
