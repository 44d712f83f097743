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

/** All that was found; undefined while the doctor is looking. */
export function view(findings: readonly Finding[] | undefined, say: Say, again: () => void): HTMLElement {
  const title = make('h2', '', say('doctor.title'));
  title.id = 'title';
  const button = make('button', '', say('doctor.again')) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', again);
  const errors = findings?.filter(({ severity }) => severity === 'error').length ?? 0;
  const warnings = (findings?.length ?? 0) - errors;
  const summary = !findings
    ? say('doctor.looking')
    : findings.length === 0
      ? say('doctor.none')
      : say('doctor.count', { errors, warnings });
  const status = make('p', 'summary', summary);
  status.setAttribute('role', 'status');
  const list = findings && findings.length > 0 ? [make('ul', '', ...findings.map((one) => item(one, say)))] : [];
  const section = make('section', '', title, status, ...list, button);
  section.setAttribute('aria-labelledby', 'title');
  return section;
}
