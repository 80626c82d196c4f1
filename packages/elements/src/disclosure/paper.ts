import type { Reading } from './disclosure-document.ts';
import { paperCss } from './paper.styles.ts';

/** What a copy of a document is called and how it reads. */
export interface PaperTitle extends Reading {
  title: string;
  /** Rule set and hash, so that the copy can be held against what was kept. */
  identity: string;
}

/**
 * The document that `shown` shows, as a page of its own: plain letters on white, A4, with nothing in it that acts or is fetched. It reads
 * the same in ten years, in any browser and on paper.
 */
export function paperOf(shown: Element, { title, language, direction, identity }: PaperTitle): Document {
  const paper = document.implementation.createHTMLDocument(title);
  paper.documentElement.lang = language;
  paper.documentElement.dir = direction;
  const charset = paper.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const main = paper.createElement('main');
  for (const part of shown.querySelectorAll('.head, .body')) main.append(plain(paper.importNode(part, true)));
  const foot = paper.createElement('footer');
  foot.textContent = identity;
  paper.head.prepend(charset);
  paper.body.append(main, foot);
  return paper;
}

/**
 * The text of a page that keeps its own look. Its style is written into the text only: as an element, even of a document that is never
 * shown, it would be held against the policy of the page that makes it, and refused.
 */
export function paperFile(paper: Document): string {
  const page = paper.documentElement.outerHTML.replace('</head>', () => `<style>${paperCss}</style></head>`);
  return `<!doctype html>\n${page}\n`;
}

/** Prints the paper and nothing of the page around it. Its look comes by a sheet object, which no policy of the page refuses. */
export async function printPaper(paper: Document): Promise<void> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('inset', 'auto 100% 100% auto');
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperCss);
  view.document.adoptedStyleSheets = [sheet];
  view.document.replaceChild(view.document.importNode(paper.documentElement, true), view.document.documentElement);
  // Some browsers go on while their print window is open, others wait in `print`.
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  view.focus();
  view.print();
}

/** Without what acts, what is drawn by scripts, and what the template library leaves behind. */
function plain(part: Element): Element {
  for (const acting of part.querySelectorAll('button, svg, liana-cost-line')) acting.remove();
  const walk = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walk.nextNode()) comments.push(walk.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
  for (const focusable of [part, ...part.querySelectorAll('[tabindex]')]) focusable.removeAttribute('tabindex');
  return part;
}
