import type { Commune, Communes } from '@maillon/core/territories/server';
import { closest, writtenCommune, type NamedCommune } from '../../domain/commune-name';

export type FoundCommune =
  { readonly commune: Commune; readonly how: 'named' | 'guessed' } | { readonly among: readonly Commune[] };

/** Finds the commune that somebody meant, near the territory. One text is looked up once. */
export class CommuneFinder {
  private readonly found = new Map<string, FoundCommune>();
  private scope: NamedCommune[] | undefined;

  constructor(
    readonly communes: Communes,
    /** Codes that a name most likely means: perimeter and neighbours. */
    private readonly near: ReadonlySet<string>,
  ) {}

  find(text: string, postcode: string | null): FoundCommune {
    const key = `${text}|${postcode ?? ''}`;
    let answer = this.found.get(key);
    if (!answer) this.found.set(key, (answer = this.look(text, postcode)));
    return answer;
  }

  private look(text: string, given: string | null): FoundCommune {
    const written = writtenCommune(text);
    const postcode = written.postcode ?? given;
    const exact = this.named(text, written.key);
    const likely = this.likely(exact, postcode);
    if (likely.length === 1 && this.agrees(likely[0]!, postcode)) return { commune: likely[0]!, how: 'named' };
    const guesses = this.guesses(written.key, postcode);
    if (guesses.length === 1) return { commune: guesses[0]!, how: 'guessed' };
    if (likely.length === 1) return { commune: likely[0]!, how: 'named' };
    return { among: guesses.length > 1 ? guesses : exact };
  }

  private named(text: string, key: string): readonly Commune[] {
    const direct = this.communes.named(text);
    return direct.length > 0 || key === '' ? direct : this.communes.named(key);
  }

  /** Of communes with one name: those of the postcode, else those near, else those of the départements around. */
  private likely(all: readonly Commune[], postcode: string | null): readonly Commune[] {
    if (all.length < 2) return all;
    const ways = [
      (one: Commune) => postcode !== null && one.postcodes.includes(postcode),
      (one: Commune) => this.near.has(one.code),
      (one: Commune) => this.departments.has(departmentOf(one.code)),
    ];
    return ways.map((way) => all.filter(way)).find((some) => some.length > 0) ?? all;
  }

  private agrees(commune: Commune, postcode: string | null): boolean {
    return postcode === null || commune.postcodes.length === 0 || commune.postcodes.includes(postcode);
  }

  private guesses(key: string, postcode: string | null): Commune[] {
    const ofPostcode = postcode ? this.inScope(postcode).filter(({ code }) => this.hasPostcode(code, postcode)) : [];
    if (key === '') return this.communesOf(ofPostcode.map(({ code }) => code));
    const near = this.communesOf(closest(key, ofPostcode));
    return near.length > 0 ? near : this.communesOf(closest(key, this.inScope(postcode)));
  }

  private hasPostcode(code: string, postcode: string): boolean {
    return this.communes.ofCode(code)?.postcodes.includes(postcode) ?? false;
  }

  private communesOf(codes: readonly string[]): Commune[] {
    return [...new Set(codes)].flatMap((code) => this.communes.ofCode(code) ?? []);
  }

  /** The names used in the départements around, and in that of the postcode. */
  private inScope(postcode: string | null): NamedCommune[] {
    this.scope ??= this.spelt((code) => this.departments.has(departmentOf(code)));
    if (!postcode || this.departments.has(departmentOf(postcode))) return this.scope;
    return [...this.scope, ...this.spelt((code) => departmentOf(code) === departmentOf(postcode))];
  }

  private spelt(keep: (code: string) => boolean): NamedCommune[] {
    const kept = this.communes.spellings().filter(({ code }) => keep(code));
    return kept.map(({ code, name }) => ({ code, key: writtenCommune(name).key }));
  }

  private get departments(): Set<string> {
    return new Set([...this.near].map(departmentOf));
  }
}

function departmentOf(code: string): string {
  return code.slice(0, code.startsWith('97') ? 3 : 2);
}
