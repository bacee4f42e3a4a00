package org.wsis.prizes.discussion;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.prizes.comment.CommentDesk;
import org.wsis.prizes.discussion.DiscussionDesk.Side;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.StaffDesk;
import org.wsis.web.Paging;

/** Puts together what the pages of a discussion show. */
@Component
class DiscussionPages {
    private static final int SIZE = 50;
    private static final int LAST = 1000;

    private final Contests contests;
    private final StaffDesk projects;
    private final DiscussionDesk desk;
    private final CommentDesk comments;

    DiscussionPages(Contests contests, StaffDesk projects, DiscussionDesk desk, CommentDesk comments) {
        this.contests = contests;
        this.projects = projects;
        this.desk = desk;
        this.comments = comments;
    }

    /** Whoever takes no part is told that there is no such page. */
    void describe(int year, ProjectId project, Actor reader, Side side, int page, Model model) {
        EditionView edition = contests.find(year).filter(EditionView::isRunning).orElseThrow(DiscussionPages::notFound);
        Page<Post> posts = desk.read(year, project, reader, side, PageRequest.of(Math.clamp(page, 1, LAST) - 1, SIZE))
                .orElseThrow(DiscussionPages::notFound);
        OwnProject own = projects.find(year, project)
                .orElseThrow(DiscussionPages::notFound)
                .forReaders();
        model.addAttribute("edition", edition);
        model.addAttribute("own", own);
        model.addAttribute("remarks", comments.toCommittee(year, project));
        model.addAttribute("posts", posts.getContent());
        model.addAttribute("paging", Paging.of(posts));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
