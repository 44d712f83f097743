import { unsafeCSS } from 'lit';

/**
 * On paper: black on white, no controls, no answer cut in two; one that holds others may go on over the page. A question stands in the row of
 * its answer: kept with what follows, it would keep all rows on one page. `at` is what stands before each selector.
 */
const onPaper = (at: string) => `
${at}:is(.primary,.secondary,.quiet,.back,.actions,.progress,nav,.change,.row-actions,.opening,.aid,.aloud,.extra:not([open])){display:none}
${at}*,${at}*::before,${at}*::after{background:none!important;color:#000!important;border-color:#000!important;
accent-color:#000;box-shadow:none!important;text-decoration:none!important}
${at}:is(.section,.section>wegwijs-group-field){content-visibility:visible;margin:0;padding:0}
${at}:is(.answer:not(:has(.answer)),.field,.option,.notice,li,tr){break-inside:avoid}
${at}:is(h1,h2,h3,h4,h5,h6,legend,label){break-after:avoid}
${at}:is([type=radio],[type=checkbox]){appearance:auto}
${at}:is([type=radio],[type=checkbox])::before{content:none}
${at}:is(p,ul,dl,.prose,.intro){max-inline-size:none}`;

/** The page's own print command, and the view that `print()` opens (`.printing`). */
export const print = unsafeCSS(`@media print{
:host{container-type:normal;padding:0;background:none;color:#000}
.print-only{display:block}
.journey:has(~ .print-only){display:none}${onPaper('')}}${onPaper('.printing ')}`);
