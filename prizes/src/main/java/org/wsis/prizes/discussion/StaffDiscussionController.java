package org.wsis.prizes.discussion;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.prizes.discussion.DiscussionDesk.Side;
import org.wsis.prizes.project.ProjectId;

/** The discussion of a project for staff, who chair the group. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/projects/{project}/discussion")
class StaffDiscussionController extends DiscussionController {
    StaffDiscussionController(DiscussionPages pages, DiscussionDesk desk) {
        super(Side.STAFF, "prizes/discussion/staff", pages, desk);
    }

    @Override
    String address(int year, ProjectId project) {
        return "/admin/prizes/" + year + "/projects/" + project + "/discussion";
    }
}
