import { Injectable } from '@nestjs/common';
import { SignedKeys } from '../identity/signed-keys';
import { Links } from '../mail/links';

/** What a link opens: by which purpose its key is signed, and what its address says. */
export interface OneTapKind {
  readonly purpose: string;
  readonly path: string;
}

/** Addresses that open one thing to whoever holds them: signed, of one kind and one territory, for a time. */
@Injectable()
export class OneTapLinks {
  constructor(
    private readonly keys: SignedKeys,
    private readonly links: Links,
  ) {}

  /** The hash is kept beside the one row that the link opens. */
  make(kind: OneTapKind, territoryId: string): { readonly url: string; readonly hash: string } {
    const { key, hash } = this.keys.make(purposeOf(kind, territoryId));
    return { url: this.links.server(`/api/un-geste/${kind.path}/${territoryId}/${key}`), hash };
  }

  /** What the key is recognised by; null when it was not made for that kind and territory. */
  recognise(kind: OneTapKind, territoryId: string, key: string): string | null {
    return this.keys.recognise(purposeOf(kind, territoryId), key);
  }
}

function purposeOf({ purpose }: OneTapKind, territoryId: string): string {
  return `${purpose} ${territoryId}`;
}
