import type { LenderView, OfferView } from '@liana/contract';

/** Who says yes or no to an application for this offer: its lender, unless another institution decides for it. */
export const deciderOf = ({ lender, partners }: OfferView): LenderView =>
  partners.find(({ does }) => does.includes('decides'))?.lender ?? lender;
