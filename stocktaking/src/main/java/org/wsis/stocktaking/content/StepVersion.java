package org.wsis.stocktaking.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells one content of a step from another: a form carries it, so that saving notices what somebody else saved since. Steps have
 * versions of their own, because two people may write different ones at once.
 */
public final class StepVersion {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LENGTH = 16;

    private StepVersion() {}

    /** The same for equal contents. */
    public static String of(StepContent step) {
        byte[] text = JSON.writeValueAsString(step).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                    .substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
