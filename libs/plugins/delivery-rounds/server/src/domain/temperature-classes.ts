/** From the least to the most demanding. The legal limits of each are dated reference rows, not code. */
export const TEMPERATURE_CLASSES = ['ambient', 'fresh-2-8', 'chilled-0-4', 'ice-0-2', 'frozen-18'] as const;
export type TemperatureClass = (typeof TEMPERATURE_CLASSES)[number];
