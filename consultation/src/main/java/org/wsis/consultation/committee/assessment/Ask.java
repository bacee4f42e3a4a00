package org.wsis.consultation.committee.assessment;

import org.wsis.consultation.request.SentRequest;

/** A request that a member is asked to judge, with what they wrote about it. */
record Ask(SentRequest request, Assessment assessment) {}
