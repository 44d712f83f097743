// On the page around `<iframe data-wegwijs src="…/frame.html?…" title="…">`: gives the iframe the height of what is in it, and lets
// its events out as events of the iframe, so that a page listens to it as it would to the tag:
//
//   iframe.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(send(detail.document)));
//   handOver(iframe, { value });

const known = new WeakMap();

/** Sets `value`, `draft` or `catalogues` of the widget in an iframe, now or as soon as it is there. */
export function handOver(iframe, properties) {
  known.set(iframe, { ...known.get(iframe), ...properties });
  post(iframe, { set: properties });
}

const post = (iframe, message) => iframe.contentWindow?.postMessage({ wegwijs: message }, location.origin);

function letOut(iframe, { event: type, detail, id }) {
  let answer;
  const respond = (promise) => {
    answer = promise;
  };
  const told = new CustomEvent(type, { detail: { ...detail, respond }, bubbles: true, composed: true, cancelable: true });
  const goesOn = iframe.dispatchEvent(told);
  if (type !== 'wegwijs-submit') return;
  Promise.resolve(goesOn ? answer : Promise.reject(new Error('refused by the page'))).then(
    (receipt) => post(iframe, { answer: id, receipt }),
    (error) => post(iframe, { answer: id, refused: { code: error?.code, problems: error?.problems } }),
  );
}

/** In a frame of animation: sized in the task of a message, Chromium 156 at times no longer lays out what is in the iframe. */
function grow(iframe, height) {
  requestAnimationFrame(() => {
    iframe.style.blockSize = `${Math.ceil(height)}px`;
  });
}

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || !data?.wegwijs) return;
  const iframe = [...document.querySelectorAll('iframe[data-wegwijs]')].find((one) => one.contentWindow === source);
  if (!iframe) return;
  const message = data.wegwijs;
  if (message.height) grow(iframe, message.height);
  if (message.ready && known.has(iframe)) post(iframe, { set: known.get(iframe) });
  if (message.event) letOut(iframe, message);
});
