package org.wsis.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed.
 *
 * @param permanent whether the server said that trying again is useless (a reply of class 5 to this letter)
 * @param reason for staff, one line of at most 500 characters
 */
record Refusal(boolean permanent, String reason) {
    private static final Pattern LINE = Pattern.compile("[\\p{Cc}\\s]+");
    private static final int LONGEST = 500;

    static Refusal of(Exception failure) {
        return new Refusal(isPermanent(failure), reason(failure));
    }

    private static boolean isPermanent(Exception failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            int code = switch (cause) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException letter -> letter.getReturnCode();
                default -> 0;
            };
            if (code / 100 == 5) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Exception failure) {
        StringBuilder text = new StringBuilder();
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            text.append(text.isEmpty() ? "" : " / ").append(cause.getClass().getSimpleName());
            text.append(": ").append(cause.getMessage());
        }
        String line = LINE.matcher(text).replaceAll(" ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
