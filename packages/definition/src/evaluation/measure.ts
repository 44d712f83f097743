/** One person in a figure. */
export interface Case {
  readonly holds: boolean;
  readonly value: number | undefined;
  readonly per: number | undefined;
}

/** What is shown of a group that is large enough, rounded. */
export interface Cell {
  /** How many people it is about, to the nearest ten. */
  readonly people: number;
  /** The figure: a part of 1 for `share`, `ratio` and `distribution`, people in tens for `count`, else a number in tenths. */
  readonly value: number;
}

/**
 * The figure of a group. People are told in tens: of two figures of which one is about a part of the other's people, exact numbers would
 * tell how many are in the rest, however few.
 * @param everyone how many people there are in all groups, for a distribution.
 */
export function measured(measure: string, cases: readonly Case[], everyone: number): Cell {
  const all = cases.length;
  const people = tens(all);
  const yes = cases.filter((one) => one.holds).length;
  const values = cases.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const sum = values.reduce((a, b) => a + b, 0);
  switch (measure) {
    case 'share':
      return { people, value: share(yes, all) };
    case 'mean':
      return { people, value: tenths(sum / values.length) };
    case 'median':
      return { people, value: tenths(((values[(all - 1) >> 1] ?? 0) + (values[all >> 1] ?? 0)) / 2) };
    case 'ratio':
      return { people, value: hundredths(sum / cases.reduce((n, { per }) => n + (per ?? 0), 0)) };
    case 'distribution':
      return { people, value: share(all, everyone) };
    default:
      return { people, value: tens(yes) };
  }
}

const tens = (n: number) => Math.round(n / 10) * 10;
const tenths = (n: number) => Math.round(n * 10) / 10;
const hundredths = (n: number) => Math.round(n * 100) / 100;

/** A part of some people: in hundredths; of fewer than 100 in twentieths, since hundredths would count them one by one. */
const share = (part: number, of: number) => (of < 100 ? Math.round((part / of) * 20) / 20 : hundredths(part / of));
