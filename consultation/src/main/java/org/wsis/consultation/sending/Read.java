package org.wsis.consultation.sending;

import java.util.List;
import org.wsis.consultation.request.sending.Checked;

/**
 * In which state somebody read through what they send.
 *
 * @param version of the sheet of answers
 * @param requests the mark of the requests
 */
record Read(long version, String requests) {
    static Read of(long version, List<Checked> requests) {
        return new Read(version, Checked.mark(requests));
    }
}
