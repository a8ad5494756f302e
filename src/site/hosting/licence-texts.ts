const ISC_TERMS = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/**
 * Licences of packages that are published without their text, by name and version, as the LICENSE
 * file of their source has them (github.com/lddubeau/saxes).
 */
export const LICENCE_TEXTS: ReadonlyMap<string, string> = new Map([
  [
    'saxes 6.0.0',
    `The ISC License

Copyright (c) Contributors

${ISC_TERMS}

The following license is the one that governed sax, from which saxes was forked.

The ISC License

Copyright (c) Isaac Z. Schlueter and Contributors

${ISC_TERMS}`,
  ],
]);
