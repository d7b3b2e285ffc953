import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Announced {
  readonly always: readonly string[];
  /** By the path of the route, `commandes/:id`. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

const NAME = /^[\w.-]+\.js$/;

/**
 * What a browser will need for a page of a portal beyond what the document names, as the value of a `link` header. It
 * goes with the page, one journey ahead of the script that would ask for it. Nothing where the build left no list.
 */
export function pagesAhead(portal: string, root: string): (path: string) => string | undefined {
  const file = join(root, 'pages.json');
  if (!existsSync(file)) return () => undefined;
  const { always, pages } = JSON.parse(readFileSync(file, 'utf8')) as Announced;
  const routes = Object.entries(pages).map(([path, scripts]) => ({ parts: partsOf(path), scripts }));
  const link = (name: string) => `</${portal}/${name}>; rel=modulepreload`;
  return (path) => {
    const asked = partsOf(path);
    const page = routes.find(({ parts }) => isAt(parts, asked));
    const links = [...always, ...(page?.scripts ?? [])].filter((name) => NAME.test(name)).map(link);
    return links.join(', ') || undefined;
  };
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function isAt(route: readonly string[], asked: readonly string[]): boolean {
  return route.length === asked.length && route.every((part, index) => part.startsWith(':') || part === asked[index]);
}
