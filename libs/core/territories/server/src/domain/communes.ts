/** A commune as it stands today in the administrative division of INSEE. */
export interface Commune {
  /** INSEE code, for instance 62588. */
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  /** SIREN of the intercommunality that it belongs to. */
  readonly epci: string | null;
  /** Code of its arrondissement, for instance 624. */
  readonly arrondissement: string | null;
  readonly postcodes: readonly string[];
}

/** A name that a commune bears, or that one merged into it bore. */
export interface CommuneSpelling {
  readonly code: string;
  readonly name: string;
}

export interface Epci {
  readonly siren: string;
  readonly name: string;
  readonly communeCodes: readonly string[];
}

export interface Arrondissement {
  readonly code: string;
  readonly name: string;
  readonly communeCodes: readonly string[];
}

export const DIVISION_KINDS = ['commune', 'epci', 'arrondissement'] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** A commune, or what groups communes. */
export interface Division {
  readonly kind: DivisionKind;
  /** INSEE code of a commune or an arrondissement, SIREN of an EPCI. */
  readonly code: string;
  readonly name: string;
  readonly communeCodes: readonly string[];
}

/** The communes of France. */
export interface Communes {
  /** Also answers to the code of a commune that was merged into it. */
  ofCode(code: string): Commune | null;
  /** In any case, with or without accents, hyphens or article; several communes may share a name. */
  named(name: string): readonly Commune[];
  epci(siren: string): Epci | null;
  arrondissement(code: string): Arrondissement | null;
  /** Those whose names contain these words, the nearest to what was typed first. */
  search(words: string, kinds: readonly DivisionKind[], most: number): readonly Division[];
  /** All names, each with the code of the present commune. */
  spellings(): readonly CommuneSpelling[];
}
