const ANSWERS: Readonly<Record<string, boolean>> = { oui: true, non: false };

/** Anything else than the two buttons is no answer: the check of the input refuses it. */
export function yesOrNo(form: Readonly<Record<string, unknown>> | undefined): boolean {
  return ANSWERS[String(form?.['reponse'])] as boolean;
}
