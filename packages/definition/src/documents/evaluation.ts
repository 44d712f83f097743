/** Documents of the definition `evaluation`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * Samen terugkijken
 * Hoe gaat het, en past het ontwikkelplan nog?
 */
export interface Evaluation {
  moment?: Moment;
  own?: Own;
  answers?: Answers;
  noted?: Noted;
  findings?: Findings;
  agreements?: Agreements;
  /**
   * Wat we over antwoorden weten
   */
  about?: {
    [k: string]: {
      left?: 'in-talk' | 'rather-not-say' | 'not-asked';
      source?:
        | 'self'
        | {
            kind?: string;
            revision?: string;
          };
      by?: string;
      on?: string;
      disputed?: {
        value?: unknown;
        by?: string;
        on?: string;
      };
      proposed?: {
        [k: string]: {
          value?: unknown;
          on?: string;
        };
      };
      language?: string;
      translation?: {
        language?: string;
        text?: string;
        maker?: 'interpreter' | 'automatic' | 'self';
      };
    };
  };
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Het gesprek
 * Wanneer is het gesprek, en wie is erbij?
 */
export interface Moment {
  /**
   * Welk gesprek is dit?
   */
  kind?: string;
  /**
   * Over wie gaat het?
   */
  subject?: 'person' | 'organisation' | 'municipality';
  /**
   * Welke organisatie?
   */
  organisation?: string;
  /**
   * Afgesproken op
   */
  plannedOn?: string;
  /**
   * Gesproken op
   */
  heldOn?: string;
  /**
   * Waar?
   */
  place?: string;
  /**
   * Wie deden mee?
   */
  attendees?: (
    | 'participant'
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'interpreter'
    | 'policyOfficer'
    | 'advisoryCouncil'
    | 'other'
  )[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Nog niet gedeeld
 * Dit ziet alleen wie het invult, tot die het deelt.
 */
export interface Own {
  /**
   * Van de inburgeraar, nog niet gedeeld
   */
  participant?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de regievoerder, nog niet gedeeld
   */
  caseManager?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de maatschappelijk begeleider, nog niet gedeeld
   */
  socialGuide?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de taalschool, nog niet gedeeld
   */
  languageProvider?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de inkomensconsulent, nog niet gedeeld
   */
  incomeOfficer?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van een organisatie die helpt, nog niet gedeeld
   */
  organisation?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Over het samenwerken, nog niet gedeeld
   */
  partner?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de beleidsmedewerker, nog niet gedeeld
   */
  policyOfficer?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Antwoorden
 * Antwoorden die zijn gedeeld.
 */
export interface Answers {
  /**
   * Van de inburgeraar
   */
  participant?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de regievoerder
   */
  caseManager?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de maatschappelijk begeleider
   */
  socialGuide?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de taalschool
   */
  languageProvider?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de inkomensconsulent
   */
  incomeOfficer?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van een organisatie die helpt
   */
  organisation?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Over het samenwerken
   */
  partner?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  /**
   * Van de beleidsmedewerker
   */
  policyOfficer?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * In het gesprek opgeschreven
 * Wat iemand in een gesprek zei. Een ander schreef het op. Eigen antwoorden blijven staan.
 */
export interface Noted {
  /**
   * Van de inburgeraar, opgeschreven in het gesprek
   */
  participant?: {
    [k: string]: {
      choice?: string;
      choices?: string[];
      score?: number;
      number?: number;
      date?: string;
      text?: string;
      language?: string;
      /**
       * Hoe dit is ingevuld
       */
      maker?: 'self' | 'helped' | 'interpreter';
      on?: string;
      /**
       * Wie dit opschreef voor een ander
       */
      by?: 'caseManager';
    };
  };
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Wat we bijstellen
 * Wat valt op, en wat verandert er in het ontwikkelplan? De regievoerder zegt ja of nee.
 */
export interface Findings {
  /**
   * Voorstellen
   */
  items?: FindingsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Voorstel
 */
export interface FindingsRow {
  id: string;
  /**
   * Wat valt op?
   */
  text?: string;
  /**
   * Bij welke vraag?
   */
  item?: string;
  /**
   * Onderwerp
   */
  lifeArea?:
    | 'housing'
    | 'finance'
    | 'language-learning'
    | 'work'
    | 'health'
    | 'wellbeing'
    | 'family'
    | 'network'
    | 'participation'
    | 'digital-admin'
    | 'orientation'
    | (string & {});
  /**
   * Datum
   */
  on?: string;
  /**
   * Wie zegt dit?
   */
  by?: 'participant' | 'caseManager';
  /**
   * Wat verandert er in het ontwikkelplan?
   */
  change?: 'goal-date' | 'goal-status' | 'goal-new' | 'activity-new' | 'activity-hours' | 'activity-status' | 'task-new' | 'none';
  /**
   * Welk doel?
   */
  goalId?: string;
  /**
   * Welke activiteit?
   */
  activityId?: string;
  /**
   * Hoe heet het nieuwe?
   */
  title?: string;
  /**
   * Wat voor activiteit is het?
   */
  activityKind?:
    | 'language-class'
    | 'knm'
    | 'pvt'
    | 'map'
    | 'volunteering'
    | 'internship'
    | 'work-experience'
    | 'paid-work'
    | 'training'
    | 'budget'
    | 'health'
    | 'parenting'
    | 'sport-culture'
    | 'neighbourhood'
    | 'digital'
    | 'other'
    | (string & {});
  /**
   * Klaar op of begin op
   */
  date?: string;
  /**
   * Hoe gaat het met dit doel?
   */
  goalStatus?: 'not-started' | 'going-well' | 'stuck' | 'achieved' | 'stopped' | 'changed';
  /**
   * Hoe staat het met deze activiteit?
   */
  activityStatus?: 'planned' | 'started' | 'paused' | 'done' | 'stopped';
  /**
   * Hoeveel uur per week?
   */
  hoursPerWeek?: number;
  /**
   * Wie zorgt hiervoor?
   */
  owner?:
    | 'participant'
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Komt dit in het ontwikkelplan?
   */
  answer?: 'accepted' | 'declined';
  /**
   * Waarom wel of niet?
   */
  reason?: string;
  /**
   * Beantwoord op
   */
  answeredOn?: string;
}
/**
 * Afspraken
 * Wat spreken de gemeente en de partners af?
 */
export interface Agreements {
  /**
   * Afspraken
   */
  items?: AgreementsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Afspraak
 */
export interface AgreementsRow {
  id: string;
  /**
   * Wat spreken we af?
   */
  text?: string;
  /**
   * Bij welk cijfer?
   */
  indicator?: string;
  /**
   * Wie doet dit?
   */
  who?: string;
  /**
   * Klaar op
   */
  dueOn?: string;
}
