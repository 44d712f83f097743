import type { DoctorWord } from './nl-doctor.ts';

/** The same in English. */
export const enDoctor: { readonly [word in DoctorWord]: string } = {
  'doctor.title': 'Does Wegwijs work on this page?',
  'doctor.looking': 'Looking at the page.',
  'doctor.none': 'Nothing was found that is not right.',
  'doctor.count': 'Errors: {errors}. Warnings: {warnings}.',
  'doctor.error': 'Error',
  'doctor.warning': 'Note',
  'doctor.again': 'Look again',

  'tag.undefined.found': 'The tag <{tag}> does nothing: no script on this page knows it.',
  'tag.undefined.do':
    'Put the script of Wegwijs on the page. Is it there? Then see whether its address is right and whether it is blocked.',
  'tag.unknown.found': 'There is no tag <{tag}>.',
  'tag.unknown.do': 'Do you mean this tag?',
  'script.missing.found': 'The script {address} is not there (code {status}).',
  'script.missing.do': 'Put the file there, or correct its address in the page.',
  'script.classic.found': 'The script {address} is a module, but the page loads it as an ordinary script.',
  'script.classic.do': 'Add type="module". If you cannot, use wegwijs-classic.js.',
  'script.double.found': 'Wegwijs is loaded twice: from {first} and from {second}. Only the first takes part.',
  'script.double.do': 'Leave one of them. The other is often in a template of the site, or in another component.',
  'script.duplicates.found': 'Another component on this page uses Lit as well. This policy allows the name lit-html once.',
  'script.duplicates.do': 'The first to load works. Must both work? Put this in the policy (Content-Security-Policy):',

  'policy.trusted-types.found': 'The policy of the page does not know the name lit-html. Wegwijs can show nothing then.',
  'policy.trusted-types.do': 'Add the name to the policy (Content-Security-Policy):',
  'policy.blocked.found': 'The policy of the page blocks {address} ({directive}).',
  'policy.blocked.do': 'Allow your own address in the policy (Content-Security-Policy):',
  'policy.media.found': 'The policy of the page blocks a recording ({address}). The button to read aloud is gone then.',
  'policy.media.do': 'Do you want recordings to be heard? Put this in the policy (Content-Security-Policy):',
  'policy.other.found': 'The policy of the page blocks something that is not of Wegwijs: {address} ({directive}).',
  'policy.other.do': 'Wegwijs needs nothing of you here. Ask whoever looks after the page.',

  'definition.address.found': 'The address in definition is not right: {address}.',
  'definition.address.do': 'Correct the attribute definition.',
  'definition.status.found': 'The definition {address} is not there (code {status}).',
  'definition.status.do': 'Put the folder definitions beside the script, or correct the attribute definition.',
  'definition.network.found': 'The definition {address} cannot be fetched.',
  'definition.network.do': 'Put it at the same address as the page, and allow your own address in connect-src.',
  'definition.syntax.found': 'What is at {address} is no JSON. Often it is the page "not found" of the site.',
  'definition.syntax.do': 'Open the address in the browser and see what is there.',
  'definition.shape.found': 'What is at {address} is JSON, but no publication of Wegwijs.',
  'definition.shape.do': 'Make the publication with wegwijs resolve, and put it there.',
  'definition.none.found': 'The tag <{tag}> has nothing to show.',
  'definition.none.do': 'Give the tag the attribute definition, or set the property definition or schema.',

  'schema.reference.found': 'At {place} the schema refers to {reference}. That is not there, and nothing is fetched.',
  'schema.reference.do':
    'Hand that schema in with the property schemas, by that address. Or put it into the schema itself, under $defs.',
  'schema.invalid.found': 'At {place} the schema has something that JSON Schema does not allow. That question cannot be checked.',
  'schema.invalid.do': 'Mend the schema there. The command wegwijs check says what is wrong.',

  'language.missing.found': 'The page does not say which language it is in.',
  'language.missing.do': 'Put lang on the html tag. A screen reader needs it too.',
  'language.invalid.found': 'lang="{lang}" is no language.',
  'language.invalid.do': 'Use a language code, such as nl, en or ar.',
  'language.words.found': 'This says lang="{lang}". The form has no words for that, and shows Dutch.',
  'language.words.do': 'Is the page Dutch? Correct lang. There are words in: {offered}.',

  'theme.none.found': 'There is no theme: not one token of NL Design System has a value.',
  'theme.none.do': 'Load the theme of your gemeente, and put its class on the page or around the tag.',
  'theme.part.found': 'The theme says nothing of: {parts}. There we show a look of our own.',
  'theme.part.do': 'Does your theme have tokens for those? Then see whether all of its files are loaded.',

  'storage.blocked.found': 'The browser may keep nothing on this page. draft="device" does nothing then.',
  'storage.blocked.do':
    'Is the page in an iframe with sandbox? Allow allow-same-origin there, or keep the draft yourself with wegwijs-draft.',
  'storage.subject.found': 'draft="device" works with a subject only.',
  'storage.subject.do': 'Give a name of your own for this person that says nothing of them. Never a BSN.',

  'page.quirks.found': 'The page has no doctype. The browser draws it in an old way then.',
  'page.quirks.do': 'Put this on the first line:',
  'page.insecure.found': 'The page does not come over https.',
  'page.insecure.do': 'Without https the browser cannot encrypt a draft, and nothing on the page is protected.',
  'page.viewport.found': 'On a phone everything is small: the page does not say how wide it is.',
  'page.viewport.do': 'Put this in the head of the page:',
  'page.browser.found': 'This browser is too old: it lacks {missing}.',
  'page.browser.do': 'The last two versions of Edge, Chrome, Firefox and Safari work, and Firefox ESR.',
};
