import { isArray, type Finding, type Json } from '@wegwijs/definition';
import { enDoctor } from '../words/en-doctor.ts';
import { nlDoctor, type DoctorWord } from '../words/nl-doctor.ts';

/** Says a word in a language, with its holes filled. */
export type Say = (word: DoctorWord, params?: { readonly [name: string]: Json }) => string;

/** The words for a language: English where it is English, else Dutch. */
export function wordsIn(lang: string): Say {
  const words = lang.startsWith('en') ? enDoctor : nlDoctor;
  return (word, params = {}) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return isArray(value) ? value.join(', ') : String(value ?? '');
    });
}

/** An element with what is in it. The doctor has no templates: it must work where the page's policy lets nobody make them. */
function make(tag: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** One finding: how bad, what, and what to do. */
function item({ code, severity, params }: Finding, say: Say): HTMLElement {
  const sample = params['sample'];
  return make(
    'li',
    severity,
    make('strong', 'label', say(severity === 'error' ? 'doctor.error' : 'doctor.warning')),
    make('p', 'found', say(`${code}.found` as DoctorWord, params)),
    make('p', 'do', say(`${code}.do` as DoctorWord, params)),
    ...(typeof sample === 'string' ? [make('pre', '', make('code', '', sample))] : []),
  );
}

/** What the doctor shows. Its parts stay, so that the button keeps the focus and a change of the summary is told (WCAG 4.1.3). */
export interface View {
  readonly section: HTMLElement;
  /** Shows what was found; undefined while the doctor is looking for the first time. */
  show(findings: readonly Finding[] | undefined, say: Say): void;
  /** Says that it is looking again; what was found stays until it is known. */
  looking(say: Say): void;
}

/** @param again called when somebody asks to look again */
export function view(again: () => void): View {
  const [title, status, list] = [make('h2', ''), make('p', 'summary'), make('ul', '')];
  const button = make('button', '') as HTMLButtonElement;
  title.id = 'title';
  status.setAttribute('role', 'status');
  button.type = 'button';
  button.addEventListener('click', again);
  const section = make('section', '', title, status, list, button);
  section.setAttribute('aria-labelledby', 'title');
  return {
    section,
    show(findings, say) {
      title.textContent = say('doctor.title');
      button.textContent = say('doctor.again');
      status.textContent = summary(findings, say);
      list.replaceChildren(...(findings ?? []).map((one) => item(one, say)));
      list.hidden = !findings?.length;
    },
    looking(say) {
      status.textContent = say('doctor.looking');
    },
  };
}

function summary(findings: readonly Finding[] | undefined, say: Say): string {
  if (!findings) return say('doctor.looking');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return findings.length === 0 ? say('doctor.none') : say('doctor.count', { errors, warnings: findings.length - errors });
}
