import type { LocalizedText } from '@liana/contract';

/** The few sentences of pages that the server writes without a script. */
export const words = {
  frameRefused: {
    en: 'This page does not know the key that it was opened with. Please tell the shop.',
    'zh-Hans': '此页面无法识别打开它所用的密钥，请告知商家。',
  },
  notBuilt: {
    en: 'The pages of this server are not built yet. Run “npm start”, which builds them, and load this page again.',
    'zh-Hans': '此服务器的页面尚未构建。请运行“npm start”完成构建，然后重新加载本页。',
  },
  needsScript: {
    en: 'This page needs JavaScript.',
    'zh-Hans': '此页面需要启用 JavaScript。',
  },
  outbox: { en: 'Local outbox', 'zh-Hans': '本机发件箱' },
  outboxAbout: {
    en: 'In test mode, letters are shown here instead of being sent. Only this machine can open this page.',
    'zh-Hans': '测试模式下，信件显示在这里而不会真正发送。只有本机可以打开此页面。',
  },
  outboxEmpty: { en: 'There are no letters yet.', 'zh-Hans': '还没有信件。' },
  to: { en: 'To', 'zh-Hans': '收件人' },
  'contact-code': { en: 'Your code', 'zh-Hans': '您的验证码' },
  decision: { en: 'Your lender has answered', 'zh-Hans': '机构已作出答复' },
  'resume-link': { en: 'Your link to go on', 'zh-Hans': '您的继续链接' },
} satisfies Record<string, LocalizedText>;
