package org.wsis.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network a request came from, as limits count it: an IPv4 address, or the first 64 bits of an IPv6 one, which one
 * household or office shares.
 */
public record Network(String key) {
    private static final int GROUPS = 8;
    private static final int PREFIX = 4;

    /** The network of a numeric address as the servlet container gives it; never looks a name up. */
    public static Network of(String address) {
        String plain = address.replaceAll("[\\[\\]]", "").replaceAll("%.*", "");
        if (!plain.contains(":")) {
            return new Network(plain);
        }
        if (plain.contains(".")) {
            return new Network(plain.substring(plain.lastIndexOf(':') + 1));
        }
        return new Network(String.join(":", groups(plain).subList(0, PREFIX)) + "::/64");
    }

    private static List<String> groups(String address) {
        int gap = address.indexOf("::");
        List<String> groups = split(gap < 0 ? address : address.substring(0, gap));
        List<String> tail = gap < 0 ? List.of() : split(address.substring(gap + 2));
        while (groups.size() + tail.size() < GROUPS) {
            groups.add("0");
        }
        groups.addAll(tail);
        return groups.stream().map(group -> group.replaceFirst("^0+(?=.)", "")).toList();
    }

    private static List<String> split(String part) {
        return part.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(part.split(":")));
    }
}
