package org.wsis.consultation.published;

import java.util.List;
import org.wsis.consultation.fate.ContributionLine;

/**
 * A contribution as everybody sees it in a list.
 *
 * @param merged the contributions that are a part of it now
 */
public record PublicLine(ContributionLine line, Credit credit, List<PublicLine> merged) {}
