/** The doctor's own look. It reads no tokens: they may be what is wrong. */
export const doctorStyles = `
:host { display: block; color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; border: 2px solid #1a1a1a; padding: 1em; }
:host([hidden]) { display: none; }
h2 { margin: 0; font-size: 1.25em; }
p { margin: 0.25em 0 0; overflow-wrap: anywhere; }
ul { list-style: none; margin: 1em 0; padding: 0; display: grid; gap: 0.75em; }
li { border-inline-start: 6px solid #8a5a00; padding-inline-start: 0.75em; }
li.error { border-inline-start-color: #b00020; }
.label { text-transform: uppercase; font-size: 0.875em; color: #7a4f00; }
.error .label { color: #b00020; }
.found { font-weight: 600; }
pre { margin: 0.5em 0 0; padding: 0.5em; background: #f2f2f2; white-space: pre-wrap; overflow-wrap: anywhere; }
button { margin-block-start: 1em; min-block-size: 44px; padding-inline: 1em; font: inherit; color: #1a1a1a; background: #fff; border: 2px solid currentcolor; border-radius: 4px; cursor: pointer; }
button:focus-visible { outline: 3px solid #0b5cab; outline-offset: 2px; }
@media print { button { display: none; } }
`;
