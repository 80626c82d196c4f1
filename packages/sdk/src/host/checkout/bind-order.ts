/** The merchant's server could not, or would not, bind this session to its order. */
class BindError extends Error {
  override readonly name = 'BindError';
}

/**
 * Asks the shop's own server to bind the session to the order that it knows. The page says which session, never an amount: the
 * server takes order, amount and cart from its own books and tells the API with its secret key (bar A6).
 *
 * @throws {BindError}
 */
export async function bindOrder(bindUrl: string, sessionId: string): Promise<void> {
  const url = new URL(bindUrl, document.baseURI);
  if (url.origin !== location.origin) throw new BindError(`bind-url must be on this page's origin ${location.origin}, got ${url.origin}`);
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sessionId }),
    credentials: 'same-origin',
  } as const;
  const response = await fetch(url, Object.setPrototypeOf(init, null)).catch((cause) => {
    throw new BindError('the shop did not answer', { cause });
  });
  if (!response.ok) throw new BindError(`the shop answered ${response.status}`);
}
