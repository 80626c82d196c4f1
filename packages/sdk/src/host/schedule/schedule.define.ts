import { defineOnce } from '@liana/elements';
import { speakAsThePage } from '../page-language.ts';
import { HostSchedule } from './schedule.ts';

/** Registers `<liana-schedule>`. */
export const define = () => {
  speakAsThePage();
  defineOnce('liana-schedule', HostSchedule);
};
