package org.wsis.prizes.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.PortalTime;

/** Where a project is discussed. For whom a conflict keeps from the project, there is no discussion. */
@Service
class DiscussionDesk {
    private final Panel panel;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    DiscussionDesk(Panel panel, Posts posts, ApplicationEventPublisher events, PortalTime time) {
        this.panel = panel;
        this.posts = posts;
        this.events = events;
        this.time = time;
    }

    /** As whom somebody takes part. */
    enum Side {
        /** An expert who is asked to read the project. */
        EXPERT,
        /** Staff, who chair the group. */
        STAFF
    }

    /** What was said, the last first, if the person takes part. */
    @Transactional(readOnly = true)
    Optional<Page<Post>> read(int year, ProjectId project, Actor actor, Side side, Pageable page) {
        return takesPart(year, project, actor, side) ? Optional.of(posts.of(project, page)) : Optional.empty();
    }

    /** Says something; answers whether the person takes part. */
    @Transactional
    boolean say(int year, ProjectId project, Actor actor, Side side, String words) {
        if (!takesPart(year, project, actor, side)) {
            return false;
        }
        Instant now = time.now();
        posts.add(project, actor.account(), side == Side.STAFF, words, now);
        events.publishEvent(new AuditedAct(
                actor.account(), now, "prizes.discussion.said", "prizes.project", project.toString(), Map.of()));
        return true;
    }

    private boolean takesPart(int year, ProjectId project, Actor actor, Side side) {
        return switch (side) {
            case EXPERT -> actor.has(Role.EXPERT) && panel.isAsked(year, project, actor.account());
            case STAFF -> !panel.isKeptFrom(year, project, actor.account());
        };
    }
}
