/** The contrast that must hold, by role (WCAG 2.2 asks 4.5 of text and 3 of edges; ours are stricter where reading is work). */
export const REQUIRED = { text: 7, muted: 5.2, mutedOnSoft: 4.5, edge: 3, onAccent: 4.5, accentText: 4.9, chart: 3, status: 4.9 } as const;

/** What a walk goes for: a little more than required, so that an edge of one pixel survives a screen's own rounding. */
export const AIM = { muted: 5.25, edge: 3.15, chart: 3.2 } as const;
