// For pages that take an ordinary script but no module script, or that strip tags they do not know. It stands beside wegwijs.js and
// loads it, or the file that `data-load` names. Each `<div data-wegwijs="intake-form" data-definition="…">` becomes the widget, now
// and when it comes later; what stands in the div is there until then.
(() => {
  'use strict';
  const script = document.currentScript;
  const selector = 'div[data-wegwijs]:not([data-wegwijs=""])';

  const attributeOf = (name) => name.slice('data-'.length);
  const isAttribute = ({ name }) => name.startsWith('data-') && name !== 'data-wegwijs' && !/^data-(on|style)/.test(name);

  function mount(div) {
    const tag = `wegwijs-${div.dataset.wegwijs}`;
    if (!customElements.get(tag) || div.querySelector(tag)) return;
    const widget = document.createElement(tag);
    for (const attribute of div.attributes)
      if (isAttribute(attribute)) widget.setAttribute(attributeOf(attribute.name), attribute.value);
    div.replaceChildren(widget);
  }
  const mountAll = () => document.querySelectorAll(selector).forEach(mount);

  import(new URL(script.dataset.load ?? 'wegwijs.js', script.src).href).then(
    () => {
      mountAll();
      new MutationObserver(mountAll).observe(document, { childList: true, subtree: true });
    },
    (error) => console.error(`wegwijs: not loaded, ${error.message}`),
  );
})();
