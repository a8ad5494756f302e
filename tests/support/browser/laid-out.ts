import { vi } from 'vitest';

/** jsdom lays out nothing: a list that draws only what is seen needs to see something. Px. */
export function layOut(width = 360, height = 600, item = 60): void {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(item);
}
