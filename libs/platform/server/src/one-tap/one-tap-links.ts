import { Injectable } from '@nestjs/common';
import { SignedKeys } from '../identity/signed-keys';
import { Links } from '../mail/links';

/** What a link opens: by which purpose its key is signed, and what its address says. */
export interface OneTapKind {
  readonly purpose: string;
  readonly path: string;
  /** One letter, by which a text message names it. */
  readonly sign: string;
}

export interface OneTapLink {
  readonly url: string;
  /** The same page by an address that leaves a text message room for words. */
  readonly short: string;
  /** Kept beside the one row that the link opens. */
  readonly hash: string;
}

const CHANCE_BYTES = 16;
const CODE = /^([a-z])([\w-]{22})([\w-]{22})([\w-]{6})$/;

/** Addresses that open one thing to whoever holds them: signed, of one kind and one territory, for a time. */
@Injectable()
export class OneTapLinks {
  private readonly kinds = new Map<string, OneTapKind>();

  constructor(
    private readonly keys: SignedKeys,
    private readonly links: Links,
  ) {}

  /** Says which pages a door has behind it: the short addresses lead to them. */
  knows(kinds: readonly OneTapKind[]): void {
    for (const kind of kinds) {
      const same = this.kinds.get(kind.sign);
      if (same && same.path !== kind.path) throw new Error(`Two kinds of links have the sign "${kind.sign}".`);
      this.kinds.set(kind.sign, kind);
    }
  }

  make(kind: OneTapKind, territoryId: string): OneTapLink {
    const { key, hash, chance } = this.keys.make(purposeOf(kind, territoryId), CHANCE_BYTES);
    const check = this.keys.checkOf(shortPurpose(kind, territoryId), chance);
    const short = this.links.server(`/t/${kind.sign}${packed(territoryId)}${chance}${check}`);
    return { url: this.links.server(pathOf(kind, territoryId, key)), short, hash };
  }

  /** What the key is recognised by; null when it was not made for that kind and territory. */
  recognise(kind: OneTapKind, territoryId: string, key: string): string | null {
    return this.keys.recognise(purposeOf(kind, territoryId), key);
  }

  /** Where a short address leads; null when it is not one of ours. It follows from the address alone: nothing is kept for it. */
  lengthen(code: string): string | null {
    const [, sign = '', territory = '', chance = '', check = ''] = CODE.exec(code) ?? [];
    const kind = this.kinds.get(sign);
    if (!kind) return null;
    const territoryId = unpacked(territory);
    if (check !== this.keys.checkOf(shortPurpose(kind, territoryId), chance)) return null;
    return pathOf(kind, territoryId, this.keys.keyOf(purposeOf(kind, territoryId), chance));
  }
}

function purposeOf({ purpose }: OneTapKind, territoryId: string): string {
  return `${purpose} ${territoryId}`;
}

function shortPurpose({ purpose }: OneTapKind, territoryId: string): string {
  return `short ${purpose} ${territoryId}`;
}

function pathOf({ path }: OneTapKind, territoryId: string, key: string): string {
  return `/api/un-geste/${path}/${territoryId}/${key}`;
}

function packed(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

function unpacked(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
