package org.wsis.portal.service;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs this installation: settings {@code PORTAL_OPERATOR_NAME} and {@code PORTAL_OPERATOR_EMAIL}.
 *
 * @param name shown on the service pages, or null if nobody set it
 * @param email shown on the service pages, or null
 */
@ConfigurationProperties("portal.operator")
record Operator(@Nullable String name, @Nullable String email) {
    Operator {
        name = name == null || name.isBlank() ? null : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
