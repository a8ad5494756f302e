import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Does the work while holding the lock of a file, so that two runs on one machine measure in turns.
 * Without a file it just does the work.
 */
export async function locked<Result>(
  file: string | null,
  work: () => Promise<Result>,
): Promise<Result> {
  if (file === null) return work();
  const holder = spawn('flock', [file, 'sh', '-c', 'echo; cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  try {
    return await work();
  } finally {
    holder.stdin.end();
    await once(holder, 'exit');
  }
}
