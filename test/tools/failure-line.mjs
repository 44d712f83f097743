// A test that failed, in a line: written by the reporters, gathered by `npm test` for the end of its output.
const mark = '✗ failed: ';

/** `✗ failed: file · name · the beginning of why`. */
export const failureLine = (file, name, why) =>
  mark + [file, name, why?.replaceAll(/\s+/g, ' ').slice(0, 300)].filter(Boolean).join(' · ');

/** The lines of an output that tell of a failure. */
export const failureLines = (output) => output.split('\n').filter((line) => line.startsWith(mark));
