package org.wsis.prizes.discussion;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.prizes.discussion.DiscussionDesk.Side;
import org.wsis.prizes.project.ProjectId;

/** The discussion of a project for the experts who are asked to read it. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/reviews/{project}/discussion")
class ExpertDiscussionController extends DiscussionController {
    ExpertDiscussionController(DiscussionPages pages, DiscussionDesk desk) {
        super(Side.EXPERT, "prizes/discussion/expert", pages, desk);
    }

    @Override
    String address(int year, ProjectId project) {
        return "/prizes/" + year + "/reviews/" + project + "/discussion";
    }
}
