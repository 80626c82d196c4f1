import type { Context } from 'hono';
import { html } from 'hono/html';

const words = {
  en: {
    title: 'Simulated lenders',
    about:
      'The lenders of the demo answer the platform here, by signed requests below /lenders/<id>. There is nothing to see for a person.',
    docs: 'How each behaves is in apps/lenders/README.md, the protocol in packages/contract/src/lender-protocol.ts.',
  },
  'zh-Hans': {
    title: '模拟贷款机构',
    about: '演示用的贷款机构在此应答平台的签名请求，路径为 /lenders/<id>，没有供个人浏览的内容。',
    docs: '各机构的行为见 apps/lenders/README.md，协议见 packages/contract/src/lender-protocol.ts。',
  },
};

const style = `:root{color-scheme:light dark}
body{font:1rem/1.6 system-ui,sans-serif;max-inline-size:40rem;margin:0 auto;padding:2rem 1rem;overflow-wrap:anywhere}`;

/** `GET /`: what this host is, as a page for a browser and as a problem (RFC 9457) for everybody else. */
export function rootPage(c: Context, lenderIds: Iterable<string>): Response | Promise<Response> {
  c.header('vary', 'accept, accept-language');
  if (!c.req.header('accept')?.includes('text/html')) {
    const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: `${words.en.about} ${words.en.docs}` };
    return c.body(JSON.stringify(problem), 404, { 'content-type': 'application/problem+json' });
  }
  const locale = /^zh/i.test(c.req.query('locale') ?? c.req.header('accept-language') ?? '') ? 'zh-Hans' : 'en';
  const { title, about, docs } = words[locale];
  return c.html(html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${about}</p><p>${[...lenderIds].join(', ')}</p><p>${docs}</p></main></body>
</html>
`);
}
