import { ORIGIN } from './origin';

export interface BrowserAnswer<Body> {
  readonly status: number;
  readonly body: Body;
  /** Where the browser is sent next. */
  readonly location?: string;
}

/** A browser in front of the sign-in endpoints: keeps its cookies, says where it comes from and which language it reads. */
export class TestBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly language = 'fr',
  ) {}

  /** Opens an account and signs in; answers what opening it said. */
  async openAccount(name: string, email: string, password: string) {
    const opened = await this.post('sign-up/email', { name, email, password });
    if (opened.status === 200) await this.post('sign-in/email', { email, password });
    return opened;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get<Body = any>(path: string): Promise<BrowserAnswer<Body>> {
    return this.answer(await fetch(this.address(path), { headers: this.headers(), redirect: 'manual' }));
  }

  async post<Body = any>(path: string, body: unknown = {}): Promise<BrowserAnswer<Body>> {
    const headers = { ...this.headers(), 'content-type': 'application/json' };
    return this.answer(await fetch(this.address(path), { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  private address(path: string): string {
    return `${this.url}/api/auth/${path}`;
  }

  private headers(): Record<string, string> {
    return { origin: ORIGIN, 'accept-language': this.language, 'user-agent': 'Test/1.0', cookie: this.cookie };
  }

  private async answer(response: Response): Promise<BrowserAnswer<any>> {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    const text = await response.text();
    const location = response.headers.get('location');
    const body = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text;
    return { status: response.status, body, ...(location ? { location } : {}) };
  }
}
