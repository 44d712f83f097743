/** Words about the checks that a page gives. They come with what runs those. */
export const nlChecks = {
  'check.running': 'Wij controleren dit antwoord.',
} as const;
