import type { Instance, Task } from './instance';

export type Neighbours = ReadonlyMap<Task, readonly Task[]>;

/** Every task's other tasks, the nearest first, itself at the head. */
export function neighboursOf({ tasks, vans }: Instance): Neighbours {
  const legs = vans[0]?.legs;
  const apart = (a: Task, b: Task) => legs.cost[a.at * legs.size + b.at] + legs.cost[b.at * legs.size + a.at];
  const nearest = (task: Task) => {
    const distances = new Map(tasks.map((other) => [other, other === task ? -1 : apart(task, other)]));
    return [...tasks].sort((a, b) => distances.get(a)! - distances.get(b)! || a.id - b.id);
  };
  return new Map(legs ? tasks.map((task) => [task, nearest(task)]) : []);
}
