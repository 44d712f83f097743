import type { Json } from '../json.ts';
import { dualIds } from '../plan/dual.ts';
import { dayNumber } from '../plan/days.ts';
import { rowsOf, takesTime, text } from '../plan/rows.ts';
import { smart } from '../plan/smart.ts';
import { plus } from '../plus.ts';
import { anchorsOf } from './anchors.ts';
import type { Item } from './catalogue.ts';
import { answersOf, evaluationsOf, inside, latest, scoreOf, type Evaluation, type Kept } from './document.ts';
import { placeKinds } from './derive.ts';

/**
 * What indicators may ask of one dossier, by name (domain: 6.4). A fact that the documents do not tell is undefined. `change` holds the
 * difference between the first and the last score of each life area, as the newcomer gave them.
 */
export interface Facts {
  readonly [name: string]: Json | undefined;
}

/** Reads the facts of a dossier. Every name that there can be is in it, so that a finding can tell of one that is not. */
export function factsFor(records: readonly Kept[], items: readonly Item[], today: string): Facts {
  const intake = latest(records, 'intake');
  const decision = latest(records, 'pipDecision');
  const plan = latest(records, 'developmentPlan');
  const evaluations = evaluationsOf(records).filter(({ heldOn }) => heldOn !== undefined && heldOn <= today);
  const { days, ended } = anchorsOf(records);
  const first = days.get('first-plan');
  const route = text(inside(decision, 'route', 'type'));
  const gender = text(inside(intake, 'person', 'gender'));
  const activities = rowsOf(inside(plan, 'activities', 'items'));
  const started = activities.filter((row) => row['status'] === 'started' && takesTime(row));
  const dual = dualIds(activities);
  const goals = rowsOf(inside(plan, 'goals', 'items'));
  const guides = rowsOf(inside(plan, 'people', 'items')).filter(({ role }) => role === 'socialGuide').length;
  const notified = text(inside(intake, 'residence', 'duoNoticeDate'));
  const duty = latestOf(notified, text(inside(intake, 'residence', 'brpRegistrationDate')));
  const talked = firstOf(inside(intake, 'conversation', 'dates'));
  const childcare = text(inside(decision, 'childcare', 'agreement', 'status'));
  const known = (value: string | undefined) => value ?? 'unknown';
  return {
    active: !ended && intake !== undefined,
    targetGroup: known(text(inside(intake, 'residence', 'targetGroup'))),
    legalRegime: known(text(inside(intake, 'residence', 'legalRegime'))),
    gender: known(gender),
    route,
    womanOrZ: gender === 'f' || route === 'z' ? 'women-or-z' : 'others',
    notified: notified !== undefined,
    intakeStarted: talked !== undefined,
    daysToIntake: between(duty, talked),
    firstPlanOn: first,
    planLast30Days: first !== undefined && first <= today && first >= (plus(today, { days: -30 }) ?? today),
    planOnTime: onTime(duty, first, intake),
    monthsSincePlan: sincePlan(first, today),
    paidWork: started.some((row) => row['kind'] === 'paid-work' || row['paidRole'] === 'paid'),
    place: started.some((row) => placeKinds.has(row['kind'])),
    dual: started.some((row) => typeof row['id'] === 'string' && dual.has(row['id'])),
    activityKinds: started.flatMap((row) => text(row['kind']) ?? []),
    debtHelp: inside(intake, 'finance', 'debts') === 'yes-problem',
    extended: rowsOf(inside(decision, 'pip', 'extensions')).length > 0,
    evaluated: evaluations.some(({ heldOn = '' }) => heldOn >= (plus(today, { months: -6 }) ?? today)),
    goals: goals.length,
    goalsSmart: goals.filter((goal) => smart(goal, { today }).missing.length === 0).length,
    guideChanges: guides === 0 ? undefined : guides - 1,
    childcareLacking: childcare !== undefined && ['waiting-list', 'applied', 'not-started'].includes(childcare),
    change: changeOf(items, evaluations),
  };
}

/** The last answer to an item, whoever gave it: a choice, several, a score or a number. */
export function lastAnswer(records: readonly Kept[], item: Item): Json | undefined {
  for (const { document } of evaluationsOf(records)
    .filter(({ heldOn }) => heldOn !== undefined)
    .toReversed())
    for (const who of item.asks.keys()) {
      const answer = answersOf(document, who).get(item.id);
      const said = answer && (answer.choice ?? answer.choices ?? scoreOf(answer) ?? answer.number);
      if (said !== undefined) return said;
    }
  return undefined;
}

function changeOf(items: readonly Item[], evaluations: readonly Evaluation[]): Json | undefined {
  if (evaluations.length < 2) return undefined;
  const answers = evaluations.map(({ document }) => answersOf(document, 'participant'));
  const found = items.flatMap(({ id, series, lifeArea }): [string, number][] => {
    if (!series || lifeArea === undefined) return [];
    const all = answers.flatMap((given) => {
      const answer = given.get(id);
      return (answer && scoreOf(answer)) ?? [];
    });
    const [start, now] = [all[0], all.at(-1)];
    return all.length < 2 || start === undefined || now === undefined ? [] : [[lifeArea, now - start]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Within 10 weeks of the duty (Besluit inburgering 2021, art. 5.3); longer only where third parties were asked: 2 weeks after they answered. */
function onTime(duty: string | undefined, first: string | undefined, intake: Json | undefined): boolean | undefined {
  const days = between(duty, first);
  if (days === undefined) return undefined;
  const answered = text(inside(intake, 'residence', 'thirdPartyInfoReceivedOn'));
  const after = inside(intake, 'residence', 'thirdPartyInfoRequested') === true ? between(answered, first) : undefined;
  return days <= 70 || (after !== undefined && after <= 14);
}

function sincePlan(first: string | undefined, today: string): string | undefined {
  if (first === undefined) return undefined;
  const at = (months: number) => plus(first, { months }) ?? today;
  return today < at(6) ? '0-6' : today < at(12) ? '6-12' : today < at(24) ? '12-24' : '24-';
}

function between(from: string | undefined, to: string | undefined): number | undefined {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === undefined || b === undefined ? undefined : b - a;
}

function latestOf(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}

function firstOf(dates: Json | undefined): string | undefined {
  return (Array.isArray(dates) ? (dates as readonly unknown[]) : [])
    .filter((one): one is string => dayNumber(one) !== undefined)
    .sort()[0];
}
