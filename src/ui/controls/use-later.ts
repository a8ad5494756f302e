import { useEffect, useState } from 'react';

/**
 * The value of a promise once it is there; null before, the error where it fails. With another
 * promise the last value stays until then.
 */
export function useLater<Value extends object>(promise: Promise<Value>): Value | null | Error {
  const [value, setValue] = useState<Value | null | Error>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      const outcome = await promise.catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      if (!leaving.signal.aborted) setValue(outcome);
    })();
    return () => {
      leaving.abort();
    };
  }, [promise]);
  return value;
}
