package org.wsis.consultation.balance;

import java.util.List;
import org.wsis.web.Bar;

/**
 * Contributions by one of their parts.
 *
 * @param key the message key of what they are counted by
 */
public record Chart(String key, List<Bar> bars) {}
