/** Words of the editor of a plan: its views, the decision and its life. They come with the plan. */
export const nlEditor = {} as const;
