package org.wsis.consultation.request.speaker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.RequestId;

/** Tells whether somebody was a speaker of a request and left it, though nobody can read who left. */
@Component
@Transactional(readOnly = true)
public class LeftSeats {
    private final JdbcClient sql;

    LeftSeats(JdbcClient sql) {
        this.sql = sql;
    }

    /** The marks of all who ever left these requests. */
    public Map<RequestId, Set<String>> of(Collection<RequestId> requests) {
        Map<RequestId, Set<String>> left = new HashMap<>();
        sql.sql("SELECT request, encode(address, 'hex') AS mark FROM consultation.request_speaker"
                        + " WHERE request = ANY (?::uuid[]) AND address IS NOT NULL")
                .param(requests.stream().map(RequestId::toString).toArray(String[]::new))
                .query(row -> {
                    left.computeIfAbsent(new RequestId(row.getObject("request", UUID.class)), none -> new HashSet<>())
                            .add(row.getString("mark"));
                });
        return left;
    }

    /** The mark of who has this address, in small letters, if they left the request. */
    public static String mark(RequestId request, String email) {
        return HexFormat.of().formatHex(SpeakerRows.digest(request, email));
    }
}
