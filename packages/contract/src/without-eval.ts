import { config } from 'zod';

// Zod probes for `new Function` when a schema is made, which a page's content security policy reports as a violation (bar E7).
// Servers keep the compiled parsers.
if (typeof document === 'object') config({ jitless: true });
