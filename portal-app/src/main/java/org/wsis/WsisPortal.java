package org.wsis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one application: every module below {@code org.wsis}, composed. */
// Two modules may each have a History: beans are named by their whole class name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WsisPortal {
    /** Starts the portal; settings are described in {@code docs/settings.md}. */
    public static void main(String[] arguments) {
        SpringApplication.run(WsisPortal.class, arguments);
    }
}
