import type { LinkedValue } from './linked-node.ts';

/**
 * A licence as schema.org wants it: an address for those of Creative Commons (by their SPDX name)
 * and for an address, else a work of that name.
 */
export function licenceNode(licence: string): LinkedValue {
  if (/^https?:\/\/\S+$/.test(licence)) return licence;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const named = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(licence);
  if (named === null) return { '@type': 'CreativeWork', name: licence };
  return `https://creativecommons.org/licenses/${(named[1] ?? '').toLowerCase()}/${named[2] ?? ''}/`;
}
