import type {
  PlannedRoute,
  RouteSolution,
  RouteSummary,
  RouteTotals,
  UnassignedTask,
} from '@maillon/plugins/delivery-rounds/contract';
import { explainUnassigned } from './explain';
import type { Instance, Task } from './instance';
import { totalOf } from './loads';
import type { Plan } from './plan';
import type { Route } from './route';
import { stepsOf } from './steps';

/** A plan in the words of the port. */
export function solutionOf(plan: Plan, instance: Instance): RouteSolution {
  const leaving = plan.routes.filter((route) => route.tasks.length > 0);
  const routes = leaving.map((route) => plannedRoute(route, instance.hasDistances));
  const unassigned = plan.unassigned.map((task) => unassignedTask(plan, task));
  return { code: 0, summary: summaryOf(routes, plan, instance), unassigned, routes };
}

function unassignedTask(plan: Plan, task: Task): UnassignedTask {
  const { id, description, location, location_index } = task.source;
  return {
    id,
    type: 'job',
    ...(description !== undefined && { description }),
    ...(location && { location }),
    ...(location_index !== undefined && { location_index }),
    reason: explainUnassigned(plan, task),
  };
}

function plannedRoute(route: Route, hasDistances: boolean): PlannedRoute {
  const { van, tasks } = route;
  const steps = stepsOf(route, hasDistances);
  return {
    vehicle: van.id,
    ...(van.source.description !== undefined && { description: van.source.description }),
    cost: Math.round(route.cost),
    setup: sum(steps, (step) => step.setup),
    service: sum(steps, (step) => step.service),
    duration: route.seconds,
    waiting_time: sum(steps, (step) => step.waiting_time),
    priority: sum(tasks, (task) => task.priority),
    delivery: totalOf(
      tasks.map((task) => task.delivery),
      van.capacity.length,
    ),
    pickup: totalOf(
      tasks.map((task) => task.pickup),
      van.capacity.length,
    ),
    ...(hasDistances && { distance: route.metres }),
    steps,
    violations: [],
  };
}

function summaryOf(routes: readonly PlannedRoute[], plan: Plan, instance: Instance): RouteSummary {
  return {
    ...addTotals(routes, plan.routes[0]?.van.capacity.length ?? 0),
    ...(instance.hasDistances && { distance: sum(routes, (route) => route.distance ?? 0) }),
    routes: routes.length,
    unassigned: plan.unassigned.length,
  };
}

function addTotals(routes: readonly RouteTotals[], dimensions: number): RouteTotals {
  return {
    cost: sum(routes, (route) => route.cost),
    setup: sum(routes, (route) => route.setup),
    service: sum(routes, (route) => route.service),
    duration: sum(routes, (route) => route.duration),
    waiting_time: sum(routes, (route) => route.waiting_time),
    priority: sum(routes, (route) => route.priority),
    delivery: totalOf(
      routes.map((route) => route.delivery),
      dimensions,
    ),
    pickup: totalOf(
      routes.map((route) => route.pickup),
      dimensions,
    ),
    violations: [],
  };
}

function sum<T>(items: readonly T[], quantity: (item: T) => number): number {
  return items.reduce((total, item) => total + quantity(item), 0);
}
