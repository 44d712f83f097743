/** Where the theme that somebody pasted in the toolbar is kept: in this browser, for the stories and for the bare page. */
export const pastedAt = 'wegwijs-pasted-theme';
