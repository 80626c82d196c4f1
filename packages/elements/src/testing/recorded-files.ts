import acceptCounterOffer from './recorded/acceptCounterOffer.json' with { type: 'json' };
import answerApplication from './recorded/answerApplication.json' with { type: 'json' };
import answerQuestion from './recorded/answerQuestion.json' with { type: 'json' };
import changeMyOrdering from './recorded/changeMyOrdering.json' with { type: 'json' };
import changeMyWish from './recorded/changeMyWish.json' with { type: 'json' };
import changeWish from './recorded/changeWish.json' with { type: 'json' };
import checkContactCode from './recorded/checkContactCode.json' with { type: 'json' };
import chooseOffer from './recorded/chooseOffer.json' with { type: 'json' };
import createHandoff from './recorded/createHandoff.json' with { type: 'json' };
import createPortalSession from './recorded/createPortalSession.json' with { type: 'json' };
import createSession from './recorded/createSession.json' with { type: 'json' };
import getAgreement from './recorded/getAgreement.json' with { type: 'json' };
import getConfig from './recorded/getConfig.json' with { type: 'json' };
import getMessage from './recorded/getMessage.json' with { type: 'json' };
import getMyApplication from './recorded/getMyApplication.json' with { type: 'json' };
import getMyLoan from './recorded/getMyLoan.json' with { type: 'json' };
import getMyLoans from './recorded/getMyLoans.json' with { type: 'json' };
import getMyOffers from './recorded/getMyOffers.json' with { type: 'json' };
import getOfferDisclosure from './recorded/getOfferDisclosure.json' with { type: 'json' };
import getPortalSession from './recorded/getPortalSession.json' with { type: 'json' };
import getPrequalificationTexts from './recorded/getPrequalificationTexts.json' with { type: 'json' };
import getReview from './recorded/getReview.json' with { type: 'json' };
import getSignedAgreement from './recorded/getSignedAgreement.json' with { type: 'json' };
import openPortal from './recorded/openPortal.json' with { type: 'json' };
import prequalify from './recorded/prequalify.json' with { type: 'json' };
import rescindLoan from './recorded/rescindLoan.json' with { type: 'json' };
import sendContactCode from './recorded/sendContactCode.json' with { type: 'json' };
import sendResumeLink from './recorded/sendResumeLink.json' with { type: 'json' };
import signApplication from './recorded/signApplication.json' with { type: 'json' };
import startInPortal from './recorded/startInPortal.json' with { type: 'json' };
import stopWaiting from './recorded/stopWaiting.json' with { type: 'json' };
import streamPrequalification from './recorded/streamPrequalification.json' with { type: 'json' };
import submitApplication from './recorded/submitApplication.json' with { type: 'json' };
import withdrawApplication from './recorded/withdrawApplication.json' with { type: 'json' };
import withdrawConsent from './recorded/withdrawConsent.json' with { type: 'json' };

/** What the server answered, by route and then by situation: written by `npm run record`, never by hand. */
export const recordedFiles = {
  acceptCounterOffer,
  answerApplication,
  answerQuestion,
  changeMyOrdering,
  changeMyWish,
  changeWish,
  checkContactCode,
  chooseOffer,
  createHandoff,
  createPortalSession,
  createSession,
  getAgreement,
  getConfig,
  getMessage,
  getMyApplication,
  getMyLoan,
  getMyLoans,
  getMyOffers,
  getOfferDisclosure,
  getPortalSession,
  getPrequalificationTexts,
  getReview,
  getSignedAgreement,
  openPortal,
  prequalify,
  rescindLoan,
  sendContactCode,
  sendResumeLink,
  signApplication,
  startInPortal,
  stopWaiting,
  streamPrequalification,
  submitApplication,
  withdrawApplication,
  withdrawConsent,
};
