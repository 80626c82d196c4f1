import type { ConsentText } from '@liana/contract';
import { text } from './offers.ts';

export function aConsentText(rest: Partial<ConsentText> = {}): ConsentText {
  const lender = rest.lenderName ?? 'Northmere Bank';
  return {
    textId: 'us-hard-check',
    version: '1',
    hash: 'a'.repeat(64),
    purpose: 'hard-check',
    lenderId: 'northmere',
    lenderName: lender,
    label: text(`${lender} may check my file at a credit bureau.`, `同意${lender}查询我的征信报告。`),
    body: text('This check is visible to other lenders and may affect your score.', '该查询对其他机构可见，可能影响您的信用评分。'),
    ...rest,
  };
}
