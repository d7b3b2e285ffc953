import { Injectable, inject } from '@angular/core';
import { Refused, Unreachable } from '../graphql/refused';
import { Language } from '../i18n/language';

interface Fault {
  readonly message?: string;
  readonly code?: string;
  readonly fields?: Record<string, string[]>;
}

/** The sign-in endpoints of the server (better-auth). Sessions live in HttpOnly cookies: nothing is kept here. */
@Injectable({ providedIn: 'root' })
export class Auth {
  private readonly language = inject(Language);

  /** False when a second factor is asked for first. */
  async signIn(email: string, password: string): Promise<boolean> {
    const answer = await this.post<{ twoFactorRedirect?: boolean }>('sign-in/email', { email, password });
    return answer.twoFactorRedirect !== true;
  }

  /** Leaves for the other sign-in, which sends the browser back to `landing`, or to the sign-in page with an error. */
  async leaveForOidc(landing: string): Promise<void> {
    const base = new URL('.', document.baseURI).pathname;
    const pages = { callbackURL: `${base}${landing.slice(1)}`, errorCallbackURL: `${base}connexion` };
    const { url } = await this.post<{ url: string }>('sign-in/social', { provider: 'oidc', ...pages });
    location.assign(url);
  }

  /** Opens an account. It opens at once for whoever holds the key of an invitation; others confirm their address first. */
  async signUp(name: string, email: string, password: string, invitation?: string): Promise<void> {
    await this.post(
      'sign-up/email',
      { name, email, password },
      invitation ? { 'x-maillon-invitation': invitation } : {},
    );
  }

  async signOut(): Promise<void> {
    await this.post('sign-out', {});
  }

  async signOutEverywhere(): Promise<void> {
    await this.post('revoke-sessions', {});
    await this.signOut();
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>(path, { method: 'GET' });
  }

  /** Throws `Refused`, with messages by field where there are some, or `Unreachable`. */
  post<T = unknown>(path: string, body: unknown, more: Readonly<Record<string, string>> = {}): Promise<T> {
    const headers = { 'content-type': 'application/json', ...more };
    return this.ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  private async ask<T>(path: string, { headers, ...options }: RequestInit): Promise<T> {
    const response = await fetch(`/api/auth/${path}`, {
      ...options,
      credentials: 'same-origin',
      headers: { ...(headers as Record<string, string>), 'accept-language': this.language.current },
    }).catch((cause: unknown) => {
      throw new Unreachable(cause);
    });
    const answer = (await response.json().catch(() => ({}))) as T & Fault;
    if (response.ok) return answer;
    const { message = '', code = '', fields = {} } = answer;
    throw new Refused(message, kindOf(response.status), code, {}, fields);
  }
}

function kindOf(status: number): string {
  if (status === 429) return 'TOO_MANY';
  if (status === 401) return 'UNAUTHENTICATED';
  return status >= 500 ? 'INTERNAL' : 'BAD_INPUT';
}
