import { certificatesRefusals, type CertificateState } from '@maillon/core/certificates/contract';
import { stateOn, type Decision, type Validity } from './certificate-state';

export const PARTS_OF_A_PROOF = {
  number: { fr: 'le numéro', en: 'the number' },
  period: { fr: 'les dates', en: 'the dates' },
  document: { fr: 'le document', en: 'the document' },
} as const;

export type PartOfProof = keyof typeof PARTS_OF_A_PROOF;

export interface Proof extends Validity {
  readonly number: string | null;
  readonly documentId: string | null;
  readonly requiresDocument: boolean;
}

/** What is still needed before somebody can look. */
export function missingOf({
  number,
  validFrom,
  validTo,
  documentId,
  requiresDocument,
}: Omit<Proof, 'decision'>): PartOfProof[] {
  return [
    ...(number === null ? ['number' as const] : []),
    ...(validFrom === null || validTo === null ? ['period' as const] : []),
    ...(requiresDocument && documentId === null ? ['document' as const] : []),
  ];
}

/** A certificate on the day on which something is decided about it. */
export class Certificate {
  constructor(
    private readonly proof: Proof,
    private readonly day: string,
  ) {}

  get state(): CertificateState {
    return stateOn(this.proof, this.day);
  }

  /** `missing` is how the reader's language names what is missing. */
  verify(sayMissing: (missing: readonly PartOfProof[]) => string): Decision {
    if (this.state !== 'filed') throw certificatesRefusals.because('not-verifiable');
    const missing = missingOf(this.proof);
    if (missing.length) throw certificatesRefusals.because('proof-missing', { missing: sayMissing(missing) });
    const { validTo } = this.proof;
    if (validTo! < this.day) throw certificatesRefusals.because('already-over', { validTo: validTo! });
    return 'verified';
  }

  reject(): Decision {
    if (this.state !== 'filed' && this.state !== 'verified') throw certificatesRefusals.because('not-rejectable');
    return 'rejected';
  }

  revoke(): Decision {
    if (this.state !== 'live' && this.state !== 'expiring') throw certificatesRefusals.because('not-revocable');
    return 'revoked';
  }

  /** The certificate that follows must add something to this one. */
  mustBeFollowedBy(validTo: string): void {
    if (!['live', 'expiring', 'expired'].includes(this.state)) throw certificatesRefusals.because('not-renewable');
    if (validTo <= this.proof.validTo!)
      throw certificatesRefusals.because('renewal-too-early', { validTo: this.proof.validTo! });
  }
}
