const STEPS = 20;

/**
 * Signs in and consents at an OpenID Connect provider as a person would, form by form;
 * answers the address with which it sends the browser back to `home`.
 */
export async function walkThrough(start: string, home: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let next: { url: string; form?: Record<string, string> } = { url: start };
  for (let step = 0; step < STEPS; step += 1) {
    if (next.url.startsWith(home)) return next.url;
    const response = await visit(next, jar);
    const location = response.headers.get('location');
    if (location) next = { url: new URL(location, next.url).href };
    else next = formOf(await response.text(), next.url, login);
  }
  throw new Error(`The provider never sent the browser back to ${home}.`);
}

async function visit(
  { url, form }: { url: string; form?: Record<string, string> },
  jar: Map<string, string>,
): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    jar.set(name, value);
  }
  return response;
}

function formOf(page: string, url: string, login: string): { url: string; form: Record<string, string> } {
  const action = /<form[^>]+action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
  if (!action || !prompt) throw new Error(`No form to fill at ${url}: ${page.slice(0, 300)}`);
  return { url: new URL(action, url).href, form: { prompt, login, password: 'any' } };
}
