package org.wsis.stocktaking.overview;

import org.jspecify.annotations.Nullable;

/**
 * A country on the map.
 *
 * @param country its ISO 3166-1 alpha-2 code, or null where the map has a shape that has none
 * @param path its outline as SVG writes it, in a picture of 960 by 470
 * @param spot where a number can stand in it, or null if it is too small
 */
record Shape(
        @Nullable String country, String path, @Nullable Spot spot) {
    record Spot(int x, int y) {}
}
