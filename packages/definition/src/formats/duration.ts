/** A duration such as `P13W` or `P1Y6M` (RFC 3339, appendix A): whole numbers, nothing skipped in between, weeks only alone. */
export function isDuration(text: string): boolean {
  const skips = /^P(?:\d+Y\d+D|.*H\d+S|.*T$|$)/;
  return !skips.test(text) && /^P(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text);
}
