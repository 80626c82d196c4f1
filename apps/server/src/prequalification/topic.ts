/** What is notified when a lender has answered somebody's soft check. */
export const prequalificationTopic = (sessionId: string) => `prequalification:${sessionId}`;
