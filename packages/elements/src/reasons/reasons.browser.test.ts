import { expect, fixture, html } from '@open-wc/testing';
import { setTimeZone } from '../locale/market-time.ts';
import { aLender, declineReasons } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf } from '../testing/themed-page.ts';
import { defineReasons } from './reasons.define.ts';
import type { LianaReasons } from './reasons.ts';

const aNo = (answeredAt = '2026-11-21T14:41:00.000Z') =>
  fixture<LianaReasons>(html`
    <liana-reasons
      .lender=${aLender('fennick')}
      .amount=${{ amountMinor: 239_900, currency: 'USD' }}
      tenor-months="24"
      answered-at=${answeredAt}
      .reasons=${declineReasons()}
    ></liana-reasons>
  `);

describe('liana-reasons', () => {
  before(() => {
    defineReasons();
    applyTheme();
  });

  it('calls a no a no, with the amount it was about', async () => {
    expect(textOf(await aNo())).to.contain('Fennick Credit said no to $2,399.00 over 24 months');
  });

  it('keeps the order of the lender’s reasons and says what would change each', async () => {
    const items = [...(await aNo()).shadowRoot!.querySelectorAll('li')].map((item) => item.textContent!.replace(/\s+/g, ' '));

    expect(items).to.have.length(2);
    expect(items[0]).to.contain('41.2%').and.to.contain('What would change it: Borrow $900.00 or less');
    expect(items[1]).to.contain('From December 21, 2026 this reason is gone.');
  });

  it('says when the lender answered by the clock of the market', async () => {
    setTimeZone('America/New_York');

    const no = await aNo('2026-11-22T02:41:00.000Z');
    const words = textOf(no).replace(/\s/g, ' ');
    setTimeZone('UTC');

    expect(words).to.contain('Answered Nov 21, 2026, 9:41 PM');
  });

  it('gives the reasons alone where the page says what they are about', async () => {
    const alone = await fixture<LianaReasons>(
      html`<liana-reasons .lender=${aLender('fennick')} .reasons=${declineReasons()}></liana-reasons>`,
    );

    expect(alone.shadowRoot!.querySelectorAll('li')).to.have.length(2);
    expect(textOf(alone)).to.contain('The reasons Fennick Credit gave').and.not.to.contain('said no');
    await expectAccessible(alone);
  });

  it('is accessible', async () => {
    await expectAccessible(await aNo());
  });
});
