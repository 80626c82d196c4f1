import type { Client } from '@liana/client';
import type { ApplicationView } from '@liana/contract';
import { stageOf } from '@liana/elements/kit';
import { html, type TemplateResult } from 'lit';
import type { Route } from '../shell/routes.ts';
import { PersonalPage } from './personal-page.ts';

/** Where an application goes on: its next open question, the review, or what the lender said. */
export function stopOf(application: ApplicationView): Route {
  if (stageOf(application) !== 'filling') return { page: 'decision' };
  return { page: application.next ? 'apply' : 'review' };
}

/**
 * Comes from a link or from another device and goes on where the application stands.
 *
 * @tagname liana-resume-page
 */
export class ResumePage extends PersonalPage<ApplicationView> {
  protected override fetch = (client: Client) => client.call('getMyApplication');

  protected override elsewhere = (code: string): Route | undefined => (code === 'not-found' ? { page: 'offers' } : undefined);

  protected override screen(application: ApplicationView): TemplateResult {
    queueMicrotask(() => this.go(stopOf(application), { replace: true }));
    return html`<p class="muted" role="status">${this.texts.shell.loading}</p>`;
  }
}
