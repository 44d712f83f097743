// What the law fixes of looking back: that it is done, about whom, and when at the latest.
import type { Duty } from './duty.ts';

const held = { fixed: ['present', 'subject'] };

/** Every duty that binds the layers below the law. An entry of a catalogue is called by its name. */
export const evaluationLibrary: readonly Duty[] = [
  { why: 'progress is followed', basis: 'Besluit inburgering 2021: de voortgang wordt gevolgd en staat in het PIP', ...held, ids: ['national.progress'] },
  { why: 'the route is looked at while it can still be changed', basis: 'Wet inburgering 2021: wisselen van leerroute binnen 1,5 jaar na het begin van de termijn', ...held, earlier: ['due'], ids: ['national.route-check'] },
  { why: 'a talk closes MAP and the Z-route', basis: 'Besluit inburgering 2021: MAP en Z-route sluiten af met een eindgesprek', ...held, ids: ['national.close'] },
]; // prettier-ignore
