package org.wsis.consultation.fate;

/** What happened to a contribution. */
public enum FateKind {
    /** It was sent; told by the contribution itself. */
    RECEIVED,
    READ,
    IN_THEME,
    OUT_OF_THEME,
    REFLECTED,
    NOT_TAKEN_UP,
    ANSWERED,
    /** A theme that it is part of is reflected. */
    THEME_REFLECTED,
    /** A theme that it is part of is not taken up. */
    THEME_NOT_TAKEN_UP,
    HIDDEN,
    RESTORED,
    /** It and another became one. */
    MERGED,
    /** A request that came with it is accepted, and its author knows. */
    REQUEST_ACCEPTED,
    /** A request that came with it is declined, and its author knows. */
    REQUEST_DECLINED,
    /** A request that came with it, of which everybody knows the decision, is withdrawn. */
    REQUEST_WITHDRAWN,
    /** A request that came with it, of which everybody knows the decision, is sent again and judged anew. */
    REQUEST_SENT_AGAIN,
    /** Who said it at a meeting took it back. */
    WITHDRAWN;

    /** The message key of its name. */
    public String key() {
        return "consultation.fate.event." + name();
    }

    /** Whether it tells what was decided about a request, or that this holds no more. */
    public boolean isOfRequest() {
        return switch (this) {
            case REQUEST_ACCEPTED, REQUEST_DECLINED, REQUEST_WITHDRAWN, REQUEST_SENT_AGAIN -> true;
            default -> false;
        };
    }

    /** The dot of a history in front of it. */
    public String dot() {
        return switch (this) {
            case REFLECTED, ANSWERED, THEME_REFLECTED, REQUEST_ACCEPTED -> "ok";
            case NOT_TAKEN_UP, THEME_NOT_TAKEN_UP, HIDDEN, REQUEST_DECLINED, REQUEST_WITHDRAWN, WITHDRAWN -> "no";
            case IN_THEME, MERGED, REQUEST_SENT_AGAIN -> "now";
            default -> "";
        };
    }
}
