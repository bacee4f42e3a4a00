package org.wsis.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** The command {@code --portal.search.check}: compares all indexes, prints what differs, and ends with 1 if anything did. */
@Component
@ConditionalOnBooleanProperty("portal.search.check")
class CheckCommand implements ApplicationRunner {
    private final Indexes indexes;
    private final ConfigurableApplicationContext portal;

    CheckCommand(Indexes indexes, ConfigurableApplicationContext portal) {
        this.indexes = indexes;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        boolean none = true;
        for (IndexedRegister register : indexes.registers()) {
            Drift drift = indexes.check(register);
            none &= drift.isNone();
            System.out.printf(
                    "%s: %d published, %d missing, %d stale%n",
                    drift.index(), drift.published(), drift.missing(), drift.stale());
        }
        int status = none ? 0 : 1;
        System.exit(SpringApplication.exit(portal, () -> status));
    }
}
