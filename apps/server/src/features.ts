import { afterAccept } from './applications/accept.ts';
import { applicationHandlers } from './applications/applications.handlers.ts';
import { applyJob } from './applications/apply.job.ts';
import { bindingHandlers } from './applications/binding.handlers.ts';
import { instructJob } from './applications/instruct.job.ts';
import { chargeHandlers } from './charges/charges.handlers.ts';
import { disclosureHandlers } from './disclosures/disclosures.handlers.ts';
import { expirySchedule } from './expiry/expire.ts';
import type { FeatureSet } from './feature-set.ts';
import { afterCapture, afterNotice, afterRefund } from './loans/after-instruction.ts';
import { loanHandlers } from './loans/loans.handlers.ts';
import { messageHandlers } from './messages/messages.handlers.ts';
import { offerHandlers } from './offers/offers.handlers.ts';
import { outcomeHandlers } from './outcomes/outcomes.handlers.ts';
import { prequalificationHandlers } from './prequalification/prequalification.handlers.ts';
import { prequalifyJob } from './prequalification/prequalify.job.ts';
import { sessionHooks } from './sessions/hooks.ts';
import { sessionHandlers } from './sessions/sessions.handlers.ts';

/** Everything that the business gives to the platform. */
export const features: FeatureSet = {
  handlers: {
    ...messageHandlers,
    ...sessionHandlers,
    ...offerHandlers,
    ...disclosureHandlers,
    ...prequalificationHandlers,
    ...applicationHandlers,
    ...bindingHandlers,
    ...chargeHandlers,
    ...loanHandlers,
    ...outcomeHandlers,
  },
  jobs: {
    'lender.prequalify': prequalifyJob,
    'lender.apply': applyJob,
    'lender.accept': instructJob(afterAccept),
    'lender.sign': instructJob(afterNotice),
    'lender.capture': instructJob(afterCapture),
    'lender.refund': instructJob(afterRefund),
    'lender.rescind': instructJob(afterNotice),
  },
  schedule: expirySchedule,
  hooks: sessionHooks,
};
