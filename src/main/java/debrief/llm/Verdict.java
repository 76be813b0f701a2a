package debrief.llm;

import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.time.Duration;

/** What a server's refusal means, and what a person can do about it. */
final class Verdict {

    private Verdict() {}

    /**
     * @param status 300 to 599
     * @param wait how long the server wants to be left alone
     */
    static ModelFailure on(Server server, int status, String location, Complaint complaint, Duration wait) {
        String what = "answered with status " + status + complaint.quoted() + "; ";
        if (status < 400) {
            return server.failure(
                    Kind.REFUSED,
                    "answered with status " + status + ", a redirect" + (location.isEmpty() ? "" : " to " + location)
                            + "; the key is never sent to another address: check the base URL");
        }
        Kind kind = kind(status, complaint);
        return server.failure(kind, what + advice(server, kind, status, complaint, wait), wait);
    }

    private static Kind kind(int status, Complaint complaint) {
        if (status < 500 && tooLong(status, complaint)) {
            return Kind.TOO_LONG;
        }
        if (status < 500 && (noCredit(status, complaint) || noKey(status, complaint) || noModel(status, complaint))) {
            return Kind.REFUSED;
        }
        return switch (status) {
            case 429 -> Kind.RATE_LIMITED;
            // 408 and 425 ask to come again; 499 is a proxy that hung up.
            case 408, 425, 499 -> Kind.OUTAGE;
            case 405, 407, 410, 451, 501, 505 -> Kind.REFUSED;
            default -> status >= 500 ? Kind.OUTAGE : Kind.REJECTED;
        };
    }

    private static boolean tooLong(int status, Complaint complaint) {
        return status == 413
                || status != 429
                        && complaint.mentions(
                                "context_length_exceeded",
                                "maximum context length",
                                "exceed_context_size",
                                "exceeds the available context size",
                                "prompt is too long",
                                "too large for model",
                                "request_too_large",
                                "input token count");
    }

    private static boolean noCredit(int status, Complaint complaint) {
        return status == 402
                || complaint.mentions("insufficient_quota", "credit balance", "billing_", "insufficient credit");
    }

    private static boolean noKey(int status, Complaint complaint) {
        return status == 401
                || status == 403
                || complaint.mentions(
                        "api_key_invalid", "api key not valid", "invalid_api_key", "authentication_error");
    }

    private static boolean noModel(int status, Complaint complaint) {
        return status == 404
                || complaint.mentions("model_not_found", "invalid_model", "invalid model", "unknown model");
    }

    private static String advice(Server server, Kind kind, int status, Complaint complaint, Duration wait) {
        return switch (kind) {
            case RATE_LIMITED, OUTAGE ->
                "try again "
                        + (wait.isZero() ? "later" : "in " + Math.max(1, wait.toSeconds()) + " s")
                        + (kind == Kind.RATE_LIMITED ? ", with fewer requests at a time" : "");
            case TOO_LONG -> "the prompt is longer than this model reads: choose a model that reads more";
            // Only callers have a budget or wait for a person; a server that stops for the sake of money has no credit.
            case REJECTED, BUDGET, WAITING -> "this model cannot do what was asked: another one may";
            case REFUSED -> {
                if (status == 407) {
                    yield "the proxy wants another user name and password in HTTPS_PROXY, or check the base URL";
                }
                if (noCredit(status, complaint)) {
                    yield "the account has no credit left: top it up at the provider";
                }
                if (noKey(status, complaint)) {
                    yield server.keyAdvice();
                }
                yield server.modelAdvice();
            }
        };
    }
}
