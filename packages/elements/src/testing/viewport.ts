import { executeServerCommand } from '@web/test-runner-commands';

/** Sets the size of the page in CSS pixels. */
export const resizePage = (width: number, height: number): Promise<void> => executeServerCommand('resize-page', { width, height });
