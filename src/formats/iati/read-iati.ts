import { bytePortions } from '../bytes/byte-portions.ts';
import type { ByteSource, ReadContext } from '../format.ts';
import { openIati } from './open-iati.ts';
import type { IatiChoices } from './projects/file-context.ts';
import { needsPoints, readRaw, STEPS_AN_ACTIVITY, type IatiReading } from './read-raw.ts';

/**
 * Reads a file of activities of any version of IATI. Rejects with `FormatError` for what isn't one
 * (E004, E005, E007, E010), and with the signal's reason.
 */
export async function read(source: ByteSource, context: ReadContext): Promise<IatiReading> {
  // Opening is half the work; what follows is counted in activities, and told as the other half.
  const of = 2 * source.size;
  const raw = await openIati(
    textPortions(source, context.signal, (done) => context.onProgress({ done, of })),
  );
  const choices: IatiChoices = {
    mends: context.mends,
    countProgrammes: false,
    countByPoint: false,
  };
  const points = needsPoints(raw, choices) ? await context.points() : null;
  const steps = readRaw(raw, choices, { areas: context.areas, points });
  const all = Math.max(1, raw.size * STEPS_AN_ACTIVITY);
  const readOn = async (before: number): Promise<IatiReading> => {
    context.signal.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    const looked = Math.min(all, before + step.value);
    await context.onProgress({ done: source.size * (1 + looked / all), of });
    return readOn(looked);
  };
  return readOn(0);
}

/** The text of a file in UTF-8, as it is decoded; `tell` is told how many bytes were. */
async function* textPortions(
  source: ByteSource,
  signal: AbortSignal,
  tell: (done: number) => Promise<void> | void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let done = 0;
  for await (const bytes of bytePortions(source, signal)) {
    yield decoder.decode(bytes, { stream: true });
    done += bytes.length;
    await tell(done);
  }
  yield decoder.decode();
}
