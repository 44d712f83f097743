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
 * tell how many are in the rest, however few. No number of people that something is worked out from is known closer than to five, also
 * where two groupings have groups that differ by a few people: who is between them cannot be told by subtraction. What a mean tells of
 * large numbers is not bounded so: two means tell about how large the sum between them is, so for days take the median.
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

/**
 * A part of some people: of numbers that are known to five, in hundredths, and of fewer than 100 people in twentieths. Of exact numbers a
 * rounded share tells more than tens do: 4 % of 220 people is 10 of 223 or 224, and of two groups that differ by one person that would
 * tell what holds for that one. So a share is right within 6 points of 50 people, 3 of 100, and 1 of 400.
 */
function share(part: number, of: number): number {
  const all = near(of);
  const exact = near(part) / all;
  return all < 100 ? Math.round(exact * 20) / 20 : hundredths(exact);
}

/** The middle of the five numbers that a number may be: 10 to 14 are 12, so that the smallest that is told is one of five too. */
const near = (n: number) => Math.floor(n / 5) * 5 + 2;
