import type { Locale } from '@liana/contract';
import { applyTheme, expectAccessible, says } from '@liana/elements/testing/in-browser';
import { recorded, serverSays } from '@liana/elements/testing/recorded';
import type { HttpHandler } from 'msw';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('the portal for everybody', () => {
  before(() => applyTheme());
  const server = thePortalsServer();

  const loan = recorded('getMyLoan', 'signed');
  const screens: [name: string, path: string, words: Record<Locale, string>, answer?: HttpHandler][] = [
    ['start', '/', { en: 'How it works', 'zh-Hans': '办理方式' }],
    ['not found', '/nowhere', { en: 'There is no page here', 'zh-Hans': '这里没有页面' }],
    ['offers', '/offers', { en: 'Recommended', 'zh-Hans': '推荐产品' }, serverSays('getMyOffers', 'settled')],
    ['code', '/loans', { en: 'How can we reach you?', 'zh-Hans': '如何联系您' }, serverSays('getMyLoans', 'contact-not-proved')],
    ['review', '/review', { en: 'What you agree to', 'zh-Hans': '您同意的内容' }, serverSays('getReview', 'complete')],
    ['review that waits', '/review', { en: 'not confirmed this order', 'zh-Hans': '商店尚未确认订单' }, serverSays('getReview', 'unbound')],
    ['sent', '/decision', { en: 'has your application', 'zh-Hans': '已收到' }, serverSays('getMyApplication', 'submitted')],
    ['with the lender', '/decision', { en: 'is looking at it', 'zh-Hans': '正在审核' }, serverSays('getMyApplication', 'referred')],
    ['approved', '/decision', { en: 'said yes', 'zh-Hans': '已同意' }, serverSays('getMyApplication', 'approved')],
    ['other terms', '/decision', { en: 'other terms', 'zh-Hans': '提出其他条款' }, serverSays('getMyApplication', 'counter-offered')],
    ['declined', '/decision', { en: 'said no', 'zh-Hans': '未通过' }, serverSays('getMyApplication', 'declined')],
    ['financed', '/decision', { en: 'is financed', 'zh-Hans': '已完成分期支付' }, serverSays('getMyApplication', 'signed')],
    ['sign', '/sign', { en: 'The agreement', 'zh-Hans': '协议' }, serverSays('getAgreement', 'to-sign')],
    ['loans', '/loans', { en: 'Still owed', 'zh-Hans': '剩余欠款' }, serverSays('getMyLoans', 'repaying')],
    ['no loans', '/loans', { en: 'No loan here yet', 'zh-Hans': '还没有贷款' }, serverSays('getMyLoans', 'none')],
    ['a loan', `/loans/${loan.id}`, { en: 'Each payment', 'zh-Hans': '每期还款' }, serverSays('getMyLoan', 'signed')],
  ];
  for (const [name, path, words, answer] of screens) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`has no barrier that can be found by a program: ${name}, ${locale}`, async () => {
        if (answer) server.use(answer);
        const portal = await aPortal(path, { locale });
        await says(portal, words[locale]);

        await expectAccessible(portal);
      });
    }
  }
});
