import { describe, expect, it } from '@jest/globals';
import { certificatePaper } from './certificate-paper';
import { certificatesOf } from './certificates';
import { audomaroisDay, montreuilloisDay } from './days';

describe.each([montreuilloisDay(), audomaroisDay()])('the certificates of $territory.code', (day) => {
  const papers = certificatesOf(day);
  const { deliveryDay } = day.territory.session;

  it('back every label of every producer on the day of the delivery and the days around it', () => {
    for (const { siret, labels } of day.producers) {
      const backed = papers.filter((paper) => paper.producerSiret === siret && paper.state === 'verified');
      const kinds = backed
        .filter(({ validFrom, validTo }) => validFrom < deliveryDay && validTo > deliveryDay)
        .map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining([...labels]));
    }
  });

  it('leave the desk something to do: some end soon, some wait, one was sent back', () => {
    const soon = papers.filter(({ validTo }) => Date.parse(validTo) - Date.parse(deliveryDay) < 60 * 86_400_000);
    expect(soon.length).toBeGreaterThan(1);
    expect(papers.filter(({ state }) => state === 'filed').length).toBeGreaterThan(1);
    expect(papers.filter(({ state }) => state === 'rejected').length).toBeGreaterThan(0);
  });

  it('are the same in every run, one of a kind for each producer', () => {
    expect(certificatesOf(day)).toEqual(papers);
    const keys = papers.map(({ producerSiret, kind }) => `${producerSiret} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a paper', () => {
  it('is a PDF of one page', () => {
    const text = certificatePaper(['Ferme (du Pré)', 'été']).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.4\n[\s\S]*\/Count 1[\s\S]*Ferme \\\(du Pré\\\)[\s\S]*%%EOF\n$/);
  });
});
