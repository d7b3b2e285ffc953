import { Injectable, inject } from '@angular/core';
import { NavigationEnd, Router, type Params } from '@angular/router';

/** With which filters a page was last seen here, so that the way back to a list leads to it as it was left. */
@Injectable({ providedIn: 'root' })
export class SeenLists {
  private readonly router = inject(Router);
  private readonly queries = new Map<string, Params>();

  constructor() {
    this.note(this.router.url);
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.note(event.urlAfterRedirects);
    });
  }

  queryOf(path: string): Params {
    return this.queries.get(path) ?? {};
  }

  private note(url: string): void {
    const [path = '/'] = url.split(/[?#]/);
    this.queries.set(path, this.router.parseUrl(url).queryParams);
  }
}
