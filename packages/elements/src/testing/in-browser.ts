export { printing } from './printing.ts';
export * from './reader.ts';
export * from './scripted-server.ts';
export { applyTheme, expectAccessible, expectAccessibleIn } from './themed-page.ts';
