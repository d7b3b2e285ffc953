import type { Notice } from './notice';

/**
 * The last notices, in the order of their transactions, which is the same in every process: a tab that comes back names
 * the last that it heard and is given what came since, wherever it heard that.
 */
export class RecentNotices {
  private notices: Notice[] = [];

  constructor(private readonly most = 5_000) {}

  /** Where a tab that connects now stands; null before anything was heard. */
  get position(): string | null {
    return this.notices.at(-1)?.position ?? null;
  }

  add(notice: Notice): void {
    this.notices.push(notice);
    if (this.notices.length > this.most * 2) this.notices = this.notices.slice(-this.most);
  }

  /** Something may have been missed: nobody can be told what came since. */
  forget(): void {
    this.notices = [];
  }

  /** From that position on, itself included, since a tab may have been cut off inside a transaction. Null: unknown here. */
  since(position: string, territoryId: string): Notice[] | null {
    const from = this.notices.findIndex((notice) => notice.position === position);
    if (from < 0) return null;
    return this.notices.slice(from).filter((notice) => notice.territoryId === territoryId);
  }
}
