package org.wsis.consultation.sending;

import org.jspecify.annotations.Nullable;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.Language;

/**
 * What is said about answers when they are sent.
 *
 * @param organisation for which they speak, or null
 * @param language in which they are written
 */
record Cover(String title, @Nullable OrganisationId organisation, Language language, boolean confidential) {}
