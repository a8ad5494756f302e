import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

/**
 * The packed fonts.conf names a folder in the shared temporary directory. Without any font every
 * text has size 0, and Playwright takes visible text for hidden. Only the fonts of the package are
 * named, so that text is as wide everywhere.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Files belong to who unpacks them, also to a root without the right to give files away. `chown` is
 * missing in the types.
 */
const AS_MYSELF = { chown: false, strict: true };

/**
 * The folder with the unpacked browser: `chromium`, its graphics libraries, `lib/`, `fonts/` and
 * `fonts.conf`. Unpacks it once per version (some seconds); afterwards this is one look at the
 * disk. Runs that start at the same time each unpack a copy, and all use the copy that was ready
 * first.
 *
 * The package's own `executablePath()` isn't used: it unpacks into the shared temporary folder,
 * trusts whatever lies there already, and leaves the libraries out except on AWS.
 */
export async function unpackChromium(): Promise<string> {
  const packed = packageFolder();
  const folder = join(CACHE, `chromium-${versionOf(packed)}`);
  if (existsSync(folder)) return folder;
  const copy = `${folder}.${randomUUID()}`;
  await mkdir(copy, { recursive: true });
  try {
    await unpackInto(copy, join(packed, 'bin'));
    await rename(copy, folder);
  } catch (error) {
    await rm(copy, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function unpackInto(folder: string, bin: string): Promise<void> {
  const chromium = join(folder, 'chromium');
  await pipeline(
    createReadStream(join(bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(chromium),
  );
  await chmod(chromium, 0o755);
  for (const name of ['swiftshader', 'al2023', 'fonts']) {
    await pipeline(
      createReadStream(join(bin, `${name}.tar.br`)),
      createBrotliDecompress(),
      extract(folder, AS_MYSELF),
    );
  }
  await writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
}

/**
 * The entry point lies deeper in some releases than in others, so the root is looked for from there
 * upwards.
 */
function packageFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(
        '@sparticuz/chromium is installed without its browser (bin/chromium.br): run npm ci again.',
      );
    folder = parent;
  }
  return folder;
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
