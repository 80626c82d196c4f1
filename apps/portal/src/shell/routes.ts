import type { GivenAnswer } from '@liana/elements/kit';

/** The pages of the portal. What stands in an address is never about the person: a loan's id opens nothing without a proved contact. */
export type Route =
  | { page: 'start' }
  | { page: 'resume' }
  | { page: 'offers'; change?: GivenAnswer }
  | { page: 'apply'; fact?: string }
  | { page: 'review' }
  | { page: 'decision' }
  | { page: 'sign' }
  | { page: 'loans' }
  | { page: 'loan'; loanId: string }
  | { page: 'not-found' };

const plain = ['resume', 'offers', 'apply', 'review', 'decision', 'sign', 'loans'] as const;

/** The page of a path; an unknown path is a page that says so. */
export function routeOf(path: string): Route {
  const [first = '', second, ...rest] = path.split('/').filter(Boolean);
  if (first === '') return { page: 'start' };
  if (first === 'loans' && second && rest.length === 0) return { page: 'loan', loanId: second };
  const page = plain.find((name) => name === first);
  return page && second === undefined ? { page } : { page: 'not-found' };
}

/** The path of a page. The answer that is to be changed is not part of it. */
export function pathOf(route: Route): string {
  if (route.page === 'start' || route.page === 'not-found') return '/';
  return route.page === 'loan' ? `/loans/${encodeURIComponent(route.loanId)}` : `/${route.page}`;
}
