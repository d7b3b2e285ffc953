/** What GraphQL answered. */
export interface Answer<Data = Record<string, never>> {
  readonly data: Data | null;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; refusal?: string; fields?: Record<string, string[]> };
  }[];
}

export interface ActorSettings {
  readonly url: string;
  readonly cookie: string | null;
  readonly membershipId: string | null;
  /** The instant at which everything this actor asks happens; a function when the test moves it. */
  readonly at: () => Date | null;
}

/** Somebody in front of the public API: a cookie, a membership, and nothing more. */
export class TestActor {
  constructor(readonly settings: ActorSettings) {}

  get membershipId(): string | null {
    return this.settings.membershipId;
  }

  async ask<Data = any>(
    query: string,
    variables: Record<string, unknown> = {},
    language = 'fr',
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.settings.url}/graphql`, {
      method: 'POST',
      headers: this.headers(language),
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  }

  /** The data; throws with the refusal when there is one. */
  async get<Data = any>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors?.length)
      throw new Error(
        errors.map(({ message, extensions }) => `${extensions.refusal ?? extensions.code}: ${message}`).join('\n'),
      );
    return data as Data;
  }

  /** The code of the refusal (or the error's kind), or null when it was done. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    const { errors } = await this.ask(query, variables);
    const first = errors?.[0]?.extensions;
    return first ? (first.refusal ?? first.code) : null;
  }

  private headers(language: string): Record<string, string> {
    const at = this.settings.at();
    return {
      'content-type': 'application/json',
      'accept-language': language,
      ...(this.settings.cookie ? { cookie: this.settings.cookie } : {}),
      ...(this.settings.membershipId ? { 'x-maillon-membership': this.settings.membershipId } : {}),
      ...(at ? { 'x-maillon-at': at.toISOString() } : {}),
    };
  }
}
