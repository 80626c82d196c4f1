import type { Figure } from '../../../figures/figure.ts';
import type { PromiseCourse, StageCourse } from '../run/judge.ts';
import { binomialQuantile, rateOf, timesOf } from '../statistics/rate.ts';
import { type Course, covered, empty, passes, served, type Tally } from '../strategies/course.ts';
import { percentFigures, promisedFigures, timesFigures } from './rate-figures.ts';

/** The second period of one file or of several together; `suffix` names file and stage, such as `.hard.prequalified`. */
export function stageFigures(courses: readonly StageCourse[], suffix: string): Figure[] {
  const wideNet = talliesOf(courses.map((course) => course.wideNet));
  const likely = talliesOf(courses.map((course) => course.likely));
  const promised = (courses[0]?.promised ?? []).map((_, at) => courses.map((course) => course.promised[at]!));
  return [
    ...percentFigures(`simulator.wideNet${suffix}`, rateOf(passes(wideNet))),
    ...percentFigures(`simulator.oneAtRandom${suffix}`, rateOf(passes(talliesOf(courses.map((course) => course.oneAtRandom))))),
    ...percentFigures(`simulator.approvedSomewhere.wideNet${suffix}`, rateOf(served(wideNet))),
    ...percentFigures(`simulator.pass80${suffix}`, rateOf(passes(likely))),
    ...percentFigures(`simulator.coverage80${suffix}`, rateOf(covered(likely))),
    ...promised.flatMap((some) => promiseFigures(some, wideNet, suffix)),
  ];
}

function promiseFigures(courses: readonly PromiseCourse[], wideNet: readonly Tally[], suffix: string): Figure[] {
  const { promise } = courses[0]!;
  const end = `.${100 * promise}${suffix}`;
  const recommended = talliesOf(courses.map((course) => course.recommended));
  const oracle = talliesOf(courses.map((course) => course.oracle));
  const informed = talliesOf(courses.map((course) => course.informed));
  const oracleOfAsMany = talliesOf(courses.map((course) => course.oracleOfAsMany));
  return [
    ...promisedFigures(`simulator.recommended${end}`, rateOf(passes(recommended)), promise),
    ...percentFigures(`simulator.coverage${end}`, rateOf(covered(recommended))),
    ...percentFigures(`simulator.empty${end}`, rateOf(empty(recommended))),
    ...percentFigures(`simulator.approvedSomewhere${end}`, rateOf(served(recommended))),
    ...timesFigures(`simulator.timesWideNet${end}`, timesOf(passes(recommended), passes(wideNet))),
    ...percentFigures(`simulator.oracle.coverage${end}`, rateOf(covered(oracle))),
    ...percentFigures(`simulator.informed.coverage${end}`, rateOf(covered(informed))),
    ...percentFigures(`simulator.oracle.recommended${end}`, rateOf(passes(oracleOfAsMany))),
    ...certificateFigures(courses, end),
  ];
}

/** At 95 % confidence one certificate in twenty may be wrong; more than chance explains at 99 % is a promise not kept. */
function certificateFigures(courses: readonly PromiseCourse[], end: string): Figure[] {
  const sum = (count: (course: PromiseCourse) => number) => courses.reduce((total, course) => total + count(course), 0);
  const used = sum((course) => course.recommended.segments.size);
  const broken = sum((course) => course.broken);
  const segments = sum((course) => course.segments);
  // Where nobody stands at a stage, as before lenders without a soft check, no segment is there to be certified.
  if (segments === 0) return [];
  const certified: Figure = {
    id: `simulator.certified${end}`,
    value: (100 * sum((course) => course.certified)) / segments,
    unit: '%',
  };
  if (used === 0) return [certified];
  const allowed = binomialQuantile(used, 0.05, 0.99);
  const kept = (count: number) => (100 * (used - count)) / used;
  return [
    certified,
    { id: `simulator.certificatesKept${end}`, value: kept(broken), unit: '%', gate: kept(allowed), ok: broken <= allowed },
  ];
}

function talliesOf(courses: readonly Course[]): Tally[] {
  return courses.flatMap(({ tallies }) => tallies);
}
