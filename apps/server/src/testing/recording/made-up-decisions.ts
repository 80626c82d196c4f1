import {
  type ApprovalModel,
  approvalFeatures,
  type Catalogue,
  defaultTraining,
  type OutcomeRow,
  type Stage,
  trainApproval,
  usFacts,
} from '@liana/matching';
import { seeded, syntheticApplicant } from '../../approval/synthetic-applicants.ts';

const decisionsPerSegment = 250;
const stages: Stage[] = ['before', 'after'];
/** A lender that has decided too little to be recommended, and one that often says no. */
const unknown = 'kestrel';
const choosy = 'lumenvale';

/** What the lenders of a recording are known to decide: enough for a list with every group in it, and the same in every run. */
export function modelOfMadeUpDecisions({ products, market }: Catalogue): ApprovalModel {
  const random = seeded(7);
  const known = products.filter(({ lenderId }) => lenderId !== unknown);
  const rows = known.flatMap(({ id, lenderId, family }) =>
    stages.flatMap((stage) =>
      Array.from({ length: decisionsPerSegment }, (_, index): OutcomeRow => {
        const approves = lenderId === choosy ? random() < 0.6 : random() < 0.99;
        return {
          key: `${id}/${stage}/${index}`,
          segment: { lenderId, family, market, stage },
          features: approvalFeatures(syntheticApplicant(usFacts, random)),
          approved: approves,
        };
      }),
    ),
  );
  return trainApproval(rows, defaultTraining);
}
