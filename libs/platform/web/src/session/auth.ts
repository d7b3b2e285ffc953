import { Injectable, inject } from '@angular/core';
import { Refused, Unreachable } from '../graphql/refused';
import { Language } from '../i18n/language';

/** The sign-in endpoints of the server (better-auth). Sessions live in HttpOnly cookies: nothing is kept here. */
@Injectable({ providedIn: 'root' })
export class Auth {
  private readonly language = inject(Language);

  async signIn(email: string, password: string): Promise<void> {
    await this.post('sign-in/email', { email, password });
  }

  async signUp(name: string, email: string, password: string): Promise<void> {
    await this.post('sign-up/email', { name, email, password });
  }

  async signOut(): Promise<void> {
    await this.post('sign-out', {});
  }

  async signOutEverywhere(): Promise<void> {
    await this.post('revoke-sessions', {});
    await this.signOut();
  }

  private async post(path: string, body: unknown): Promise<void> {
    const headers = { 'content-type': 'application/json', 'accept-language': this.language.current };
    const options = { method: 'POST', credentials: 'same-origin' as const, headers, body: JSON.stringify(body) };
    const response = await fetch(`/api/auth/${path}`, options).catch((cause: unknown) => {
      throw new Unreachable(cause);
    });
    if (response.ok) return;
    const { message = '', code = '' } = (await response.json().catch(() => ({}))) as {
      message?: string;
      code?: string;
    };
    throw new Refused(message, kindOf(response.status), code, {}, {});
  }
}

function kindOf(status: number): string {
  if (status === 429) return 'TOO_MANY';
  return status >= 500 ? 'INTERNAL' : 'BAD_INPUT';
}
