package org.wsis.portal.process.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.portal.process.proposal.Proposal.State;
import org.wsis.reference.Sdg;
import org.wsis.web.Option;

/** Proposals and the choices of their form, to look at. */
@Component
@Transactional(readOnly = true)
class ProposalLines {
    private final Proposals proposals;
    private final MessageSource messages;

    ProposalLines(Proposals proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    public Page<ProposalView> ofLine(String line, Pageable page) {
        return proposals.findByActionLineOrderByProposedAtDesc(line, page).map(Proposal::view);
    }

    public Page<ProposalView> waiting(Pageable page) {
        return proposals
                .findByStateInOrderByProposedAt(Set.of(State.WAITING), page)
                .map(Proposal::view);
    }

    public Page<ProposalView> decided(Pageable page) {
        return proposals
                .findByStateInOrderByProposedAtDesc(Set.of(State.DECLINED, State.PUBLISHED), page)
                .map(Proposal::view);
    }

    public List<ProposalView> accepted() {
        return proposals.findByStateOrderByProposedAt(State.ACCEPTED).stream()
                .map(Proposal::view)
                .toList();
    }

    public Optional<ProposalView> find(UUID id) {
        return proposals.findById(new Proposal.Id(id)).map(Proposal::view);
    }

    public List<Option> acts() {
        return options("portal.process.proposal.act.", Proposal.Act.values());
    }

    public List<Option> decisions() {
        return options("portal.process.admin.decision.", DecisionForm.Choice.values());
    }

    public List<Option> targets(Sdg goal) {
        Locale locale = LocaleContextHolder.getLocale();
        return goal.targets().stream()
                .map(target -> new Option(
                        target, target + " " + messages.getMessage("reference.target." + target, null, locale)))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>[] values) {
        Locale locale = LocaleContextHolder.getLocale();
        return Arrays.stream(values)
                .map(value -> new Option(
                        value.name(),
                        messages.getMessage(prefix + value.name().toLowerCase(Locale.ROOT), null, locale)))
                .toList();
    }
}
