/** Where the theme that somebody pasted in the toolbar is kept: in this browser, for the stories and for the bare page. */
export const pastedAt = 'wegwijs-pasted-theme';

/** Where the own theme waits while one that came with a link is worn. */
export const ownAt = 'wegwijs-own-theme';
