/** Three values of Kleene: `open` means that answers still to come decide. */
export type Truth = 'pass' | 'fail' | 'open';

export function not(truth: Truth): Truth {
  if (truth === 'open') return 'open';
  return truth === 'pass' ? 'fail' : 'pass';
}

/** `pass` for no parts at all. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes('fail')) return 'fail';
  return parts.includes('open') ? 'open' : 'pass';
}

/** `fail` for no parts at all. */
export function any(parts: readonly Truth[]): Truth {
  return not(all(parts.map(not)));
}
