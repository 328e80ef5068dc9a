/** Front door of accounts on the server: who someone is, what they may do, and how that changes. */
export {
  type AcceptOutcome,
  acceptInvitation,
  findInvitation,
  type Invitation,
  type InvitationState,
  type SignUpInvitedOutcome,
  signUpInvited,
} from "./accept-invitation.server";
export {
  bearerOf,
  type CreateApiTokenOutcome,
  createApiToken,
  personForApiToken,
  revokeApiToken,
} from "./api-tokens.server";
export {
  addMember,
  type ChangeRoleOutcome,
  changeRole,
  type RemoveMemberOutcome,
  removeMember,
} from "./change-membership.server";
export { type ChangePasswordOutcome, changePassword } from "./change-password.server";
export { changeProfile, setPersonLocale } from "./change-profile.server";
export type { AccountsContext } from "./context.server";
export { type DemoSignIn, demoSignIn, makeDemoOwner, removeDemoOwner } from "./demo.server";
export { type Answer, type IdempotentOutcome, requestHash, withIdempotency } from "./idempotency.server";
export {
  type InviteOutcome,
  invitePerson,
  type RevokeInvitationOutcome,
  revokeInvitation,
} from "./invite-person.server";
export { makeOperatorToken } from "./operator-token.server";
export { hashPassword, isPassword } from "./password-hash.server";
export {
  type ApiTokenItem,
  type InvitationItem,
  listApiTokens,
  listInvitations,
  listMembers,
  listMemberships,
  listSessions,
  type MemberItem,
  type MembershipItem,
  type SessionItem,
} from "./queries.server";
export { type RateRule, type RateVerdict, rateLimit } from "./rate-limit.server";
export { type RequestResetOutcome, requestReset } from "./request-reset.server";
export { findResetLink, type ResetPasswordOutcome, resetPassword } from "./reset-password.server";
export { scopeFor } from "./scope.server";
export { hashOfSecret, newSecret } from "./secret-token.server";
export { beginCookie, endCookie, sessionCookie } from "./session-cookie";
export {
  beginSession,
  endOtherSessions,
  endSession,
  personOfRequest,
  type SignedIn,
} from "./sessions.server";
export { type SignInOutcome, signIn } from "./sign-in.server";
export { type SignUpOutcome, signUp } from "./sign-up.server";
export { sweepAccounts } from "./sweep.server";
export {
  type SendVerificationOutcome,
  sendVerification,
  type VerifyEmailOutcome,
  verifyEmail,
} from "./verify-email.server";
