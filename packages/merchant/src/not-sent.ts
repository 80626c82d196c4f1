/**
 * What a call's failure says when it came before anything was sent: what was found, and what to check. Undefined for a failure after which
 * the call may have taken effect, such as a connection that broke or a time that ran out.
 *
 * @param cause what `fetch` threw; the driver's own error is in its `cause`, with Node's or OpenSSL's code.
 */
export function whyNotSent(cause: unknown, apiOrigin: string): string | undefined {
  const code = codeOf(cause) ?? codeOf((cause as { cause?: unknown } | undefined)?.cause);
  const advice = code && adviceFor(code, apiOrigin);
  return advice && `${advice} (${code})`;
}

function adviceFor(code: string, apiOrigin: string): string | undefined {
  if (code === 'ERR_INVALID_URL') return `apiOrigin is no URL: expected one such as https://api.example, got ${apiOrigin}`;
  if (nameUnknown.has(code)) {
    const isLocal = /\.localhost(:\d+)?\/?$/.test(apiOrigin);
    const hint = isLocal
      ? 'Node does not know names below localhost; use http://127.0.0.1 with the same port'
      : 'check apiOrigin and the DNS';
    return `the name of ${apiOrigin} cannot be resolved; ${hint}`;
  }
  if (noConnection.has(code)) return `nothing answers at ${apiOrigin}; check its host and port, the network, and that the API runs`;
  if (noTrust.test(code)) {
    return `no secure connection to ${apiOrigin}; check https or http, its certificate, the clock, and NODE_EXTRA_CA_CERTS for an authority of your own`;
  }
  return undefined;
}

const nameUnknown = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const noConnection = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'UND_ERR_CONNECT_TIMEOUT']);
/** Codes of a TLS handshake that failed, which comes before any request: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const noTrust = /^(EPROTO|ERR_SSL_|ERR_TLS_|CERT_|CRL_|(DEPTH_ZERO_)?SELF_SIGNED_|UNABLE_TO_|INVALID_CA$|HOSTNAME_MISMATCH$)/;

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
