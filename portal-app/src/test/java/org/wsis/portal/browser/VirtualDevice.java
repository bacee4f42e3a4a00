package org.wsis.portal.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device with a fingerprint reader that keeps passkeys, as Chromium plays it. */
final class VirtualDevice {
    private final CDPSession session;
    private final String id;

    private VirtualDevice(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    /** Built into the machine of this page; its owner's finger is known. */
    static VirtualDevice in(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        String id = session.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
        return new VirtualDevice(session, id);
    }

    JsonArray passkeys() {
        return session.send("WebAuthn.getCredentials", itself()).getAsJsonArray("credentials");
    }

    /** From now on the finger is known, or it is somebody else's. */
    void knowsTheFinger(boolean known) {
        var arguments = itself();
        arguments.addProperty("isUserVerified", known);
        session.send("WebAuthn.setUserVerified", arguments);
    }

    private JsonObject itself() {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return arguments;
    }
}
