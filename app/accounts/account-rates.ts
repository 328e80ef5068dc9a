/**
 * How often the doors may be tried. By address the limits are wide, since a whole office may share one;
 * by e-mail they are narrow. Only failed sign-ins count.
 */
export const accountRates = {
  "sign-in-email": { limit: 10, windowSeconds: 15 * 60 },
  "sign-in-address": { limit: 100, windowSeconds: 15 * 60 },
  "sign-up-address": { limit: 100, windowSeconds: 60 * 60 },
  "reset-email": { limit: 3, windowSeconds: 60 * 60 },
  "reset-address": { limit: 60, windowSeconds: 60 * 60 },
  "verify-person": { limit: 5, windowSeconds: 60 * 60 },
  "change-password-person": { limit: 10, windowSeconds: 15 * 60 },
  "invite-employer": { limit: 50, windowSeconds: 24 * 60 * 60 },
} as const;
