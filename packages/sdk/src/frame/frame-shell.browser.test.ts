import type { FrameToHost } from '@liana/contract/bridge';
import { FlowStatusEvent, FlowStepEvent } from '@liana/elements';
import { expect, fixture } from '@open-wc/testing';
import { FrameShell } from './frame-shell.ts';

customElements.define('liana-frame', FrameShell);

describe('what a frame tells the page around it', () => {
  /** A frame whose flows say all of this, one after another. */
  async function toldAfter(...said: Event[]): Promise<FrameToHost[]> {
    const told: FrameToHost[] = [];
    const shell = await fixture<FrameShell>(document.createElement('liana-frame') as FrameShell);
    shell.tell = (message) => told.push(message);
    for (const event of said) shell.shadowRoot!.querySelector('div')!.dispatchEvent(event);
    return told;
  }
  const steps = (told: readonly FrameToHost[]) => told.flatMap((message) => (message.type === 'step' ? [message.step] : []));

  it('is each step once, however often its list is drawn anew', async () => {
    const told = await toldAfter(
      ...(['offers', 'offers', 'contact', 'offers', 'offers', 'application'] as const).map((step) => new FlowStepEvent(step)),
    );

    expect(steps(told)).to.deep.equal(['offers', 'contact', 'offers', 'application']);
  });

  it('is each change of what became of it once', async () => {
    const open = () => new FlowStatusEvent('open', 'app_1');

    const told = await toldAfter(open(), open(), new FlowStatusEvent('open', 'app_2'), new FlowStatusEvent('financed', 'app_2'));

    expect(told).to.deep.equal([
      { type: 'status', status: 'open', applicationId: 'app_1' },
      { type: 'status', status: 'open', applicationId: 'app_2' },
      { type: 'status', status: 'financed', applicationId: 'app_2' },
    ]);
  });
});
