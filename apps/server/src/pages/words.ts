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
  thisLanguage: { en: 'English', 'zh-Hans': '简体中文' },
  rootOpenApi: { en: 'Every route, as OpenAPI', 'zh-Hans': '全部接口的 OpenAPI 描述' },
  rootOutbox: { en: 'Letters and codes of test mode', 'zh-Hans': '测试模式的信件与验证码' },
  rootDisclosures: { en: 'The documents of every market, made from sample offers', 'zh-Hans': '各市场的披露文件（示例产品）' },
  rootScript: { en: 'The script tag of a shop’s page', 'zh-Hans': '商家页面使用的脚本' },
  rootDocs: {
    en: 'How to embed Liana and how to run it is written in the folder “docs” of its source.',
    'zh-Hans': '如何嵌入和运行 Liana，请见源代码中的“docs”文件夹。',
  },
  disclosures: { en: 'Disclosures', 'zh-Hans': '披露文件' },
  outbox: { en: 'Local outbox', 'zh-Hans': '本机发件箱' },
  outboxAbout: {
    en: 'In test mode, letters are shown here instead of being sent; new ones appear by themselves. Only this machine can open this page.',
    'zh-Hans': '测试模式下，信件显示在这里而不会真正发送；新信件会自动出现。只有本机可以打开此页面。',
  },
  outboxEmpty: { en: 'There are no letters yet.', 'zh-Hans': '还没有信件。' },
  to: { en: 'To', 'zh-Hans': '收件人' },
  'contact-code': { en: 'Your code', 'zh-Hans': '您的验证码' },
  decision: { en: 'Your lender has answered', 'zh-Hans': '机构已作出答复' },
  'resume-link': { en: 'Your link to go on', 'zh-Hans': '您的继续链接' },
} satisfies Record<string, LocalizedText>;

/** What the roots of the hosts that programs talk to say of themselves. */
export const rootWords = {
  title: {
    api: { en: 'The API', 'zh-Hans': 'API 主机' },
    embed: { en: 'The embed host', 'zh-Hans': '嵌入主机' },
  },
  about: {
    api: {
      en: 'This host answers the servers and pages of shops, and lenders. There is nothing to see for a person.',
      'zh-Hans': '此主机面向商家的服务器与页面以及贷款机构，没有供个人浏览的内容。',
    },
    embed: {
      en: 'This host serves the script tag and the frames that shops’ pages hold. There is nothing to see for a person.',
      'zh-Hans': '此主机提供商家页面所用的脚本和嵌入框架，没有供个人浏览的内容。',
    },
  },
} satisfies Record<string, Record<'api' | 'embed', LocalizedText>>;
