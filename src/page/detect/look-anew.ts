/** Where the detector leaves what begins its looks anew. Our scripts in a frame share a global object, which its page has no part in. */
export const LOOKING = Symbol.for('detector');

/** Has the detector of this frame look for a policy again, as after a navigation; nothing happens where none runs. */
export function lookAnew(): void {
  const start: unknown = Reflect.get(globalThis, LOOKING);
  if (typeof start === 'function') start();
}
