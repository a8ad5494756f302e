import { cpus, loadavg } from 'node:os';

/** What the figures of a run depend on, in one line. */
export function machineLine(browserVersion: string): string {
  const [cpu] = cpus();
  return [
    `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
    `Chromium ${browserVersion}, WebGL in software (SwiftShader)`,
    `Node ${process.versions.node}`,
    `${process.platform} ${process.arch}`,
  ].join(' · ');
}
