/** Documents of the definition `phases`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * Uw weg
 * Welke stappen u nu doet, wat u al deed, wat er komt en wie u helpt.
 */
export interface Phases {
  track?: Track;
  history?: History;
  contacts?: Contacts;
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
 * De weg
 */
export interface Track {
  /**
   * Welke indelingen gebruiken we?
   * Zonder keuze gelden die van de gemeente.
   */
  models?: string[];
  /**
   * Vanaf welke dag volgen we uw weg?
   */
  began?: string;
  /**
   * Wie is uw regievoerder?
   */
  caseManager?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Wat er is gebeurd
 * Er komt alleen iets bij. Wat niet klopt, trekken we in.
 */
export interface History {
  /**
   * Wat er is gebeurd
   */
  items?: Entry[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Gebeurtenis
 */
export interface Entry {
  id: string;
  /**
   * Op welke dag?
   */
  on?: string;
  /**
   * Wat gebeurde er?
   */
  what?: 'begun' | 'ended' | 'skipped' | 'again' | 'reached' | 'withdrawn';
  /**
   * Welke fase?
   */
  phase?: string;
  /**
   * Welke mijlpaal?
   */
  milestone?: string;
  /**
   * Wat trekken we in?
   */
  of?: string;
  /**
   * Voor één onderwerp?
   * Zonder keuze geldt het voor alles.
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
   * Waarom?
   * Schrijf het zo dat de inburgeraar het kan lezen. Noem geen ziekte.
   */
  reason?: string;
  /**
   * Wie schreef dit op?
   */
  by?: string;
}
/**
 * Wie u tegenkomt
 * Kruis aan wie u al kent.
 */
export interface Contacts {
  /**
   * Wie u tegenkomt
   */
  items?: Contact[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Iemand
 */
export interface Contact {
  id: string;
  /**
   * Wie?
   */
  actor?: string;
  /**
   * Ik ken deze
   */
  known?: boolean;
  /**
   * Hoe heet deze persoon?
   */
  person?: string;
}
