import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse } from 'msw';
import { press, says, scriptedServer, type } from '../../testing/in-browser.ts';
import { find } from '../../testing/index.ts';
import { recorded, serverAnswers, serverSays } from '../../testing/recorded.ts';
import { aFlow } from './testing/apply-flow.fixture.ts';

describe('the application', () => {
  const server = scriptedServer(serverSays('getMyApplication', 'begun'));

  /** Somebody who has given a first name. */
  async function aFlowAtTheSecondQuestion(heard?: unknown[]) {
    server.use(serverSays('answerApplication', 'first-name', { heard }));
    const flow = await aFlow();
    await says(flow, 'What is your first name?');
    await type(flow, 'input', 'Wilhelmina');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'What is your last name?');
    return flow;
  }

  it('asks one question a screen, by keyboard alone, and saves each', async () => {
    const heard: unknown[] = [];

    const flow = await aFlowAtTheSecondQuestion(heard);

    expect(heard).to.deep.equal([{ fact: 'firstName', value: 'Wilhelmina' }]);
    expect(find(flow, '[role="status"].visually-hidden').textContent).to.match(/^Saved at /);
    expect(find(flow, 'input').matches(':focus')).to.equal(true);
  });

  it('keeps what was typed when it could not be saved, says so, and saves it on the second try', async () => {
    const heard: unknown[] = [];
    server.use(serverAnswers('answerApplication', HttpResponse.error, { heard }));
    const flow = await aFlow();
    await says(flow, 'What is your first name?');
    await type(flow, 'input', 'Wilhelmina');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'No connection');
    expect(find<HTMLInputElement>(flow, 'input').value).to.equal('Wilhelmina');
    expect(find(flow, '.notice.critical').matches(':focus')).to.equal(true);
    const tries = heard.length;
    server.use(serverSays('answerApplication', 'first-name', { heard }));
    find(flow, '.notice .link').click();

    await says(flow, 'What is your last name?');
    expect(heard).to.have.length(tries + 1);
  });

  it('leads back to an earlier answer, which is still there, and on again', async () => {
    const flow = await aFlowAtTheSecondQuestion();

    await press(flow, 'Back');
    await says(flow, 'What is your first name?');
    expect(find<HTMLInputElement>(flow, 'input').value).to.equal('Wilhelmina');
    await press(flow, 'Continue');

    await says(flow, 'What is your last name?');
  });

  it('goes back to the offers from the first question', async () => {
    const flow = await aFlow();
    await says(flow, 'Another offer');

    setTimeout(() => press(flow, 'Another offer'));

    await oneEvent(flow, 'liana-change-offer');
  });

  it('asks for a code before the draft is read back', async () => {
    server.use(serverSays('getMyApplication', 'contact-not-proved'));
    const flow = await aFlow();
    await waitUntil(() => flow.shadowRoot!.querySelector('liana-contact-step'));
    server.use(serverSays('getMyApplication', 'begun'));

    find(flow, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved'));

    await says(flow, 'What is your first name?');
  });

  it('sends a link that goes on elsewhere', async () => {
    server.use(serverSays('sendResumeLink', 'sent'));
    const flow = await aFlow();
    await says(flow, 'Another offer');

    find(flow, '.saved .link').click();

    await says(flow, 'A link was sent to your e-mail address.');
  });

  it('changes its language while it stands, and keeps what was typed', async () => {
    const flow = await aFlow();
    await says(flow, 'What is your first name?');
    find<HTMLInputElement>(flow, 'input').value = 'Wilhelmina';

    flow.locale = 'zh-Hans';

    await says(flow, recorded('getMyApplication', 'begun').next!.title['zh-Hans']);
    expect(find<HTMLInputElement>(flow, 'input').value).to.equal('Wilhelmina');
  });
});
