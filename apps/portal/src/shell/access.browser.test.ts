import type { Locale } from '@liana/contract';
import { aDecline, aFilledApplication, aLoan, anOffer, anOffersView, aReview, aSigning, myLoans } from '@liana/elements/testing';
import { expect } from '@open-wc/testing';
import { aPortal, application, get, says, theServer } from '../testing/portal.fixture.ts';

describe('the portal for everybody', () => {
  const server = theServer();

  const loan = aLoan({ paid: 3, withdrawUntil: '2026-12-05' });

  const screens: [name: string, path: string, words: Record<Locale, string>, ...answers: ReturnType<typeof get>[]][] = [
    ['start', '/', { en: 'How it works', 'zh-Hans': '办理方式' }],
    ['not found', '/nowhere', { en: 'There is no page here', 'zh-Hans': '这里没有页面' }],
    ['offers', '/offers', { en: 'Recommended', 'zh-Hans': '推荐产品' }, get('/v1/me/offers', anOffersView())],
    ['review', '/review', { en: 'What you agree to', 'zh-Hans': '您同意的内容' }, get('/v1/me/application/review', aReview())],
    [
      'with the lender',
      '/decision',
      { en: 'is looking at it', 'zh-Hans': '正在审核' },
      application(aFilledApplication({ state: 'referred' })),
    ],
    ['approved', '/decision', { en: 'said yes', 'zh-Hans': '已同意' }, application(aFilledApplication({ state: 'approved' }))],
    [
      'other terms',
      '/decision',
      { en: 'other terms', 'zh-Hans': '提出其他条款' },
      application(aFilledApplication({ state: 'counter-offered', counterOffer: anOffer() })),
    ],
    ['declined', '/decision', { en: 'said no', 'zh-Hans': '未通过' }, application(aDecline())],
    ['financed', '/decision', { en: 'is financed', 'zh-Hans': '已完成分期支付' }, application(aFilledApplication({ state: 'signed' }))],
    ['sign', '/sign', { en: 'The agreement', 'zh-Hans': '协议' }, get('/v1/me/application/agreement', aSigning())],
    ['loans', '/loans', { en: 'Who may see what', 'zh-Hans': '谁可以看到什么' }, get('/v1/me/loans', myLoans())],
    ['a loan', `/loans/${loan.id}`, { en: 'Each payment', 'zh-Hans': '每期还款' }, get(`/v1/me/loans/${loan.id}`, loan)],
  ];

  for (const [name, path, words, ...answers] of screens) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        server.use(...answers);
        const portal = await aPortal(path, { locale });
        await says(portal, words[locale]);

        await expect(portal).to.be.accessible();
      });
    }
  }
});
