/** The version of these files; it is part of every address that is cached for good. */
export const version = '0.1.0';
