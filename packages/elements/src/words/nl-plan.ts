/** Words of the pictures of a plan: sums, week, term, examples, wishes. They come with the plan. */
export const nlPlan = {} as const;
