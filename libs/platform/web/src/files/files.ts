import { Injectable, inject } from '@angular/core';
import { Refused, Unreachable } from '../graphql/refused';
import { RequestHeaders } from '../graphql/request-headers';
import { SignedOut } from '../graphql/signed-out';
import { MembershipChoice } from '../session/membership-choice';

/** Files in and out, by the server's own routes. Answers what the route says, or throws `Refused` or `Unreachable`. */
@Injectable({ providedIn: 'root' })
export class Files {
  private readonly headers = inject(RequestHeaders);
  private readonly choice = inject(MembershipChoice);
  private readonly signedOut = inject(SignedOut);

  /** Sends a file as it is; `query` says what it is for. */
  async send<Answer>(path: string, query: Record<string, string>, file: File): Promise<Answer> {
    // The server looks at the content: what the browser believes of it would only be one more thing to get wrong.
    const headers = { ...this.headers.now(), 'content-type': 'application/octet-stream' };
    const address = `${path}?${new URLSearchParams(query).toString()}`;
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: file }).catch(
      (cause: unknown) => {
        throw new Unreachable(cause);
      },
    );
    if (response.ok) return (await response.json()) as Answer;
    throw this.failure(response.status, await said(response));
  }

  /** Where a file can be opened by an address alone, as in a frame or a picture. */
  address(path: string): string {
    return `${path}?${new URLSearchParams({ membership: this.choice.id() ?? '' }).toString()}`;
  }

  private failure(status: number, { message, code = 'INTERNAL', refusal = '' }: Said): Error {
    if (status === 401) this.signedOut.tell();
    return message ? new Refused(message, code, refusal, {}, {}) : new Unreachable(new Error(String(status)));
  }
}

interface Said {
  readonly message?: string;
  readonly code?: string;
  readonly refusal?: string;
}

function said(response: Response): Promise<Said> {
  return response.json().catch(() => ({})) as Promise<Said>;
}
