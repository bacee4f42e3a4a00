package org.wsis.files;

/** Ends an intake: the upload is not taken. The message is the message key of {@link Intake.Refused}. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private Refused(String reason) {
        super(reason, null, false, false);
    }

    static Refused type() {
        return new Refused("files.refused.type");
    }

    static Refused picture() {
        return new Refused("files.refused.picture");
    }

    static Refused size() {
        return new Refused("files.refused.size");
    }

    static Refused pixels() {
        return new Refused("files.refused.pixels");
    }

    static Refused damaged() {
        return new Refused("files.refused.damaged");
    }

    Intake.Refused intake() {
        return new Intake.Refused(String.valueOf(getMessage()));
    }
}
