// The story in acts. Each has a day that is taken for today, who looks at what, and what was written down since the act before: the page
// enters that, so that a visitor need not. `given(kept)` gets the documents by name and returns the ones that are new or other.
import { consents } from './consents.js';
import { intakeKnown, intakeComplete } from './intake.js';
import { decision, ending, inUse } from './decision.js';
import { planAtFirst, planAfterWeeks, planClosed } from './plan.js';
import { answeredThirteenWeeks, held, moment, startTalk } from './talks.js';
import { phasesUntil } from './phases.js';

export const acts = [
  {
    id: 'intake',
    title: 'De brede intake',
    text: 'Selam woont sinds juni met haar partner en twee kinderen in Assen. De gemeente weet al iets van haar. Zij vertelt de rest.',
    today: '2026-07-06',
    role: 'participant',
    part: 'intake',
    given: (kept) => ({ intake: intakeKnown, phases: phasesUntil('2026-07-06', kept) }),
  },
  {
    id: 'plan',
    title: 'Het plan, binnen 10 weken',
    text: 'De intake is klaar. Selam en de regievoerder maken samen het plan. De regievoerder stelt het vast.',
    today: '2026-08-21',
    role: 'caseManager',
    part: 'plan',
    given: (kept) => ({
      intake: intakeComplete(kept.intake),
      decision,
      plan: planAtFirst,
      start: startTalk,
      consents,
      phases: phasesUntil('2026-08-21', kept),
    }),
  },
  {
    id: 'dual',
    title: 'Leren en meedoen tegelijk',
    text: 'De lessen zijn begonnen, en Selam doet mee in de buurt. Zij gaat ook vrijwilligerswerk doen: twee fasen tegelijk.',
    today: '2026-09-21',
    role: 'caseManager',
    part: 'phases',
    given: (kept) => ({ decision: inUse(kept.decision), phases: phasesUntil('2026-09-21', kept) }),
  },
  {
    id: 'evaluation',
    title: 'Terugkijken na 13 weken',
    text: 'Selam, haar begeleider, de taalschool en de regievoerder beantwoorden elk hun eigen vragen.',
    today: '2026-11-20',
    role: 'participant',
    part: 'evaluation',
    given: ({ plan }) => ({ plan: planAfterWeeks(plan), 'thirteen-weeks': moment('national.progress', '2026-11-20') }),
  },
  {
    id: 'adjust',
    title: 'Het plan wordt bijgesteld',
    text: 'In het gesprek blijkt: de week is te vol. De regievoerder zet in het plan wat zij samen besluiten.',
    today: '2026-11-23',
    role: 'caseManager',
    part: 'evaluation',
    given: (kept) => ({ 'thirteen-weeks': answeredThirteenWeeks(kept['thirteen-weeks']) }),
  },
  {
    id: 'month15',
    title: 'Past de leerroute nog?',
    text: 'Na 15 maanden kijken zij of de leerroute nog past. Na 18 maanden kan een andere meestal niet meer.',
    today: '2027-11-22',
    role: 'caseManager',
    part: 'evaluation',
    given: (kept) => ({
      plan: planClosed(kept.plan),
      'month-fifteen': moment('national.route-check', '2027-11-22'),
      phases: phasesUntil('2027-11-22', kept),
    }),
  },
  {
    id: 'completion',
    title: 'Ingeburgerd',
    text: 'De examens zijn gehaald. De regievoerder rondt het plan af.',
    today: '2029-06-04',
    role: 'caseManager',
    part: 'plan',
    given: (kept) => ({
      decision: ending(kept.decision),
      'month-fifteen': held(kept['month-fifteen'], '2027-11-22'),
      phases: phasesUntil('2029-06-04', kept),
    }),
  },
];
