import { marketOf } from '@liana/markets';
import { checkAnswer, type FactDictionary, type Facts, type FactValue } from '@liana/matching';
import { amountMinorOf, type Session } from '../sessions/session.ts';

/**
 * Facts that need nothing from the person: the wish, and how and when it is made. Values that the market does
 * not know stay unknown; an amount is known however small or large, so that a product that starts higher is not offered for it.
 */
export function wishFacts(session: Session, market: string, now: Date, dictionary: FactDictionary): Facts {
  const { wish, kind } = session;
  const named: Record<string, FactValue | undefined> = {
    amount: amountMinorOf(session),
    tenorMonths: wish.tenorMonths,
    basketCategory: wish.category,
    purpose: wish.purpose ?? (kind === 'order' ? 'purchase' : undefined),
    orderKind: kind,
    localHour: localHour(market, now),
  };
  return Object.fromEntries(
    Object.entries(named).filter(([fact, value]) => {
      const definition = dictionary.get(fact);
      if (value === undefined || definition === undefined) return false;
      return fact === 'amount' || checkAnswer(definition, value) === undefined;
    }),
  );
}

/** The hour of the market's clock, 0 to 23. */
export function localHour(market: string, now: Date): number {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone: marketOf(market).timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now);
  return Number(hour);
}
