import type { Plugin } from 'vite';

const policy = /(\w+)\.createPolicy\(\s*(['"])lit-html\2,\s*(\{[\s\S]*?\})\s*\)/;

/**
 * lit-html makes its Trusted Types policy when it is loaded, without a guard and under a name that a page may have used up:
 * a page that allows only its own policies would stop the whole module (bar E9). The policy gets our name, and a refusal leaves
 * Lit without a policy, which then fails inside our element and not in the page.
 *
 * @throws {Error} when lit-html is in the bundle and its policy was not found: the guard must not vanish with an update.
 */
export function guardTrustedTypes(): Plugin {
  return {
    name: 'liana:guard-trusted-types',
    enforce: 'pre',
    transform(code, id) {
      if (!/lit-html[/\\](development[/\\])?lit-html\.js$/.test(id)) return null;
      const guarded = code.replace(
        policy,
        (_, types, _quote, rules) => `(() => { try { return ${types}.createPolicy('liana', ${rules}); } catch { return undefined; } })()`,
      );
      if (guarded === code)
        throw new Error(`expected lit-html to create its Trusted Types policy in ${id}, found none: look at the new version`);
      return { code: guarded, map: null };
    },
  };
}
