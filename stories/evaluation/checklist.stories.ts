import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { FigureSet } from '@wegwijs/definition/evaluation';
import { html, nothing } from 'lit';
import monthFifteen from '../../test/golden/evaluation/month-fifteen.json' with { type: 'json' };
import partnerReview from '../../test/golden/evaluation/partner-review.json' with { type: 'json' };
import start from '../../test/golden/evaluation/start.json' with { type: 'json' };
import thirteenWeeks from '../../test/golden/evaluation/thirteen-weeks.json' with { type: 'json' };
import { dossier, recordOf } from '../support/dossier.ts';
import { catalogues, kinds, publication } from '../support/publications.ts';
import { neverAnswered, printing, stretched } from '../support/states-of.ts';
import { widgetDocs } from '../support/widget-page.ts';

/** What a story sets on the checklist. */
interface Args {
  gemeente: string;
  view: string;
  role: string;
  records: readonly DossierRecord[];
  evaluation?: string;
  subject?: string;
  locale?: string;
  secondLocale?: string;
  today?: string;
  readonly?: boolean;
  long?: boolean;
  dossiers?: readonly (readonly DossierRecord[])[];
  figures?: FigureSet;
}

const all = ['evaluation', 'phases', ...kinds];
const ofAll = <T>(make: (kind: string) => T) => Object.fromEntries(all.map((kind) => [kind, make(kind)]));
const kept = (id: string, document: JsonObject) => recordOf('evaluation', document, id);
const begun = [...dossier, kept('start', start)];
const talked = [...begun, kept('thirteen-weeks', thirteenWeeks)];
const wennen = { history: { items: [{ id: 'h1', on: '2026-08-03', what: 'begun', phase: 'platteland-pool.wennen' }] } };
const planned = [...talked, kept('next', { moment: { kind: 'national.progress', plannedOn: '2026-09-21' } })];

const share = (indicator: string, on: string, value: number) => {
  const [total, b1] = [
    { people: 120, value },
    { people: 70, value: value + 0.08 },
  ];
  return { indicator, on, total, groups: { b1, z: null }, withheld: true };
};
const told = [share('national.kpi-work', '2026-03-01', 0.43), share('national.kpi-smart', '2026-09-01', 0.87)];
const figuresTold: FigureSet = { on: '2026-09-01', by: { '': told.map((one) => ({ ...one, groups: {} })), route: told } };

const render = (args: Args) =>
  html`<wegwijs-evaluation-checklist
    .definitions=${ofAll((kind) => (args.long ? stretched(publication(args.gemeente, kind)) : publication(args.gemeente, kind)))}
    .catalogues=${ofAll((kind) => catalogues(args.gemeente, kind))}
    .records=${args.records}
    .dossiers=${args.dossiers}
    .figures=${args.figures}
    .consents=${true}
    ?readonly=${args.readonly ?? false}
    view=${args.view}
    evaluation=${args.evaluation ?? nothing}
    subject=${args.subject ?? 'person'}
    today=${args.today ?? '2026-09-14'}
    viewer-role=${args.role}
    locale=${args.locale ?? nothing}
    second-locale=${args.secondLocale ?? nothing}
  ></wegwijs-evaluation-checklist>`;

const meta: Meta<Args> = {
  title: 'Widgets/Evaluation',
  component: 'wegwijs-evaluation-checklist',
  parameters: widgetDocs('wegwijs-evaluation-checklist'),
  args: { gemeente: 'assen', view: 'moments', role: 'caseManager', records: planned },
  render,
};
export default meta;

type Story = StoryObj<Args>;
const phone = { viewport: { value: 'mobile1' } };

/** When there is a talk: late, planned and to come, and those that were held. */
export const Moments: Story = {};

/** A plan of which nothing is known yet. */
export const NothingYet: Story = { tags: ['empty'], args: { records: [] } };

/** Another gemeente has a talk every six weeks in the first year. */
export const GroteStad: Story = { args: { gemeente: 'grote-stad', records: begun } };

/** The questions of the newcomer: at most ten, and none of them is a test. */
export const ForTheNewcomer: Story = { tags: ['partly-filled'], args: { view: 'questions', role: 'participant' } };

/** The same in Arabic, with the Dutch beside it. */
export const NewcomerInArabic: Story = { tags: ['bilingual'], args: { view: 'questions', role: 'participant', locale: 'ar' } };

/** The same in Tigrinya on a narrow phone. */
export const NewcomerOnAPhone: Story = { args: { view: 'questions', role: 'participant', locale: 'ti' }, globals: phone };

/** The questions of the volunteer. */
export const ForTheGuide: Story = { tags: ['hidden-by-lens'], args: { view: 'questions', role: 'socialGuide' } };

/** The questions of the language school. */
export const ForTheSchool: Story = { args: { view: 'questions', role: 'languageProvider' } };

/** Who sees to income is asked at the end of the help with bills. */
export const ForTheIncomeOfficer: Story = {
  args: {
    view: 'questions',
    role: 'incomeOfficer',
    records: [...begun, kept('exit', { moment: { kind: 'national.unburdening-exit', plannedOn: '2026-09-14' } })],
    evaluation: 'exit',
  },
};

/** An organisation where the newcomer takes part, about this newcomer. */
export const ForAnOrganisation: Story = { args: { view: 'questions', role: 'activityProvider' } };

/** Who coordinates the volunteers, and the wijkteam, about working together: this stands outside any dossier. */
export const ForTheCoordinator: Story = {
  args: { view: 'questions', role: 'guidanceCoordinator', subject: 'organisation', records: [kept('review', partnerReview)] },
};

/** The same for the wijkteam. */
export const ForTheWijkteam: Story = {
  args: { view: 'questions', role: 'neighbourhoodTeam', subject: 'organisation', records: [kept('review', partnerReview)] },
};

/** The talk: what is different, what the plan says by itself, what everyone says, and what is adjusted. */
export const Talk: Story = { tags: ['full'], args: { view: 'talk', evaluation: 'thirteen-weeks' } };

/** What the newcomer reads of it. */
export const TalkForTheNewcomer: Story = { args: { view: 'talk', evaluation: 'thirteen-weeks', role: 'participant' } };

/** What who decides reads of it. */
export const TalkForWhoDecides: Story = { args: { view: 'talk', evaluation: 'thirteen-weeks', role: 'decisionMaker' } };

/** What the regievoerder wrote down in the talk for the newcomer, with an interpreter; the own answer stays beside it. */
export const WrittenDownInTheTalk: Story = {
  args: {
    view: 'talk',
    role: 'participant',
    evaluation: 'noted',
    records: [
      ...begun,
      kept('noted', {
        ...thirteenWeeks,
        noted: {
          participant: {
            'national.wz-c-3': { score: 4, maker: 'interpreter', by: 'caseManager', on: '2026-06-22' },
            'national.wz-d-1': { score: 2, maker: 'self', by: 'caseManager', on: '2026-06-22' },
          },
        },
      }),
    ],
  },
};

/** To be read only. */
export const ReadOnly: Story = { tags: ['read-only'], args: { view: 'talk', evaluation: 'thirteen-weeks', readonly: true } };

/** The route check of month 15. */
export const MonthFifteen: Story = {
  args: {
    view: 'talk',
    today: '2027-06-03',
    records: [...talked, kept('month-fifteen', monthFifteen)],
    evaluation: 'month-fifteen',
  },
};

/** An answer to a question that is gone, a score that cannot be, and a talk before the first plan. */
export const NotRight: Story = {
  tags: ['many-errors'],
  args: {
    view: 'talk',
    records: [
      ...dossier,
      kept('odd', {
        moment: { kind: 'national.progress', heldOn: '2026-01-05' },
        answers: { participant: { 'national.gone': { choice: 'yes' }, 'national.area-housing': { score: 9 } } },
      }),
    ],
  },
};

/** The scores through time, as small charts and as a table. */
export const Scores: Story = { args: { view: 'scores' } };

/** From right to left. */
export const ScoresInArabic: Story = { args: { view: 'scores', role: 'participant', locale: 'ar' } };

/** A partner looks back on working together. This document stands outside any dossier. */
export const Partner: Story = {
  args: { view: 'talk', role: 'policyOfficer', subject: 'organisation', records: [kept('review', partnerReview)] },
};

/** Figures for the policy officer, per route: too small a group is withheld, and so is what would tell it. */
export const Figures: Story = {
  args: {
    view: 'figures',
    role: 'policyOfficer',
    records: [],
    dossiers: Array.from({ length: 40 }, (_, i) => (i % 2 ? talked : begun)),
  },
};

/** The figures that a server tells: who reads them needs no dossier. One stays as it was told in March: too few people came or went. */
export const FiguresOfServer: Story = {
  args: { view: 'figures', role: 'policyOfficer', records: [], figures: figuresTold },
};

/** The figures that a layer made tiles, above the table: those of the large city. */
export const Tiles: Story = {
  args: {
    gemeente: 'grote-stad',
    view: 'figures',
    role: 'policyOfficer',
    records: [],
    dossiers: Array.from({ length: 60 }, (_, i) => (i % 3 ? talked : talked.filter(({ kind }) => kind === 'intake'))),
  },
};

/** A talk begins with the phases of now: when it is time for the next, and the goals of the plan in them. */
export const PhasesOfNow: Story = {
  args: { gemeente: 'beekdorp', view: 'talk', records: [...talked, recordOf('phases', wennen)] },
};

/** The same for the cliëntenraad: figures, and nothing of any person. */
export const FiguresForTheCouncil: Story = {
  args: {
    view: 'figures',
    role: 'advisoryCouncil',
    records: [],
    dossiers: Array.from({ length: 40 }, (_, i) => (i % 2 ? talked : begun)),
  },
};

/** Figures over fewer than ten people: nothing is told. */
export const FewPeople: Story = { args: { view: 'figures', role: 'policyOfficer', records: [], dossiers: [talked, begun] } };

/** The definitions are on their way. */
export const Loading: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () =>
    html`<wegwijs-evaluation-checklist
      .definitions=${{ evaluation: 'evaluation.json' }}
      .records=${begun}
    ></wegwijs-evaluation-checklist>`,
};

/** Questions of twice the length, and a word that fits on no line. */
export const LongText: Story = { tags: ['long-text'], args: { view: 'talk', evaluation: 'thirteen-weeks', long: true } };

/** What comes out of the printer after a talk, in Dutch and the language of the reader. */
export const Printed: Story = {
  tags: ['print'],
  args: { view: 'talk', evaluation: 'thirteen-weeks', role: 'participant', secondLocale: 'en' },
  play: printing('wegwijs-evaluation-checklist'),
};
