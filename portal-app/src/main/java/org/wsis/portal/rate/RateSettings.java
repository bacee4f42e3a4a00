package org.wsis.portal.rate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code portal.rate.*}: how many requests a network may make of a node.
 *
 * @param api a minute, of everything under {@code /api/} and of the files of dumps
 * @param feed a minute, of feeds
 * @param export in ten minutes, of exports
 * @param proof in ten minutes, of the large files that anybody can check a vote with
 * @param search a minute, of searches and filtered lists that people read
 */
@ConfigurationProperties("portal.rate")
record RateSettings(
        @DefaultValue("300") int api,
        @DefaultValue("60") int feed,
        @DefaultValue("30") int export,
        @DefaultValue("30") int proof,
        @DefaultValue("240") int search) {}
