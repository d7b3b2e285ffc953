/** A decision that a module leaves to others; the type parameter is the strategy they must give. */
export interface ExtensionPoint<Strategy> {
  /** `module.word`, for instance `orders.fulfilment`. */
  readonly name: string;
  readonly strategy?: Strategy;
}

export function defineExtensionPoint<Strategy>(name: string): ExtensionPoint<Strategy> {
  return { name };
}
