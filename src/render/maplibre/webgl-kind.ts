/** Names of renderers that draw on the processor what a graphics card should. */
const SOFTWARE =
  /swiftshader|llvmpipe|softpipe|software|microsoft basic render|swrast|lavapipe|paravirtual/i;

/** Whether the name of a WebGL renderer says that it is none of a graphics card. */
export const isSoftware = (renderer: string): boolean => SOFTWARE.test(renderer);

/** How a browser draws WebGL 2. */
export type WebGlKind = 'none' | 'software' | 'card';

let known: WebGlKind | null = null;

/** Asked once: a context costs some time, and a page may hold only a few. */
export function webGlKind(document: Document): WebGlKind {
  known ??= askedKind(document.createElement('canvas'));
  return known;
}

function askedKind(canvas: HTMLCanvasElement): WebGlKind {
  const context = canvas.getContext('webgl2');
  if (context === null) return 'none';
  return isSoftware(rendererName(context)) ? 'software' : 'card';
}

/** Browsers that hide the name of the card tell it by an extension, which others warn of. */
function rendererName(context: WebGL2RenderingContext): string {
  const open = String(context.getParameter(context.RENDERER));
  if (!/^webkit webgl$/i.test(open)) return open;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  return names === null ? open : String(context.getParameter(names.UNMASKED_RENDERER_WEBGL));
}
