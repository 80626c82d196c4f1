import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand, tail } from '../command.ts';

interface Cruise {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[]; ruleSetUsed: RuleSet };
}
interface RuleSet {
  forbidden: { name: string; comment?: string }[];
}

/** What breaks the rules of `.dependency-cruiser.cjs` in the workspace at `folder`: one paragraph for each import. */
export async function brokenBoundaries(folder = root): Promise<string[]> {
  const folders = ['packages', 'apps', 'stories', 'test', 'tools'].filter((name) => existsSync(join(folder, name)));
  const config = join(root, '.dependency-cruiser.cjs');
  const result = await runCommand('depcruise', [...folders, '--config', config, '--output-type', 'json'], { cwd: folder });

  const cruise = parse(result.stdout);
  if (!cruise) return [`dependency-cruiser did not answer:\n${tail(result)}`];
  const { totalCruised, violations, ruleSetUsed } = cruise.summary;
  // Without a TypeScript that it can use, dependency-cruiser sees nothing and finds nothing wrong.
  if (totalCruised === 0) return ['dependency-cruiser saw no module at all'];

  const comments = new Map(ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  return violations.map(({ from, to, rule }) => `${from} imports ${to}\n${rule.name}: ${comments.get(rule.name)}`);
}

function parse(json: string): Cruise | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
