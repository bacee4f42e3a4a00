package org.wsis.stocktaking.export;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.Network;

/**
 * How many exports run at once on this node. Each keeps a connection to the database until its reader has taken all, so
 * that neither many readers nor one slow network may keep them from the pages.
 */
@Component
class Slots {
    static final int ALL = 4;
    static final int OF_A_NETWORK = 2;

    private final Map<Network, Integer> running = new HashMap<>();
    private int total;

    /** Takes a slot, if there is one for the network. */
    synchronized boolean enter(Network network) {
        int own = running.getOrDefault(network, 0);
        if (total >= ALL || own >= OF_A_NETWORK) {
            return false;
        }
        running.put(network, own + 1);
        total++;
        return true;
    }

    /** Gives a slot back. */
    synchronized void leave(Network network) {
        running.computeIfPresent(network, (key, own) -> own == 1 ? null : own - 1);
        total--;
    }
}
