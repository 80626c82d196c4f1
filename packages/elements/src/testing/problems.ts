import { type ProblemCode, problemStatus, problemType } from '@liana/contract';
import { HttpResponse } from 'msw';

/** A refusal, as the server sends it. */
export const aProblem = (code: ProblemCode) =>
  HttpResponse.json(
    { type: problemType(code), title: code, status: problemStatus[code], instance: 'req_test', code },
    { status: problemStatus[code], headers: { 'content-type': 'application/problem+json' } },
  );
