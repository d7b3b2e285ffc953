import type { Route, Routes } from '@angular/router';

/**
 * Fetches the page that the address asks for while it is still being found out who asks: whether they may see it is
 * decided when both are there. `path` has no base; what follows its `?` does not count.
 */
export function loadAhead(routes: Routes, path: string): void {
  const page = pageAt(
    routes,
    path
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean),
  );
  void Promise.resolve(page?.loadComponent?.()).catch(() => undefined);
}

function pageAt(routes: Routes, segments: readonly string[]): Route | undefined {
  for (const route of routes) {
    const own = (route.path ?? '').split('/').filter(Boolean);
    if (!own.every((part, index) => (part.startsWith(':') ? segments[index] !== undefined : part === segments[index])))
      continue;
    const rest = segments.slice(own.length);
    const found = rest.length === 0 && route.loadComponent ? route : pageAt(route.children ?? [], rest);
    if (found) return found;
  }
  return undefined;
}
