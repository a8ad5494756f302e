import type { StyleImageInterface } from 'maplibre-gl';
import type { PatternImage } from '../live/pattern-images.ts';

/**
 * A pattern with a ring of one pixel round it that goes on as the pattern does, as rows of colours
 * multiplied by alpha. Where the map stretches a pattern it mixes neighbouring pixels, those beyond
 * its edge too.
 */
export function wrappedImage({ width, height, data }: PatternImage): PatternImage {
  const [outerWidth, outerHeight] = [width + 2, height + 2];
  const wrapped = new Uint8ClampedArray(outerWidth * outerHeight * 4);
  for (let row = 0; row < outerHeight; row += 1) {
    for (let column = 0; column < outerWidth; column += 1) {
      const from = (((row - 1 + height) % height) * width + ((column - 1 + width) % width)) * 4;
      const alpha = data[from + 3] ?? 0;
      const colour = [0, 1, 2].map((channel) =>
        Math.round(((data[from + channel] ?? 0) * alpha) / 255),
      );
      wrapped.set([...colour, alpha], (row * outerWidth + column) * 4);
    }
  }
  return { width: outerWidth, height: outerHeight, data: wrapped };
}

/**
 * A pattern as the map takes it, which writes itself into the map's texture together with its ring.
 * MapLibre makes the ring only once: after `updateImage` that of the pattern before would stay, and
 * its ink show as hairlines between the dots (maplibre/maplibre-gl-js:src/render/image_atlas.ts,
 * `patchUpdatedImage`).
 */
export function patternSource(image: PatternImage): StyleImageInterface {
  const ringed = wrappedImage(image);
  return {
    width: image.width,
    height: image.height,
    data: {
      renderWithWebGL: ({ gl, texture, x, y }) => {
        gl.bindTexture(gl.TEXTURE_2D, texture);
        gl.texSubImage2D(
          gl.TEXTURE_2D,
          0,
          x - 1,
          y - 1,
          ringed.width,
          ringed.height,
          gl.RGBA,
          gl.UNSIGNED_BYTE,
          new Uint8Array(ringed.data),
        );
      },
    },
  };
}
