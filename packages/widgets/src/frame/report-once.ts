const reported = new Set<string>();

/** Reports a page author's mistake on the console, each message once per page. */
export function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  // oxlint-disable-next-line no-console -- how else would an embedder see a mistyped attribute?
  console.error(message);
}
