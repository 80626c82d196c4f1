/** What scripts warn of in the console from now on, until it is stopped; nothing of it reaches the console itself. */
export function hearWarnings(): { warnings: string[]; stop(): void } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...said: unknown[]) => warnings.push(said.join(' '));
  return {
    warnings,
    stop() {
      console.warn = warn;
    },
  };
}
