// In the place of modules of Node that kepler.gl's parts name and a browser doesn't have.
export class EventEmitter {
  on() {}
  once() {}
  emit() {}
  removeListener() {}
}
export const inherits = () => {};
export const format = String;
export const inspect = String;
export default { EventEmitter, inherits, format, inspect };
