package org.wsis.forum.setting;

import org.jspecify.annotations.Nullable;

/**
 * Where sessions take place.
 *
 * @param number counted in its edition
 * @param seats or null if nobody said
 * @param captioning whether captions can be shown in it
 * @param remote whether people can take part from afar
 */
public record Room(
        int number, long version, String name, @Nullable Integer seats, boolean captioning, boolean remote) {}
