import { NavigationEnd, type Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** A new page takes the focus, as a page loaded anew would; a filter that changes the address does not. */
export function followFocus(router: Router): void {
  const paths = router.events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
  );
  paths.pipe(pairwise()).subscribe(([before, after]) => {
    if (before !== after) document.getElementById('contenu')?.focus({ preventScroll: true });
  });
}
