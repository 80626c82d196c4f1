import { defineCostLine, defineOnce, loadMarket } from '@liana/elements';
import { define as defineSchedule } from '../schedule/schedule.define.ts';
import { HostCalculator } from './calculator.ts';

/**
 * Registers `<liana-calculator>` and what it is made of, once the law of the markets on this page is there. The page may have a
 * `<liana-schedule>` of its own, so it is the shop's.
 *
 * @throws {TypeError} when a market's file cannot be loaded.
 */
export const define = async (): Promise<void> => {
  const places = [...document.querySelectorAll('liana-calculator')];
  await Promise.all(places.map((place) => loadMarket(place.getAttribute('market') ?? 'US')));
  defineSchedule();
  defineCostLine();
  defineOnce('liana-calculator', HostCalculator);
};
