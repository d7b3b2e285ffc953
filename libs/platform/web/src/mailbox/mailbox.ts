import { Injectable } from '@angular/core';
import { Unreachable } from '../graphql/refused';

export interface LaidMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Name of the territory that writes; null for what concerns an account. */
  readonly territory: string | null;
  readonly at: string;
  /** More than one: a worker died while it was handing the letter over, and it came again. */
  readonly copies: number;
}

export interface WholeMail extends LaidMail {
  readonly text: string;
  readonly html: string;
}

/** Letters that nobody sent: only a demonstration or a developer's machine has that address. */
@Injectable({ providedIn: 'root' })
export class Mailbox {
  /** Null where this installation has no mailbox. */
  async mails(): Promise<readonly LaidMail[] | null> {
    const answer = await this.get<{ mails: LaidMail[] }>('');
    return answer?.mails ?? null;
  }

  mail(id: string): Promise<WholeMail | null> {
    return this.get<WholeMail>(`/${encodeURIComponent(id)}`);
  }

  private async get<T>(path: string): Promise<T | null> {
    const response = await fetch(`/api/mailbox${path}`).catch((cause: unknown) => {
      throw new Unreachable(cause);
    });
    if (response.status === 404) return null;
    if (!response.ok) throw new Unreachable(response.status);
    return (await response.json()) as T;
  }
}
