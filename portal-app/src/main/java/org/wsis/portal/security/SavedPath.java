package org.wsis.portal.security;

import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where a saved request leads, as a path inside the portal, so that no request can be sent elsewhere. */
final class SavedPath {
    private SavedPath() {}

    static String of(SavedRequest saved) {
        if (!(saved instanceof DefaultSavedRequest request)) {
            return "/account";
        }
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return "/account";
        }
        return query == null ? path : path + "?" + query;
    }
}
