/** `availability.week-end`: below a producer's own week, what else a producer settles about selling. No data. */
export type WeekSlotData = undefined;
