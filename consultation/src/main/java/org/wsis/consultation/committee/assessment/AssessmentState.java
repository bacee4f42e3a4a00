package org.wsis.consultation.committee.assessment;

/** How far an assessment is. */
public enum AssessmentState {
    /** Nothing is written. */
    OPEN,
    DRAFT,
    FINAL,
    ABSTAINED;

    /** Whether nothing changes it any more. */
    public boolean isOver() {
        return this == FINAL || this == ABSTAINED;
    }

    /** The message key of its name. */
    public String key() {
        return "consultation.assessment.state." + name();
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case OPEN -> "due";
            case DRAFT -> "a";
            case FINAL -> "ok";
            case ABSTAINED -> "";
        };
    }
}
