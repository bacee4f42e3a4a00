package org.wsis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one application: every module below {@code org.wsis}, composed. */
@SpringBootApplication
public class WsisPortal {
    /** Starts the portal; settings are described in {@code docs/settings.md}. */
    public static void main(String[] arguments) {
        SpringApplication.run(WsisPortal.class, arguments);
    }
}
