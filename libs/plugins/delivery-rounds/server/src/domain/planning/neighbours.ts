import type { TimeWindow } from '@maillon/plugins/delivery-rounds/contract';
import type { Instance, Task, Van } from './instance';

export type Neighbours = ReadonlyMap<Task, readonly Task[]>;

/** Every task's other tasks, first those that a van could best serve next to it, itself at the head. */
export function neighboursOf({ tasks, vans: [van] }: Instance): Neighbours {
  if (!van) return new Map();
  const nearest = (task: Task) => {
    const distances = new Map(tasks.map((other) => [other, other === task ? -1 : secondsApart(van, task, other)]));
    return [...tasks].sort((a, b) => distances.get(a)! - distances.get(b)! || a.id - b.id);
  };
  return new Map(tasks.map((task) => [task, nearest(task)]));
}

/** On the road, there and back, and between their windows. */
function secondsApart({ legs: { seconds, size } }: Van, a: Task, b: Task): number {
  return seconds[a.at * size + b.at] + seconds[b.at * size + a.at] + secondsBetweenWindows(a.windows, b.windows);
}

function secondsBetweenWindows(some: readonly TimeWindow[], others: readonly TimeWindow[]): number {
  return Math.min(...some.flatMap(([from, to]) => others.map(([start, end]) => Math.max(0, start - to, from - end))));
}
