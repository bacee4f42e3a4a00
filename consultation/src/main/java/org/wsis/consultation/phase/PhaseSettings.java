package org.wsis.consultation.phase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestKind;

/** The stored settings of phases. */
@Component
class PhaseSettings {
    private final JdbcClient sql;

    PhaseSettings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a consultation by the key of the phase. */
    Map<String, PhaseSetting> of(ConsultationId consultation) {
        Map<String, PhaseSetting> all = new LinkedHashMap<>();
        sql.sql(
                        "SELECT key, version, kind, contribute, request, attend, hand_in, requests, late, source FROM consultation.phase"
                                + " WHERE process = ? ORDER BY key")
                .param(consultation.value())
                .query(row -> {
                    all.put(row.getString("key"), setting(row));
                });
        return all;
    }

    private static PhaseSetting setting(ResultSet row) throws SQLException {
        Map<PhaseAct, PhaseParty> rights = new EnumMap<>(PhaseAct.class);
        for (PhaseAct act : PhaseAct.values()) {
            String party = row.getString(column(act));
            if (party != null) {
                rights.put(act, PhaseParty.valueOf(party));
            }
        }
        return new PhaseSetting(
                PhaseKind.valueOf(row.getString("kind")),
                rights,
                requests(row),
                LateRule.valueOf(row.getString("late")),
                row.getLong("version"),
                row.getString("source"));
    }

    private static Set<RequestKind> requests(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("requests").getArray())
                .map(RequestKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static String column(PhaseAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    /** Lets nobody else change what hangs on the phase until the running transaction ends; answers whether it has a setting. */
    boolean hold(ConsultationId consultation, String key) {
        return sql.sql("SELECT true FROM consultation.phase WHERE process = ? AND key = ? FOR UPDATE")
                .params(consultation.value(), key)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Whether a meeting of the phase was described. */
    boolean hasMeeting(ConsultationId consultation, String key) {
        return sql.sql("SELECT EXISTS (SELECT FROM consultation.meeting WHERE process = ? AND phase = ?)")
                .params(consultation.value(), key)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the setting unless somebody changed it since its version, and answers whether it did. */
    boolean save(ConsultationId consultation, String key, PhaseSetting setting) {
        return sql.sql("""
                                INSERT INTO consultation.phase AS p
                                    (process, key, version, kind, contribute, request, attend, hand_in, requests, late,
                                     source)
                                VALUES (:process, :key, 1, :kind, :contribute, :request, :attend, :hand_in, :requests::text[], :late,
                                    :source)
                                ON CONFLICT (process, key) DO UPDATE SET version = p.version + 1, kind = excluded.kind,
                                    contribute = excluded.contribute, request = excluded.request,
                                    attend = excluded.attend, hand_in = excluded.hand_in, requests = excluded.requests, late = excluded.late,
                                    source = excluded.source
                                WHERE p.version = :version""")
                        .param("process", consultation.value())
                        .param("key", key)
                        .param("kind", setting.kind().name())
                        .param("contribute", party(setting, PhaseAct.CONTRIBUTE))
                        .param("request", party(setting, PhaseAct.REQUEST))
                        .param("attend", party(setting, PhaseAct.ATTEND))
                        .param("hand_in", party(setting, PhaseAct.HAND_IN))
                        .param(
                                "requests",
                                setting.requests().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toArray(String[]::new))
                        .param("late", setting.late().name())
                        .param("source", setting.source())
                        .param("version", setting.version())
                        .update()
                == 1;
    }

    private static @Nullable String party(PhaseSetting setting, PhaseAct act) {
        PhaseParty party = setting.rights().get(act);
        return party == null ? null : party.name();
    }
}
