export interface Problem {
  rule: string;
  message: string;
}

/** One thing verified on a whole tree of sources. Each of its rules has a canary that must make it speak. */
export interface Check {
  name: string;
  rules: string[];
  run(root: string): Problem[] | Promise<Problem[]>;
}
