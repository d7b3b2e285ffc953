import { request } from 'undici';

export interface GraphError {
  message: string;
  extensions: { code: string; refusal?: string; data?: Record<string, unknown>; fields?: Record<string, string[]> };
}

/** A refusal that the day did not expect, with what was asked. */
export class Unexpected extends Error {}

/** The public API as a client reaches it: sign-up, sign-in and GraphQL over HTTP. */
export class Api {
  readonly baseUrl: string;
  /** Requests sent so far. */
  requests = 0;

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl.replace(/\/$/, '');
  }

  /** Opens an account; the addresses of a demonstration need no confirmation. */
  async signUp(name: string, email: string, password: string): Promise<string> {
    const response = await this.#post('/api/auth/sign-up/email', { name, email, password }, {});
    if (!response.ok) throw new Unexpected(`sign-up ${email}: ${response.status} ${await response.text()}`);
    return this.signIn(email, password);
  }

  signIn(email: string, password: string): Promise<string> {
    return this.#credentials('sign-in', { email, password });
  }

  async graph<Data>(
    headers: Record<string, string>,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<{ data: Data; errors?: GraphError[] }> {
    this.requests += 1;
    // A third of what `fetch` costs: whoever loads a server shares its processors.
    const { body } = await request(`${this.baseUrl}/graphql`, {
      method: 'POST',
      headers: this.#said(headers),
      body: JSON.stringify({ query, variables }),
    });
    return (await body.json()) as { data: Data; errors?: GraphError[] };
  }

  /** The bytes of a file, as a form sends them. */
  async send(path: string, bytes: Uint8Array, headers: Record<string, string>, method = 'POST'): Promise<void> {
    this.requests += 1;
    const response = await fetch(`${this.baseUrl}${path}`, { method, headers, body: bytes as never });
    if (!response.ok) throw new Unexpected(`${path}: ${response.status} ${await response.text()}`);
  }

  async #credentials(verb: string, body: Record<string, string>): Promise<string> {
    const response = await this.#post(`/api/auth/${verb}/email`, body, {});
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (!response.ok || cookies.length === 0)
      throw new Unexpected(`${verb} ${body['email']}: ${response.status} ${await response.text()}`);
    return cookies.join('; ');
  }

  #post(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
    this.requests += 1;
    return fetch(`${this.baseUrl}${path}`, {
      method: 'POST',
      headers: this.#said(headers),
      body: JSON.stringify(body),
    });
  }

  #said(headers: Record<string, string>): Record<string, string> {
    return { 'content-type': 'application/json', 'accept-language': 'fr', origin: this.baseUrl, ...headers };
  }
}
