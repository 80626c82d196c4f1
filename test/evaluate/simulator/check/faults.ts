import { type PolicyFault, SimulatorError, type SimulatorErrorCode } from '../simulator-error.ts';

export type Path = readonly PropertyKey[];

/** Ends a check with what is wrong. */
export function fault(code: SimulatorErrorCode, path: Path, message: string, fix: string): never {
  throw SimulatorError.of([{ code, path, message, fix }]);
}

/** Makes every one of the checks, whatever the others find. @throws {SimulatorError} with all that they found. */
export function checkAll(checks: readonly (() => void)[]): void {
  const faults = checks.flatMap((check): readonly PolicyFault[] => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof SimulatorError && error.faults.length > 0) return error.faults;
      throw error;
    }
  });
  const [first, ...others] = faults;
  if (first) throw SimulatorError.of([first, ...others]);
}
