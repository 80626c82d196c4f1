import { version } from '../version.ts';
import { start } from './loader.ts';
import { settingsOfScript } from './settings.ts';

start(settingsOfScript(document.currentScript, version));
