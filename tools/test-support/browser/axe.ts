import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from '../../bootstrap/root.mjs';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Rows that follow others of their kind are made as those are: of a long list the first ones are enough. */
const MORE_OF_THE_SAME = ['tbody tr:nth-child(n + 13)', 'ml-offer-item:nth-of-type(n + 9)', 'li:nth-child(n + 21)'];

/** What axe holds against the page as it is, one line each; nothing when it is good. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    ({ tags, exclude }) =>
      (window as unknown as { axe: Axe }).axe.run(
        { include: [['html']], exclude: exclude.map((one) => [one]) },
        { runOnly: tags, resultTypes: ['violations'] },
      ),
    { tags: WCAG_22_AA, exclude: MORE_OF_THE_SAME },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${firstMessage(node)})`),
  );
}

interface Axe {
  run(
    context: { include: string[][]; exclude: string[][] },
    options: { runOnly: string[]; resultTypes: string[] },
  ): Promise<AxeResults>;
}

function firstMessage({ any, all, none }: AxeResults['violations'][number]['nodes'][number]): string {
  return [...any, ...all, ...none][0]?.message ?? '';
}
