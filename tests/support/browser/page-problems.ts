import type { BrowserContext, Page } from '@playwright/test';

/** A message that is known, and why it is no problem. */
export interface Allowance {
  readonly message: RegExp;
  readonly reason: string;
}

/**
 * What goes wrong in any page of the context from now on, as readable lines in a list that grows:
 * errors and warnings of the console, uncaught errors, breaches of the content policy, crashes, and
 * requests to an origin other than `home`'s. In workers a breach of the policy is told by the
 * console alone.
 */
export async function collectProblems(
  context: BrowserContext,
  home: string | undefined,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const origin = home === undefined ? '' : new URL(home).origin;
  const leave = (address: string): void => {
    if (leaves(address, origin)) problems.push(`request to another origin: ${address}`);
  };

  context.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning')
      problems.push(`console ${kind}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    problems.push(`uncaught: ${webError.error().message}`);
  });
  context.on('request', (request) => {
    leave(request.url());
  });
  context.on('page', (page) => {
    watchPage(page);
  });
  context.pages().forEach(watchPage);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content policy: ${event.effectiveDirective} refuses ${event.blockedURI}`);
    });
  });
  return problems;

  function watchPage(page: Page): void {
    page.on('crash', () => {
      problems.push('the page crashed');
    });
    page.on('websocket', (socket) => {
      leave(socket.url());
    });
  }
}

function leaves(address: string, origin: string): boolean {
  const { protocol, origin: target } = new URL(address);
  return !['data:', 'blob:', 'about:'].includes(protocol) && target !== origin;
}

/** The problems that no allowance covers, in their order. */
export function notAllowed(
  problems: readonly string[],
  allowed: readonly Allowance[],
): readonly string[] {
  return problems.filter((problem) => !allowed.some(({ message }) => message.test(problem)));
}
