package org.wsis.consultation.fate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Members;
import org.wsis.account.Profile;
import org.wsis.consultation.ContributionSent;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.answer.ForStaff;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.consultation.fate.Origins.Sender;
import org.wsis.consultation.question.Questionnaires;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;

/** Keeps of a contribution that arrives what it is about and who sent it, as they are at that moment. */
@Component
class Arrivals {
    private final Contributions contributions;
    private final Organisations organisations;
    private final Members members;
    private final Reference reference;
    private final Questionnaires questionnaires;
    private final Origins origins;
    private final JdbcClient sql;

    Arrivals(
            Contributions contributions,
            Organisations organisations,
            Members members,
            Reference reference,
            Questionnaires questionnaires,
            Origins origins,
            JdbcClient sql) {
        this.contributions = contributions;
        this.organisations = organisations;
        this.members = members;
        this.reference = reference;
        this.questionnaires = questionnaires;
        this.origins = origins;
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContributionSent sent) {
        contributions.find(sent.process(), sent.number()).ifPresent(this::keep);
    }

    private void keep(SentContribution sent) {
        Sender sender = sender(sent);
        Answers answers =
                ForStaff.published(sent.answers(), sent.questionnaire(), questionnaires.versions(sent.process()));
        sql.sql("""
                        INSERT INTO consultation.handling (contribution, stakeholder_type, country, region, action_lines, sdgs)
                        VALUES (:contribution, :type, :country, :region, :lines::text[], :sdgs::text[])
                        ON CONFLICT (contribution) DO UPDATE SET stakeholder_type = excluded.stakeholder_type,
                            country = excluded.country, region = excluded.region, action_lines = excluded.action_lines,
                            sdgs = excluded.sdgs, version = handling.version + 1""")
                .param("contribution", sent.id().value())
                .param("type", sender.type())
                .param("country", sender.country())
                .param("region", region(sender.country()))
                .param(
                        "lines",
                        AnswerTraits.actionLines(
                                        answers,
                                        reference.actionLines().stream()
                                                .map(ActionLine::code)
                                                .toList())
                                .toArray(String[]::new))
                .param("sdgs", AnswerTraits.sdgs(answers).toArray(String[]::new))
                .update();
    }

    private @Nullable String region(@Nullable String country) {
        return Optional.ofNullable(country)
                .flatMap(reference::regionOf)
                .map(Region::name)
                .orElse(null);
    }

    private Sender sender(SentContribution sent) {
        if (sent.organisation() != null) {
            return organisations.find(sent.organisation()).map(Arrivals::sender).orElse(new Sender(null, null));
        }
        return origins.sender(sent.id().value()).orElseGet(() -> person(sent));
    }

    private Sender person(SentContribution sent) {
        return members.profile(sent.person())
                .map(Profile::details)
                .map(details -> new Sender(details.stakeholderType(), details.country()))
                .orElse(new Sender(null, null));
    }

    private static Sender sender(OrganisationView organisation) {
        return new Sender(
                organisation.type() == null ? null : organisation.type().name(), organisation.country());
    }
}
