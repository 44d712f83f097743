/** Words of who sees what, of the own tasks and of the log of effort. They come with the plan. */
export const nlSharing = {} as const;
