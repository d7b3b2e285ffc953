/** `platform.job-panel`: on a job's page, what a module knows of its own job. */
export interface JobSlotData {
  readonly id: string;
  /** `module.imperative`, for instance `organisations.import-producers`. */
  readonly name: string;
  readonly state: string;
  /** What the job answered; null until it is done. */
  readonly result: unknown;
}
