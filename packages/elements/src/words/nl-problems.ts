/** What is wrong, and what to do. Keyed by the code of the problem; never with the value in it. */
export const nlProblems = {
  'problem.required': 'Vul dit in.',
} as const;
