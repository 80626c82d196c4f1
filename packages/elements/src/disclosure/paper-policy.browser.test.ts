import { aTimeout, expect } from '@open-wc/testing';
import { paperFile, paperOf } from './paper.ts';

/** From here on the page refuses every style that stands in a document, as the portal's and the frames' own policies do. */
function refuseInlineStyles(): string[] {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'";
  document.head.append(policy);
  return refused;
}

it('a copy keeps its own look and is made without breaking a policy that refuses inline styles', async () => {
  const shown = document.createElement('article');
  shown.innerHTML = '<div class="head"><h2>Cost</h2></div><div class="body"><p>10.97%</p></div>';
  const refused = refuseInlineStyles();

  const file = paperFile(paperOf(shown, { title: '</head> & $& of all', language: 'en', direction: 'ltr', identity: 'Document one.' }));
  await aTimeout(50);

  expect(refused).to.deep.equal([]);
  const copy = new DOMParser().parseFromString(file, 'text/html');
  expect(copy.title).to.equal('</head> & $& of all');
  expect(copy.head.querySelector('style')!.textContent).to.contain('size: A4').and.to.contain('.page + .page');
});
