import { describe, expect, it } from '@jest/globals';
import type { Routes } from '@angular/router';
import { loadAhead } from './load-ahead';

describe('what the address asks for, ahead', () => {
  const loaded: string[] = [];
  const page = (path: string) => ({ path, loadComponent: () => (loaded.push(path), Promise.resolve(class {})) });
  const routes: Routes = [
    { path: 'connexion', loadComponent: page('connexion').loadComponent },
    { path: '', children: [page('marche'), page('marche/:id'), { path: 'admin', children: [page('reglages')] }] },
  ];
  const ahead = (path: string) => {
    loaded.length = 0;
    loadAhead(routes, path);
    return loaded;
  };

  it('is the page that bears the address', () => {
    expect(ahead('/marche?famille=mer')).toEqual(['marche']);
  });

  it('is a page with a name in its address', () => {
    expect(ahead('/marche/7f')).toEqual(['marche/:id']);
  });

  it('is found among the pages of a page', () => {
    expect(ahead('/admin/reglages')).toEqual(['reglages']);
  });

  it('is nothing where no page is', () => {
    expect(ahead('/marche/7f/encore')).toEqual([]);
    expect(ahead('/nulle-part')).toEqual([]);
  });
});
