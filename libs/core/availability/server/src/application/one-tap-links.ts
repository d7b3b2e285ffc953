import { Injectable } from '@nestjs/common';
import { Links, SignedKeys, type Tenant } from '@maillon/platform/server';

export const ONE_TAP = { week: 'semaine', question: 'question' } as const;
export type OneTapKind = keyof typeof ONE_TAP;

/** Addresses that open one thing to whoever holds them: signed, of one kind and one territory, for a time. */
@Injectable()
export class OneTapLinks {
  constructor(
    private readonly keys: SignedKeys,
    private readonly links: Links,
  ) {}

  make(kind: OneTapKind, territory: Tenant): { readonly url: string; readonly hash: string } {
    const { key, hash } = this.keys.make(purpose(kind, territory.id));
    const path = `/api/un-geste/${ONE_TAP[kind]}/${territory.id}/${key}`;
    return { url: this.links.server(path), hash };
  }

  /** What the key is recognised by; null when it was not made for that kind and territory. */
  recognise(kind: OneTapKind, territoryId: string, key: string): string | null {
    return this.keys.recognise(purpose(kind, territoryId), key);
  }
}

function purpose(kind: OneTapKind, territoryId: string): string {
  return `availability ${kind} ${territoryId}`;
}
