/** Addresses of pages, as they stand in a letter. */
export class Links {
  constructor(private readonly baseUrl: string) {}

  /** The key goes behind `#`: no server on the way, ours included, ever sees it in an address. */
  to(portal: 'portal' | 'admin', path: string, key?: string): string {
    const page = `${this.baseUrl.replace(/\/$/, '')}/${portal}${path}`;
    return key === undefined ? page : `${page}#${encodeURIComponent(key)}`;
  }
}
