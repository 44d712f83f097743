// As much of WebDriver (W3C) as the tests need.

/** What WebDriver calls the keys that have no character of their own. */
const keys = {
  ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Insert: '\uE016', Delete: '\uE017' },
  ...{ Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D', ControlOrMeta: '\uE009' },
  ...{ PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};
const buttons = { left: 0, middle: 1, right: 2 };
const down = (value) => ({ type: 'keyDown', value });
const up = (value) => ({ type: 'keyUp', value });

/** Begins a session with the driver at an address. Throws what the driver complains of. */
export async function webDriver(base, capabilities) {
  async function call(method, path, body) {
    const response = await fetch(`${base}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
    return value;
  }
  const session = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const send = (method, path, body) => call(method, `/session/${session.sessionId}${path}`, body);
  const press = (actions) => send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const point = (actions) =>
    send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button =
    (type) =>
    ({ button: name = 'left' } = {}) => ({ type, button: buttons[name] });
  const [pointerDown, pointerUp] = [button('pointerDown'), button('pointerUp')];
  return {
    version: session.capabilities.browserVersion,
    open: (url) => send('POST', '/url', { url }),
    evaluate: (script, ...args) => send('POST', '/execute/sync', { script, args }),
    rect: () => send('GET', '/window/rect'),
    setRect: (rect) => send('POST', '/window/rect', rect),
    keyboard: {
      async type(text) {
        for (const character of text) await press([down(character), up(character)]);
      },
      press(combination) {
        const parts = combination.length === 1 ? [combination] : combination.split('+').map((key) => keys[key] ?? key);
        return press([...parts.map(down), ...parts.toReversed().map(up)]);
      },
      down: (key) => press([down(keys[key] ?? key)]),
      up: (key) => press([up(keys[key] ?? key)]),
    },
    mouse: {
      move: (x, y) => point([to(x, y)]),
      down: (options) => point([pointerDown(options)]),
      up: (options) => point([pointerUp(options)]),
      click: (x, y, options) => point([to(x, y), pointerDown(options), pointerUp(options)]),
    },
    release: () => send('DELETE', '/actions'),
    close: () => send('DELETE', ''),
  };
}
