import { expect, test } from 'vitest';
import { pathOf, type Route, routeOf } from './routes.ts';

const pages: Route[] = [
  { page: 'start' },
  { page: 'resume' },
  { page: 'offers' },
  { page: 'apply' },
  { page: 'review' },
  { page: 'decision' },
  { page: 'sign' },
  { page: 'loans' },
  { page: 'loan', loanId: 'loa_1' },
];

test.each(pages)('$page has a path of its own that leads back to it', (route) => {
  expect(routeOf(pathOf(route))).toEqual(route);
});

test.each(['/nothing', '/offers/extra', '/loans/loa_1/more'])('%s is not a page', (path) => {
  expect(routeOf(path)).toEqual({ page: 'not-found' });
});

test('which answer is changed does not stand in the address', () => {
  expect(pathOf({ page: 'apply', fact: 'incomeMonthly' })).toBe('/apply');
});
