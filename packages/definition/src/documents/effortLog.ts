/** Documents of the definition `effortLog`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * Afspraken en inzet
 * Wat u deed, wanneer u er niet was, en wat u er zelf van zegt.
 */
export interface EffortLog {
  facts?: Facts;
  log?: Log;
  side?: Side;
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
 * Wat we al weten
 */
export interface Facts {
  /**
   * Groep
   */
  targetGroup?: 'asylum-status-holder' | 'family-migrant' | 'other-migrant';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Afspraken en inzet
 * Hier staat wat er is gebeurd. Er volgt niets vanzelf uit deze lijst.
 */
export interface Log {
  /**
   * Wat er is gebeurd
   */
  steps?: Step[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Gebeurtenis
 */
export interface Step {
  id: string;
  /**
   * Op welke dag?
   */
  date?: string;
  /**
   * Wat gebeurde er?
   */
  kind?: 'invitation' | 'appointment' | 'talk' | 'warning' | 'decision' | (string & {});
  /**
   * Waar ging het over?
   */
  about?: 'intake' | 'test' | 'class' | 'pvt' | 'map' | 'progress' | 'participation' | 'benefit' | (string & {});
  /**
   * De hoeveelste uitnodiging was dit?
   */
  call?: number;
  /**
   * Was u er?
   */
  appeared?: 'yes' | 'no' | 'late';
  /**
   * Was er een goede reden?
   * Vraag altijd eerst wat er was.
   */
  excused?: 'yes' | 'no' | 'unknown';
  /**
   * Welke reden gaf u?
   * Schrijf geen ziekte of diagnose op. “Ziek gemeld” is genoeg.
   */
  reason?: string;
  /**
   * Wat spraken we af?
   */
  agreed?: string;
  /**
   * Kon u er iets aan doen?
   */
  culpable?: 'no' | 'yes' | 'partly' | 'unknown';
  /**
   * Waarom vinden we dat?
   */
  culpableReason?: string;
  /**
   * Brief verstuurd op
   */
  letterSentOn?: string;
  /**
   * Bedrag van de boete in euro
   * Vul dit alleen in na een besluit.
   */
  amount?: number;
}
/**
 * Uw kant van het verhaal
 */
export interface Side {
  /**
   * Wat zegt u er zelf van?
   * U mag altijd uw kant vertellen. Dat hoeft niet meteen.
   */
  notes?: SideNote[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Uw kant
 */
export interface SideNote {
  id: string;
  /**
   * Over welke gebeurtenis?
   */
  about?: string;
  /**
   * Op welke dag zei u dit?
   */
  date?: string;
  /**
   * Uw verhaal
   */
  text?: string;
}
