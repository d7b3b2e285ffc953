import { describe, expect, it } from '@jest/globals';
import type { RouteProblem, RouteSolution } from '@maillon/plugins/delivery-rounds/contract';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSolomon } from './fixtures/solomon';
import { planRoutes, USUAL_EFFORT } from './insertion-planner';
import { planFaults } from './plan-checker';

const FOLDER = join(import.meta.dirname, '../../../../../../../shared/conformance');
const isThere = existsSync(FOLDER);

const read = (...path: string[]) => readFileSync(join(FOLDER, ...path), 'utf8');
const readJson = <T>(...path: string[]) => JSON.parse(read(...path)) as T;

if (isThere) describe('with the public examples and instances', publicInstances);
else it.skip('../shared/conformance is absent: public examples and instances not read', () => {});

function publicInstances(): void {
  it('a VROOM example with its own matrix gets the plan and the figures that VROOM publishes', () => {
    const problem = readJson<RouteProblem>('routing', 'vroom-example_2.json');
    const published = readJson<RouteSolution>('routing', 'vroom-example_2_sol.json');
    const { summary, routes } = planRoutes(problem);
    expect(summary).toMatchObject(published.summary);
    expect(routes[0].steps.map((step) => [step.type, step.id, step.arrival])).toEqual(
      published.routes[0].steps.map((step) => [step.type, step.id, step.arrival]),
    );
  });

  it('a quarter of the usual search plans the Solomon instances whole, on average within 8 % of the best known distance', () => {
    const best = readJson<Record<string, { best_known_cost: number }>>('vrp', 'best-known.json');
    const gaps = readdirSync(join(FOLDER, 'vrp', 'solomon')).map((file) => {
      const { problem, scale } = readSolomon(read('vrp', 'solomon', file));
      const solution = planRoutes(problem, { ...USUAL_EFFORT, searchRounds: USUAL_EFFORT.searchRounds / 4 });
      expect([file, solution.summary.unassigned, ...planFaults(problem, solution)]).toEqual([file, 0]);
      return solution.summary.cost / scale / best[file.replace('.txt', '_distance')].best_known_cost - 1;
    });
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.08);
    expect(Math.max(...gaps)).toBeLessThan(0.16);
  });
}
