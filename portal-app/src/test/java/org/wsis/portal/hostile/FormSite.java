package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import org.wsis.portal.hostile.Typed.Chosen;

/**
 * A form of the portal and the way to it.
 *
 * @param route the address that it is sent to, as its controller writes it
 * @param how what distinguishes it from other forms with the same address, or empty
 * @param lasting whether the form can be sent again after it was taken, as it is
 */
record FormSite(String route, String how, boolean lasting, Way way) {
    /** Makes what must be there for the form to be shown. */
    interface Way {
        Reached walk() throws Exception;
    }

    /**
     * The page with the form, and somebody who may see it.
     *
     * @param fill what the fields must hold for the form to be taken, where that is not obvious
     */
    record Reached(
            Caller caller,
            String page,
            Map<String, String> fill,
            Map<String, Chosen> files,
            Map<String, String> headers) {
        Reached(Caller caller, String page) {
            this(caller, page, Map.of(), Map.of(), Map.of());
        }

        Reached(Caller caller, String page, Map<String, String> fill) {
            this(caller, page, fill, Map.of(), Map.of());
        }
    }

    static FormSite to(String route, Way way) {
        return new FormSite(route, "", false, way);
    }

    static FormSite lasting(String route, Way way) {
        return new FormSite(route, "", true, way);
    }

    @Override
    public String toString() {
        return how.isEmpty() ? route : route + " (" + how + ")";
    }

    /** A room of the portal with its forms. */
    interface Room {
        List<FormSite> sites();
    }
}
