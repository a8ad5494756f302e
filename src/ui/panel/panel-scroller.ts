import { createContext, type RefObject } from 'react';

/** The element of the panel that scrolls; long lists draw only what it shows. */
export const PanelScroller = createContext<RefObject<HTMLElement | null>>({ current: null });
