/** Documents of the definition `consents`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * Toestemmingen
 * Wie gegevens over u krijgt, waarom, en of u dat goed vindt.
 */
export interface Consents {
  register?: Register;
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
 * Delen van uw gegevens
 * U beslist zelf. U kunt altijd weer stoppen.
 */
export interface Register {
  /**
   * Wie mag wat zien?
   */
  consents?: Consent[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Afspraak over delen
 */
export interface Consent {
  id: string;
  /**
   * Wie krijgt de gegevens?
   */
  recipient?: string;
  /**
   * Wat doet deze persoon of organisatie?
   */
  role?:
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'languageProvider'
    | 'activityProvider'
    | 'keyPerson'
    | 'neighbourhoodTeam'
    | 'incomeOfficer'
    | 'healthPartner';
  /**
   * Welke gegevens?
   * We vragen het per groep. Nooit voor alles tegelijk.
   */
  dataGroups?: (
    | 'identity'
    | 'contact'
    | 'residence'
    | 'family'
    | 'childcare'
    | 'housing'
    | 'background'
    | 'level'
    | 'languageLevels'
    | 'dutchLevels'
    | 'languageBackground'
    | 'levels'
    | 'healthEffect'
    | 'healthDetail'
    | 'finance'
    | 'financeStatus'
    | 'financeTasks'
    | 'digital'
    | 'network'
    | 'goals'
    | 'routeHours'
    | 'decision'
    | 'facts'
    | 'week'
    | 'people'
    | 'activities'
    | 'attendance'
    | 'tasks'
    | 'society'
    | 'progressNotes'
    | 'path'
    | (string & {})
  )[];
  /**
   * Waarvoor?
   */
  purpose?: string;
  /**
   * Mag dit al van de wet?
   * Dan vragen we geen toestemming. We vertellen het u wel.
   */
  basisNotConsent?: boolean;
  /**
   * Waar staat dat?
   */
  legalBasis?: string;
  /**
   * In welke taal is het uitgelegd?
   */
  explainedIn?: string;
  /**
   * Was er een tolk bij?
   */
  interpreterUsed?: boolean;
  /**
   * Vindt u het goed?
   * Zegt u nee? Dat verandert niets aan uw plan.
   */
  given?: 'yes' | 'no' | 'withdrawn';
  /**
   * Op welke dag?
   */
  date?: string;
  /**
   * Geldig tot en met
   * Meestal 1 jaar.
   */
  validUntil?: string;
  /**
   * Hoe heeft u het gezegd?
   */
  method?: 'in-person' | 'digital' | 'with-interpreter';
  /**
   * Ingetrokken op
   * Vanaf deze dag delen we niets meer.
   */
  withdrawnOn?: string;
}
