package org.wsis.schedule.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/** The clock of a node that is wrong by so much and never notices. */
public final class WrongClock extends Clock {
    private final PortalClock right;
    private final Duration by;

    private WrongClock(PortalClock right, Duration by) {
        this.right = right;
        this.by = by;
    }

    /** Lets both clocks of a portal that is about to start be wrong by so much. */
    public static void in(ConfigurableApplicationContext node, Duration by) {
        node.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case PortalClock portal -> new WrongClock(portal, by);
                    case Clock machine -> Clock.offset(machine, by);
                    default -> bean;
                };
            }
        }));
    }

    /** The portal's clock, whether it is wrong or not. */
    static PortalClock behind(Clock clock) {
        return clock instanceof WrongClock wrong ? wrong.right : (PortalClock) clock;
    }

    @Override
    public Instant instant() {
        return right.instant().plus(by);
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(right.withZone(zone), by);
    }
}
