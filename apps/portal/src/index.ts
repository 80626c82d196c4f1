import { createClient } from '@liana/client';
import { currentLocale, setLocale, setTimeZone } from '@liana/elements';
import { definePortal } from './define-portal.ts';
import { readBoot } from './shell/boot.ts';
import { takeOneTimeCode } from './shell/one-time-code.ts';
import { LianaPortal } from './shell/portal.ts';

// First of all: the code leaves the address before anything can read it there.
const code = takeOneTimeCode();
const boot = readBoot();
setLocale(boot.locale);
setTimeZone(boot.timeZone);
definePortal();
const portal = new LianaPortal();
portal.client = createClient({ baseUrl: location.origin, locale: currentLocale });
portal.boot = boot;
if (code) portal.code = code;
document.body.append(portal);
