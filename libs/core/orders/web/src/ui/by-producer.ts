export interface ProducerGroup<L> {
  readonly producerId: string;
  readonly producerName: string;
  readonly lines: readonly L[];
}

/** Lines by producer, in the order in which the producers first appear. */
export function byProducer<L extends { producerId: string; producerName: string }>(
  lines: readonly L[],
): ProducerGroup<L>[] {
  const ids = [...new Set(lines.map((line) => line.producerId))];
  return ids.map((producerId) => {
    const own = lines.filter((line) => line.producerId === producerId);
    return { producerId, producerName: own[0]?.producerName ?? '', lines: own };
  });
}
