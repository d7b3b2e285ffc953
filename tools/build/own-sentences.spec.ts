import { describe, expect, it } from '@jest/globals';
import { namedIn, withoutOthers } from './own-sentences.mjs';
import { pagesAhead } from './pages-ahead.mjs';

describe('the sentences of an application', () => {
  const all = {
    common: { yes: 'Oui' },
    admin: { title: 'Registre', site: { from: 'De' }, prices: 'Tarifs', pricing: 'Prix' },
    portal: { market: 'Marché' },
  };
  const left = (code: string) => withoutOthers(all, namedIn(code));

  it('are those that its scripts name, and what both applications say', () => {
    expect(left('t("organisations.admin.site.from")')).toEqual({
      common: { yes: 'Oui' },
      admin: { site: { from: 'De' } },
      portal: {},
    });
  });

  it('stay when a script puts their name together', () => {
    expect(Object.keys(left('t(`x.portal.${state}`)').portal as object)).toEqual(['market']);
    expect(Object.keys(left("t('x.admin.' + part)").admin as object)).toHaveLength(4);
    expect(Object.keys(left("t('x.admin.pric' + rest)").admin as object)).toEqual(['prices', 'pricing']);
  });
});

describe('the scripts of a page', () => {
  const code = [
    'page({module:"orders",path:`marche`,title:`t`,roles:B,load:()=>import(`./market.js`).then(m=>m.P)})',
    '{path:"compte",title:"t",loadComponent:()=>import("./account.js").then(m=>m.A)}',
    '{path:"",pathMatch:"full",redirectTo:r}',
  ].join(',');
  const imports = new Map([
    ['market.js', ['first.js', 'basket.js']],
    ['basket.js', ['market.js']],
  ]);

  it('are what its route loads and all that this needs, but for what every page has', () => {
    expect(pagesAhead(code, imports, new Set(['first.js']))).toEqual({
      marche: ['market.js', 'basket.js'],
      compte: ['account.js'],
    });
  });
});
