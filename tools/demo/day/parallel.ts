/** Runs the work for each item, so many at a time, and answers in the items' order. */
export async function parallel<Item, Answer>(
  items: readonly Item[],
  hands: number,
  work: (item: Item, index: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer>(items.length);
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) answers[index] = await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: Math.min(hands, items.length) }, hand));
  return answers;
}
