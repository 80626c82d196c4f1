export * from './reader.ts';
export * from './scripted-server.ts';
export { applyTheme, expectAccessible } from './themed-page.ts';
