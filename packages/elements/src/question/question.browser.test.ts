import type { QuestionView } from '@liana/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { setLocale } from '../locale/current-locale.ts';
import { aMoneyQuestion, aQuestion, text } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineQuestion } from './question.define.ts';
import type { AnswerEvent } from './question.events.ts';
import type { LianaQuestion } from './question.ts';

async function asked(question: QuestionView, layout: 'panel' | 'screen' = 'panel') {
  const element = await fixture<LianaQuestion>(html`<liana-question .question=${question} .layout=${layout}></liana-question>`);
  const answers: unknown[] = [];
  element.addEventListener('liana-answer', (event) => answers.push((event as AnswerEvent).answer.value));
  return { element, answers };
}

async function tap(target: Element) {
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

async function type(element: LianaQuestion, typed: string) {
  element.focus();
  await sendKeys({ type: typed });
}

const aDate = () =>
  aQuestion({
    fact: 'dateOfBirth',
    kind: 'date',
    options: undefined,
    title: text('When were you born?', '您的出生日期是？'),
    skippable: false,
  });

describe('liana-question', () => {
  before(() => {
    defineQuestion();
    applyTheme();
  });
  afterEach(() => setLocale('en'));

  it('takes a tap on an option as the answer', async () => {
    const { element, answers } = await asked(aQuestion());

    await tap(within(element, '.option:nth-child(2)'));

    expect(answers).to.deep.equal(['6-to-12']);
  });

  it('lets the arrow keys look around, and answers by Enter', async () => {
    const { element, answers } = await asked(aQuestion());
    element.focus();

    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(answers).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });

    expect(answers).to.have.length(1);
  });

  it('takes arrow keys for looking around also after a tap', async () => {
    const { element, answers } = await asked(aQuestion());

    await tap(within(element, '.option'));
    await sendKeys({ press: 'ArrowDown' });

    expect(within<HTMLInputElement>(element, '.option:nth-child(2) input').checked).to.equal(true);
    expect(answers).to.deep.equal(['under-6']);
  });

  it('does not answer by a tap on a screen of its own, where the page has the button', async () => {
    const { element, answers } = await asked(aQuestion(), 'screen');

    await tap(within(element, '.option'));
    expect(answers).to.deep.equal([]);
    element.submit();

    expect(answers).to.deep.equal(['under-6']);
  });

  it('turns what somebody types as money into minor units', async () => {
    const { element, answers } = await asked(aMoneyQuestion(), 'screen');

    await type(element, '2,850.50');
    await sendKeys({ press: 'Enter' });

    expect(answers).to.deep.equal([285_050]);
  });

  it('says what is wrong, moves the focus there, and keeps what was typed', async () => {
    const { element, answers } = await asked(aMoneyQuestion(), 'screen');

    await type(element, 'six hundred');
    expect(element.submit()).to.equal(false);
    await element.updateComplete;

    expect(answers).to.deep.equal([]);
    expect(textOf(element)).to.contain('There is one thing to put right').and.to.contain('Enter an amount in dollars, such as 640');
    expect(element.shadowRoot!.activeElement!.getAttribute('role')).to.equal('alert');
    expect(within<HTMLInputElement>(element, 'input').value).to.equal('six hundred');
    within(element, '.notice button').click();
    expect(element.shadowRoot!.activeElement).to.equal(within(element, 'input'));
  });

  it('can be skipped, and says so by an empty answer', async () => {
    const { element, answers } = await asked(aQuestion());

    within(element, '.link').click();

    expect(answers).to.deep.equal([null]);
  });

  it('sends no second answer while the first is on its way', async () => {
    const { element, answers } = await asked(aQuestion());
    element.busy = true;

    await tap(within(element, '.option'));

    expect(answers).to.deep.equal([]);
  });

  it('asks for a date in one line on the narrowest screen', async () => {
    const { element } = await asked(aDate(), 'screen');
    element.parentElement!.style.width = '228px';

    const fields = [...element.shadowRoot!.querySelectorAll('.date .input')].map((field) => field.getBoundingClientRect());

    expect(fields).to.have.length(3);
    expect(new Set(fields.map(({ top }) => top)).size).to.equal(1);
    expect(fields.at(-1)!.right).to.be.at.most(element.getBoundingClientRect().right);
  });

  it('takes a date in the order of the language and refuses a day that does not exist', async () => {
    const { element, answers } = await asked(aDate(), 'screen');

    await type(element, '2');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '30' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1990' });
    expect(element.submit()).to.equal(false);
    within<HTMLInputElement>(element, '[name=day]').value = '3';
    element.submit();

    expect(answers).to.deep.equal(['1990-02-03']);
  });

  it('keeps what was typed when the language changes, and empties for another question', async () => {
    const { element } = await asked(aMoneyQuestion(), 'screen');
    await type(element, '640');

    setLocale('zh-Hans');
    await element.updateComplete;
    expect(within<HTMLInputElement>(element, 'input').value).to.equal('640');
    element.question = aMoneyQuestion({ fact: 'incomeMonthly' });
    await element.updateComplete;

    expect(within<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  for (const [state, question, layout] of [
    ['of a choice', aQuestion(), 'panel'],
    [
      'of many options',
      aQuestion({ options: Array.from({ length: 50 }, (_, at) => ({ value: `s${at}`, label: text(`S${at}`, `州${at}`) })) }),
      'panel',
    ],
    ['of money', aMoneyQuestion(), 'panel'],
    ['of a date', aDate(), 'screen'],
    ['of a line of text', aQuestion({ kind: 'text', options: undefined, maxLength: 40 }), 'screen'],
  ] as const) {
    it(`${state} is accessible, also when the answer is wrong`, async () => {
      const { element } = await asked(question, layout);

      await expectAccessible(element);
      element.submit();
      await element.updateComplete;
      await expectAccessible(element);
    });
  }
});
