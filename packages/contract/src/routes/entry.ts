import { FrameTokenRequest, FrameTokenView, PortalSessionRequest, PortalSessionView, PortalStartRequest } from '../portal.ts';
import { route } from './define.ts';
import { portalOnly, read } from './kinds.ts';

/** Getting a token: of the frame, on its own origin, and of the portal, at top level. */
export const entryRoutes = {
  createFrameToken: route({
    method: 'POST',
    path: '/v1/frame/tokens',
    summary: 'The frame trades its ticket and the session handle for its token.',
    hosts: ['embed'],
    access: ['frame-ticket'],
    body: FrameTokenRequest,
    response: FrameTokenView,
    status: 201,
    idempotencyKey: 'none',
  }),
  createPortalSession: route({
    method: 'POST',
    path: '/v1/portal/sessions',
    summary: 'Trades a one-time code for the portal cookie.',
    hosts: ['portal'],
    access: ['none'],
    body: PortalSessionRequest,
    response: PortalSessionView,
    status: 201,
    idempotencyKey: 'none',
  }),
  getPortalSession: route({
    ...read,
    path: '/v1/portal/session',
    summary: 'Who is here, and what is needed first.',
    hosts: ['portal'],
    access: ['none'],
    response: PortalSessionView,
  }),
  startInPortal: route({
    method: 'POST',
    path: '/v1/portal/start',
    summary: 'A visit without a shop: opens a session for a cash wish, or signs in to see loans.',
    hosts: ['portal'],
    access: ['none'],
    body: PortalStartRequest,
    response: PortalSessionView,
    status: 201,
    idempotencyKey: 'none',
  }),
  openPortal: route({
    method: 'POST',
    path: '/v1/portal/open',
    summary: 'A portal cookie with no wish yet: contact proof, then my loans.',
    hosts: ['portal'],
    access: ['none'],
    response: PortalSessionView,
    status: 201,
    idempotencyKey: 'none',
  }),
  leavePortal: route({
    method: 'DELETE',
    path: '/v1/portal/session',
    summary: 'Ends the portal session.',
    ...portalOnly,
    status: 204,
    idempotencyKey: 'none',
  }),
};
