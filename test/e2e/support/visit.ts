import type { AnswerValue, TestBehaviour } from '@liana/contract';
import type { Page } from '@playwright/test';
import type { SystemUrls } from '../../../tools/system/settings.ts';
import { aPerson } from '../../support/person.ts';
import { Shopper } from './journey.ts';
import type { Look } from './looks.ts';
import { Album } from './shots.ts';

/** Somebody who has a browser open, and an album for what they see. */
export interface Visit {
  shopper: Shopper;
  album: Album;
  look: Look;
}

/** A person of this behaviour in front of `page`. `variant` names the album. */
export async function aVisit(
  { page, urls }: { page: Page; urls: SystemUrls },
  { behaviour, answers, variant, look }: { behaviour: TestBehaviour; answers?: Record<string, AnswerValue>; variant: string; look: Look },
): Promise<Visit> {
  await page.setViewportSize({ width: look.width, height: 900 });
  return {
    shopper: new Shopper(page, aPerson({ behaviour, ...(answers && { answers }) }), look.locale, urls),
    album: new Album(`us-1-${variant}`, look.locale, look.width),
    look,
  };
}
