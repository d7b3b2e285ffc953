/** Where the platform’s own rows name people in words. */
export const platformFreeTexts: readonly string[] = [
  'job_run.payload',
  'job_run.step',
  'job_run.failure_data',
  'job_run.result',
  'job_run.requested_by',
  'module_installation.changed_by',
  'upload.name',
];
