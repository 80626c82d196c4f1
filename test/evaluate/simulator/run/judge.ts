import { type ApprovalModel, approvalProbability, certifiedThreshold, lowestThreshold, type Stage, segmentKey } from '@liana/matching';
import { type Arrival, opportunitiesAfter, opportunitiesBefore, segmentOf } from '../strategies/arrivals.ts';
import { type Course, courseOf, type Opportunities } from '../strategies/course.ts';
import { allKnowing, Oracle, totals, wellInformed } from '../strategies/oracle.ts';
import { recommender } from '../strategies/recommend.ts';
import { draw } from '../world/chance.ts';

/** The platform's usual promise, and a higher one. */
export const promises = [0.9, 0.95] as const;

const opportunitiesAt: Readonly<Record<Stage, Opportunities>> = { before: opportunitiesBefore, after: opportunitiesAfter };

/** What came of one promise at one stage. */
export interface PromiseCourse {
  promise: number;
  /** Segments that the model certifies, of all that it was asked about. */
  certified: number;
  segments: number;
  recommended: Course;
  /** Certified segments whose recommended offers' true pass rate is below the promise, of those that recommended any. */
  broken: number;
  /** Most that could be recommended at this promise by whoever knew every probability. */
  oracle: Course;
  /** Most that could be by whoever knew the lenders' policies and the truth in all that is asked, but nothing else. */
  informed: Course;
  /** As many as `recommended` by whoever knew every probability. */
  oracleOfAsMany: Course;
}

/** The second period at one stage. */
export interface StageCourse {
  stage: Stage;
  /** Everybody applies everywhere. */
  wideNet: Course;
  /** Everybody applies at one place, any. */
  oneAtRandom: Course;
  /** Applied for wherever the model says 0.80 or more, certified or not: what a platform does that makes no promise. */
  likely: Course;
  promised: readonly PromiseCourse[];
}

/** Draws of what is not asked, for each judged applicant: what the best informed make of an applicant is within about 0.03. */
export const informedDraws = 40;

/** Judges a model on applicants who came after it was trained, told with `informedDraws`. Each strategy has a course of events of its own. */
export function judge(model: ApprovalModel, arrivals: readonly Arrival[], seed: number): StageCourse[] {
  return (['before', 'after'] as const).map((stage) => {
    const opportunities = opportunitiesAt[stage];
    const oracles = {
      allKnowing: new Oracle(arrivals, opportunities, allKnowing),
      wellInformed: new Oracle(arrivals, opportunities, wellInformed),
    };
    return {
      stage,
      wideNet: courseOf(arrivals, opportunities, () => () => true),
      oneAtRandom: courseOf(arrivals, opportunities, (eligible, index) => {
        const one = eligible[Math.floor(draw(seed, 'oneOfMany', index) * eligible.length)];
        return (opportunity) => opportunity === one;
      }),
      likely: courseOf(arrivals, opportunities, () => (opportunity) => {
        return approvalProbability(model, segmentOf(opportunity), opportunity.features).probability >= lowestThreshold;
      }),
      promised: promises.map((promise) => judgePromise(model, arrivals, opportunities, promise, oracles)),
    };
  });
}

function judgePromise(
  model: ApprovalModel,
  arrivals: readonly Arrival[],
  opportunities: Opportunities,
  promise: number,
  oracles: { allKnowing: Oracle; wellInformed: Oracle },
): PromiseCourse {
  const recommends = recommender(model, promise);
  const recommended = courseOf(arrivals, opportunities, () => recommends);
  const segments = new Map(arrivals.flatMap(opportunities).map((one) => [segmentKey(segmentOf(one)), segmentOf(one)]));
  return {
    promise,
    certified: [...segments.values()].filter((segment) => certifiedThreshold(model, segment, promise) !== undefined).length,
    segments: segments.size,
    recommended,
    broken: [...recommended.segments.values()].filter(({ applied, expected }) => expected / applied < promise).length,
    oracle: oracles.allKnowing.keeping(promise),
    informed: oracles.wellInformed.keeping(promise),
    oracleOfAsMany: oracles.allKnowing.applying(totals(recommended).applied),
  };
}
