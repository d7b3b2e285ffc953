/** Addresses of pages, as they stand in a letter. */
export class Links {
  constructor(private readonly baseUrl: string) {}

  /** An address of the server itself, for pages that need no portal. */
  server(path: string): string {
    return `${this.baseUrl.replace(/\/$/, '')}${path}`;
  }

  /** The key goes behind `#`: no server on the way, ours included, ever sees it in an address. */
  to(portal: 'portal' | 'admin', path: string, key?: string): string {
    const page = `${this.baseUrl.replace(/\/$/, '')}/${portal}${path}`;
    return key === undefined ? page : `${page}#${encodeURIComponent(key)}`;
  }
}
